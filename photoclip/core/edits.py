"""Changes a person makes to tags and labels, as values that can be stored, applied and undone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TagChange:
    """Put a tag on photos, or take it off."""

    photo_ids: tuple[int, ...]
    tag: str
    present: bool


@dataclass(frozen=True, slots=True)
class DecisionChange:
    """Accept (True) or refuse (False) a label for photos, or take the answer back (None)."""

    photo_ids: tuple[int, ...]
    label_id: int
    accepted: bool | None


@dataclass(frozen=True, slots=True)
class LabelChange:
    """Show a label (True), or put it away with its answers (False)."""

    label_id: int
    present: bool


@dataclass(frozen=True, slots=True)
class AlbumChange:
    """Show a smart album in a state that it was given (a number of the catalogue's); None: not."""

    album_id: int
    state: int | None


Change = TagChange | DecisionChange | LabelChange | AlbumChange


def photos_of(change: Change) -> tuple[int, ...]:
    """The photos that a change is about; none for those of labels and albums themselves."""
    return change.photo_ids if isinstance(change, TagChange | DecisionChange) else ()


@dataclass(frozen=True, slots=True)
class Edit:
    """One step that can be undone: a sentence for the person, and the photos it touched."""

    summary: str
    photo_ids: tuple[int, ...]
