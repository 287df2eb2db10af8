"""The help on everything that can be typed into the search field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photoclip.core.query import FILTERS, OPERATORS
from photoclip.ui.dialogs import Sheet
from photoclip.ui.language import tr, translated
from photoclip.ui.parts import heading, scroll_down, words_label

_SIZE = (660, 560)
_INTRO = tr(
    "Say in your own words what a photo shows. To be more exact, mix in any of these; each can "
    "also be added with “+ Filter”, and shows as a chip that can be taken out."
)


class OperatorsSheet(Sheet):
    """Made from the same table that the query is read with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search operators"), parent)
        self.column.addWidget(words_label(_INTRO, "text"))
        column = QVBoxLayout()
        column.setContentsMargins(6, 4, 8, 0)
        column.addLayout(_table())
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Search operators"))
        scroll_down(area, column, "operatorsInner")
        self.column.addWidget(area, 1)
        self.finish()
        self.resize(*_SIZE)


def _table() -> QGridLayout:
    """All of them below each other, so that what they mean begins at the same place."""
    combining = [(one.example, one.explanation) for one in OPERATORS]
    filters = [(one.example, one.explanation) for one in FILTERS.values()]
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for title, rows in ((tr("Combining"), combining), (tr("Filters"), filters)):
        row = grid.rowCount()
        grid.setRowMinimumHeight(row, 8 if row > 1 else 0)
        grid.addWidget(heading(title), row + 1, 0, 1, 2)
        for number, (example, explanation) in enumerate(rows, start=row + 2):
            grid.addWidget(_code(example), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words_label(translated(explanation), "text"), number, 1)
    return grid


def _code(example: str) -> QLabel:
    code = QLabel(example)
    code.setProperty("role", "code")
    code.setTextFormat(Qt.TextFormat.PlainText)
    code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return code
