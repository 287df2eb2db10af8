"""The window's menus: all commands, behind one button."""

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from photoclip.ui.command_table import MENUS
from photoclip.ui.commands import Commands


def main_menu(commands: Commands, window: QWidget) -> QMenu:
    """One menu with the others in it, filled when it is first opened."""
    menu = QMenu(window)
    menu.aboutToShow.connect(partial(_fill, menu, commands))
    return menu


def _fill(menu: QMenu, commands: Commands) -> None:
    if menu.isEmpty():
        for one in MENUS:
            commands.fill_with(menu.addMenu(one.text), one)
