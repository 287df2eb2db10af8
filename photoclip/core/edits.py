"""Changes a person makes, as values that can be stored, applied and undone."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.labels import Definition
from photoclip.core.tags import Flag


@dataclass(frozen=True, slots=True)
class TagChange:
    """Put a tag (its path) on photos, or take it off; None: as the files say.

    Taking off a tag that a file brought along is remembered: reading the file again doesn't bring
    it back. A label on its own (`source`) puts a tag only on photos that have it from nobody, and
    of which nobody took it off.
    """

    photo_ids: tuple[int, ...]
    tag: str
    present: bool | None
    source: Literal["user", "label"] = "user"


@dataclass(frozen=True, slots=True)
class RenameChange:
    """Call a tag otherwise, with all below it. Where the new path is there, the two become one."""

    tag: str
    new: str


@dataclass(frozen=True, slots=True)
class ColourChange:
    """Give a tag a colour, "#rrggbb", or take it away ("")."""

    tag: str
    colour: str


@dataclass(frozen=True, slots=True)
class RatingChange:
    """Give photos stars: 0 (none) to 5. None: what the files say."""

    photo_ids: tuple[int, ...]
    rating: int | None


@dataclass(frozen=True, slots=True)
class FlagChange:
    """Pick or reject photos; None: neither. Not `given`: what the files say."""

    photo_ids: tuple[int, ...]
    flag: Flag | None
    given: bool = True


@dataclass(frozen=True, slots=True)
class WritingChange:
    """Write a title or a caption; "": none; None: what the files say."""

    photo_ids: tuple[int, ...]
    field: Literal["title", "caption"]
    text: str | None


@dataclass(frozen=True, slots=True)
class DecisionChange:
    """Accept (True) or refuse (False) a label for photos, or take the answer back (None).

    `confidences`, where there are any, are as sure as the label was of each photo: they are what
    its precision is measured by. A label that tags on its own gives no answers.
    """

    photo_ids: tuple[int, ...]
    label_id: int
    accepted: bool | None
    confidences: tuple[float, ...] = ()
    model: str = ""
    """By which it was so sure; without one it is that of the step's origin."""


@dataclass(frozen=True, slots=True)
class LabelChange:
    """Show a label so defined; None: put it away with its answers."""

    label_id: int
    definition: Definition | None


@dataclass(frozen=True, slots=True)
class ExampleChange:
    """Give a label photos as examples, or take them away."""

    photo_ids: tuple[int, ...]
    label_id: int
    present: bool


@dataclass(frozen=True, slots=True)
class SmartAlbumChange:
    """Show a smart album in a state that it was given (a number of the catalogue's); None: not."""

    album_id: int
    state: int | None


@dataclass(frozen=True, slots=True)
class AlbumChange:
    """Show an album under this name; None: put it away with its photos."""

    album_id: int
    name: str | None


@dataclass(frozen=True, slots=True)
class MembersChange:
    """Put photos into an album, behind those that are in it, or take them out.

    `places`, where there are any, are the numbers they are ordered by, instead of the next ones.
    """

    photo_ids: tuple[int, ...]
    album_id: int
    present: bool
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ApartChange:
    """Say that photos are no duplicates of another one, which has a higher id than each.

    Of a photo and itself: that so many copies of it are wanted. None: nothing is said.
    """

    photo_ids: tuple[int, ...]
    other_id: int
    copies: int | None = 1


@dataclass(frozen=True, slots=True)
class TrashChange:
    """Photos went to the system's trash (True), or came back (None), in one go with a number.

    The files are moved before, by `services/trashing`: this is what follows in the catalogue.
    """

    photo_ids: tuple[int, ...]
    batch: int
    gone: bool | None


@dataclass(frozen=True, slots=True)
class ForgetChange:
    """Let photos whose files are gone leave the lists; None: list them as missing again."""

    photo_ids: tuple[int, ...]
    forgotten: bool | None


PhotosChange = (
    TagChange
    | RatingChange
    | FlagChange
    | ForgetChange
    | WritingChange
    | DecisionChange
    | ExampleChange
    | MembersChange
    | ApartChange
    | TrashChange
)
Change = PhotosChange | RenameChange | ColourChange | LabelChange | SmartAlbumChange | AlbumChange


def photos_of(change: Change) -> tuple[int, ...]:
    """The photos that a change is about; none for those of tags, labels and albums themselves."""
    return change.photo_ids if isinstance(change, PhotosChange) else ()


@dataclass(frozen=True, slots=True)
class Edit:
    """One step that can be undone: a sentence for the person, and the photos it touched."""

    summary: str
    photo_ids: tuple[int, ...]
