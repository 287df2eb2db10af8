"""Models in the window: the way to their page, their lines in the status bar, their messages."""

from PySide6.QtCore import QObject, Slot

from photoclip.core.events import ModelSwitched
from photoclip.ui.banner import Banner
from photoclip.ui.controllers import Controllers
from photoclip.ui.model_pages.door import ModelsDoor
from photoclip.ui.model_pages.model_bars import ModelBars
from photoclip.ui.model_pages.model_messages import ModelMessages
from photoclip.ui.status_bar import StatusBar


class ModelsInWindow(QObject):
    """Makes the parts and joins them with the library and the indexing."""

    def __init__(
        self, controllers: Controllers, door: ModelsDoor, status: StatusBar, banner: Banner
    ) -> None:
        super().__init__(door)
        self._controllers = controllers
        talk = controllers.models
        self._bars = ModelBars(talk, status)
        self._messages = ModelMessages(talk, banner, door)
        status.model_pressed.connect(door.open)
        self._bars.cancel_wanted.connect(door.cancel_download)
        arrived = controllers.library.state_arrived
        arrived.connect(talk.models.follow)
        arrived.connect(talk.preparation.catch_up)
        talk.models.switched.connect(self._complete)
        controllers.index.came_to_rest.connect(talk.models.refresh)

    @Slot(ModelSwitched)
    def _complete(self, event: ModelSwitched) -> None:
        """Photos that the new model has not seen yet are not found: let it go on with them."""
        standing = self._controllers.models.models.standing
        use = standing.use_of(event.reference)
        if use is not None and use.indexed < standing.photos:
            self._controllers.index.update_library()
