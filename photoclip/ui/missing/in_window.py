"""The place of missing files, in the window: they are found again, or forgotten."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from photoclip.core.events import PhotosListed
from photoclip.core.noticed import PlacesNoticed
from photoclip.services.forgetting import forget
from photoclip.ui import words
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.listing import unfolded
from photoclip.ui.messages import Messages
from photoclip.ui.note_bar import NoteBar
from photoclip.ui.noticing_controller import NoticingController
from photoclip.ui.places import MISSING, Place
from photoclip.ui.stage import Stage

_SAID = tr(
    "These photos are not where they were seen last. Were their folders moved or renamed? Show "
    "where they are now: photoclip knows them by what they show, and keeps all you said about them."
)


class MissingInWindow(QObject):
    """Shows its line above the photos while the place is open."""

    def __init__(
        self,
        talk: Controllers,
        stage: Stage,
        display: AreaController,
        noticing: NoticingController,
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._missing = 0
        self._forgetting = False
        self._looked_for: tuple[Path, int] | None = None
        self._told: Messages | None = None
        self.bar = NoteBar()
        stage.area.add_bar(self.bar)
        display.place_opened.connect(self._follow)
        talk.search.question_changed.connect(self._follow)
        talk.search.cleared.connect(self._follow)
        talk.library.photos_listed.connect(self._follow_list)
        stage.grid.photos_chosen.connect(self._follow)
        talk.edits.changed.connect(self._refresh)
        noticing.noticed.connect(self._take_noticed)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"find-missing": self.find, "forget-missing": self.forget}

    def join(self, messages: Messages) -> None:
        """Where to say what came of it."""
        self._told = messages

    @Slot()
    def find(self) -> None:
        """Ask where the files are now, and look there."""
        title = tr("Where are the missing photos now?")
        dialog = QFileDialog(self._stage.window, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.look_in)
        dialog.open()

    @Slot(str)
    def look_in(self, folder: str) -> None:
        """Index a folder, and tell how many were found there."""
        self._looked_for = (Path(folder), self._missing)
        self._talk.index.add_folders([Path(folder)])

    @Slot()
    def forget(self) -> None:
        """Those that are selected, or else all: they leave the library; one step of undo."""
        self._forgetting = True
        self._talk.edits.do(partial(forget, photo_ids=self._chosen()))

    @Slot()
    def _refresh(self) -> None:
        """What was forgotten leaves the list, wherever it is shown."""
        if self._forgetting:
            self._forgetting = False
            self._display.refresh()

    def _chosen(self) -> tuple[int, ...] | None:
        """None: all that are missing, wherever they are listed."""
        selected = self._stage.grid.selected_ids() if self._is_open() else ()
        return tuple(int(one) for one in selected) or None

    def _is_open(self) -> bool:
        return self._display.place == MISSING and self._talk.search.asked is None

    @Slot(object, PhotosListed)
    def _follow_list(self, _place: Place, _event: PhotosListed) -> None:
        self._follow()

    @Slot()
    def _follow(self) -> None:
        if not self._is_open() or not len(unfolded(self._stage.model.listing)):
            self.bar.hide()
            return
        some = self._chosen()
        forgetting = (
            tr("Forget these photos") if some is None else tr("Forget %n photos", len(some))
        )
        self.bar.say(_SAID, ((tr("Find them…"), self.find), (forgetting, self.forget)))

    @Slot(PlacesNoticed)
    def _take_noticed(self, event: PlacesNoticed) -> None:
        """Where some were looked for, and that has come to its end: how many were found."""
        self._missing = event.missing
        if self._looked_for is None or self._talk.index.running:
            return
        folder, before = self._looked_for
        self._looked_for = None
        found = before - event.missing
        name = words.file_name(folder)
        if self._told is not None and found > 0:
            self._told.tell(tr("%n photos were found again in “%1”.", found, name))
        elif self._told is not None:
            self._told.tell(tr("None of the missing photos lies in “%1”.", None, name))
