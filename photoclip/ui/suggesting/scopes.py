"""Which photos something can be done with: the selected ones, those on show, or all."""

from photoclip.ui import words
from photoclip.ui.listing import unfolded
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.auto_tag_sheet import Scope


def scopes(stage: Stage, place: Place, *, searched: bool) -> list[Scope]:
    """What is offered now, the narrowest first."""
    found = []
    selected = stage.grid.selected_ids()
    if len(selected):
        count = "The selected photo" if len(selected) == 1 else f"{len(selected):,} selected photos"
        found.append(Scope(count, selected))
    shown = unfolded(stage.model.listing)
    if len(shown) and (searched or place != ALL_PHOTOS):
        name = "Found" if searched else place.name
        found.append(Scope(f"{name}: {words.photos(len(shown))}", shown))
    found.append(Scope("The whole library", None))
    return found
