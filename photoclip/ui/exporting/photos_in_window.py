""" "Export photos…" in the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from photoclip.core.copies import CopiesMade, CopiesPlanned, CopyFacts, CopyWish
from photoclip.core.events import Event, Failed, Progress
from photoclip.core.on_disk import is_folder
from photoclip.services.engine import Ticket
from photoclip.ui import desktop, words
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.exporting.own_thread import OwnThread
from photoclip.ui.language import tr
from photoclip.ui.scopes import Scope, scopes
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.exporting.photos_sheet import PhotosSheet

_REMEMBERED = "export-photos"
_FOLDER = "folder"


class ExportPhotosInWindow(QObject):
    """Copies what its sheet asks for; closing the sheet stops it, and leaves no half file."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._planning: Ticket | None = None
        self._copying: OwnThread | None = None
        self.sheet: PhotosSheet | None = None

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"export-photos": self.open}

    def stop(self) -> None:
        """Wait for the copies that are being made."""
        for thread in self.findChildren(OwnThread):
            thread.wait()

    @Slot()
    def open(self) -> None:
        """Ask which photos shall be copied where."""
        if self.sheet is not None:
            return
        from photoclip.ui.exporting.photos_sheet import PhotosSheet

        searched = self._talk.search.asked is not None
        offered = scopes(self._stage, self._display.place, searched=searched)
        kept = self._stage.preferences.now.remembered.get(_REMEMBERED)
        self.sheet = sheet = PhotosSheet(
            offered, self._example(), _folder(kept), kept, self._stage.window
        )
        sheet.wanted.connect(self._copy)
        sheet.finished.connect(self._forget)
        sheet.open()

    @Slot(object, object, object)
    def _copy(self, scope: Scope, folder: Path, wish: CopyWish) -> None:
        from photoclip.services.exporting_photos import plan_copies

        if self.sheet is not None:
            left_at = {**self.sheet.choices.kept, _FOLDER: str(folder)}
            self._stage.preferences.remember(_REMEMBERED, left_at)
        job = partial(plan_copies, photo_ids=scope.ids, said=wish.said)
        take = partial(self._begin, folder, wish)
        self._planning = self._talk.bridge.submit(job, take, on_failed=self._fail)

    def _begin(self, folder: Path, wish: CopyWish, event: Event) -> None:
        """The library has told all that is needed: copying is done beside it."""
        from photoclip.services.exporting_photos import make_copies

        if isinstance(event, CopiesPlanned) and self.sheet is not None:
            self._copying = OwnThread(partial(make_copies, event.copies, folder, wish), self)
            self._copying.told.connect(self._take)
            self._copying.start()

    def _example(self) -> CopyFacts | None:
        """The photo whose copy's name is shown."""
        model, runs = self._stage.model, self._stage.grid.selected_runs()
        row = runs[0][0] if runs else 0
        photo = model.photo(row) if row < model.rowCount() else None
        return None if photo is None else CopyFacts(photo.path.stem, (photo.taken_at or "")[:10])

    @Slot(object)
    def _take(self, event: Event) -> None:
        if self.sheet is None or self.sender() is not self._copying:
            return
        if isinstance(event, Progress):
            self.sheet.follow(event)
        elif isinstance(event, CopiesMade):
            self.sheet.finish(event)
        else:
            self._fail(event)

    def _fail(self, event: Event) -> None:
        if isinstance(event, Failed) and self.sheet is not None:
            self.sheet.fail(f"{event.message} {event.hint}".strip())

    @Slot()
    def _forget(self) -> None:
        if self._planning is not None:
            self._talk.bridge.cancel(self._planning)
        if self._copying is not None:
            self._copying.stop()
        if self.sheet is not None and self.sheet.copying:
            where = words.file_name(self.sheet.folder)
            said = tr("Copying was stopped. What was copied until then stays in “%1”.", None, where)
            self._stage.banner.show_note(said, undoable=False)
        self._planning = self._copying = self.sheet = None


def _folder(kept: object) -> Path:
    """The last one, where it is still there; else one below the system's pictures."""
    named = kept.get(_FOLDER) if isinstance(kept, dict) else None
    if isinstance(named, str) and is_folder(Path(named)):
        return Path(named)
    return (desktop.pictures_folder() or Path.home()) / "photoclip"
