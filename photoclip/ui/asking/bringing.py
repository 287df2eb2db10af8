"""What was pasted or dropped, as something to search by or to add. Nothing is fetched from afar."""

import re
from base64 import b64decode
from binascii import Error as NoBase64
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

import numpy as np
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap

from photoclip.core.encoder import Pixels
from photoclip.core.on_disk import is_file, is_folder
from photoclip.ui.language import tr
from photoclip.ui.photo_drag import PHOTOS
from photoclip.ui.present_keys import keyed

MOST_PICTURES = 12
"""That many pictures say what is meant; more would be a crowd of chips."""

_LONGEST_SIDE = 1280
"""Pixels: more than any model looks at, and little enough to be written at once."""
_LONGEST_TEXT = 64 * 1024 * 1024
_NOT_FETCHED = tr(
    "That is a link to a picture in the internet, which photoclip doesn't fetch: it never goes "
    "online for a search. In the browser choose “Copy image” and paste it here (%1), or "
    "save the picture and drop the file."
)
_NOTHING = tr("There is no picture to search by in the clipboard.")
NO_PHOTOS = tr("There are no photos to search in yet")
_ADD_FIRST = tr(
    "Drop a folder with photos, or add one (%1). Then those that are like a picture can be found."
)
_DATA = re.compile(r"data:image/[\w.+-]+(?:;[\w=.-]+)*?(;base64)?,([^\"'\s>]+)", re.IGNORECASE)
_LINK = re.compile(r"\s*https?://\S+\s*$", re.IGNORECASE)
_IMAGE_TAG = re.compile(r"<img\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Brought:
    """Folders, or else files, or else a picture without a file; or why there is none of them."""

    folders: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    image: QImage | None = None
    refusal: str = ""
    link: bool = False
    """Whether it is only the address of a picture elsewhere."""

    @property
    def welcome(self) -> bool:
        """Whether something can be done with it."""
        return bool(self.folders or self.files or self.image is not None)


def add_first() -> str:
    """What comes before a search by a picture, where there are `NO_PHOTOS`."""
    return keyed(_ADD_FIRST, "add-folder")


def in_clipboard() -> Brought:
    """What can be pasted."""
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return Brought(refusal=_NOTHING) if held is None else brought(held)


def brought(mime: QMimeData) -> Brought:
    """What there is in a clipboard or under a pointer: a file before its picture before a link.

    The window's own photos are nothing to bring: albums, labels and tags take them.
    """
    if mime.hasFormat(PHOTOS):
        return Brought()
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    folders = tuple(path for path in paths if is_folder(path))
    files = tuple(path for path in paths if is_file(path))
    if folders or files:
        return Brought(folders, files[:MOST_PICTURES])
    image = _image(mime)
    if image is not None:
        return Brought(image=image)
    link = _is_link(mime)
    return Brought(refusal=keyed(_NOT_FETCHED, "paste") if link else _NOTHING, link=link)


def pixels_of(image: QImage) -> Pixels:
    """A picture as (height, width, 3) uint8 RGB on white, no larger than a model needs."""
    if max(image.width(), image.height()) > _LONGEST_SIDE:
        image = image.scaled(
            _LONGEST_SIDE,
            _LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    opaque = QImage(image.size(), QImage.Format.Format_RGB888)
    opaque.fill(QColor("white"))
    painter = QPainter(opaque)
    painter.drawImage(opaque.rect(), image)
    painter.end()
    rows = np.frombuffer(opaque.constBits(), np.uint8).reshape(opaque.height(), -1)
    pixels: Pixels = rows[:, : 3 * opaque.width()].reshape(opaque.height(), -1, 3).copy()
    return pixels


def _image(mime: QMimeData) -> QImage | None:
    """A picture that came itself: as such, or written into a page or an address."""
    if mime.hasImage():
        held = mime.imageData()
        image = held.toImage() if isinstance(held, QPixmap) else held
        if isinstance(image, QImage) and not image.isNull():
            return image
    for text in _texts(mime):
        found = _DATA.search(text)
        if found is not None:
            image = QImage.fromData(_decoded(found[2], is_base64=bool(found[1])))
            if not image.isNull():
                return image
    return None


def _texts(mime: QMimeData) -> list[str]:
    texts = [url.toString() for url in mime.urls()] + [mime.html(), mime.text()]
    return [text for text in texts if len(text) <= _LONGEST_TEXT]


def _decoded(data: str, *, is_base64: bool) -> bytes:
    raw = unquote_to_bytes(data)
    try:
        return b64decode(raw) if is_base64 else raw
    except (NoBase64, ValueError):
        return b""


def _is_link(mime: QMimeData) -> bool:
    return (
        any(not url.isLocalFile() for url in mime.urls())
        or bool(_LINK.match(mime.text()))
        or bool(_IMAGE_TAG.search(mime.html()))
    )
