"""The system's trash, and what is told of moving files there and back."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from photoclip.core.errors import PhotoclipError


class Trash(Protocol):
    """Where deleted files go, from where they can be brought back."""

    def put(self, path: Path) -> Path | None:
        """Move a file there, never delete it; where it lies now, as far as the system tells.

        :raises OSError: it stays where it is.
        :raises PhotoclipError: there is no trash at all.
        """


class NoTrash:
    """For programs that don't reach the system's trash."""

    def put(self, path: Path) -> Path | None:  # noqa: ARG002
        """:raises PhotoclipError: always."""
        raise PhotoclipError(
            "Files are moved to the trash in the window only.",
            "Open it with: photoclip",
        )


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that stayed where it is, and why, as a clause for a person."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class TrashWeighed:
    """What moving photos to the trash would take along."""

    photo_ids: tuple[int, ...]
    """Those that can be moved; the rest is about these."""
    files: int
    """All of them; the following are among them."""
    copies: int
    """Pictures beyond one for each photo: the photo lies at several places."""
    raws: int
    films: int
    sidecars: int
    size: int
    """Bytes."""
    absent: int = 0
    """Photos without any file that is there."""
    away: tuple[int, ...] = ()
    """Photos that were asked about, too, but can't be reached now: their drive is away."""


@dataclass(frozen=True, slots=True)
class FilesMoving:
    """How many files were moved so far."""

    done: int
    total: int
    back: bool = False


@dataclass(frozen=True, slots=True)
class FilesRefused:
    """Some files could not be moved, to the trash or `back` from it; nothing of them is lost."""

    refused: tuple[Refused, ...]
    moved: int
    back: bool = False
