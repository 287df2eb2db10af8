"""Exporting photos in the window: from the selection to files in a folder, stopped, failed."""

import json
import os
import threading
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from photoclip.ui.exporting.photos_sheet import PhotosSheet
from photoclip.ui.main_window import MainWindow
from tests.patience import PATIENCE_S


def _open(window: MainWindow, folder: Path) -> PhotosSheet:
    window.commands["export-photos"].trigger()
    sheet = window.exporting_photos.sheet
    assert isinstance(sheet, PhotosSheet)
    sheet.place.setText(str(folder))
    return sheet


def test_the_selection_is_copied_and_the_choices_are_remembered(
    full_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    full_window.grid.selectAll()
    full_window.grid.choose_row(2)
    photo = full_window.model.photo(2)
    sheet = _open(full_window, out)
    assert sheet.scope.currentText() == "The selected photo"
    choices = sheet.choices
    choices.pattern.setText("{nothing}")
    assert not sheet.go.isEnabled()
    assert "{nothing}" in sheet.text
    choices.pattern.setText("my {name}")
    assert f"“my {photo.path.stem}.jpg”" in sheet.text
    choices.longest.setValue(40)
    choices.form.setCurrentIndex(choices.form.findData("png"))
    assert not choices.quality.isEnabled()
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.show_folder.isVisibleTo(sheet))
    assert "1 photo copied to" in sheet.text
    (copied,) = out.iterdir()
    assert copied.name == f"my {photo.path.stem}.png"
    with Image.open(copied) as image:
        assert max(image.size) == 40
    sheet.reject()
    kept = json.loads(Path(os.environ["PHOTOCLIP_SETTINGS"]).read_text())["remembered"]
    assert kept["export-photos"]["longest"] == 40
    again = _open(full_window, out)
    assert again.choices.wish == choices.wish
    again.choices.form.setCurrentIndex(again.choices.form.findData("original"))
    assert not again.choices.longest.isEnabled()
    again.reject()


def test_what_cannot_be_written_is_said_and_another_folder_may_do(
    full_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    full_window.grid.choose_row(0)
    full_window.model.photo(0).path.unlink()
    sheet = _open(full_window, tmp_path / "file")
    sheet.go.click()
    qtbot.waitUntil(lambda: "is a file" in sheet.text)
    assert sheet.go.isEnabled()
    sheet.place.setText(str(tmp_path / "out"))
    sheet.go.click()
    qtbot.waitUntil(lambda: "can't be reached" in sheet.text)
    assert not sheet.show_folder.isVisibleTo(sheet)
    sheet.reject()


def test_closing_the_sheet_stops_the_copying(
    full_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    real = Image.Image.save
    begun, stopped = threading.Event(), threading.Event()
    full_window.grid.clearSelection()
    sheet = _open(full_window, out)
    sheet.scope.setCurrentIndex(sheet.scope.count() - 1)

    def save(*args: object, **more: object) -> None:
        begun.set()
        assert stopped.wait(PATIENCE_S)
        real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Image.Image, "save", save)
    sheet.go.click()
    qtbot.waitUntil(begun.is_set)
    sheet.reject()
    assert "stopped" in full_window.banner.text
    assert "“out”" in full_window.banner.text
    stopped.set()
    qtbot.waitUntil(lambda: full_window.exporting_photos.sheet is None)
    full_window.exporting_photos.stop()
    copies = list(out.iterdir())
    assert len(copies) < 18
    assert all(one.suffix == ".jpg" for one in copies)


def test_a_bare_name_is_a_folder_in_the_one_that_was_suggested(full_window: MainWindow) -> None:
    full_window.grid.choose_row(0)
    full_window.commands["export-photos"].trigger()
    sheet = full_window.exporting_photos.sheet
    assert isinstance(sheet, PhotosSheet)
    assert sheet.focusWidget() is sheet.scope
    suggested = Path(sheet.place.text())
    sheet.place.setText("prints")
    assert sheet.folder == suggested / "prints"
    sheet.reject()
