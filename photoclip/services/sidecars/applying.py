"""Writing sidecars as planned: what has changed since the plan is left alone, and told."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from photoclip.core.events import Progress
from photoclip.core.sidecars import Planned
from photoclip.core.tagging_events import SidecarsPlanned, SidecarsWritten
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.finding import Neighbours
from photoclip.media.sidecars.writing import tidy, write
from photoclip.services.pace import Pace
from photoclip.services.session import Session
from photoclip.services.sidecars.keeping import Keeping, Kept, digest
from photoclip.services.sidecars.known import chunks, known_photos
from photoclip.services.sidecars.naming import choose_naming
from photoclip.services.sidecars.planning import Draft, Drafting
from photoclip.services.sidecars.storing import Held, store

_AT_ONCE = 50
_OUTDATED = "it is not as it was in the preview any more: look at it again"
_MOST_TOLD = 2000


def write_sidecars(
    session: Session, planned: SidecarsPlanned
) -> Iterator[Progress | SidecarsWritten]:
    """Write the sidecars of a plan, and no others; each wholly or not at all.

    What they held before is kept in the library's folder first. Closing it leaves the rest as it
    is. The plan's kind of names is the library's from now on.

    :param planned: As it came from `plan_sidecars`; or with some of its `planned` left out.
    :raises PhotoclipError: what they held before can't be kept; nothing more was written then.
    """
    choose_naming(session, planned.naming)
    told = [one for one in planned.planned if not one.problem]
    pace = Pace(len(told) + planned.more)
    with Keeping(session.paths.sidecars) as keeping:
        drafting = Drafting(planned.naming)
        writing = _Writing(session, keeping, drafting.neighbours)
        for batch in _batched(_drafts(session, planned, told, drafting)):
            writing.write(batch)
            pace.advance(len(batch))
            yield pace.progress()
    yield SidecarsWritten(writing.written, tuple(writing.failed))


def _drafts(
    session: Session, planned: SidecarsPlanned, told: list[Planned], drafting: Drafting
) -> Iterator[Draft]:
    """The changes of a plan, drafted from how things are now; outdated ones with that problem."""
    wanted: dict[int, list[Planned]] = {}
    for one in told:
        wanted.setdefault(one.photo_id, []).append(one)
    for chunk in chunks(wanted):
        photos = known_photos(session, chunk)
        for photo_id in chunk:
            photo = photos.get(photo_id)
            now = {} if photo is None else {d.planned.path: d for d in drafting.drafts(photo)}
            for one in wanted[photo_id]:
                draft = now.get(one.path)
                same = draft is not None and draft.planned == one
                yield draft if draft and same else _outdated(one)
    for chunk in chunks(planned.rest):
        for photo in known_photos(session, chunk).values():
            yield from drafting.drafts(photo)


def _outdated(planned: Planned) -> Draft:
    return Draft(replace(planned, problem=_OUTDATED), 0)


def _batched(drafts: Iterable[Draft]) -> Iterator[list[Draft]]:
    waiting = iter(drafts)
    while batch := list(islice(waiting, _AT_ONCE)):
        yield batch


class _Writing:
    """What was written so far, and what could not be."""

    def __init__(self, session: Session, keeping: Keeping, neighbours: Neighbours) -> None:
        self._session = session
        self._neighbours = neighbours
        self._keeping = keeping
        self.written = 0
        self.failed: list[Planned] = []
        self._tidied: set[Path] = set()

    def write(self, batch: list[Draft]) -> None:
        """Keep what is there, replace it, and let the catalogue know."""
        good = [one for one in batch if not one.planned.problem]
        self._fail(one.planned for one in batch if one.planned.problem)
        if good:
            self._keeping.keep([_kept(one) for one in good])
        for folder in {one.planned.path.parent for one in good} - self._tidied:
            tidy(folder)
            self._tidied.add(folder)
        done: list[Held] = []
        for draft in good:
            planned = draft.planned
            try:
                write(planned.path, draft.after, draft.before)
            except MediaError as error:
                self._fail([replace(planned, problem=error.reason)])
                continue
            done.append(Held(planned.path, draft.folder_id, draft.said))
        self.written += len(done)
        store(self._session, done, self._neighbours)

    def _fail(self, planned: Iterable[Planned]) -> None:
        room = _MOST_TOLD - len(self.failed)
        self.failed += islice(planned, max(0, room))


def _kept(draft: Draft) -> Kept:
    planned = draft.planned
    return Kept(planned.photo_id, planned.path, draft.folder_id, draft.before, digest(draft.after))
