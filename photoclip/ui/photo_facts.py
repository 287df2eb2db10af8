"""What a photo's file says, as lines in which much can be clicked to find photos like that."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from photoclip.core.metadata import PhotoMetadata
from photoclip.core.photo import PhotoDetails
from photoclip.core.query import print_filter
from photoclip.ui import words
from photoclip.ui.language import figure, tr

_DAY = len("2021-08-12")
_NEAR_KM = 5
_DEGREES = 3


class FactLines(QLabel):
    """Rich text; a link in it is a query. Links are reached by Tab, too."""

    query_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "second")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.linkActivated.connect(self.query_clicked)
        self.linkHovered.connect(self._explain)

    def show_lines(self, lines: list[str]) -> None:
        """Lines of HTML; those that are empty are left out."""
        shown = [line for line in lines if line]
        self.setText("<br>".join(shown))
        self.setVisible(bool(shown))
        links = any("<a " in line for line in shown)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if links else Qt.FocusPolicy.ClickFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.focusPolicy() & Qt.FocusPolicy.TabFocus:
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Link))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.text():
            self.setText(self.text())  # links keep the colour that they were read with

    @Slot(str)
    def _explain(self, query: str) -> None:
        self.setToolTip(tr("Search for %1", None, escape(query)) if query else "")


def taken_lines(metadata: PhotoMetadata) -> list[str]:
    """When, with what, and how it was taken."""
    day = (metadata.taken_at or "")[:_DAY]
    facts = [
        _link(words.taken(metadata.taken_at), "date", day) if metadata.taken_at else "",
        _link(metadata.camera, "camera", metadata.camera) if metadata.camera else "",
        _link(metadata.lens, "lens", metadata.lens) if metadata.lens else "",
        f"{figure(metadata.focal_length_mm, 4)}&nbsp;mm" if metadata.focal_length_mm else "",
        f"ƒ/{figure(metadata.f_number)}" if metadata.f_number else "",
        words.shutter(metadata.exposure_time_s) if metadata.exposure_time_s else "",
        f"ISO&nbsp;{metadata.iso}" if metadata.iso else "",
    ]
    return ["&nbsp;· ".join(fact for fact in facts if fact)]  # no line begins with a dot


def file_line(details: PhotoDetails) -> str:
    """How large picture and file are, and of which format."""
    photo = details.photo
    facts = (words.pixels(photo.width, photo.height), details.metadata.format)
    return escape(" · ".join(fact for fact in (*facts, words.size(details.size)) if fact))


def position_line(metadata: PhotoMetadata) -> str:
    """Where it was taken, in degrees."""
    if metadata.latitude is None or metadata.longitude is None:
        return ""
    place = f"{metadata.latitude:.{_DEGREES}f},{metadata.longitude:.{_DEGREES}f}"
    return _link(place.replace(",", ", "), "near", f"{place},{_NEAR_KM}km")


def _link(text: str, key: str, value: str) -> str:
    """A word that finds photos by it."""
    query = escape(print_filter(key, value), quote=True)
    shown = escape(words.readable(text))
    return f'<a href="{query}" style="text-decoration: none">{shown}</a>'
