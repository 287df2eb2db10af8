"""The settings: made from their fields, found by a word, changed at once; keys of one's own."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from photoclip.services.library_settings import LibrarySettings
from photoclip.settings import Settings, described
from photoclip.ui.colours import LIGHT
from photoclip.ui.main_window import MainWindow
from photoclip.ui.settings_window.editors import Amount, OneOf, YesNo
from photoclip.ui.settings_window.key_row import KeyRow, Trouble
from photoclip.ui.settings_window.keys_section import KeysSection
from photoclip.ui.settings_window.pages import KEYS
from photoclip.ui.settings_window.section import FieldSection
from photoclip.ui.settings_window.setting_row import SettingRow
from photoclip.ui.settings_window.window import SettingsWindow
from photoclip.ui.shortcuts_sheet import ShortcutsSheet, parted


@pytest.fixture
def settings(full_window: MainWindow, qtbot: QtBot) -> Iterator[SettingsWindow]:
    """Open, with the library's own known."""
    full_window.commands["settings"].trigger()
    shown = full_window.settings.window
    assert shown is not None
    qtbot.waitUntil(lambda: _row(shown, "watch").isEnabled())
    yield shown
    full_window.stage.preferences.change("text_scale", 100)
    full_window.stage.preferences.change("colours", "system")


def _rows(shown: SettingsWindow) -> dict[str, SettingRow]:
    places = [place for place in range(shown.list.count()) if shown.list.item(place).text() != KEYS]
    sections = [shown.section(place) for place in places]
    fields = [section for section in sections if isinstance(section, FieldSection)]
    return {row.name: row for section in fields for row in section.rows}


def _row(shown: SettingsWindow, name: str) -> SettingRow:
    return _rows(shown)[name]


def _keys(shown: SettingsWindow) -> KeysSection:
    sections = [shown.section(place) for place in range(shown.list.count())]
    return next(section for section in sections if isinstance(section, KeysSection))


def _trouble(row: KeyRow) -> Trouble:
    assert row.trouble is not None
    return row.trouble


def _press(qtbot: QtBot, row: KeyRow, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    row.field.recorder.click()
    qtbot.keyClick(row.field.recorder, key, held)


def _kept() -> dict[str, object]:
    kept: dict[str, object] = json.loads(Path(os.environ["PHOTOCLIP_SETTINGS"]).read_text())
    return kept


def test_every_setting_has_a_row_that_changes_it_at_once(
    full_window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    assert set(_rows(settings)) == {*described(Settings), *described(LibrarySettings)}
    preferences, theme = full_window.stage.preferences, full_window.stage.look.theme
    colours, size = _row(settings, "colours").editor, _row(settings, "text_scale").editor
    assert isinstance(colours, OneOf)
    colours.box.setCurrentIndex(colours.box.findData("light"))
    colours.box.activated.emit(colours.box.currentIndex())
    assert (preferences.now.colours, theme.colours) == ("light", LIGHT)
    assert isinstance(size, Amount)
    size.box.setValue(200)
    assert QApplication.font().pixelSize() == 26
    assert full_window.status.fontInfo().pixelSize() == 26
    assert _kept()["text_scale"] == 200
    _row(settings, "text_scale").reset.click()
    assert QApplication.font().pixelSize() == 13
    language = _row(settings, "language")
    assert "next time" not in language.hint.text()
    preferences.change("language", "de")
    assert "next time" in language.hint.text()


def test_the_librarys_settings_and_the_menus_say_the_same(
    full_window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    watch = _row(settings, "watch").editor
    action = full_window.commands["watch"]
    assert isinstance(watch, YesNo)
    assert watch.box.isChecked()
    assert action.isChecked()
    watch.box.click()
    qtbot.waitUntil(lambda: not action.isChecked())
    action.trigger()
    qtbot.waitUntil(watch.box.isChecked)
    assert not full_window.menuWidget()
    full_window.stage.preferences.change("menu_bar", True)
    bar = full_window.menuBar()
    assert bar.isVisible()
    help_menu = bar.actions()[-1].menu()
    assert isinstance(help_menu, QMenu)
    help_menu.aboutToShow.emit()
    assert full_window.commands["about"] in help_menu.actions()
    full_window.stage.preferences.change("menu_bar", False)
    assert not bar.isVisible()


def test_a_word_finds_settings_of_all_pages_and_what_cannot_be_kept_is_told(
    full_window: MainWindow, settings: SettingsWindow
) -> None:
    settings.search.setText("size TEXT")
    assert _row(settings, "text_scale").isVisibleTo(settings)
    assert not _row(settings, "colours").isVisibleTo(settings)
    settings.search.setText("find similar")
    shown = [row for row in _keys(settings).rows.values() if row.isVisibleTo(settings)]
    assert [row.command.name for row in shown] == ["similar"]
    settings.search.setText("xyzzy")
    assert settings.nothing.isVisibleTo(settings)
    settings.search.clear()
    assert _row(settings, "colours").isVisibleTo(settings)
    blocked = Path(os.environ["PHOTOCLIP_SETTINGS"])
    blocked.unlink(missing_ok=True)
    blocked.mkdir()
    (blocked / "something").touch()
    full_window.stage.preferences.change("still", True)
    assert "can't be kept" in full_window.banner.text
    assert full_window.stage.preferences.now.still


def test_a_key_that_the_table_writes_otherwise_is_the_same_key(
    full_window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    rows, actions = _keys(settings).rows, full_window.commands
    none, names = Qt.KeyboardModifier.NoModifier, ("similar", "delete")
    similar, delete = (rows[name] for name in names)
    assert "Delete" in delete.command.keys
    _press(qtbot, similar, Qt.Key.Key_Delete, none)  # which Qt writes "Del"
    assert "trash" in _trouble(similar).note.text()
    _trouble(similar).take.click()
    had, left = ([key.toString() for key in actions[name].shortcuts()] for name in names)
    assert had == ["S", "Del"]
    assert "Del" not in left
    _press(qtbot, similar, Qt.Key.Key_Delete, none)
    assert "already" in _trouble(similar).note.text()
    delete.reset.click()
    assert [key.toString() for key in actions["similar"].shortcuts()] == ["S"]


def test_keys_are_recorded_and_never_had_by_two(
    full_window: MainWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    rows, actions = _keys(settings).rows, full_window.commands
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    similar, tag = rows["similar"], rows["tag"]
    _press(qtbot, similar, Qt.Key.Key_J, control)
    assert [key.toString() for key in actions["similar"].shortcuts()] == ["S", "Ctrl+J"]
    _press(qtbot, similar, Qt.Key.Key_T, none)
    assert "Tag" in _trouble(similar).note.text()
    assert len(actions["similar"].shortcuts()) == 2
    _trouble(similar).take.click()
    assert [key.toString() for key in actions["similar"].shortcuts()] == ["S", "Ctrl+J", "T"]
    assert actions["tag"].shortcuts() == []
    tag.reset.click()
    assert [key.toString() for key in actions["tag"].shortcuts()] == ["T"]
    similar.field.chips[0].click()
    assert [key.toString() for key in actions["similar"].shortcuts()] == ["Ctrl+J"]
    _press(qtbot, similar, Qt.Key.Key_Down, none)
    assert "moves between photos" in _trouble(similar).note.text()
    assert _kept()["keys"] == {"similar": ["Ctrl+J"]}
    full_window.commands["shortcuts"].trigger()
    sheet = full_window.findChild(ShortcutsSheet)
    assert isinstance(sheet, ShortcutsSheet)
    assert "Ctrl+J" in [label.text() for label in sheet.labels()]
    sheet.search.setText("find similar")
    shown = [label.text() for label in sheet.labels() if label.isVisibleTo(sheet)]
    assert [text for text in shown if text in ("Ctrl+J", "Undo")] == ["Ctrl+J"]
    sheet.change.click()
    assert settings.list.currentItem().text() == "Keys"
    _keys(settings).reset.click()
    assert [key.toString() for key in actions["similar"].shortcuts()] == ["S"]


def test_columns_of_the_sheet_are_about_as_high() -> None:
    assert parted([5, 5, 5, 5], 2) == [0, 0, 1, 1]
    assert parted([9, 1, 1, 1], 3) == [0, 1, 1, 1]
    assert parted([3], 4) == [0]
    assert parted([], 2) == []
