"""A label's queue in the grid: the photos, the line between them, the bar above."""

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.labels import Standing
from photoclip.core.tagging_events import Queued
from photoclip.ui.listing import Listing, Section
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.reviewing import review_words
from photoclip.ui.reviewing.answers import Answers, page_of
from photoclip.ui.reviewing.line import ROOM, Line
from photoclip.ui.reviewing.review_bar import Order
from photoclip.ui.reviewing.review_controller import ReviewController
from photoclip.ui.reviewing.sight import fitting, in_sight
from photoclip.ui.theme import Theme


class QueueDisplay(QObject):
    """Shows what the label suggests, keeps what will be answered, and says both in words."""

    shown = Signal(Standing)
    """A queue came, with what the label knows about itself."""
    ran_empty = Signal(Standing)

    def __init__(
        self, area: PhotoArea, model: PhotoModel, review: ReviewController, theme: Theme
    ) -> None:
        super().__init__(area)
        self._area = area
        self._grid = area.grid
        self._model = model
        self._review = review
        self.answers = Answers()
        self.line = Line(area.grid, theme)
        self._order: Order = "surest"
        self._queued: Queued | None = None
        self._label = ""
        self._moved = False
        self._columns = 0
        self._to_top = True
        self._answered = False
        self._refused: list[int] = []
        review.queued.connect(self.show_queue)
        review.answered.connect(self._await_rest)
        review.failed.connect(self._stay)
        review.closed.connect(self.leave)
        area.grid.laid_out.connect(self._fit_columns)
        area.grid.verticalScrollBar().valueChanged.connect(self.tell)
        self.line.dragged.connect(self.move_line_to)

    @property
    def order(self) -> Order:
        return self._order

    @property
    def open(self) -> bool:
        """Whether photos of a queue are on screen, to be answered."""
        return self._queued is not None and not self._area.is_empty and not self._answered

    @property
    def in_sight(self) -> range:
        """The rows that are on screen."""
        return in_sight(self._grid)

    @Slot(Queued)
    def show_queue(self, event: Queued) -> None:
        """Photos that wait. A queue that was open keeps its place, unless it was answered."""
        fresh = self._to_top or event.queue.label != self._label
        if event.queue.label != self._label:
            self._refused = []
        if fresh:
            self.answers.forget()
        self._label, self._queued = event.queue.label, event
        self._to_top = self._answered = False
        kept = None if fresh or not self._moved else self._least_above()
        queue = event.queue
        ids, confidences = queue.ids, queue.confidences
        if self._order == "useful":
            page = page_of(queue.useful, confidences, fitting(self._grid))
            ids, confidences = ids[page], confidences[page]
        self.answers.take(ids, confidences)
        self._refuse_again()
        if len(ids):
            self._show(event, keep_place=not fresh, kept=kept)
        else:
            self._leave_grid()
            self.ran_empty.emit(event.standing)
        self._area.review.show_label(event.standing, len(queue.ids))
        self._area.review.show_order(self._order)
        self.shown.emit(event.standing)

    def _show(self, event: Queued, *, keep_place: bool, kept: float | None) -> None:
        answers = self.answers
        listing = Listing(
            answers.ids,
            (Section("", len(answers.ids), gap=ROOM),),
            tuple(answers.confidences.tolist()),
            event.first,
        )
        self._model.answers = answers
        self._area.show_photos(listing, review=True, keep_place=keep_place)
        self._columns = self._grid.tiles.columns
        self.line.show()
        if kept is None:
            self._moved = False
            sure = self._order == "surest"
            usual = answers.usual_line(self._columns, fitting(self._grid), sure=sure)
            self._draw_line(usual)
        else:
            above = int((answers.confidences >= kept).sum())
            self._draw_line(above - above % self._columns)

    @Slot()
    def leave(self) -> None:
        """No queue is open any more."""
        self._leave_grid()
        self._queued, self._label, self._to_top = None, "", True

    def set_order(self, order: Order) -> None:
        """Show the photos in another order."""
        if order == self._order:
            return
        self._order = order
        self._review_again()

    def move_line(self, lines: int) -> None:
        """Take so many more lines of tiles in above the line, or fewer."""
        columns = self._grid.tiles.columns
        self.move_line_to(-(-self.answers.above // columns) + lines)

    @Slot(int)
    def move_line_to(self, lines: int) -> None:
        """Put the line below so many lines of tiles."""
        self._moved = True
        self._draw_line(lines * self._grid.tiles.columns)
        self.line.bring_into_sight()

    def say(self, photo_ids: list[int], *, fits: bool) -> None:
        """Photos fit, or don't."""
        self.answers.say(photo_ids, fits=fits)
        self.tell()

    def toggle(self, row: int) -> None:
        """Make an exception of a photo, or none again."""
        self.answers.toggle(row)
        self.tell()

    def unsay(self) -> bool:
        """Take back what was said of a photo last; whether there was anything."""
        photo_id = self.answers.unsay() if self.open else None
        self.tell()
        return photo_id is not None

    @Slot()
    def tell(self) -> None:
        """Say what will be answered, in the bar, on the line and on the tiles."""
        if not self.open:
            return
        answers, bar = self.answers, self._area.review
        bar.show_answers(*answers.counts(self.in_sight))
        sure = self._order == "surest"
        self.line.say(review_words.line(answers.right_above(), sure=sure))
        self._grid.repaint_soon()

    def _draw_line(self, above: int) -> None:
        self.answers.draw_line(above)
        above, count = self.answers.above, len(self.answers.ids)
        below = Section("", count - above, gap=ROOM)
        self._model.divide((Section("", above), below) if above else (below,))
        self.line.put(above)
        self.tell()

    def _least_above(self) -> float | None:
        above = self.answers.above
        return float(self.answers.confidences[above - 1]) if above else float("inf")

    @Slot()
    def _fit_columns(self) -> None:
        """Other tiles beside each other: the line goes up to the next gap between two lines."""
        columns = self._grid.tiles.columns
        if self.open and self._columns and columns != self._columns:
            self._columns = columns
            if self.answers.above < len(self.answers.ids):
                self._draw_line(self.answers.above - self.answers.above % columns)
        elif self.open:
            self.tell()

    @Slot()
    def _await_rest(self) -> None:
        """Answers were given: what is left comes as a new page, until when nothing is answered."""
        self._to_top = self._answered = True
        self._refused = self.answers.refused()

    @Slot()
    def _stay(self) -> None:
        """The answers could not be kept: they are still to be given."""
        self._to_top = self._answered = False

    def _refuse_again(self) -> None:
        """What was refused last and has come back was undone: it is marked as it was."""
        here = set(self.answers.ids.tolist()) if self._refused else ()
        back = [one for one in self._refused if one in here]
        if back:
            self.answers.say(back, fits=False)
            self._refused = []

    def _review_again(self) -> None:
        self._to_top = True
        if self._queued is not None:
            self.show_queue(self._queued)

    def _leave_grid(self) -> None:
        self.answers.forget()
        self.line.hide()
        self._model.answers = None
        self._moved = False
