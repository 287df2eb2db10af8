"""What is said of a selection of photos, summed up."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from photoclip.core.tagging_events import SelectionSummed, SummedField
from photoclip.core.tags import Tag
from photoclip.core.vectors import Ids
from photoclip.services.session import Session

_STEP = 20_000
_FIELDS: tuple[SummedField, ...] = ("rating", "flag", "title", "caption")


def sum_up(session: Session, photo_ids: Ids) -> Iterator[SelectionSummed]:
    """The tags, stars, flags, titles and captions of these photos (n,), however many.

    Of many a part comes after the other; each event is about all those until then.
    """
    known: SelectionSummed | None = None
    for start in range(0, len(photo_ids), _STEP):
        part = session.catalog.sums.of(photo_ids[start : start + _STEP])
        known = part if known is None else _together(known, part)
        yield replace(known, more=start + _STEP < len(photo_ids))


def _together(one: SelectionSummed, other: SelectionSummed) -> SelectionSummed:
    if not (one.photos and other.photos):
        return one if one.photos else other
    differing = one.differing | other.differing
    differing |= {field for field in _FIELDS if getattr(one, field) != getattr(other, field)}
    counts = Counter[Tag]()
    for tag, count in (*one.tags, *other.tags):
        counts[tag] += count
    return SelectionSummed(
        one.photos + other.photos,
        tuple(counts.items()),
        rating=None if "rating" in differing else one.rating,
        flag=None if "flag" in differing else one.flag,
        title=None if "title" in differing else one.title,
        caption=None if "caption" in differing else one.caption,
        differing=differing,
    )
