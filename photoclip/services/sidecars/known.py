"""What the library knows of photos and of their sidecars, some hundred photos at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from photoclip.core.agreeing import UNDECIDED, Decided
from photoclip.core.annotations import NOTHING, Annotations
from photoclip.core.tags import Flag
from photoclip.services.session import Session

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """A photo, with what counts of it, and what was decided by a person or a label."""

    id: int
    places: tuple[tuple[Path, int], ...]
    """Where it lies, each with the number of the watched folder."""
    now: Annotations
    """What counts, whoever said it. All tags, ordered by name."""
    given: frozenset[str]
    """Tags (casefolded) that no file brought."""
    own: Annotations
    """What its files say themselves."""
    sidecars: dict[Path, Annotations]
    """What sidecars said when they were read."""
    decided: Decided

    @property
    def is_of_files_alone(self) -> bool:
        """Whether nobody has said anything about it here."""
        return not self.given and self.decided == UNDECIDED


def known_photos(session: Session, photo_ids: Iterable[int]) -> dict[int, KnownPhoto]:
    """What is known of photos that lie somewhere, by id, in their order; a few statements."""
    catalog = session.catalog
    wanted = list(photo_ids)
    places = catalog.files.places(wanted)
    ids = [one for one in wanted if one in places]
    own, decided = catalog.sidecars.own(ids), catalog.sidecars.decided(ids)
    sidecars = catalog.sidecars.of(ids)
    found: dict[int, KnownPhoto] = {}
    for photo_id, whole in zip(ids, catalog.whole.photos(ids), strict=True):
        flag: Flag | None = whole.facts["flag"]
        paths = sorted((path for path, _ in whole.tags), key=str.casefold)
        now = Annotations(
            title=whole.facts["title"],
            caption=whole.facts["caption"],
            tags=tuple(paths),
            rating=whole.facts["rating"] or None,
            flag=flag,
        )
        found[photo_id] = KnownPhoto(
            photo_id,
            tuple((one.path, one.folder_id) for one in places[photo_id]),
            now,
            frozenset(path.casefold() for path, source in whole.tags if source != "file"),
            own.get(photo_id, NOTHING),
            {one.path: one.said for one in sidecars.get(photo_id, ())},
            decided.get(photo_id, UNDECIDED),
        )
    return found


def chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    """Numbers, as many at a time as are asked about at once."""
    waiting = iter(ids)
    while chunk := list(islice(waiting, AT_ONCE)):
        yield chunk
