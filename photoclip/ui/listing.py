"""What the grid shows: photos in order, in sections."""

from collections.abc import Sequence
from dataclasses import dataclass

from photoclip.core.labels import Suggestion
from photoclip.core.photo import Hit, Photo
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


@dataclass(frozen=True, slots=True)
class Listing:
    """Photos, best or newest first. `confidences` go with the photos of a review, else empty."""

    photos: Sequence[Photo] = ()
    sections: tuple[Section, ...] = ()
    confidences: Sequence[float] = ()


def plain(photos: Sequence[Photo]) -> Listing:
    """Photos in one section without a heading."""
    return Listing(photos, (Section("", len(photos)),) if photos else ())


def ranked(hits: Sequence[Hit], *, unfolded: bool) -> Listing:
    """Search results in their bands; the weak ones stay folded until asked for."""
    bands = {match: [h.photo for h in hits if h.match == match] for match in _TITLES}
    rest = len(bands["weak"])
    bands["weak"] = bands["weak"][:MOST_WEAK]
    sections = [Section(_TITLES[m], len(bands[m])) for m in _SHOWN if bands[m]]
    if rest:
        sections.append(Section(_TITLES["weak"], len(bands["weak"]), _weak(rest), not unfolded))
    photos = [photo for match in _TITLES for photo in bands[match]]
    return Listing(photos, tuple(sections))


def suggested(suggestions: Sequence[Suggestion]) -> Listing:
    """A label's queue, surest first."""
    photos = tuple(s.photo for s in suggestions)
    confidences = tuple(s.confidence for s in suggestions)
    return Listing(photos, (Section("", len(photos)),) if photos else (), confidences)


def fitting(hits: Sequence[Hit]) -> int:
    """How many results fit, strongly or possibly."""
    return sum(hit.match != "weak" for hit in hits)


def without(listing: Listing, ids: frozenset[int]) -> Listing:
    """The listing less some photos; sections that become empty go."""
    photos: list[Photo] = []
    confidences: list[float] = []
    sections: list[Section] = []
    start = 0
    for section in listing.sections:
        rows = [r for r in range(start, start + section.count) if listing.photos[r].id not in ids]
        start += section.count
        photos += [listing.photos[row] for row in rows]
        confidences += [listing.confidences[row] for row in rows if listing.confidences]
        if rows:
            sections.append(Section(section.title, len(rows), section.note, section.folded))
    return Listing(photos, tuple(sections), confidences)


_TITLES = {"strong": "Strong matches", "possible": "Possible", "weak": "Weaker matches"}
_SHOWN = ("strong", "possible")


def _weak(rest: int) -> str:
    if rest > MOST_WEAK:
        return f"the {MOST_WEAK} nearest of the rest"
    verb = "looks" if rest == 1 else "look"
    return f"{words.photos(rest)} that {verb} a little like it"
