"""What a sidecar is to say."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.tags import Flag


@dataclass(frozen=True, slots=True)
class Tags:
    """Tags (paths) that a sidecar is to have, and those that it is not to have any more.

    What is in neither stays: somebody else wrote it.
    """

    put: tuple[str, ...] = ()
    take: tuple[str, ...] = ()
    none: bool = False
    """Say that there are none, where nothing else is said of tags."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a sidecar is to say of what is ours. None: what it says already.

    Texts and a flag of "" and a rating of 0 take away what it says.
    """

    title: str | None = None
    caption: str | None = None
    alt: str | None = None
    rating: int | None = None
    flag: Flag | Literal[""] | None = None
    tags: Tags | None = None
