"""The window's menus: all commands behind one button, and in a menu bar where that is wanted."""

import sys
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from photoclip.ui.command_table import MENUS
from photoclip.ui.command_table.command import Menu
from photoclip.ui.commands import Commands
from photoclip.ui.preferences import Preferences

_PLATFORM: str = sys.platform


def main_menu(commands: Commands, window: QWidget) -> QMenu:
    """One menu with the others in it, filled when it is first opened."""
    menu = QMenu(window)
    menu.aboutToShow.connect(partial(_fill, menu, commands))
    return menu


class MenuBar(QObject):
    """The same menus in a row: on a Mac at the top of the screen, where everybody looks for them.

    Elsewhere above the search field, if the person wants it.
    """

    def __init__(self, window: QMainWindow, commands: Commands, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._preferences = preferences
        self._bar: QMenuBar | None = None
        preferences.changed.connect(self._follow)
        self._follow("menu_bar")

    @Slot(str)
    def _follow(self, name: str) -> None:
        if name != "menu_bar":
            return
        wanted = self._preferences.now.menu_bar or _PLATFORM == "darwin"
        if wanted and self._bar is None:
            self._bar = self._made()
        if self._bar is not None:
            self._bar.setVisible(wanted)

    def _made(self) -> QMenuBar:
        bar = self._window.menuBar()
        for one in MENUS:
            menu = bar.addMenu(f"&{one.text}")
            menu.aboutToShow.connect(partial(_fill_one, menu, one, self._commands))
        return bar


def _fill(menu: QMenu, commands: Commands) -> None:
    if menu.isEmpty():
        for one in MENUS:
            commands.fill_with(menu.addMenu(one.text), one)


def _fill_one(menu: QMenu, shown: Menu, commands: Commands) -> None:
    if menu.isEmpty():
        commands.fill_with(menu, shown)
