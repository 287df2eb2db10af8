"""Albums put together by hand, in the window: made, named, filled, emptied, removed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from photoclip.core.albums import Album
from photoclip.core.events import Changed, Event, Failed, LibraryState
from photoclip.services.hand_albums import make_album, put, remove, rename, take
from photoclip.ui.albums.add_sheet import AddSheet
from photoclip.ui.albums.hand_order import HandOrder
from photoclip.ui.area_controller import AreaController
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.places import Place, find_hand_album, hand_place
from photoclip.ui.stage import Stage


class HandAlbums(QObject):
    """Every change is one step of undo; the album that is open follows."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._albums: tuple[Album, ...] = ()
        self._expected = ""
        self._outdated = False
        self._commands: Commands | None = None
        self.sheet: AddSheet | None = None
        self.order = HandOrder(talk, stage, self)
        side = stage.side
        side.album_made.connect(self.make)
        side.hand_album_renamed.connect(self.rename)
        side.album_removal_wanted.connect(self.remove)
        side.photos_dropped.connect(self.drop)
        side.photos_dropped_on_new.connect(self.ask_for)
        display.place_opened.connect(self._follow_place)
        talk.search.question_changed.connect(self._offer_taking_out)
        talk.library.state_arrived.connect(self._take_state)
        talk.edits.changed.connect(self._follow_change)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"album": self.ask, "take-out": self.take_out, **self.order.acts}

    def offer(self, commands: Commands) -> None:
        """What can be done only while such an album is open."""
        self._commands = commands
        self.order.offer(commands)
        self._offer_taking_out()

    @property
    def opened(self) -> int | None:
        """The album whose photos are on show; None: something else is."""
        return None if self._talk.search.asked is not None else self._display.place.hand_id

    @Slot()
    def ask(self) -> None:
        """Into which album the selected photos shall go."""
        self.ask_for(tuple(self._stage.grid.selected_ids().tolist()))

    @Slot(object)
    def ask_for(self, photo_ids: Sequence[int]) -> None:
        """Into which album photos shall go, or what a new one is called."""
        ids = tuple(photo_ids)
        if not ids or self.sheet is not None:
            return
        self.sheet = sheet = AddSheet(self._albums, len(ids), self._stage.window)
        sheet.album_chosen.connect(lambda album_id: self.put(album_id, ids))
        sheet.album_made.connect(lambda name: self._make_for(name, ids))
        sheet.finished.connect(self._forget)
        sheet.open()

    @Slot(str)
    def make(self, name: str) -> None:
        """An empty album, which is opened."""
        self._expected = name
        self._talk.edits.do(partial(make_album, name=name))

    @Slot(int, str)
    def rename(self, album_id: int, name: str) -> None:
        self._talk.edits.do(partial(rename, album_id=album_id, name=name))

    @Slot(object)
    def remove(self, place: Place) -> None:
        if place.hand_id is not None:
            self._talk.edits.do(partial(remove, album_id=place.hand_id))

    @Slot(object, object)
    def drop(self, place: Place, photo_ids: Sequence[int]) -> None:
        """Photos were dropped on a line of the side bar."""
        if place.hand_id is not None:
            self.put(place.hand_id, photo_ids)

    def put(self, album_id: int, photo_ids: Sequence[int]) -> None:
        """Photos into an album."""
        self._talk.edits.do(partial(put, album_id=album_id, photo_ids=tuple(photo_ids)))

    @Slot()
    def take_out(self) -> None:
        """The selected photos out of the album that is open."""
        ids = tuple(self._stage.grid.selected_ids().tolist())
        if self.opened is not None and ids:
            self._talk.edits.do(partial(take, album_id=self.opened, photo_ids=ids))

    def _make_for(self, name: str, photo_ids: Sequence[int]) -> None:
        job = partial(make_album, name=name, photo_ids=tuple(photo_ids))
        self._talk.edits.do(job, self._refuse)

    def _refuse(self, event: Event) -> None:
        if isinstance(event, Failed) and self.sheet is not None:
            self.sheet.refuse(f"{event.message} {event.hint}".strip())

    @Slot(Changed)
    def _follow_change(self, _event: Changed) -> None:
        if self.sheet is not None:
            self.sheet.accept()
        self._outdated = True

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._albums = state.albums
        place = self._display.place
        now = find_hand_album(state, place.hand_id)
        if now is not None and now.name != place.name:
            self._display.follow_album(hand_place(now))
            self._outdated = True
        if now is not None and self._outdated and self.opened is not None:
            self._display.refresh()
        self._outdated = False
        wanted = self._expected.casefold()
        new = next((one for one in state.albums if one.name.casefold() == wanted), None)
        if new is not None:
            self._expected = ""
            self._display.open_place(hand_place(new))

    @Slot()
    def _follow_place(self) -> None:
        self._offer_taking_out()

    @Slot()
    def _offer_taking_out(self) -> None:
        if self._commands is not None:
            taking_out = self._commands["take-out"]
            taking_out.setEnabled(self.opened is not None)
            taking_out.setVisible(self.opened is not None)
            self.order.follow()

    @Slot()
    def _forget(self) -> None:
        self.sheet = None
