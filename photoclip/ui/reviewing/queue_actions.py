"""Answering a label's suggestions by key and by click."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent
from typing_extensions import override

from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.reviewing.answers import NONE, Rows
from photoclip.ui.reviewing.queue_display import QueueDisplay
from photoclip.ui.reviewing.review_controller import ReviewController


class QueueActions(QObject):
    """Marks single photos, moves the line, and answers."""

    def __init__(
        self, grid: GridView, model: PhotoModel, display: QueueDisplay, review: ReviewController
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._display = display
        self._review = review
        self._pressed_button = False
        grid.answered.connect(self._answer_row)
        grid.clicked.connect(self._click)
        grid.viewport().installEventFilter(self)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            "yes": self.accept,
            "no": self.refuse,
            "accept-above": self.accept_above,
            "answer-page": self.answer_page,
            "line-up": self.line_up,
            "line-down": self.line_down,
            "line-top": self.line_to_top,
            "line-end": self.line_to_end,
            "order": self.switch_order,
        }

    @Slot()
    def accept(self) -> None:
        self._say_of_chosen(fits=True)

    @Slot()
    def refuse(self) -> None:
        self._say_of_chosen(fits=False)

    @Slot()
    def accept_above(self) -> None:
        """Accept what lies above the line, but for what was said to be wrong, which is refused."""
        self._answer(NONE)

    @Slot()
    def answer_page(self) -> None:
        """The same, and refuse whatever else is on screen."""
        self._answer(self._display.in_sight)

    @Slot()
    def line_up(self) -> None:
        self._display.move_line(-1)

    @Slot()
    def line_down(self) -> None:
        self._display.move_line(1)

    @Slot()
    def line_to_top(self) -> None:
        self._display.move_line_to(0)

    @Slot()
    def line_to_end(self) -> None:
        self._display.move_line_to(self._model.rowCount())

    @Slot()
    def switch_order(self) -> None:
        """Surest first, or most useful first."""
        self._display.set_order("useful" if self._display.order == "surest" else "surest")

    def _answer(self, seen: Rows) -> None:
        if self._display.open:
            answers = self._display.answers
            self._review.answer(answers.accepted(), answers.refused(seen))

    def _say_of_chosen(self, *, fits: bool) -> None:
        """Of the selected photos. After a single one the next is chosen, for the next key."""
        chosen, row = self.chosen(), self._grid.currentIndex().row()
        if not chosen or not self._display.open:
            return
        self._display.say(chosen, fits=fits)
        if len(chosen) == 1 and 0 <= row < self._model.rowCount() - 1:
            self._grid.choose_row(row + 1)

    def chosen(self) -> list[int]:
        """The selected photos, or the current one where it isn't among them."""
        current, selection = self._grid.currentIndex(), self._grid.selectionModel()
        if current.isValid() and not selection.isSelected(current):
            return [self._model.photo_id(current.row())]
        selected: list[int] = self._grid.selected_ids().tolist()
        return selected

    @Slot(int, bool)
    def _answer_row(self, row: int, fits: bool) -> None:
        """The buttons on a tile: for the whole selection, if the tile is part of it."""
        self._pressed_button = True
        selected = self._grid.selectionModel().isSelected(self._model.index(row))
        ids: Iterable[int] = [self._model.photo_id(row)]
        if selected:
            ids = self._grid.selected_ids().tolist()
        self._display.say(list(ids), fits=fits)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        """Shift and Ctrl choose photos; a plain click makes an exception."""
        held = QGuiApplication.keyboardModifiers()
        if self._display.open and not self._pressed_button and not held:
            self._display.toggle(index.row())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Two quick clicks are two clicks here; elsewhere they open the photo."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed_button = False
            elif event.type() == QEvent.Type.MouseButtonDblClick and self._display.open:
                return True
        return super().eventFilter(watched, event)
