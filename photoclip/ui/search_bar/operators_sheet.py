"""The help on everything that can be typed into the search field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photoclip.core.query import FILTERS, OPERATORS
from photoclip.ui.dialogs import Sheet
from photoclip.ui.language import tr
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
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Combining")))
        column.addLayout(_table([(one.example, one.explanation) for one in OPERATORS]))
        column.addSpacing(8)
        column.addWidget(heading(tr("Filters")))
        column.addLayout(_table([(one.example, one.explanation) for one in FILTERS.values()]))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Search operators"))
        scroll_down(area, column, "operatorsInner")
        self.column.addWidget(area, 1)
        self.finish()
        self.resize(*_SIZE)


def _table(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (example, explanation) in enumerate(rows):
        code = QLabel(example)
        code.setProperty("role", "code")
        code.setTextFormat(Qt.TextFormat.PlainText)
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(code, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words_label(explanation, "text"), row, 1)
    return grid
