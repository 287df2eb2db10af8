"""What is said below the search field, and when: at once, but not in the middle of a word."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoclip.core.query import parse
from photoclip.core.query.question import Question
from photoclip.core.query.tree import Parsed, Problem
from photoclip.core.search_events import Note, SearchFinished
from photoclip.ui.language import tr, translated
from photoclip.ui.search_bar.field import SearchField
from photoclip.ui.search_controller import SearchController

_HOLD_MS = 900
"""Who has typed "camera:" is about to say which: a mistake at the cursor is told after a pause."""


class Notes(QObject):
    """Puts together the mistakes of the text as it is typed and the notes of its answer."""

    changed = Signal(object)
    """All `Note`s there are to be said now."""

    def __init__(self, field: SearchField, search: SearchController) -> None:
        super().__init__(field)
        self._field = field
        self._parsed = parse("")
        self._answered = Question()
        self._notes: tuple[Note, ...] = ()
        self._completing = False
        self._hold = QTimer(self, interval=_HOLD_MS, singleShot=True)
        self._hold.timeout.connect(self._show)
        search.question_changed.connect(self._follow)
        search.answered.connect(self._take)

    @property
    def parsed(self) -> Parsed:
        """The text of the question, understood."""
        return self._parsed

    @Slot(bool)
    def wait_for_completion(self, shown: bool) -> None:
        """Nothing is wrong yet while values are offered for what is being typed."""
        self._completing = shown
        if not shown:
            self._hold.start()

    def offered(self, note: Note) -> str | None:
        """The text with what a note offers; None where that was typed over since."""
        text, meant = self._parsed.text, self._answered.text
        typed = any(note.message == translated(one.message) for one in self._parsed.problems)
        if not typed and text[: note.end] != meant[: note.end]:
            return None
        return f"{text[: note.start]}{note.offer}{text[note.end :]}"

    @Slot(object)
    def _follow(self, question: Question) -> None:
        self._parsed = parse(question.text)
        if question.empty:
            self._notes, self._answered = (), question
        self._hold.start()
        self._show()

    @Slot(object, SearchFinished)
    def _take(self, question: Question, event: SearchFinished) -> None:
        self._notes, self._answered = event.notes, question
        self._show()

    @Slot()
    def _show(self) -> None:
        text = self._parsed.text
        typed = [_note(one) for one in self._parsed.problems if not self._held(one)]
        same = self._answered.text == text
        known = [note for note in self._notes if same or note.kind != "problem"]
        known = [note for note in known if note.kind != "problem" or not self._held(note)]
        notes = _each_once([*typed, *known])
        self._field.mark([(one.start, one.end) for one in notes if _is_mistake(one, text)])
        self.changed.emit(notes)

    def _held(self, what: Problem | Note) -> bool:
        """Whether the person is still typing there."""
        if not self._field.hasFocus() or not (self._hold.isActive() or self._completing):
            return False
        return what.start < self._field.cursorPosition() <= what.end


def _is_mistake(note: Note, text: str) -> bool:
    """Whether characters are wrong; what is said of all that was typed is about the library."""
    about_all = bool(note.offer) and note.end - note.start >= len(text)
    return note.kind == "problem" and note.end > note.start and not about_all


def _note(problem: Problem) -> Note:
    offer = problem.offer
    label = tr("Use “%1”", None, offer) if offer else ""
    return Note("problem", translated(problem.message), problem.start, problem.end, offer, label)


def _each_once(notes: Iterable[Note]) -> tuple[Note, ...]:
    """A mistake that the answer tells of again is one."""
    seen: dict[tuple[str, int, str], Note] = {}
    for note in notes:
        seen.setdefault((note.kind, note.start, note.message), note)
    return tuple(seen.values())
