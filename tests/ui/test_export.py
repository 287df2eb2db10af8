"""What is known of photos, written into a file from the window."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from photoclip.ui.main_window import MainWindow


def test_the_selection_and_the_library_are_written_and_a_bad_place_is_told(
    full_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, exporting = full_window, full_window.exporting
    window.grid.choose_row(4)
    window.commands["export"].trigger()
    sheet = exporting.sheet
    assert sheet is not None
    assert [sheet.scope.itemText(row) for row in range(sheet.scope.count())] == [
        "The selected photo",
        "The whole library",
    ]
    assert sheet.place.text().endswith("photoclip.csv")
    sheet.place.setText(str(tmp_path / "nowhere" / "all.csv"))
    sheet.go.click()
    qtbot.waitUntil(lambda: "can't be written" in sheet.note.text())
    sheet.place.setText(str(tmp_path / "all.csv"))
    sheet.go.click()
    qtbot.waitUntil(sheet.show_file.isVisible)
    assert len((tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()) == 19
    sheet.reject()
    window.commands["export"].trigger()
    sheet = exporting.sheet
    assert sheet is not None
    sheet.scope.setCurrentIndex(0)
    sheet.forms.button(1).click()
    assert sheet.place.text().endswith("photoclip.jsonl")
    sheet.place.setText(str(tmp_path / "one.jsonl"))
    sheet.go.click()
    qtbot.waitUntil(sheet.show_file.isVisible)
    (line,) = (tmp_path / "one.jsonl").read_text(encoding="utf-8").splitlines()
    photo = window.model.photo(4)
    assert photo is not None
    assert json.loads(line)["hash"] == photo.content_hash


def test_what_no_file_can_be_called_is_no_bug(
    full_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    full_window.commands["export"].trigger()
    sheet = full_window.exporting.sheet
    assert sheet is not None
    too_long = str(tmp_path / ("a" * 5000))
    qtbot.keyClicks(sheet.place, "x")
    sheet.place.setText(too_long)
    sheet.go.click()
    qtbot.waitUntil(lambda: "can't be written" in sheet.note.text())
    sheet.place.clear()
    sheet.forms.button(1).click()
    assert sheet.place.text() == ""


def test_a_bare_name_is_one_in_the_folder_that_was_suggested(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    full_window.commands["export"].trigger()
    sheet = full_window.exporting.sheet
    assert sheet is not None
    suggested = Path(sheet.place.text()).parent
    sheet.place.setText("mine.csv")
    assert sheet.path == suggested / "mine.csv"
