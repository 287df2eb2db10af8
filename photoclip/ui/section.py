"""What stands under one heading of the grid."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """Photos under one heading. A folded one shows only its heading and an offer to show them."""

    title: str
    count: int
    note: str = ""
    folded: bool = False
    gap: int = 0
    """Pixels kept free above the photos for what another widget shows there."""
    tip: str = ""
    """All of what the title says in short."""
    spelled: bool = False
    """Whether the heading says "31 photos" rather than 31."""
