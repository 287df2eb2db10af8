"""The command line where nobody can read it: what it complains of is shown as a message.

`photoclip.exe` on Windows has no console, so it has no standard output and no standard error.
"""

import ctypes
import io
import os
import sys
from pathlib import Path

from photoclip.cli import main as command_line

_ERROR_ICON = 0x10


def main() -> int:
    """Run the command line; returns its exit status.

    The window says itself what it can't do: once Qt is there, nothing is shown twice.
    """
    said = io.StringIO()
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        sys.stdout, sys.stderr = nowhere, said
        status = command_line()
        sys.stdout = None  # As it was.
    if status and said.getvalue() and not _window_was_open():
        ctypes.windll.user32.MessageBoxW(None, said.getvalue(), "photoclip", _ERROR_ICON)  # type: ignore[attr-defined]
    return status


def _window_was_open() -> bool:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and widgets.QApplication.instance() is not None
