"""What searches yield; see `photoclip.core.events`."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from photoclip.core.arranging import Arranged
from photoclip.core.photo import Hit
from photoclip.core.vectors import Ids


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know about their query: a mistake, or a limit of the model.

    `start` and `end` tell which characters of the typed text it is about. `offer` is what could be
    typed there instead ("" where there is nothing), `label` the words for that on a button. A
    "meaning" tells how a place or a time was read.
    """

    kind: Literal["problem", "number", "negation", "language", "unindexed", "meaning"]
    message: str
    start: int = 0
    end: int = 0
    offer: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SearchFinished:
    """Results, best first. `searched` counts the photos that were compared.

    There may be thousands: `ids` (n,) are all of them, `hits` those whose photos came along. The
    first `strong` match strongly, the next `possible` possibly, the others weakly.
    """

    query: str
    hits: tuple[Hit, ...]
    searched: int
    seconds: float
    model: str
    ids: Ids = field(default_factory=lambda: np.empty(0, np.int64))
    strong: int = 0
    possible: int = 0
    ranked: bool = True
    """Whether the order means something; else the query only filtered, and the newest come first.
    """
    notes: tuple[Note, ...] = ()
    arranged: Arranged | None = None
    """What the results' layout needs; what fits may be in another order than by how well."""


@dataclass(frozen=True, slots=True)
class WordsMatched:
    """Words of the query that are written about a photo: where (name, tag, …), and the text."""

    field: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """Why a photo was found: where in the picture, and by what is written about it.

    `heat` (rows, columns) is between 0 and 1, over the upright picture's part `shown` (left, top,
    right, bottom as shares), since some models look at the middle only; None without words that a
    picture could show.
    """

    photo_id: int
    heat: NDArray[np.float32] | None
    shown: tuple[float, float, float, float]
    words: tuple[WordsMatched, ...]
    filters: tuple[str, ...] = ()
    """Filters of the query the photo passed, as typed."""


@dataclass(frozen=True, slots=True)
class AlbumsCounted:
    """How many photos each smart album shows: (its id, photos)."""

    counts: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ValuesOffered:
    """What could stand after `key:`, most frequent first, each with its photos where counted."""

    key: str
    prefix: str
    values: tuple[tuple[str, int | None], ...]
    colours: tuple[str, ...] = ()
    """Of each value, where they are tags: "#rrggbb", or "" for none."""


@dataclass(frozen=True, slots=True)
class SearchesRecalled:
    """What was searched for lately, newest first."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PictureKept:
    """A picture can be searched by: that of a file, or one that was stored as it had none."""

    path: Path


@dataclass(frozen=True, slots=True)
class Description:
    """How well one text describes a photo: cosine, and its share among all texts asked."""

    text: str
    similarity: float
    probability: float
    fits: bool | None = None
    """Whether a search for the text would show the photo; None where there is no library to tell.
    """


@dataclass(frozen=True, slots=True)
class Classified:
    """How well each text describes one photo, in the order the texts were given."""

    path: Path
    results: tuple[Description, ...]
    model: str
    scale: float = 1.0
    """What the model multiplies cosines by before the softmax: the inverse of its temperature."""
