"""All that can be done stands in a menu, says what it is for, has keys of its own, and does it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from typing_extensions import override

from photoclip.ui.command_keys import holders
from photoclip.ui.command_table import COMMANDS, MENUS, context
from photoclip.ui.command_table.command import MISSING
from photoclip.ui.main_window import MainWindow


def _lines(menu: QMenu) -> set[str]:
    """The tooltips of a menu and those below it."""
    found = set()
    for action in menu.actions():
        below = action.menu()
        found |= _lines(below) if isinstance(below, QMenu) else {action.toolTip()}
    return found


def test_every_command_is_said_once_and_well() -> None:
    names = [command.name for command in COMMANDS]
    assert len(names) == len(set(names))
    for command in COMMANDS:
        assert command.text, command.name
        assert command.tip.endswith((".", "…")), command.name
        assert command.tip.rstrip(".") != command.text, command.name
        assert set(command.needs.split()) <= set(MISSING), command.name
    offered = {
        name
        for menu in (context.RESULT_MENU, context.REVIEW_MENU, context.FLAG_MENU)
        for group in menu
        for name in group
    }
    assert offered <= set(names)


def test_no_two_commands_have_the_same_key() -> None:
    for command in COMMANDS:
        for key in command.keys:
            others = holders(key, command, COMMANDS, {})
            assert not others, (command.name, key, others)


def test_every_command_does_something_and_is_in_a_menu(window: MainWindow) -> None:
    assert window.commands.idle == []
    window.menu.aboutToShow.emit()
    assert [action.text() for action in window.menu.actions()] == [menu.text for menu in MENUS]
    shown = _lines(window.menu)
    for command in COMMANDS:
        action = window.commands[command.name]
        assert action.toolTip() in shown, command.name


def test_what_needs_a_photo_says_so_until_one_is_chosen(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    similar = full_window.commands["similar"]
    full_window.grid.clearSelection()
    assert not similar.isEnabled()
    assert similar.toolTip() == "Choose a photo first."
    full_window.grid.choose_row(3)
    assert similar.isEnabled()
    assert "look like" in similar.toolTip()
    like, accept = full_window.commands["like"], full_window.commands["yes"]
    assert (like.isEnabled(), like.toolTip()) == (False, "Search for something first.")
    assert (accept.isEnabled(), accept.toolTip()) == (False, "Open a label first.")
    full_window.top.search.setText("red")
    qtbot.waitUntil(like.isEnabled)


def test_keys_that_were_changed_count_at_once_and_are_kept(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    preferences, similar = full_window.stage.preferences, full_window.commands["similar"]
    preferences.change("keys", {"similar": ("G",)})
    assert [key.toString() for key in similar.shortcuts()] == ["G"]
    full_window.grid.choose_row(0)
    full_window.grid.setFocus()
    with qtbot.waitSignal(similar.triggered):
        qtbot.keyClick(full_window.grid, Qt.Key.Key_G)


class _Pressed(QObject):
    """Sees which actions keys lead to, and lets none of them happen."""

    def __init__(self) -> None:
        super().__init__()
        self.actions: list[QObject] = []
        self.ambiguous = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShortcutEvent):
            self.actions.append(watched)
            self.ambiguous = self.ambiguous or event.isAmbiguous()
            return True
        return super().eventFilter(watched, event)


def test_each_key_leads_to_its_command_alone(
    full_window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    """In the real window: other parts of it may want a key, too."""
    full_window.activateWindow()
    full_window.grid.choose_row(0)
    full_window.grid.setFocus()
    for need in MISSING:
        full_window.commands.meet(need, met=True)
    pressed = _Pressed()
    qapp.installEventFilter(pressed)
    wrong = []
    for command in [one for one in COMMANDS if one.scope != "viewer"]:
        action = full_window.commands[command.name]
        for key in action.shortcuts() if action.isEnabled() else ():
            pressed.actions.clear()
            qtbot.keyClick(full_window.grid, key[0].key(), key[0].keyboardModifiers())
            if pressed.actions != [action] or pressed.ambiguous:
                wrong.append((command.name, key.toString()))
            pressed.ambiguous = False
    qapp.removeEventFilter(pressed)
    assert wrong == []
