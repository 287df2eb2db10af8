"""Encoding the photos of the library that a model has not seen yet."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from photoclip.catalog.files import Place
from photoclip.core.encoder import Encoder
from photoclip.core.events import Event, FolderOffline, Indexed, Skipped
from photoclip.core.photo import SkippedFile
from photoclip.media.mounts import is_away
from photoclip.media.requests import DecodeRequest, DecodeResult
from photoclip.services.asking import asked
from photoclip.services.attention import Attention
from photoclip.services.encoding import Encoded, Pipeline
from photoclip.services.pace import Pace
from photoclip.services.session import Session
from photoclip.services.tiling import tiles_wanted

_PLACES_AT_ONCE = 100
_CHANGED = "it has changed since its folder was last brought up to date"


@dataclass(slots=True)
class Filling:
    """One run over the photos without a vector of a model, the newest first.

    A photo is tried at each of its places before it counts as skipped. What lies in a folder that
    can't be reached waits: it is neither encoded nor skipped.
    """

    session: Session
    encoder: Encoder
    wanted: Callable[[], bool] = lambda: True
    """Asked after each batch; the run ends early where it says no."""
    tiles_only: bool = False
    """Encode the tiles of photos that the model knows as a whole already."""
    encoded: int = 0
    skipped: int = 0
    _failed: dict[int, set[Path]] = field(default_factory=dict)
    _given_up: set[int] = field(default_factory=set)
    _offline: set[int] = field(default_factory=set)

    def run(self) -> Iterator[Event]:
        """Encode and store, until nothing is left that can be, also of what arrives meanwhile."""
        pace = Pace(0)
        for event in self._check_folders():
            yield event or pace.progress()
        pending = self._pending()
        pace = Pace(len(pending))
        if pending:
            self.session.images.wake(self.encoder)
        while pending and self.wanted():
            pace.expect(len(pending))
            yield pace.progress()
            yield from self._pass(pending, pace)
            pending = self._pending()

    def waiting(self) -> int:
        """How many photos still lack a vector and were not skipped."""
        return len(self.session.catalog.embeddings.lacking(self.encoder)) - self.skipped

    def _pending(self) -> list[int]:
        folders = self.session.catalog.folders.all()
        reachable = [folder.id for folder in folders if folder.id not in self._offline]
        vectors, tiles = self.session.catalog.embeddings, self.session.catalog.tiles
        lacking = (tiles if self.tiles_only else vectors).lacking(self.encoder, reachable)
        return [photo_id for photo_id in lacking if photo_id not in self._given_up]

    def _check_folders(self) -> Iterator[FolderOffline | None]:
        """Take note of folders that can't be reached, and tell of each once; None while one takes
        its time to answer. What a dead server says nothing of is away."""
        folders = self.session.catalog.folders
        for folder in folders.all():
            if folder.id in self._offline:
                continue
            away = yield from asked(partial(is_away, folder.path, folders.mount(folder.id)))
            if away is not False:
                self._offline.add(folder.id)
                yield FolderOffline(folder.path)

    def _pass(self, pending: list[int], pace: Pace) -> Iterator[Event]:
        """Each photo once, at the first place where it was not yet tried in vain."""
        places: dict[Path, Place] = {}
        pipeline = Pipeline(
            self.session,
            self.encoder,
            lambda result: _is_the_photo(result, places[result.path]),
            lost=lambda path: self._is_lost(places.get(path)),
            tiles_only=self.tiles_only,
        )
        requests = self._requests(pending, places)
        for batch in pipeline.run(requests):
            if batch is not None:
                for event in self._store(batch, places):
                    yield event or pace.progress()
                pace.advance(len(batch.encoded))
            yield pace.progress()
            if not self.wanted():
                return

    def _is_lost(self, place: Place | None) -> bool:
        """Whether the folder has gone meanwhile. Any thread may ask."""
        return place is not None and place.folder_id in self._offline

    def _requests(self, pending: list[int], places: dict[Path, Place]) -> Iterator[DecodeRequest]:
        tiles = self.tiles_only or tiles_wanted(self.session)
        for path in self._paths(pending, places):
            yield DecodeRequest(path, self.encoder.preprocessing, tiles=tiles)

    def _store(self, batch: Encoded, places: dict[Path, Place]) -> Iterator[Event | None]:
        ids = [places[result.path].photo_id for result in batch.encoded]
        if not self.tiles_only:
            self.session.catalog.embeddings.put(self.encoder, ids, batch.vectors)
            if self.session.add_vectors(self.encoder) and ids:
                yield Indexed(tuple(ids))
        if batch.tiles and tiles_wanted(self.session):
            self.session.catalog.tiles.put(self.encoder, ids, batch.tiles)
        self.encoded += len(ids)
        good = [one for one in batch.results if _is_the_photo(one, places[one.path])]
        yield from self._take_bad(batch.results, good, places)
        for result in batch.results:
            del places[result.path]

    def _paths(self, pending: list[int], places: dict[Path, Place]) -> Iterator[Path]:
        """Where to read each photo; `places` says what to expect there."""
        for chunk in _looked_at_first(pending, self.session.attention):
            found = self.session.catalog.files.places(chunk)
            for photo_id in chunk:
                place = self._next_place(photo_id, found.get(photo_id, []))
                if place is not None:
                    places[place.path] = place
                    yield place.path

    def _next_place(self, photo_id: int, found: Iterable[Place]) -> Place | None:
        failed = self._failed.get(photo_id, set())
        for place in found:
            if place.folder_id not in self._offline and place.path not in failed:
                return place
        return None

    def _take_bad(
        self, batch: list[DecodeResult], good: list[DecodeResult], places: dict[Path, Place]
    ) -> Iterator[Event | None]:
        """Note the places that failed, and settle the photos that have no other left to try."""
        readable = {result.path for result in good}
        bad = [result for result in batch if result.path not in readable]
        if bad:
            yield from self._check_folders()
        for result in bad:
            place = places[result.path]
            if place.folder_id in self._offline:
                continue
            self._failed.setdefault(place.photo_id, set()).add(place.path)
            all_places = self.session.catalog.files.places([place.photo_id])
            yield from self._settle(result, place, all_places.get(place.photo_id, []))

    def _settle(self, result: DecodeResult, place: Place, places: list[Place]) -> Iterator[Skipped]:
        if self._next_place(place.photo_id, places) is not None:
            return
        self._given_up.add(place.photo_id)
        if not any(other.folder_id in self._offline for other in places):
            self.skipped += 1
            yield Skipped(SkippedFile(result.path, result.reason or _CHANGED))


def _looked_at_first(pending: list[int], attention: Attention) -> Iterator[list[int]]:
    """The photos in their order, in chunks; whenever others come to be on screen, those before."""
    waiting, look = dict.fromkeys(pending), None
    while waiting:
        if attention.look is not look:
            look = attention.look
            chunk = [one for one in look.photo_ids if one in waiting]
        else:
            chunk = list(islice(waiting, _PLACES_AT_ONCE))
        for photo_id in chunk:
            del waiting[photo_id]
        if chunk:
            yield chunk


def _is_the_photo(result: DecodeResult, place: Place) -> bool:
    return not result.reason and result.content_hash == place.content_hash
