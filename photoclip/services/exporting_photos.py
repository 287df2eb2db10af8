"""Copies of photos in a folder: as they are, or anew in another size and format.

Originals are read, never changed. A copy gets its name when all of it is there, and never the name
of a file that is there already. Who stops an export keeps the copies that were made until then.
"""

import os
import secrets
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from photoclip.catalog.whole import WholePhoto
from photoclip.core.annotations import Annotations
from photoclip.core.copies import (
    SUFFIXES,
    CopiesMade,
    CopiesPlanned,
    CopyFacts,
    CopyWish,
    NotCopied,
    PlannedCopy,
    check_pattern,
    copy_name,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.on_disk import is_there
from photoclip.core.vectors import Ids
from photoclip.media.copying import CopyRequest, CopyResult, cannot_write, copy
from photoclip.media.long_paths import openable
from photoclip.media.pool import DecodePool
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.services.pace import Pace
from photoclip.services.power import decode_workers
from photoclip.services.session import Session

Photos = Sequence[int] | Ids | None
"""The ids of some photos; None: all."""

_AT_ONCE = 200
_LIMIT_S = 600.0
"""For one file: an original of gigabytes over a slow network is copied, too."""
_LEFT_S = 3600.0
"""An unfinished copy that nobody has touched for so long was left by a process that was killed."""
_PART, _PART_ENDING = ".photoclip-", ".part"
_PATIENCE_S = 0.1
_MOST_NAMES = 100_000
_NOT_THERE = "its file can't be reached"


def export_photos(
    session: Session, photo_ids: Photos, folder: Path, wish: CopyWish
) -> Iterator[Progress | CopiesMade]:
    """Put copies of photos into a folder: `plan_copies`, then `make_copies`."""
    check_pattern(wish.pattern)
    copies = next(
        event
        for event in plan_copies(session, photo_ids, said=wish.said)
        if isinstance(event, CopiesPlanned)
    )
    yield from make_copies(copies.copies, folder, wish)


def plan_copies(
    session: Session, photo_ids: Photos, *, said: bool
) -> Iterator[Progress | CopiesPlanned]:
    """What the library knows of photos that are to be copied.

    :param photo_ids: None: all.
    :param said: whether what a person says of them is wanted, too.
    """
    ids = session.catalog.photos.ids().tolist() if photo_ids is None else list(map(int, photo_ids))
    planned: list[PlannedCopy] = []
    pace = Pace(len(ids))
    for first in range(0, len(ids), _AT_ONCE):
        found = session.catalog.whole.photos(ids[first : first + _AT_ONCE])
        planned += [_planned(photo, said=said) for photo in found]
        yield pace.progress()
    yield CopiesPlanned(tuple(planned))


def make_copies(
    copies: Sequence[PlannedCopy], folder: Path, wish: CopyWish
) -> Iterator[Progress | CopiesMade]:
    """Put copies into a folder, which is made where it isn't there. Needs no library.

    :raises PhotoclipError: the names can't be made so, or the folder can't be written; the copies
        that were made before stay, and nothing else.
    """
    check_pattern(wish.pattern)
    _prepare(folder)
    work = _Work(copies, folder, wish)
    pace = Pace(len(copies))
    yield pace.progress()
    try:
        with DecodePool(decode_workers(), _LIMIT_S, process=copy) as pool:
            for result in pool.decode(work.requests(), _PATIENCE_S):
                if isinstance(result, CopyResult):
                    work.settle(result)
                elif result is not None:
                    work.give_up(result.path, result.reason)
                yield work.progress(pace)
            yield work.progress(pace)
    finally:
        work.clear()
    yield CopiesMade(folder, work.written, tuple(work.problems), work.whitened)


@dataclass(slots=True)
class _Work:
    """What is to be copied, what has been, and what lies unfinished in the folder."""

    copies: Sequence[PlannedCopy]
    folder: Path
    wish: CopyWish
    names: dict[Path, str] = field(default_factory=dict)
    """Of files that are being written: how they shall be called."""
    sources: dict[Path, Path] = field(default_factory=dict)
    problems: list[NotCopied] = field(default_factory=list)
    written: int = 0
    whitened: int = 0
    told: int = 0

    @property
    def done(self) -> int:
        return self.written + len(self.problems)

    def progress(self, pace: Pace) -> Progress:
        """How far it is."""
        pace.advance(self.done - self.told)
        self.told = self.done
        return pace.progress()

    def requests(self) -> Iterator[CopyRequest]:
        """One for each photo that can be reached, in their order."""
        for number, planned in enumerate(self.copies, 1):
            source = next((place for place in planned.places if is_there(place)), None)
            if source is None:
                named = planned.places[0] if planned.places else Path(planned.facts.name)
                self.problems.append(NotCopied(named, _NOT_THERE))
            else:
                yield self._request(planned, source, number)

    def settle(self, result: CopyResult) -> None:
        """Give a copy its name.

        :raises PhotoclipError: that can't be done.
        """
        name = self.names.pop(result.into)
        self.sources.pop(result.into)
        if result.reason:
            self.problems.append(NotCopied(result.path, result.reason))
            return
        try:
            place = _named(result.into, name)
            if result.sidecar:
                _beside(place, result.sidecar)
        except OSError as error:
            raise cannot_write(self.folder, error) from error
        finally:
            _remove(result.into)
        self.written += 1
        self.whitened += result.whitened

    def give_up(self, path: Path, reason: str) -> None:
        """The process that copied it has ended by it."""
        part = next((part for part, source in self.sources.items() if source == path), None)
        if part is not None:
            self.names.pop(part)
            self.sources.pop(part)
            _remove(part)
        self.problems.append(NotCopied(path, reason))

    def clear(self) -> None:
        """Leave nothing that is unfinished."""
        for part in self.names:
            _remove(part)

    def _request(self, planned: PlannedCopy, source: Path, number: int) -> CopyRequest:
        wish = self.wish
        name = copy_name(wish.pattern, planned.facts, number, len(self.copies))
        part = self.folder / f"{_PART}{secrets.token_hex(8)}{_PART_ENDING}"
        self.names[part] = name + SUFFIXES.get(wish.form, source.suffix)
        self.sources[part] = source
        wanted = None if planned.said is None else _wanted(planned.said)
        return CopyRequest(source, into=part, wish=wish, wanted=wanted)


def _planned(photo: WholePhoto, *, said: bool) -> PlannedCopy:
    facts: Any = photo.facts
    name = photo.places[0].stem if photo.places else ""
    called = CopyFacts(name, (facts["taken_at"] or "")[:10], facts["title"] or "")
    if not said:
        return PlannedCopy(photo.places, called)
    tags = tuple(dict.fromkeys(name for name, _ in photo.tags))
    words = Annotations(
        title=facts["title"],
        caption=facts["caption"],
        rating=facts["rating"],
        flag=facts["flag"],
        tags=tags,
    )
    return PlannedCopy(photo.places, called, words)


def _wanted(said: Annotations) -> Wanted:
    """All of it: what was taken away here is not to come back from the file."""
    return Wanted(
        title=said.title or "",
        caption=said.caption or "",
        rating=said.rating or 0,
        flag=said.flag or "",
        tags=Tags(said.tags),
    )


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise PhotoclipError(f"{folder} is a file.", "Choose a folder.") from error
    except OSError as error:
        raise cannot_write(folder, error) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PhotoclipError(f"{folder} can't be written to.", "Choose another folder.")
    with suppress(OSError), os.scandir(openable(str(folder))) as entries:
        for entry in entries:
            if entry.name.startswith(_PART) and entry.name.endswith(_PART_ENDING):
                _sweep(entry)


def _sweep(part: "os.DirEntry[str]") -> None:
    with suppress(OSError):
        if time.time() - part.stat(follow_symlinks=False).st_mtime > _LEFT_S:
            os.unlink(part.path)  # noqa: PTH108


def _named(part: Path, name: str) -> Path:
    """Let a file have a name, or the next one with a number that nobody has.

    :raises OSError: it can't be given one.
    """
    whole = Path(name)
    for number in range(1, _MOST_NAMES):
        place = part.with_name(name if number == 1 else f"{whole.stem} ({number}){whole.suffix}")
        with suppress(FileExistsError):
            _give(part, place)
            return place
    raise FileExistsError(0, "too many files of one name are there")


def _give(part: Path, place: Path) -> None:
    """Never over another file: a second name is refused where there is one already.

    Where files can have but one name (FAT), the name is taken by an empty file first.

    :raises FileExistsError: there is such a file.
    """
    source, target = openable(str(part)), openable(str(place))
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        try:
            os.replace(source, target)  # noqa: PTH105  (both are long paths)
        except OSError:
            _remove(place)
            raise


def _beside(copied: Path, sidecar: bytes) -> None:
    """Write what is said of a copy beside it; one that was there by chance stays."""
    with suppress(FileExistsError), copied.with_name(f"{copied.name}.xmp").open("xb") as file:
        file.write(sidecar)


def _remove(part: Path) -> None:
    with suppress(OSError):
        os.unlink(openable(str(part)))  # noqa: PTH108
