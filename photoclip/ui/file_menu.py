"""What the right button offers for a file that is shown elsewhere than among the photos."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from photoclip.ui import desktop
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.menu_lines import add_line

_ACTS: dict[str, Callable[[Path], object]] = {
    "open": desktop.open_file,
    "show": desktop.show_in_folder,
    "copy": lambda path: desktop.copy_paths([path]),
}
"""By the names of the commands that do the same with photos."""


def fill_for_file(menu: QMenu, path: Path) -> None:
    """Open it, show it in its folder, copy its path."""
    commands = {command.name: command for command in COMMANDS}
    for name, act in _ACTS.items():
        line = add_line(menu, commands[name].text, commands[name].tip)
        line.triggered.connect(partial(act, path))
