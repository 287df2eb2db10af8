"""Smart albums in the window: saving the search, the album that is open, its lines and counts."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.events import Changed, LibraryState
from photoclip.core.query import parse
from photoclip.core.query.question import Question, SmartAlbum
from photoclip.ui.albums.album_sheet import AlbumSheet
from photoclip.ui.area_controller import AreaController
from photoclip.ui.area_header import AreaHeader
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.places import Place, album_place, find_album
from photoclip.ui.results_display import ResultsDisplay
from photoclip.ui.search_bar.chip_words import area_size
from photoclip.ui.side_bar import SideBar

_LONGEST_NAME = 60

Offered = Literal["nothing", "save", "update"]


class AlbumsInWindow(QObject):
    """Follows what is asked: new, and can be saved; an album's; or an album's that was edited."""

    changed = Signal(Changed)

    def __init__(
        self,
        talk: Controllers,
        side: SideBar,
        header: AreaHeader,
        display: AreaController,
        results: ResultsDisplay,
    ) -> None:
        super().__init__(side)
        self._talk = talk
        self._side = side
        self._header = header
        self._display = display
        self._results = results
        self._state: LibraryState | None = None
        self._opened: SmartAlbum | None = None
        self._expected = ""
        self.sheet: AlbumSheet | None = None
        self._connect()

    def _connect(self) -> None:
        talk, header, albums = self._talk, self._header, self._talk.albums
        talk.library.state_arrived.connect(self._take_state)
        talk.library.state_arrived.connect(albums.follow)
        talk.search.question_changed.connect(self._show)
        self._display.place_opened.connect(self._open)
        header.save.clicked.connect(self.save)
        header.save_new.clicked.connect(self.save)
        header.update_album.clicked.connect(self._update)
        self._side.album_removal_wanted.connect(self._remove)
        self._side.album_renamed.connect(albums.rename)
        albums.changed.connect(self.changed)
        albums.changed.connect(talk.library.refresh)
        albums.saved.connect(self._expect)
        albums.refused.connect(self._refuse)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"save-search": self.save}

    @property
    def offered(self) -> Offered:
        """What can be done with the question now."""
        question = self._talk.search.question
        if question.empty:
            return "nothing"
        if self._opened is None:
            return "save"
        return "nothing" if question == self._opened.question else "update"

    @Slot()
    def save(self) -> None:
        """Ask for a name, and save the search under it. Never overwrites the album it came from."""
        question = self._talk.search.question
        if self.offered == "nothing":
            return
        self.sheet = AlbumSheet(self._suggested(question), self._side.window())
        self.sheet.named.connect(lambda name: self._talk.albums.save(name, question))
        self.sheet.finished.connect(self._forget_sheet)
        self.sheet.open()

    def _suggested(self, question: Question) -> str:
        name = _readable(question.text) or tr("Like %1", None, self._talk.names.said(question))
        short = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
        return short[:1].upper() + short[1:]

    @Slot()
    def _update(self) -> None:
        if self._opened is not None:
            self._talk.albums.change(self._opened.id, self._talk.search.question)

    @Slot(object)
    def _remove(self, place: Place) -> None:
        if place.album_id is not None:
            self._talk.albums.remove(place.album_id)

    @Slot(object)
    def _open(self, place: Place) -> None:
        known = None if self._state is None else find_album(self._state, place.album_id)
        self._opened = known if place.kind == "album" else None
        self._show()

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._state = state
        before = self._opened
        if before is not None:
            now = find_album(state, before.id)
            self._opened = now
            if now is not None:
                self._follow(before, now)
        expected = [one for one in state.smart_albums if one.name.casefold() == self._expected]
        if expected:
            self._expected = ""
            self._display.open_place(album_place(expected[0]))
        self._show()

    def _follow(self, before: SmartAlbum, now: SmartAlbum) -> None:
        """The open album was renamed or changed, here or by undo."""
        if now.name != before.name:
            self._display.follow_album(album_place(now))
        search = self._talk.search
        if now.question != before.question and search.question == before.question:
            search.ask(now.question)

    @Slot()
    def _show(self) -> None:
        offered = self.offered
        self._header.offer(save=offered == "save", update=offered == "update")
        opened = self._opened
        self._results.entitle(opened.name if opened and offered == "nothing" else "")

    @Slot(str)
    def _expect(self, name: str) -> None:
        """A search was just saved: its album is open as soon as the library knows it."""
        self._expected = name.casefold()
        if self.sheet is not None:
            self.sheet.accept()

    @Slot(str)
    def _refuse(self, why: str) -> None:
        if self.sheet is not None:
            self.sheet.refuse(why)

    @Slot()
    def _forget_sheet(self) -> None:
        self.sheet = None


def _readable(text: str) -> str:
    """A query as a name: of an area of the map its size, and that only where nothing else is."""
    parsed = parse(text)
    rest = [one for one in parsed.pieces if not area_size(one.node)]
    if not rest:
        return ", ".join(area_size(one.node) for one in parsed.pieces)
    return " ".join(" ".join(parsed.text[one.start : one.end] for one in rest).split())
