"""A label's queue in the window: its answers, its line above the photos, and what it leads to."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.navigation import Navigation
from photoclip.ui.review_actions import ReviewActions
from photoclip.ui.stage import Stage


class ReviewInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self.answers = ReviewActions(stage.grid, stage.model, talk.review, self)
        stage.area.review.undo_wanted.connect(talk.edits.undo)
        stage.area.review.all_accepted.connect(self.answers.accept_all)
        talk.edits.label_added.connect(display.expect_label)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"yes": self.answers.accept, "no": self.answers.refuse}

    def join(self, going: Navigation) -> None:
        """Connect what leads elsewhere."""
        self._stage.area.review.tagged_wanted.connect(going.show_label_tagged)
