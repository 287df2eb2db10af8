"""The switch in the settings for the file manager's menu."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoclip.services.integrating import file_manager_menu
from photoclip.services.integrating.menu import FilesMenu
from photoclip.settings import Settings, write
from photoclip.ui.banner import Banner
from photoclip.ui.file_manager_menu import FileManagerMenu
from photoclip.ui.preferences import Preferences

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere a test can't have it to itself"
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "FLATPAK_ID"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def preferences(home: Path, window: QWidget) -> Preferences:
    return Preferences(home / "settings.json", window)


@pytest.fixture
def banner(window: QWidget) -> Banner:
    return Banner(window)


@pytest.fixture
def switch(window: QWidget, preferences: Preferences, banner: Banner) -> Iterator[FileManagerMenu]:
    made = FileManagerMenu(preferences, banner, window)
    yield made
    made.stop()


def test_the_menu_follows_the_setting(
    switch: FileManagerMenu, preferences: Preferences, home: Path
) -> None:
    preferences.change("file_manager_menu", True)
    switch.stop()
    assert file_manager_menu().state() == "on"
    preferences.change("file_manager_menu", False)
    switch.stop()
    assert file_manager_menu().state() == "off"
    assert [path.name for path in home.iterdir()] == ["settings.json"]


def test_who_thinks_better_of_it_gets_what_was_chosen_last(
    switch: FileManagerMenu, preferences: Preferences, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(FilesMenu, "turn_on", lambda _: done.append("on"))
    monkeypatch.setattr(FilesMenu, "turn_off", lambda _: done.append("off"))
    with switch._turn:  # both wait for their turn, which they may get in any order
        preferences.change("file_manager_menu", True)
        preferences.change("file_manager_menu", False)
    switch.stop()
    assert set(done) == {"off"}


def test_a_program_that_has_moved_is_mended_when_it_starts(
    window: QWidget, banner: Banner, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/old/photoclip")
    file_manager_menu().turn_on()
    write(home / "settings.json", Settings(file_manager_menu=True))
    monkeypatch.setattr(sys, "executable", "/new/photoclip")
    assert file_manager_menu().state() == "outdated"
    switch = FileManagerMenu(Preferences(home / "settings.json", window), banner, window)
    switch.start()
    switch.stop()
    assert file_manager_menu().state() == "on"


def test_what_fails_is_said_and_is_off_again(
    switch: FileManagerMenu, preferences: Preferences, banner: Banner, home: Path, qtbot: QtBot
) -> None:
    (home / ".config").write_text("no folder", encoding="utf-8")
    preferences.change("file_manager_menu", True)
    qtbot.waitUntil(lambda: not preferences.now.file_manager_menu)
    assert "can't be changed" in banner.text
    switch.stop()
    assert file_manager_menu().state() == "off"
