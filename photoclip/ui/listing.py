"""What the grid shows: photos in order, in sections."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from photoclip.core.arranging import Arranged, Days, Order, Shapes
from photoclip.core.events import PhotosListed
from photoclip.core.photo import Photo
from photoclip.core.search_events import SearchFinished
from photoclip.core.vectors import Ids
from photoclip.ui.arranging.headings import part_sections
from photoclip.ui.language import tr
from photoclip.ui.section import Section as Section

MOST_WEAK = 400
"""So many of the weaker matches are offered: who looks further should change the words."""


def no_ids() -> Ids:
    return np.empty(0, np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """Photos by their ids (n,), best or newest first; `photos` are those that came along.

    `confidences` go with the photos of a review, else empty.
    """

    ids: Ids = field(default_factory=no_ids)
    sections: tuple[Section, ...] = ()
    confidences: Sequence[float] = ()
    photos: Sequence[Photo] = ()
    shapes: Shapes | None = None
    """Width by height of each (n,), where it is known for all of them."""
    days: Days | None = None
    """When each was taken (n,), as 20210812; 0: not known."""
    sorted_by: Order = "given"

    def same_as(self, other: "Listing") -> bool:
        """Whether the same photos stand at the same places."""
        return (
            self.sections == other.sections
            and self.confidences == other.confidences
            and np.array_equal(self.ids, other.ids)
            and _alike(self.shapes, other.shapes)
            and _alike(self.days, other.days)
        )


def _alike(one: Shapes | Days | None, other: Shapes | Days | None) -> bool:
    if one is None or other is None:
        return one is other
    return np.array_equal(one, other)


def plain(ids: Ids, first: Sequence[Photo] = ()) -> Listing:
    """Photos in one section without a heading."""
    return Listing(ids, (Section("", len(ids)),) if len(ids) else (), photos=first)


def listed(event: PhotosListed) -> Listing:
    """A list, in the parts it was arranged in."""
    made = event.arranged
    if made is None:
        return plain(event.ids, event.first)
    sections = part_sections(made) or _whole(len(event.ids))
    return _with_facts(Listing(event.ids, sections, photos=event.first), made)


def ranked(found: SearchFinished, *, unfolded: bool) -> Listing:
    """Search results in their bands; the weak ones stay folded until asked for.

    What only filters were asked for is a plain list: it fits, and there is no better or worse. So
    is what fits where it stands in another order than by how well.
    """
    made = found.arranged
    photos = [hit.photo for hit in found.hits]
    if made is not None:
        photos += made.photos
    sections = () if made is None else part_sections(made)
    if not found.ranked:
        listing = Listing(found.ids, sections or _whole(len(found.ids)), photos=photos)
        return _with_facts(listing, made)
    in_order = made is not None and made.sorted_by != "given"
    if in_order and not sections:
        sections = _whole(fitting(found))
    elif not in_order:
        bands = ((tr("Strong matches"), found.strong), (tr("Possible matches"), found.possible))
        sections = tuple(Section(title, count) for title, count in bands if count)
    listing = Listing(found.ids, (*sections, *_weaker(found, unfolded=unfolded)), photos=photos)
    return _with_facts(_first(listing, fitting(found) + MOST_WEAK), made)


def _weaker(found: SearchFinished, *, unfolded: bool) -> tuple[Section, ...]:
    rest = len(found.ids) - fitting(found)
    if not rest:
        return ()
    return (Section(tr("Weaker matches"), min(rest, MOST_WEAK), _weak(rest), not unfolded),)


def _whole(count: int) -> tuple[Section, ...]:
    return (Section("", count),) if count else ()


def _with_facts(listing: Listing, made: Arranged | None) -> Listing:
    """The listing with what its photos' layout needs; it may be shorter than what was arranged."""
    if made is None:
        return listing
    count = len(listing.ids)
    shapes, days = made.shapes[:count], made.days[:count]
    return replace(listing, shapes=shapes, days=days, sorted_by=made.sorted_by)


def _first(listing: Listing, count: int) -> Listing:
    return replace(listing, ids=listing.ids[:count])


def fitting(found: SearchFinished) -> int:
    """How many results fit: strongly or possibly, or all that filters let through."""
    return found.strong + found.possible if found.ranked else len(found.ids)


def ids_of(photos: Sequence[Photo]) -> Ids:
    """The ids (n,) of photos at hand."""
    return np.fromiter((photo.id for photo in photos), np.int64, len(photos))


def without(listing: Listing, first: int, last: int) -> Listing:
    """The listing less the photos of these rows; sections that become empty go."""
    sections: list[Section] = []
    start = 0
    for section in listing.sections:
        end = start + section.count
        left = section.count - max(0, min(end, last + 1) - max(start, first))
        if left:
            sections.append(replace(section, count=left))
        start = end
    kept = np.ones(len(listing.ids), np.bool_)
    kept[first : last + 1] = False
    confidences = (*listing.confidences[:first], *listing.confidences[last + 1 :])
    return replace(_only(listing, kept), sections=tuple(sections), confidences=confidences)


def _only(listing: Listing, kept: NDArray[np.bool_]) -> Listing:
    """The listing with some of its photos (n,), in the sections it had."""
    shapes, days = listing.shapes, listing.days
    return replace(
        listing,
        ids=listing.ids[kept],
        shapes=None if shapes is None else shapes[kept],
        days=None if days is None else days[kept],
    )


def unfolded(listing: Listing) -> Ids:
    """The ids (n,) of what is on show: all but what is folded at the end."""
    folded = sum(section.count for section in listing.sections if section.folded)
    return listing.ids[: len(listing.ids) - folded]


def without_ids(listing: Listing, left_out: Ids) -> Listing:
    """The listing less some photos (k,), sorted by their ids; sections that become empty go."""
    if not len(left_out) or not len(listing.ids):
        return listing
    kept = ~np.isin(listing.ids, left_out)
    if kept.all():
        return listing
    ends = np.cumsum([section.count for section in listing.sections])
    counts = np.diff(np.concatenate([[0], np.cumsum(kept)[ends - 1]]))
    sections = tuple(
        replace(section, count=int(count))
        for section, count in zip(listing.sections, counts, strict=True)
        if count
    )
    return replace(_only(listing, kept), sections=sections)


def _weak(rest: int) -> str:
    if rest > MOST_WEAK:
        return tr("the %1 nearest of the rest", None, MOST_WEAK)
    return tr("%n photos that look a little like it", rest)
