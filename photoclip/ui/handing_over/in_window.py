"""Photos for other programs: opened in one of them, or copied as files or as a picture."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot

from photoclip.core.on_disk import is_there
from photoclip.core.photo import Photo
from photoclip.ui import desktop, words
from photoclip.ui.controllers import Controllers
from photoclip.ui.handing_over import programs
from photoclip.ui.handing_over.programs import Program
from photoclip.ui.language import tr
from photoclip.ui.messages import Messages
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.handing_over.open_with_sheet import OpenWithSheet
    from photoclip.ui.handing_over.picture_copier import PictureCopier

_MOST_OPENED = 30
_MOST_REMEMBERED = 6
_REMEMBERED = "open-with"


class HandingOver(QObject):
    """About the photos that are selected; what can't be done is said in the banner."""

    def __init__(self, talk: Controllers, stage: Stage, messages: Messages) -> None:
        super().__init__(stage.window)
        self._fetcher = talk.fetcher
        self._stage = stage
        self._messages = messages
        self._copier: PictureCopier | None = None
        self.sheet: OpenWithSheet | None = None

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            "open-with": self.open_with,
            "copy-file": self.copy_files,
            "copy-picture": self.copy_picture,
        }

    def stop(self) -> None:
        """Wait for what is being read."""
        if self._copier is not None:
            self._copier.stop()

    @Slot()
    def open_with(self) -> None:
        """Ask for a program, and open the selected photos in it."""
        ids = self._chosen()
        if len(ids) > _MOST_OPENED:
            self._messages.tell(
                tr("Choose at most %n photos to open in another program.", _MOST_OPENED)
            )
        elif ids and self.sheet is None:
            self._fetcher.fetch(ids, self._ask)

    @Slot()
    def copy_files(self) -> None:
        """The files of the selected photos, to be pasted in a file manager or a letter."""
        ids = self._chosen()
        if ids:
            self._fetcher.fetch(ids, self._copy_files)

    @Slot()
    def copy_picture(self) -> None:
        """What the photo shows, to be pasted in a document or a chat."""
        row = self._row()
        if row is not None:
            photo_id = self._stage.model.photo_id(row)
            self._fetcher.fetch([photo_id], self._copy_picture)

    def open_in(self, program: Program, paths: list[Path]) -> None:
        """Open photos, and remember the program."""
        if programs.open_in(program, paths):
            kept = [key for key in self._remembered() if key != program.key]
            remembered = [program.key, *kept][:_MOST_REMEMBERED]
            self._stage.preferences.remember(_REMEMBERED, remembered)
        else:
            self._stage.banner.show_error(
                tr("%1 can't be started.", None, program.name),
                tr("Choose another program, or see whether it is still installed."),
                passing=True,
            )

    def _chosen(self) -> list[int]:
        """The selected photos, else the one with the frame around it."""
        ids: list[int] = self._stage.grid.selected_ids().tolist()
        row = self._row()
        return ids or ([] if row is None else [self._stage.model.photo_id(row)])

    def _row(self) -> int | None:
        index = self._stage.grid.currentIndex()
        if index.isValid():
            return index.row()
        runs = self._stage.grid.selected_runs()
        return runs[0][0] if runs else None

    def _there(self, photos: list[Photo]) -> list[Path]:
        """The files that can be reached; says so of one that can't.

        Of many the catalogue knows: to ask the disk for each could take minutes.
        """
        paths = [photo.path for photo in photos]
        if len(photos) > _MOST_OPENED:
            there = [photo.path for photo in photos if not photo.missing]
        else:
            there = [path for path in paths if is_there(path)]
        reached = set(there)
        missing = next((path for path in paths if path not in reached), None)
        if missing is not None:
            self._messages.say_missing(missing)
        return there

    def _ask(self, photos: list[Photo]) -> None:
        paths = self._there(photos)
        if not paths:
            return
        if programs.has_own_chooser():
            for path in paths:
                programs.choose_there(path)
            return
        from photoclip.ui.handing_over.open_with_sheet import OpenWithSheet

        self.sheet = sheet = OpenWithSheet(self._offered(paths), len(paths), self._stage.window)
        sheet.chosen.connect(partial(self._open, paths))
        sheet.file_chosen.connect(partial(self._open_at, paths))
        sheet.finished.connect(self._forget)
        sheet.open()

    def _offered(self, paths: list[Path]) -> list[Program]:
        """What was chosen before comes first."""
        known = [programs.known_program(key) for key in self._remembered()]
        before = [program for program in known if program is not None]
        keys = {program.key for program in before}
        return [*before, *(one for one in programs.programs_for(paths) if one.key not in keys)]

    def _remembered(self) -> list[str]:
        kept = self._stage.preferences.now.remembered.get(_REMEMBERED)
        return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []

    def _open(self, paths: list[Path], program: Program) -> None:
        self.open_in(program, paths)

    def _open_at(self, paths: list[Path], file: Path) -> None:
        self.open_in(programs.program_at(file), paths)

    def _copy_files(self, photos: list[Photo]) -> None:
        paths = self._there(photos)
        if paths:
            desktop.copy_files(paths)
            said = tr("%n files can be pasted elsewhere now.", len(paths))
            if len(paths) == len(photos):
                self._messages.tell(said)

    def _copy_picture(self, photos: list[Photo]) -> None:
        for path in self._there(photos[:1]):
            if self._copier is None:
                self._copier = self._made_copier()
            self._copier.copy(path)

    def _made_copier(self) -> "PictureCopier":
        from photoclip.ui.handing_over.picture_copier import PictureCopier

        copier = PictureCopier(self)
        copier.copied.connect(self._say_copied)
        copier.failed.connect(self._say_failed)
        return copier

    @Slot(object, object)
    def _say_copied(self, path: Path, size: QSize) -> None:
        pixels = words.pixels(size.width(), size.height())
        self._messages.tell(
            tr("The picture of %1 was copied, %2.", None, words.file_name(path), pixels)
        )

    @Slot(object, str)
    def _say_failed(self, path: Path, why: str) -> None:
        self._stage.banner.show_error(
            tr("The picture of %1 can't be copied: %2.", None, words.file_name(path), why),
            tr("Its file can still be copied."),
            passing=True,
        )

    @Slot()
    def _forget(self) -> None:
        self.sheet = None
