"""The selected photo: its picture, and what its file says."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoclip.core.photo import Photo, PhotoDetails
from photoclip.ui import words
from photoclip.ui.elided import ElidedName
from photoclip.ui.language import tr
from photoclip.ui.parts import words_label
from photoclip.ui.photo_facts import (
    FactLines,
    file_line,
    position_line,
    taken_lines,
)
from photoclip.ui.picture import FlowingPicture
from photoclip.ui.place_for import PlaceFor
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

_KINDS = {"video": tr("Film"), "raw": "RAW"}
_MOST_COPIES = 4


class PhotoCard(QWidget):
    """Picture, name, when and with what it was taken, where it lies."""

    query_clicked = Signal(str)
    """A fact was clicked: find photos for which this filter holds."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = FlowingPicture(thumbnails, theme)
        self._name = ElidedName(0)
        self._name.setProperty("role", "title-small")
        self._facts = FactLines()
        self._place = words_label()
        self._position = FactLines()
        for lines in (self._facts, self._position):
            lines.query_clicked.connect(self.query_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._picture)
        layout.addSpacing(8)
        for label in (self._name, self._facts, self._place, self._position):
            layout.addWidget(label)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.map = PlaceFor()
        layout.addWidget(self.map)

    @property
    def facts(self) -> str:
        """When, with what and how it was taken, as HTML."""
        return self._facts.text()

    @property
    def place(self) -> str:
        """Where it lies, and what lies beside it."""
        return self._place.text()

    @property
    def place_tip(self) -> str:
        """The same with whole paths."""
        return self._place.toolTip()

    def show_photo(self, photo: Photo) -> None:
        """What the grid already knows, at once."""
        self._picture.show_photo(photo)
        self._name.setText(words.file_name(photo.path))
        self._facts.show_lines([escape(words.taken(photo.taken_at))] if photo.taken_at else [])
        self._position.show_lines([])
        self._show_place(photo)

    def show_details(self, details: PhotoDetails) -> None:
        """What the engine found, a moment later."""
        if self._picture.photo != details.photo:
            self.show_photo(details.photo)
        metadata = details.metadata
        self._facts.show_lines([*taken_lines(metadata), file_line(details)])
        self._position.show_lines([position_line(metadata)])
        self._show_place(details.photo, details)

    def _show_place(self, photo: Photo, details: PhotoDetails | None = None) -> None:
        places = (photo.path,) if details is None else details.places
        lines = _folders(photo, places)
        if details is not None:
            lines += [f"{_KINDS[one.kind]}: {words.file_name(one.path)}" for one in details.extras]
        self._place.setText("\n".join(lines))
        beside = () if details is None else tuple(one.path for one in details.extras)
        self._place.setToolTip("\n".join(words.readable(str(p)) for p in (*places, *beside)))


def _folders(photo: Photo, places: Sequence[Path]) -> list[str]:
    """Where the photo lies; a copy under another name is told with that."""
    away = tr(" · can't be reached now") if "offline" in photo.badges else ""
    lines = [_folder(photo.path) + (tr(" · missing, last seen here") if photo.missing else away)]
    copies = [place for place in places if place != photo.path]
    for copy in copies[:_MOST_COPIES]:
        other = "" if copy.name == photo.path.name else f" / {words.file_name(copy)}"
        lines.append(tr("also in %1%2", None, _folder(copy), other))
    if more := len(copies[_MOST_COPIES:]):
        lines.append(tr("and in %n more places", more))
    return lines


def _folder(path: Path) -> str:
    parts = [words.readable(part) for part in path.parent.parts[-2:]]
    return " / ".join(parts).replace("/ /", "/")
