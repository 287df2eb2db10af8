"""The only things a job may yield."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from photoclip.core.labels import Label, Suggestion
from photoclip.core.models import DownloadProgress, ModelInstalled, ModelRow, Offer
from photoclip.core.photo import Folder, Hit, Photo, PhotoDetails, SkippedFile
from photoclip.core.query.question import SmartAlbum
from photoclip.core.vectors import Ids


@dataclass(frozen=True, slots=True)
class Scanned:
    """A folder is being walked; so many files were found so far."""

    folder: Path
    found: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `rate` is photos per second, `seconds_left` an estimate or None.

    While a library is indexed, `searchable` of its `photos` known so far can be found by words.
    """

    done: int
    total: int
    rate: float
    seconds_left: float | None
    searchable: int = 0
    photos: int = 0


@dataclass(frozen=True, slots=True)
class Indexed:
    """Photos that became searchable (or whose place changed) in the last batch."""

    photo_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that could not be read."""

    file: SkippedFile


@dataclass(frozen=True, slots=True)
class FolderOffline:
    """A folder of the library cannot be reached; its photos stay as they are."""

    folder: Path


@dataclass(frozen=True, slots=True)
class Watched:
    """The folders whose changes should be noticed, and seconds between two rescans of one."""

    folders: tuple[Path, ...]
    rescan_s: float
    watching: bool = True
    """Whether it is switched on; else no folders are named."""


@dataclass(frozen=True, slots=True)
class IndexFinished:
    """What an indexing run did. Counts are files, except `embedded`: photos encoded."""

    added: int
    changed: int
    unchanged: int
    moved: int
    missing: int
    embedded: int
    skipped: tuple[SkippedFile, ...]
    seconds: float
    model: str


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
class TilesSet:
    """Whether photos get tiles, which find small things; and what speaks against it here."""

    wanted: bool
    against: str = ""


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


@dataclass(frozen=True, slots=True)
class SearchesRecalled:
    """What was searched for lately, newest first."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PictureKept:
    """A picture that has no file of its own was stored, so that it can be searched by again."""

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


@dataclass(frozen=True, slots=True, eq=False)
class PhotosListed:
    """The ids (n,) of the photos of the library, of a folder or of a tag, newest first.

    There may be a million: only the `first` photos come along, what a person sees at once.
    """

    ids: Ids
    first: tuple[Photo, ...] = ()
    videos: int = 0
    """How many films lie at the same place, which can't be searched."""


@dataclass(frozen=True, slots=True)
class PhotosFetched:
    """Photos that were asked for by their ids; those that left the library are not among them."""

    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class LibraryState:
    """What the side bar and the status bar show."""

    folders: tuple[Folder, ...]
    labels: tuple[Label, ...]
    photos: int
    searchable: int
    skipped: int
    model: str
    undoable: str | None = None
    reference: str = ""
    """The exact model that answers; see `ModelReference`."""
    previous: str | None = None
    """The exact model that answered before, and can be gone back to."""
    preparing: str | None = None
    """The exact model that is to encode the library, running or waiting to go on."""
    prepared: int = 0
    """How many photos that one has encoded."""
    problem: str = ""
    """Why another model answers than the library's own, for a person; else empty."""
    paused: bool = False
    """Indexing waits until it is resumed, also after a restart."""
    albums: tuple[SmartAlbum, ...] = ()


@dataclass(frozen=True, slots=True)
class DetailsShown:
    """Everything known about one photo."""

    details: PhotoDetails


@dataclass(frozen=True, slots=True)
class Suggested:
    """Photos that may fit a label, surest first."""

    label: str
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class SuggestionsCounted:
    """How many photos wait for an answer, for each label's name."""

    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SkippedListed:
    """Every file that could not be read, with its reason; and the films, which are not searched."""

    files: tuple[SkippedFile, ...]
    videos: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Changed:
    """The user's change was stored; `undo` names it for the Undo action, or is None."""

    message: str
    photo_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ModelUse:
    """A model on this computer, and what the library has of it.

    `reference` is the exact model the library knows, `None` where it has no vectors of it.
    `part` it plays: the one that answers, the one that answered before, the one being prepared.
    """

    row: ModelRow
    reference: str | None
    indexed: int
    part: Literal["chosen", "previous", "next", "other"]


@dataclass(frozen=True, slots=True)
class ModelsListed:
    """All models, and how many of the library's photos each has encoded."""

    uses: tuple[ModelUse, ...]
    photos: int


@dataclass(frozen=True, slots=True)
class OfferMade:
    """What the hub has of a model."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class SpaceFreed:
    """A model, a begun download or vectors were deleted."""

    name: str
    bytes_freed: int


@dataclass(frozen=True, slots=True)
class ModelReady:
    """A model has encoded the whole library and can take over. Counts are photos.

    `encoded` in this run. `waiting` are in folders that can't be reached, or have no file left.
    """

    reference: str
    encoded: int
    skipped: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class ModelSwitched:
    """The library answers with another model from now on; `previous` can be gone back to."""

    reference: str
    previous: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One query answered by two models."""

    query: str
    left: tuple[Hit, ...]
    right: tuple[Hit, ...]
    shared: int
    """How many photos are in both."""


@dataclass(frozen=True, slots=True)
class ModelsCompared:
    """The same queries under two models, side by side; `searched` photos have vectors of both."""

    left: str
    right: str
    searched: int
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """A job ended by an error: `expected` ones are for the person, the others are bugs of ours."""

    message: str
    hint: str
    expected: bool
    traceback: str = ""
    damaged: bool = False
    """The catalogue's file is damaged; a backup may help."""


Event = (
    Scanned
    | Progress
    | Indexed
    | Skipped
    | FolderOffline
    | Watched
    | IndexFinished
    | SearchFinished
    | Explained
    | TilesSet
    | AlbumsCounted
    | PictureKept
    | ValuesOffered
    | SearchesRecalled
    | Classified
    | PhotosListed
    | PhotosFetched
    | LibraryState
    | DetailsShown
    | Suggested
    | SuggestionsCounted
    | SkippedListed
    | Changed
    | ModelsListed
    | OfferMade
    | DownloadProgress
    | ModelInstalled
    | SpaceFreed
    | ModelReady
    | ModelSwitched
    | ModelsCompared
    | Failed
)
