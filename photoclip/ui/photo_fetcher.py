"""Brings the photos that are looked at from the library to the shelf."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from photoclip.core.events import Event, PhotosFetched
from photoclip.core.photo import Photo
from photoclip.services.browsing import fetch_photos
from photoclip.services.engine import Ticket
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.photo_shelf import PhotoShelf

OnPhotos = Callable[[list[Photo]], None]

_MANY = 1000
"""More than that may take seconds, and waits behind what is looked at."""


class PhotoFetcher(QObject):
    """One question at a time. Of those that come meanwhile only the newest is asked.

    What scrolled past is not wanted any more.
    """

    def __init__(self, bridge: EngineBridge, shelf: PhotoShelf) -> None:
        super().__init__(shelf)
        self._bridge = bridge
        self._shelf = shelf
        self._asking: Ticket | None = None
        self._next: list[int] = []

    def show(self, photo_ids: Sequence[int]) -> None:
        """These are looked at now."""
        self._next = self._shelf.lacking(photo_ids)
        self._ask()

    def fetch(self, photo_ids: Sequence[int], act: OnPhotos) -> None:
        """Do something with photos: at once where they are at hand, else when they came.

        However many there are, what is urgent is served between their chunks.
        """
        held = [self._shelf.get(one) for one in photo_ids]
        at_hand = [photo for photo in held if photo is not None]
        if len(at_hand) == len(photo_ids):
            act(at_hand)
            return
        came: list[Photo] = []
        job = partial(fetch_photos, ids=list(photo_ids))
        self._bridge.submit(
            job,
            partial(_collect, came),
            on_ended=partial(_finish, came, act),
            background=len(photo_ids) > _MANY,
        )

    def _ask(self) -> None:
        if self._asking is None and self._next:
            job = partial(fetch_photos, ids=self._next)
            self._next = []
            self._asking = self._bridge.submit(job, self._take, on_ended=self._end)

    def _take(self, event: Event) -> None:
        if isinstance(event, PhotosFetched):
            self._shelf.put(event.photos)

    def _end(self, _cancelled: bool) -> None:
        self._asking = None
        self._ask()


def _collect(came: list[Photo], event: Event) -> None:
    if isinstance(event, PhotosFetched):
        came += event.photos


def _finish(came: list[Photo], act: OnPhotos, cancelled: bool) -> None:
    if not cancelled:
        act(came)
