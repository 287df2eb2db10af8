"""Photos for other programs: started for real, and taken from the clipboard as others take them."""

import plistlib
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from photoclip.ui.handing_over import mac_programs, programs
from photoclip.ui.handing_over.programs import FILE, FILES, Program
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import RECENT
from photoclip.ui.words import file_name
from tests.ui.conftest import COLOURS

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about desktop files")


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop with three programs; those that are started write what they were given."""
    data, config = tmp_path / "data", tmp_path / "config"
    (data / "applications" / "kde").mkdir(parents=True)
    config.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "none"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    writer = tmp_path / "write it"
    writer.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{tmp_path}/given"\n')
    writer.chmod(writer.stat().st_mode | stat.S_IXUSR)
    entries = {
        "paint.desktop": f'Name=Paint\nName[de]=Malen\nExec="{writer}" --new %F',
        "kde/view.desktop": f'Name=View\nExec="{writer}" %i %u',
        "gone.desktop": "Name=Gone\nExec=no-such-program-anywhere %f",
        "cli.desktop": f'Name=Terminal\nExec="{writer}" %f\nTerminal=true',
        "player.desktop": f'Name=No files\nExec="{writer}"',
        "photoclip.desktop": f'Name=photoclip\nExec="{writer}" %F',
    }
    for name, entry in entries.items():
        text = f"[Desktop Entry]\nType=Application\n{entry}\n"
        (data / "applications" / name).write_text(text)
    every = "paint.desktop;kde-view.desktop;gone.desktop;cli.desktop;player.desktop"
    (data / "applications" / "mimeinfo.cache").write_text(
        f"[MIME Cache]\nimage/png={every};photoclip.desktop;\nimage/jpeg=paint.desktop;\n"
    )
    (config / "mimeapps.list").write_text(
        "[Default Applications]\nimage/png=kde-view.desktop;\n"
        "[Removed Associations]\nimage/jpeg=paint.desktop;\n"
    )
    return tmp_path


@on_linux
def test_the_programs_that_a_desktop_has_for_a_kind_of_file(desktop: Path) -> None:
    png, jpeg = desktop / "a.png", desktop / "b.jpg"
    assert [one.key for one in programs.programs_for([png])] == [
        "kde-view.desktop",
        "paint.desktop",
    ]
    assert programs.programs_for([jpeg]) == []
    assert programs.programs_for([png, jpeg]) == []
    assert programs.known_program("gone.desktop") is None


def test_a_program_is_started_once_or_for_each_photo(tmp_path: Path) -> None:
    one, two = tmp_path / "one.png", tmp_path / "two %f.png"
    once = programs.commands(Program("p", "p", ("p", "-x", FILES, "-y")), [one, two])
    assert once == [["p", "-x", str(one), str(two), "-y"]]
    each = programs.commands(Program("p", "p", ("p", FILE)), [one, two])
    assert each == [["p", str(one)], ["p", str(two)]]
    assert not programs.open_in(Program("p", "p", (str(tmp_path / "nothing"), FILES)), [one])


def test_applications_of_a_mac_that_open_pictures(tmp_path: Path) -> None:
    kinds = {
        "Viewer": {"CFBundleDocumentTypes": [{"LSItemContentTypes": ["public.image"]}]},
        "Old": {"CFBundleDocumentTypes": [{"CFBundleTypeExtensions": ["JPG"]}]},
        "Mail": {"CFBundleDocumentTypes": [{"LSItemContentTypes": ["public.email"]}]},
        "Odd": {"CFBundleDocumentTypes": ["text"]},
    }
    for name, said in kinds.items():
        place = tmp_path / "Tools" / f"{name}.app" / "Contents"
        place.mkdir(parents=True)
        (place / "Info.plist").write_bytes(plistlib.dumps(said))
    (tmp_path / "Broken.app" / "Contents").mkdir(parents=True)
    (tmp_path / "Broken.app" / "Contents" / "Info.plist").write_bytes(b"no list")
    found = mac_programs.applications([tmp_path])
    assert [one.name for one in found] == ["Old", "Viewer"]
    assert found[1].starts[:2] == ("open", "-a")


@on_linux
def test_photos_are_opened_in_the_chosen_program_which_is_remembered(
    desktop: Path, full_window: MainWindow, qtbot: QtBot
) -> None:
    full_window.grid.choose_row(0)
    path = full_window.model.photo(0).path
    full_window.commands["open-with"].trigger()
    sheet = full_window.handing_over.sheet
    assert sheet is not None
    assert [sheet.list.item(row).text() for row in range(sheet.list.count())] == ["View", "Paint"]
    sheet.list.setCurrentRow(1)
    sheet.open_button.click()
    given = desktop / "given"
    qtbot.waitUntil(lambda: given.exists() and given.read_text() == f"--new\n{path}\n")
    full_window.commands["open-with"].trigger()
    sheet = full_window.handing_over.sheet
    assert sheet is not None
    assert sheet.list.item(0).text() == "Paint"
    sheet.file_chosen.emit(desktop / "not there")
    assert "can't be started" in full_window.banner.text
    sheet.reject()
    full_window.display.open_place(RECENT)
    assert not full_window.banner.isVisible()


def test_photos_are_copied_as_files_and_as_a_picture(full_window: MainWindow, qtbot: QtBot) -> None:
    names = [file_name(full_window.model.photo(row).path) for row in range(18)]
    row = names.index("red-1.png")
    path = full_window.model.photo(row).path
    full_window.grid.choose_row(row)
    full_window.commands["copy-file"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    uri = path.as_uri()
    assert [url.toEncoded().data().decode() for url in data.urls()] == [uri]
    assert bytes(data.data("x-special/gnome-copied-files").data()) == f"copy\n{uri}".encode()
    assert data.text() == str(path)
    assert "pasted elsewhere" in full_window.banner.text
    full_window.commands["copy-picture"].trigger()
    qtbot.waitUntil(lambda: "picture of red-1.png" in full_window.banner.text)
    copied, original = QGuiApplication.clipboard().image(), QImage(str(path))
    assert copied.size() == original.size()
    middle = copied.pixelColor(copied.rect().center())
    assert middle.rgb() == original.pixelColor(original.rect().center()).rgb()
    assert middle.red() > COLOURS["red"][0] - 60
    path.write_bytes(b"no picture any more")
    full_window.commands["copy-picture"].trigger()
    qtbot.waitUntil(lambda: "can't be copied" in full_window.banner.text)
    assert full_window.banner.isVisible()
    full_window.display.open_place(RECENT)
    assert not full_window.banner.isVisible()
    path.unlink()
    full_window.commands["copy-file"].trigger()
    assert "not there any more" in full_window.banner.text
