"""The way into the Models page, which is made when somebody first goes through."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from photoclip.ui.model_pages.talk import ModelTalk
from photoclip.ui.page_stack import PageStack
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from photoclip.ui.model_pages.front import ModelsFront


class ModelsDoor(QObject):
    """Most sessions never look at the models: their pages must not cost the first paint."""

    def __init__(
        self, stack: PageStack, talk: ModelTalk, thumbnails: Thumbnails, theme: Theme
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._talk = talk
        self._thumbnails = thumbnails
        self._theme = theme
        self._front: ModelsFront | None = None

    @property
    def front(self) -> "ModelsFront":
        """The pages."""
        if self._front is None:
            from photoclip.ui.model_pages.comparison_view import Look
            from photoclip.ui.model_pages.front import ModelsFront

            self._front = ModelsFront(self._stack, self._talk, Look(self._thumbnails, self._theme))
        return self._front

    @Slot()
    def open(self) -> None:
        """Show the models."""
        self.front.open()

    @Slot(str)
    def compare(self, reference: str) -> None:
        """Show a model beside the one in use."""
        self.front.compare(reference)

    @Slot(str)
    def cancel_download(self, name: str) -> None:
        """Ask whether a download shall end."""
        self.front.actions.dialogs.cancel_download(name, self._talk.models.standing.title_of(name))
