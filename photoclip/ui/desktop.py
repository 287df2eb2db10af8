"""Handing photos to other programs of the desktop."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from photoclip.core.on_disk import is_folder, is_there


def open_file(path: Path) -> bool:
    """Open a photo in the system's viewer; False where the file is not there."""
    return is_there(path) and QDesktopServices.openUrl(url_of(path))


def show_in_folder(path: Path) -> bool:
    """Open the file manager with a file selected, or at a folder; False where it is not there."""
    if not is_there(path):
        return False
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer.exe", ["/select,", str(path)])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    if sys.platform.startswith("linux") and not is_folder(path):
        from photoclip.ui.handing_over.file_manager import show_item

        show_item(url_of(path), partial(QDesktopServices.openUrl, url_of(path.parent)))
        return True
    return QDesktopServices.openUrl(url_of(path if is_folder(path) else path.parent))


def copy_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def copy_paths(paths: Sequence[Path]) -> None:
    """One path a line."""
    copy_text("\n".join(str(path) for path in paths))


def copy_files(paths: Sequence[Path]) -> None:
    """As a file manager copies them: pasted there they are copied, pasted elsewhere they are text.

    Formats: text/uri-list (RFC 2483), that of GNOME's file manager, whose first line says what is
    to be done, and that of KDE's.
    """
    urls = [url_of(path) for path in paths]
    encoded = b"\n".join(bytes(url.toEncoded().data()) for url in urls)
    data = QMimeData()
    data.setUrls(urls)
    data.setText("\n".join(str(path) for path in paths))
    data.setData("x-special/gnome-copied-files", QByteArray(b"copy\n" + encoded))
    data.setData("application/x-kde-cutselection", QByteArray(b"0"))
    QGuiApplication.clipboard().setMimeData(data)


def url_of(path: Path) -> QUrl:
    """Also of a path whose bytes are no text, which Qt's own conversion would lose."""
    return QUrl.fromEncoded(QByteArray(path.absolute().as_uri().encode()))


def pictures_folder() -> Path | None:
    """The system's folder for pictures, where there is one."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(place)
    return folder if place and is_folder(folder) and folder != Path.home() else None
