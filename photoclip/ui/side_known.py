"""All that the side bar knows, put together from several sides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from photoclip.core.events import LibraryState
from photoclip.core.noticed import Directory, PlacesNoticed
from photoclip.ui.places import ALL_PHOTOS, Place

_NOTHING = PlacesNoticed(date.min, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class SideKnown:
    """What its lines are made of."""

    state: LibraryState
    waiting: Mapping[str, int] = field(default_factory=dict)
    """How many photos each label has to offer, by its name."""
    offline: frozenset[Path] = frozenset()
    """The folders that can't be reached now."""
    albums: Mapping[int, int] = field(default_factory=dict)
    """How many photos each smart album has, by its id."""
    noticed: PlacesNoticed = _NOTHING
    directories: Mapping[int, tuple[Directory, ...]] = field(default_factory=dict)
    """What lies inside the folders that are unfolded, by their ids."""
    unfolded: frozenset[Path] = frozenset()
    """Folders and folders inside them of which what lies below is shown."""
    packs: frozenset[str] = frozenset()
    """The packs of labels that are unfolded."""
    pages: tuple[tuple[Place, int | None], ...] = ()
    """Places that are pages, with their figures."""
    place: Place = ALL_PHOTOS
    """What is open."""
