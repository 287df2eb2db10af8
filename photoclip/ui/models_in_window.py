"""Models in the window: the way to their page, their lines in the status bar, their messages."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import LibraryState
from photoclip.core.model_events import ModelSwitched
from photoclip.ui.banner import Banner
from photoclip.ui.controllers import Controllers
from photoclip.ui.model_pages.look import Look
from photoclip.ui.page_stack import PageStack
from photoclip.ui.status_bar import StatusBar

if TYPE_CHECKING:
    from photoclip.ui.model_pages.front import ModelsFront
    from photoclip.ui.model_pages.talk import ModelTalk


class ModelsInWindow(QObject):
    """Made when the library has been opened, the pages when they are first looked at.

    Before the first paint nothing of it is imported.
    """

    switched = Signal(ModelSwitched)
    failed = Signal(object)

    def __init__(
        self,
        controllers: Controllers,
        stack: PageStack,
        status: StatusBar,
        banner: Banner,
        look: Look,
    ) -> None:
        super().__init__(stack)
        self._controllers = controllers
        self._stack = stack
        self._status = status
        self._banner = banner
        self._look = look
        self._talk: ModelTalk | None = None
        self._front: ModelsFront | None = None
        status.model_pressed.connect(self.open)
        controllers.library.state_arrived.connect(self._follow)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"models": self.open}

    @property
    def talk(self) -> "ModelTalk":
        """The controllers."""
        if self._talk is None:
            self._talk = self._make()
        return self._talk

    @property
    def front(self) -> "ModelsFront":
        """The pages."""
        if self._front is None:
            from photoclip.ui.model_pages.front import ModelsFront

            self._front = ModelsFront(self._stack, self.talk, self._look)
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
        title = self.talk.models.standing.title_of(name)
        self.front.actions.dialogs.cancel_download(name, title)

    def _make(self) -> "ModelTalk":
        from photoclip.ui.model_pages.model_bars import ModelBars
        from photoclip.ui.model_pages.model_messages import ModelMessages
        from photoclip.ui.model_pages.talk import make_model_talk

        controllers = self._controllers
        talk = make_model_talk(controllers.bridge, controllers.downloads, self)
        bars = ModelBars(talk, self._status)
        bars.cancel_wanted.connect(self.cancel_download)
        ModelMessages(talk, self._banner, self)
        talk.running.failed.connect(self.failed)
        talk.models.switched.connect(self.switched)
        talk.models.switched.connect(self._complete)
        controllers.index.came_to_rest.connect(talk.models.refresh)
        return talk

    @Slot(LibraryState)
    def _follow(self, state: LibraryState) -> None:
        self.talk.models.follow(state)
        self.talk.preparation.catch_up(state)

    @Slot(ModelSwitched)
    def _complete(self, event: ModelSwitched) -> None:
        """Photos that the new model has not seen yet are not found: let it go on with them."""
        standing = self.talk.models.standing
        use = standing.use_of(event.reference)
        if use is not None and use.indexed < standing.photos:
            self._controllers.index.update_library()
