"""What the window tells the person: changes that can be undone, errors, bugs."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed, Failed
from photoclip.core.on_disk import is_there
from photoclip.core.photo import SkippedFile
from photoclip.ui import desktop, words
from photoclip.ui.banner import Banner
from photoclip.ui.done_words import done
from photoclip.ui.hints import words_of
from photoclip.ui.language import tr
from photoclip.ui.present_keys import keyed
from photoclip.ui.reviewing.review_controller import ReviewController


class Messages(QObject):
    """Decides what is said, and how loud."""

    bug_met = Signal(str)

    def __init__(self, banner: Banner, review: ReviewController) -> None:
        super().__init__(banner)
        self._banner = banner
        self._review = review

    @Slot(Changed)
    def note_change(self, event: Changed) -> None:
        """A review shows its answers itself, and has its own Undo, where it is to be seen."""
        if self._banner.over_photo or not self._review.label:
            self._banner.show_note(done(event.message), undoable=event.undoable)

    @Slot(Changed)
    def note_replay(self, event: Changed) -> None:
        self._banner.show_note(event.message, undoable=False)

    @Slot(int)
    def note_copied(self, count: int) -> None:
        self._banner.show_note(tr("%n paths were copied.", count), undoable=False)

    @Slot(str)
    def tell(self, message: str) -> None:
        """Something to know, that nobody need do anything about."""
        self._banner.show_note(message, undoable=False)

    @Slot(object)
    def say_missing(self, path: Path) -> None:
        """A file or a folder is not where it was last seen, or nothing opens it."""
        if is_there(path):
            self._banner.show_error(
                tr("No program opened %1.", None, words.file_name(path)),
                keyed(tr("Choose one for it under “Open with…” (%1)."), "open-with"),
                passing=True,
            )
            return
        where = words.readable(str(path.parent))
        if not is_there(path.parent):  # its drive, more likely than it alone
            self._banner.show_error(
                tr(
                    "%1 can't be reached now. It was last seen in %2.",
                    None,
                    words.file_name(path),
                    where,
                ),
                keyed(
                    tr(
                        "Plug in its drive; if its folder was moved or renamed, add it where it is "
                        "now (%1)."
                    ),
                    "add-folder",
                ),
                passing=True,
            )
            return
        self._banner.show_error(
            tr(
                "%1 is not there any more. It was last seen in %2.",
                None,
                words.file_name(path),
                where,
            ),
            keyed(
                tr(
                    "Plug in its drive if it lies on one; if it was moved, update the library (%1)."
                ),
                "update",
            ),
            passing=True,
        )

    def say_offline(self, folder: Path) -> None:
        name = words.file_name(folder)
        self._banner.show_note(
            tr("%1 can't be reached now. Its photos are kept, and can be searched.", None, name),
            undoable=False,
        )

    def say_unseen(self, skipped: Sequence[SkippedFile], *, asked: bool) -> None:
        """Folders and files that the system hides; it stays for whoever has `asked` for a run."""
        said, hint = words.unseen(skipped), tr("What is new there is not found.")
        if asked:
            self._banner.show_error(said, hint)
        else:
            self.tell(f"{said} {hint}")

    def show_stopped(self, event: Failed, go_on: Callable[[], None]) -> None:
        """Indexing was ended by an error that a person can do something about."""
        self._banner.show_error(event.message, event.hint, (tr("Go on"), go_on))

    @Slot(object)
    def note_trouble(self, error: PhotoclipError) -> None:
        """Something works less well than it might; nobody need do anything."""
        self._banner.show_note(" ".join(words_of(error)).strip(), undoable=False)

    @Slot(Failed, object)
    def show_blocked(self, event: Failed, again: Callable[[], object]) -> None:
        """A step could not be done; it may be, once what is in the way is gone."""
        self._banner.show_error(event.message, event.hint, (tr("Try again"), again))

    @Slot(object, object)
    def show_trouble(self, error: PhotoclipError, folder: Path) -> None:
        """Something that the program does by itself can't be done; where to look into it."""
        show = (tr("Show the folder"), lambda: desktop.show_in_folder(folder))
        self._banner.show_error(*words_of(error), show)

    @Slot(Failed)
    def show_failure(self, event: Failed) -> None:
        """An error in a banner; a bug goes to the crash dialog."""
        if event.expected:
            self._banner.show_error(event.message, event.hint)
        else:
            self.bug_met.emit(event.traceback or event.message)
