"""Handing photos to other programs of the desktop."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def open_file(path: Path) -> bool:
    """Open a photo in the system's viewer; False where the file is not there."""
    return path.exists() and QDesktopServices.openUrl(_url(path))


def show_in_folder(path: Path) -> bool:
    """Open the file manager at a file or a folder; False where it is not there."""
    if not path.exists():
        return False
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer.exe", ["/select,", str(path)])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    folder = path if path.is_dir() else path.parent
    return QDesktopServices.openUrl(_url(folder))


def copy_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def copy_paths(paths: Sequence[Path]) -> None:
    """One path a line."""
    copy_text("\n".join(str(path) for path in paths))


def _url(path: Path) -> QUrl:
    """Also of a path whose bytes are no text, which Qt's own conversion would lose."""
    return QUrl.fromEncoded(QByteArray(path.absolute().as_uri().encode()))


def pictures_folder() -> Path | None:
    """The system's folder for pictures, where there is one."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(place)
    return folder if place and folder.is_dir() and folder != Path.home() else None
