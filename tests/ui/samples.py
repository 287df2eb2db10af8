"""Photos that exist in name only, for tests that need no files."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from photoclip.core.photo import Hit, Photo
from photoclip.core.ranking import Match
from photoclip.core.search_events import SearchFinished
from photoclip.ui.listing import Listing, ids_of, plain


def photo(number: int) -> Photo:
    return Photo(number, Path(f"/photos/{number}.jpg"), f"hash{number}", 400, 300, None, False)


def photo_list(count: int) -> tuple[Photo, ...]:
    return tuple(photo(number) for number in range(count))


def listed(count: int) -> Listing:
    """Photos in one section, all of them at hand."""
    photos = photo_list(count)
    return plain(ids_of(photos), photos)


def hits(strong: int, possible: int, weak: int) -> SearchFinished:
    matches: list[Match] = ["strong"] * strong + ["possible"] * possible + ["weak"] * weak
    found = tuple(Hit(photo(number), 0.5, match) for number, match in enumerate(matches))
    ids = np.arange(len(found))
    return SearchFinished("dog", found, len(found), 0.01, "m", ids, strong, possible)


def queued(count: int) -> Listing:
    """Photos that a label suggests, the surest first."""
    confidences = tuple(0.9 - number / 100 for number in range(count))
    return replace(listed(count), confidences=confidences)
