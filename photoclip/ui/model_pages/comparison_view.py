"""One search of a comparison: what two models found, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoclip.core.model_events import Comparison
from photoclip.core.photo import Hit
from photoclip.ui.language import tr
from photoclip.ui.model_pages.compared_picture import ComparedPicture
from photoclip.ui.model_pages.look import Look

_COLUMNS = 4
BETWEEN = 24
"""Pixels between the two models."""


class FoundBy(QWidget):
    """The photos one model found, best first."""

    def __init__(self, hits: Sequence[Hit], others: frozenset[int], title: str, look: Look) -> None:
        """`others`: ids that the other model found, too."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.pictures: list[ComparedPicture] = []
        for number, hit in enumerate(hits):
            picture = ComparedPicture(look.thumbnails, look.theme)
            picture.show_found(hit.photo, alone=hit.photo.id not in others, title=title)
            grid.addWidget(picture, *divmod(number, _COLUMNS))
            self.pictures.append(picture)
        if not hits:
            grid.addWidget(_quiet(tr("Found nothing.")), 0, 0, 1, _COLUMNS)
        self.setAccessibleName(tr("Found by %1: %2", None, title, len(hits)))


class ComparisonView(QWidget):
    """The words that were searched for, how much the two agree, and both answers."""

    def __init__(self, event: Comparison, titles: tuple[str, str], look: Look) -> None:
        super().__init__()
        self.query = event.query
        words = QLabel(f"“{event.query}”")
        words.setProperty("role", "title")
        words.setTextFormat(Qt.TextFormat.PlainText)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(words)
        top.addWidget(_quiet(agreement(event)), 1)
        left, right = (
            frozenset(hit.photo.id for hit in hits) for hits in (event.left, event.right)
        )
        self.left = FoundBy(event.left, right, titles[0], look)
        self.right = FoundBy(event.right, left, titles[1], look)
        both = QHBoxLayout()
        both.setSpacing(BETWEEN)
        both.addWidget(self.left, 1)
        both.addWidget(self.right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addLayout(both)


def agreement(event: Comparison) -> str:
    """How many of the photos both found."""
    most = max(len(event.left), len(event.right))
    if most and event.shared == most:
        return tr("the same photos") if most > 1 else tr("the same photo")
    return (
        tr("%1 of %2 found by both", None, event.shared, most)
        if event.shared
        else tr("nothing in common")
    )


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "third")
    return label
