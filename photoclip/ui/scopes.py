"""Which photos something can be done with: the selected ones, those on show, or all."""

from dataclasses import dataclass

from photoclip.core.vectors import Ids
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.listing import unfolded
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.stage import Stage


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """Photos to do something with: their ids (n,), or None for the whole library."""

    name: str
    ids: Ids | None = None
    place: Place | None = None
    """Those of a place whose photos are not listed yet: of a folder, or of an album."""


def scopes(stage: Stage, place: Place, *, searched: bool) -> list[Scope]:
    """What is offered now, the narrowest first."""
    found = []
    selected = stage.grid.selected_ids()
    if len(selected):
        found.append(Scope(tr("%n selected photos", len(selected)), selected))
    shown = unfolded(stage.model.listing)
    if len(shown) and (searched or place != ALL_PHOTOS):
        name = tr("Found") if searched else place.name
        found.append(Scope(f"{name}: {words.photos(len(shown))}", shown))
    found.append(Scope(tr("The whole library")))
    return found
