"""The only things a job may yield."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from photoclip.core.albums import Album
from photoclip.core.arranging import Arranged, SelectionWeighed
from photoclip.core.copies import CopiesMade, CopiesPlanned
from photoclip.core.duplicates.events import (
    CleaningWeighed,
    DuplicatesCounted,
    DuplicatesListed,
    DuplicatesSought,
    GroupShown,
)
from photoclip.core.labels import Label, Suggestion
from photoclip.core.mapping_events import MappingEvent
from photoclip.core.model_events import (
    ModelReady,
    ModelsCompared,
    ModelsListed,
    ModelSwitched,
    OfferMade,
    SpaceFreed,
)
from photoclip.core.models import DownloadProgress, ModelInstalled
from photoclip.core.noticed import ListPart, NoticedEvent
from photoclip.core.photo import Folder, Photo, PhotoDetails, SkippedFile
from photoclip.core.query.question import SmartAlbum
from photoclip.core.search_events import (
    AlbumsCounted,
    Classified,
    Explained,
    PictureKept,
    SearchesRecalled,
    SearchFinished,
    ValuesOffered,
)
from photoclip.core.tagging_events import TaggingEvent
from photoclip.core.trash import FilesMoving, FilesRefused, TrashWeighed
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
class FolderLeaving:
    """A folder was removed: so many of its photos are still listed."""

    folder: Path
    left: int


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
class TilesSet:
    """Whether photos get tiles, which find small things; and what speaks against it here."""

    wanted: bool
    against: str = ""


@dataclass(frozen=True, slots=True)
class LibrarySettingsShown:
    """What is chosen for the library, by the names of its settings; see `LibrarySettings`."""

    values: Mapping[str, bool | int]
    notes: Mapping[str, str]
    """What speaks against one of them on this computer."""


@dataclass(frozen=True, slots=True, eq=False)
class PhotosListed:
    """The ids (n,) of the photos of the library, of a folder or of a tag, newest first.

    There may be a million: only the `first` photos come along, what a person sees at once.
    """

    ids: Ids
    first: tuple[Photo, ...] = ()
    videos: int = 0
    """How many films lie at the same place, which can't be searched."""
    parts: tuple[ListPart, ...] = ()
    """How the list falls into parts, where it has an order of its own; else empty."""
    arranged: Arranged | None = None
    """What the list's layout needs; the ids are in that order."""


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
    """What would be taken back, or made again, in words."""
    redoable: str | None = None
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
    smart_albums: tuple[SmartAlbum, ...] = ()
    albums: tuple[Album, ...] = ()
    leaving: bool = False
    """Whether photos of removed folders have still to leave the lists."""


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
    """The user's change was stored, under the words that the history has for it.

    Not `undoable`: there was nothing to change, and undoing would take back what was done before.
    """

    message: str
    photo_ids: tuple[int, ...]
    undoable: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """A job ended by an error: `expected` ones are for the person, the others are bugs of ours."""

    message: str
    hint: str
    expected: bool
    traceback: str = ""
    damaged: bool = False
    """The catalogue's file is damaged; a backup may help."""
    blocked: bool = False
    """Something outside was in the way: tried again, it may be done."""


Event = (
    Scanned
    | Progress
    | Indexed
    | Skipped
    | FolderOffline
    | FolderLeaving
    | Watched
    | IndexFinished
    | SearchFinished
    | Explained
    | TilesSet
    | LibrarySettingsShown
    | AlbumsCounted
    | PictureKept
    | ValuesOffered
    | SearchesRecalled
    | Classified
    | PhotosListed
    | SelectionWeighed
    | PhotosFetched
    | LibraryState
    | NoticedEvent
    | DetailsShown
    | Suggested
    | SuggestionsCounted
    | SkippedListed
    | Changed
    | CopiesPlanned
    | CopiesMade
    | TaggingEvent
    | TrashWeighed
    | FilesMoving
    | FilesRefused
    | DuplicatesListed
    | DuplicatesCounted
    | DuplicatesSought
    | GroupShown
    | CleaningWeighed
    | MappingEvent
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
