"""Asks what is known of the photo that is seen large, and hands on what is changed there."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from photoclip.core.events import Changed, DetailsShown, Event, LibraryState
from photoclip.core.labels import Suggestion
from photoclip.core.mapping_events import PlaceNamed
from photoclip.core.photo import PhotoDetails
from photoclip.core.tagging_events import PhotoSuggested
from photoclip.core.tags import Flag
from photoclip.services.browsing import show_details
from photoclip.services.engine import Job, Ticket
from photoclip.services.labelling import suggest_for
from photoclip.services.mapping import name_place
from photoclip.ui import desktop
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import translated
from photoclip.ui.viewer.viewer import Viewer

_SETTLE_MS = 80


class InfoController(QObject):
    """One photo at a time, once it is looked at for longer than a moment."""

    def __init__(self, talk: Controllers, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._talk = talk
        self._viewer = viewer
        self._info = viewer.info
        self._photo_id: int | None = None
        self._labels = False
        self._details: PhotoDetails | None = None
        self._place: PlaceNamed | None = None
        """What the place was called that was asked for last."""
        self._answered: set[tuple[int, str]] = set()
        self._tickets: list[Ticket] = []
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask)
        viewer.shown_changed.connect(self._follow)
        viewer.info_shown.connect(self._ask)
        viewer.bar.film_clicked.connect(self._play)
        self._join_edits()

    def _join_edits(self) -> None:
        talk, info = self._talk, self._info
        info.marks.rated.connect(self._rate)
        info.marks.flagged.connect(self._flag)
        info.tags.tag_added.connect(self._tag)
        info.tags.tag_removed.connect(self._untag)
        info.tags.field.left.connect(self._viewer.setFocus)
        info.suggested.answered.connect(self._answer)
        talk.edits.changed.connect(self._refresh)
        talk.edits.replayed.connect(self._forget_answers)
        talk.library.state_arrived.connect(self._take_state)

    @Slot()
    def focus_tags(self) -> None:
        """Go to the field that tags the photo."""
        self._viewer.show_info(True)
        self._info.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _follow(self) -> None:
        photo = self._viewer.photo
        photo_id = None if photo is None else photo.id
        if photo_id == self._photo_id:
            return
        self._drop()
        self._photo_id, self._details = photo_id, None
        self._info.show_photo(photo)
        self._viewer.bar.film.hide()
        if photo_id is not None:
            self._settle.start()

    def _drop(self) -> None:
        """Nobody waits any more."""
        self._settle.stop()
        for ticket in self._tickets:
            self._talk.bridge.cancel(ticket)
        self._tickets.clear()

    @Slot()
    def _ask(self) -> None:
        self._drop()
        if self._photo_id is None:
            return
        jobs: list[Job] = [partial(show_details, photo_id=self._photo_id)]
        if self._labels and self._viewer.info_is_shown:
            jobs.append(partial(suggest_for, photo_id=self._photo_id))
        submit = self._talk.bridge.submit
        self._tickets = [submit(job, self._take, on_failed=self._let_go) for job in jobs]

    def _take(self, event: Event) -> None:
        if isinstance(event, DetailsShown) and event.details.photo.id == self._photo_id:
            self._details = event.details
            self._show_details()
            self._viewer.bar.film.setVisible(self._film() is not None)
        elif isinstance(event, PlaceNamed):
            self._place = event
            self._show_details()
        elif isinstance(event, PhotoSuggested) and event.photo_id == self._photo_id:
            open_ones = [
                one for one in event.suggestions if (one.photo.id, one.label) not in self._answered
            ]
            self._info.suggested.show_suggestions(open_ones)

    def _show_details(self) -> None:
        """With what the place is called, which is asked for once the panel is looked at."""
        if self._details is None:
            return
        metadata, known = self._details.metadata, self._place
        latitude, longitude = metadata.latitude, metadata.longitude
        if latitude is None or longitude is None:
            self._info.show_details(self._details)
        elif known is not None and (known.latitude, known.longitude) == (latitude, longitude):
            self._info.show_details(self._details, translated(known.name))
        else:
            self._info.show_details(self._details)
            if self._viewer.info_is_shown:
                job = partial(name_place, latitude=latitude, longitude=longitude)
                submit = self._talk.bridge.submit
                self._tickets.append(submit(job, self._take, on_failed=self._let_go))

    def _let_go(self, _event: Event) -> None:
        """The photo has left the library: what is shown stays."""

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        self._labels = bool(state.labels)

    @Slot(Changed)
    def _refresh(self, _event: Changed) -> None:
        if self._viewer.isVisible():
            self._ask()

    @Slot(Changed)
    def _forget_answers(self, _event: Changed) -> None:
        """An answer may have been undone."""
        self._answered.clear()
        if self._viewer.isVisible():
            self._ask()

    def _film(self) -> object:
        extras = () if self._details is None else self._details.extras
        return next((one.path for one in extras if one.kind == "video"), None)

    @Slot()
    def _play(self) -> None:
        extras = () if self._details is None else self._details.extras
        for one in extras:
            if one.kind == "video":
                if not desktop.open_file(one.path):
                    self._viewer.file_missed.emit(one.path)
                return

    @property
    def _ids(self) -> list[int]:
        return [] if self._photo_id is None else [self._photo_id]

    @Slot(int)
    def _rate(self, stars: int) -> None:
        self._talk.edits.rate(self._ids, stars)

    @Slot(object)
    def _flag(self, flag: Flag | None) -> None:
        self._talk.edits.flag(self._ids, flag)

    @Slot(str)
    def _tag(self, name: str) -> None:
        self._talk.edits.tag(self._ids, name)

    @Slot(str)
    def _untag(self, name: str) -> None:
        self._talk.edits.untag(self._ids, name)

    @Slot(object, bool)
    def _answer(self, suggestion: Suggestion, right: bool) -> None:
        self._answered.add((suggestion.photo.id, suggestion.label))
        self._talk.edits.answer(suggestion.label, [suggestion.photo.id], right)
