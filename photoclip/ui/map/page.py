"""The page of the map: the canvas, buttons on it, and beside it what was chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.core.mapping_events import PhotosLocated
from photoclip.ui import words
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.language import number, tr
from photoclip.ui.map.canvas import Canvas
from photoclip.ui.map.chosen_panel import ChosenPanel
from photoclip.ui.parts import link_button, push_button
from photoclip.ui.tab_order import pass_focus

_EDGE = 12


class MapPage(QWidget):
    """Says what was asked for; does nothing itself."""

    back_wanted = Signal()
    unplaced_wanted = Signal()
    area_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, canvas: Canvas, chosen: ChosenPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas, self.chosen = canvas, chosen
        self.setObjectName("mapPage")
        self.setAccessibleName(tr("Map"))
        self.empty = EmptyState()
        self._count = QLabel("")
        self._count.setProperty("role", "second")
        self.unplaced = link_button("")
        self.unplaced.hide()
        self.unplaced.setToolTip(tr("Show the photos that say nothing of where they were taken"))
        self.unplaced.clicked.connect(self.unplaced_wanted)
        self.back = push_button(tr("Back to photos"))
        self.back.clicked.connect(self.back_wanted)
        self.area = push_button(tr("Photos in this area"))
        self.area.setObjectName("mapArea")
        self.area.setToolTip(tr("Search for the photos of the part of the map in sight"))
        self.area.clicked.connect(self.area_wanted)
        self.nearer = _round("+", tr("Nearer (+)"), lambda: canvas.zoom(1))
        self.further = _round("\N{MINUS SIGN}", tr("Further away (-)"), lambda: canvas.zoom(-1))
        self.all = _round("⤢", tr("All photos with a place"), self.all_wanted.emit)
        self._body = QStackedLayout()
        self._build()
        pass_focus(self, canvas)

    def _build(self) -> None:
        title = QLabel(tr("Map"))
        title.setProperty("role", "big-title")
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 12, 12)
        top.setSpacing(12)
        for widget in (title, self._count, self.unplaced):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.back)
        world = QWidget()
        line = QHBoxLayout(world)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(self._with_buttons(), 1)
        line.addWidget(self.chosen)
        self._body.addWidget(world)
        self._body.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(self._body, 1)

    def _with_buttons(self) -> QGridLayout:
        """The canvas, and what lies on it."""
        stack = QGridLayout()
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.canvas, 0, 0)
        column = QVBoxLayout()
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(6)
        for button in (self.nearer, self.further, self.all):
            column.addWidget(button)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        stack.addLayout(column, 0, 0, corner)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, _EDGE, 0, 0)
        middle.addWidget(self.area)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        stack.addLayout(middle, 0, 0, top)
        return stack

    @property
    def is_empty(self) -> bool:
        return self._body.currentWidget() is self.empty

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def show_located(self, event: PhotosLocated) -> None:
        """How many photos have a place."""
        self._count.setText(words.photos(len(event.ids)))
        self.unplaced.setText(tr("Photos without a place: %1", None, number(event.without)))
        self.unplaced.setVisible(event.without > 0 and len(event.ids) > 0)
        self._count.setVisible(len(event.ids) > 0)
        self._body.setCurrentIndex(0 if len(event.ids) else 1)

    def say_in_sight(self, count: int) -> None:
        """How many photos the part of the map in sight has."""
        self.area.setText(tr("%n photos in this area", count))
        self.area.setEnabled(count > 0)


def _round(text: str, name: str, act: object) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setProperty("role", "on-map")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(act)
    return button
