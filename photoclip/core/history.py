"""What was changed, by whom, and whether it can be taken back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Who made a change: a person (without a label), or a label, on its own or by a person's yes.

    `confidences` are as sure as the label was of each photo, in their order; `automatic` where
    nobody was asked.
    """

    label: str = ""
    model: str = ""
    automatic: bool = False
    confidences: tuple[float, ...] = ()


BY_HAND = Origin()


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of the journal."""

    id: int
    at: str
    """UTC, as ISO 8601."""
    summary: str
    photo_ids: tuple[int, ...]
    origin: Origin = BY_HAND
    undone: bool = False
