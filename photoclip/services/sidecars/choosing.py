"""Deciding on many conflicts in the same way: what one kind of place says is to count.

A program writes its sidecars under names of one kind, so that the kind stands for the program.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from photoclip.core.agreeing import standing
from photoclip.core.sidecars import Conflict
from photoclip.media.kinds import kind_of
from photoclip.media.sidecars.finding import EXTENSION, is_sidecar

Way = Literal["now", "photo.jpg.xmp", "photo.xmp", "photo.jpg"]
"""What counts now; what the sidecars of a kind of names say; what the photo's file says."""


def ways(conflicts: Iterable[Conflict]) -> tuple[Way, ...]:
    """Those that decide at least one of the conflicts, in the order of `Way`."""
    found = {_kind(said.path) for one in conflicts for said in one.said}
    order: tuple[Way, ...] = ("photo.jpg.xmp", "photo.xmp", "photo.jpg")
    return ("now", *(way for way in order if way in found))


def value_by(conflict: Conflict, way: Way) -> str | None:
    """What is to count; None: this kind of place says nothing of it."""
    if way == "now":
        return standing(conflict)
    return next((said.value for said in conflict.said if _kind(said.path) == way), None)


def _kind(path: Path) -> Way:
    if not is_sidecar(path.name):
        return "photo.jpg"
    return "photo.jpg.xmp" if kind_of(path.name[: -len(EXTENSION)]) else "photo.xmp"
