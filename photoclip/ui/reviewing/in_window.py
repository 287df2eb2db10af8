"""A label's queue in the window: the photos, the panel beside them, the way to the next label."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from photoclip.core.labels import Standing
from photoclip.core.query.question import Question
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.empty_state import Offer
from photoclip.ui.language import tr
from photoclip.ui.navigation import Navigation
from photoclip.ui.pictures_in_window import PicturesInWindow
from photoclip.ui.places import Place
from photoclip.ui.reviewing import queue_words
from photoclip.ui.reviewing.label_edits import LabelEdits
from photoclip.ui.reviewing.label_tour import LabelTour
from photoclip.ui.reviewing.queue_actions import QueueActions
from photoclip.ui.reviewing.queue_display import QueueDisplay
from photoclip.ui.reviewing.review_words import short
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.reviewing.label_panel import LabelPanel
    from photoclip.ui.reviewing.panel_controller import PanelController


class ReviewInWindow(QObject):
    """Makes these parts and connects them with each other."""

    tagged_wanted = Signal()
    """The photos tagged with the label that is open."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._panel_due = True
        look = stage.look
        self.queue = QueueDisplay(stage.area, stage.model, talk.review, look.theme)
        self.actions = QueueActions(stage.grid, stage.model, self.queue, talk.review)
        self._panels: PanelController | None = None
        self.edits = LabelEdits(talk.library, talk.edits)
        self.tour = LabelTour(talk.library, talk.review)
        self._connect()
        self._connect_side()

    def _connect(self) -> None:
        bar, talk, queue = self._stage.area.review, self._talk, self.queue
        talk.edits.label_added.connect(self._display.expect_label)
        bar.undo_wanted.connect(self.undo)
        bar.accept_wanted.connect(self.actions.accept_above)
        bar.page_wanted.connect(self.actions.answer_page)
        bar.next_wanted.connect(self.next_label)
        bar.order_wanted.connect(queue.set_order)
        queue.shown.connect(self._show_panel)
        queue.ran_empty.connect(self._say_empty)
        talk.review.closed.connect(self._leave_panel)
        self._display.place_opened.connect(self._expect_panel)
        self.tour.changed.connect(self._show_next)
        self._stage.look.theme.changed.connect(queue.line.update)

    def _connect_side(self) -> None:
        side = self._stage.side
        side.label_renamed.connect(self.edits.rename)
        side.label_coloured.connect(self.edits.colour)
        side.photos_dropped.connect(self.edits.drop)

    @property
    def panels(self) -> "PanelController":
        """What is beside a label's photos: made when a label is first opened."""
        if self._panels is None:
            from photoclip.ui.reviewing.label_panel import LabelPanel
            from photoclip.ui.reviewing.panel_controller import PanelController

            look = self._stage.look
            panel = LabelPanel(look.thumbnails, look.theme, self._stage.right)
            panel.tagged_wanted.connect(self.tagged_wanted)
            self._panels = PanelController(panel, self._talk, self.edits)
        return self._panels

    @property
    def panel(self) -> "LabelPanel":
        return self.panels.panel

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            **self.actions.acts,
            "next-label": self.next_label,
            "last-label": self.last_label,
            "example": self.use_as_example,
            "label-panel": self.focus_panel,
        }

    def join(self, going: Navigation, pictures: PicturesInWindow) -> None:
        """Connect what leads elsewhere."""
        self.tagged_wanted.connect(going.show_label_tagged)
        pictures.thumbing.undo_first(self.queue.unsay)

    @Slot()
    def undo(self) -> None:
        """Take back what was said of a photo last, or else the last answers."""
        if not self.queue.unsay():
            self._talk.edits.undo()

    @Slot()
    def next_label(self) -> None:
        """Go on with the next label that has photos waiting; with none, on to the next widget."""
        self._go(1)

    @Slot()
    def last_label(self) -> None:
        self._go(-1)

    @Slot()
    def use_as_example(self) -> None:
        """Show the label the chosen photos as what is meant."""
        self.panels.give_examples(tuple(self.actions.chosen()))

    @Slot()
    def focus_panel(self) -> None:
        """From the photos to the label's own fields."""
        self._stage.right.close_over()
        self._stage.right.show_instead(self.panel)
        self.panel.looks.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go(self, step: int) -> None:
        name = self.tour.next(self._talk.review.label, step)
        if name is not None:
            self._open(name)
        else:
            self.focus_panel()

    def _open(self, name: str) -> None:
        self._display.open_place(Place("label", name))
        self._stage.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _expect_panel(self) -> None:
        """A label's panel comes when it is opened, not again when its queue is fetched anew.

        Who has the details of a photo open, to tag it, keeps them.
        """
        self._panel_due = True

    @Slot(Standing)
    def _show_panel(self, standing: Standing) -> None:
        self.panels.show_standing(standing)
        if self._panel_due:
            self._stage.right.show_instead(self.panel)
            self._panel_due = False
        self._show_next()

    @Slot()
    def _leave_panel(self) -> None:
        self._panel_due = True
        self._stage.right.show_details()

    @Slot()
    def _show_next(self) -> None:
        name = self.tour.next(self._talk.review.label)
        self._stage.area.review.show_next(name, self.tour.waiting.get(name or "", 0))

    @Slot(Standing)
    def _say_empty(self, standing: Standing) -> None:
        said = queue_words.empty(standing)
        self._stage.area.empty.say(said.title, said.said, *self._offers(standing))
        self._stage.area.show_empty(review=True, header=False)
        for button in self._stage.area.empty.offers:
            button.setAutoDefault(True)  # Enter presses it, as it answered the queue
        if self._stage.area.empty.hasFocus():
            self._stage.area.empty.offers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offers(self, standing: Standing) -> list[Offer]:
        """What to do next: the next label; or where this one is new, teach it."""
        offers: list[Offer] = []
        following = self.tour.next(standing.label)
        name = short(standing.label)
        if following is not None and standing.accepted + standing.rejected:
            offers.append(
                (tr("Next label: %1", None, short(following)), lambda: self._open(following))
            )
        if not standing.accepted:
            offers.append((tr("Describe it otherwise"), self.focus_panel))
            offers.append(
                (tr("Search for “%1”", None, name), lambda: self._talk.search.ask(Question(name)))
            )
        else:
            offers.append((tr("Photos tagged “%1”", None, name), self.tagged_wanted.emit))
        return offers
