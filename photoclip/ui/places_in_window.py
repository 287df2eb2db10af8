"""The side bar in the window: places are opened from it, folders and labels added and removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from photoclip.ui import desktop
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.folder_actions import FolderActions
from photoclip.ui.language import tr
from photoclip.ui.messages import Messages
from photoclip.ui.navigation import Navigation
from photoclip.ui.noticing_controller import NoticingController
from photoclip.ui.places import ALL_PHOTOS, MISSING, ON_THIS_DAY, RECENT, Place
from photoclip.ui.side_controller import SideController
from photoclip.ui.stage import Stage


class PlacesInWindow(QObject):
    """Between the side bar, what the middle shows, and the folders of the library."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._display = display
        self.folders = FolderActions(talk.index, talk.library, stage.window)
        self.noticing = NoticingController(talk.bridge, self)
        self.controller = SideController(
            stage.side_model,
            stage.place_pages,
            talk.library,
            talk.folders,
            talk.albums,
            self.noticing,
        )
        side = stage.side
        side.place_chosen.connect(self.open)
        side.folder_wanted.connect(self.folders.choose)
        side.folder_update_wanted.connect(self.folders.update_folder)
        side.folder_shown.connect(self.folders.show_folder)
        side.folder_removal_wanted.connect(self.folders.ask_removal)
        side.label_removal_wanted.connect(talk.edits.remove_label)
        stage.side_model.label_named.connect(talk.edits.add_label)
        side.pack_folded.connect(self.controller.fold)
        side.folder_folded.connect(self.controller.fold_folder)
        side.skipped_wanted.connect(talk.library.list_skipped)
        display.place_opened.connect(self.controller.follow_place)
        talk.review.queued.connect(self.controller.take_queue)
        display.place_opened.connect(side.mark)
        self._update = talk.index.update_library
        self._list_skipped = talk.library.list_skipped
        self._offer()

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        goes = {
            "go-all": ALL_PHOTOS,
            "go-recent": RECENT,
            "go-on-this-day": ON_THIS_DAY,
            "go-missing": MISSING,
        }
        return {
            "add-folder": self.folders.choose,
            "add-label": self._stage.side.add_label,
            "new-album": self._stage.side.add_album,
            **{name: partial(self.open, place) for name, place in goes.items()},
        }

    def join(self, going: Navigation, messages: Messages) -> None:
        """Connect what leads elsewhere."""
        self._stage.side.tagged_wanted.connect(going.show_tagged)
        self.folders.folder_missed.connect(messages.say_missing)

    @Slot(object)
    def open(self, place: Place) -> None:
        """Show a place: its photos, or the page that it is."""
        if self._stage.place_pages.open(place):
            self._stage.side.mark(place)
        else:
            self._display.open_place(place)

    def _offer(self) -> None:
        """What empty places begin with."""
        pictures = desktop.pictures_folder()
        choose = (tr("Choose a folder with photos…"), self.folders.choose)
        another = (tr("Add another folder…"), self.folders.choose)
        update = (tr("Look again"), self._update)
        empty = self._display.empty
        if pictures is None:
            empty.offer_first(choose)
        else:
            use = tr("Use my %1 folder", None, pictures.name)
            empty.offer_first(choose, (use, self.folders.add_pictures))
        empty.offer("all", another, (tr("See what was skipped"), self._list_skipped))
        empty.offer("folder", update)
        empty.offer("recent", another)
        for kind in ("on-this-day", "missing", "step"):
            empty.offer(kind, (tr("All photos"), partial(self.open, ALL_PHOTOS)))
