"""What the grid shows: photos in order, in sections."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from photoclip.core.photo import Photo
from photoclip.core.search_events import SearchFinished
from photoclip.core.vectors import Ids
from photoclip.ui import words

MOST_WEAK = 400
"""So many of the weaker matches are offered: who looks further should change the words."""


@dataclass(frozen=True, slots=True)
class Section:
    """Photos under one heading. A folded one shows only its heading and an offer to show them."""

    title: str
    count: int
    note: str = ""
    folded: bool = False
    gap: int = 0
    """Pixels kept free above the photos for what another widget shows there."""


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

    def same_as(self, other: "Listing") -> bool:
        """Whether the same photos stand at the same places."""
        return (
            self.sections == other.sections
            and self.confidences == other.confidences
            and np.array_equal(self.ids, other.ids)
        )


def plain(ids: Ids, first: Sequence[Photo] = ()) -> Listing:
    """Photos in one section without a heading."""
    return Listing(ids, (Section("", len(ids)),) if len(ids) else (), photos=first)


def ranked(found: SearchFinished, *, unfolded: bool) -> Listing:
    """Search results in their bands; the weak ones stay folded until asked for.

    What only filters were asked for is a plain list: it fits, and there is no better or worse.
    """
    if not found.ranked:
        return plain(found.ids, [hit.photo for hit in found.hits])
    rest = len(found.ids) - fitting(found)
    bands = (("Strong matches", found.strong), ("Possible matches", found.possible))
    sections = [Section(title, count) for title, count in bands if count]
    if rest:
        shown = min(rest, MOST_WEAK)
        sections.append(Section("Weaker matches", shown, _weak(rest), not unfolded))
    ids = found.ids[: fitting(found) + MOST_WEAK]
    return Listing(ids, tuple(sections), photos=[hit.photo for hit in found.hits])


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
    ids = np.delete(listing.ids, slice(first, last + 1))
    confidences = (*listing.confidences[:first], *listing.confidences[last + 1 :])
    return Listing(ids, tuple(sections), confidences)


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
    return Listing(listing.ids[kept], sections, photos=listing.photos)


def _weak(rest: int) -> str:
    if rest > MOST_WEAK:
        return f"the {MOST_WEAK} nearest of the rest"
    verb = "looks" if rest == 1 else "look"
    return f"{words.photos(rest)} that {verb} a little like it"
