"""The sentences of a label without photos to answer."""

from photoclip.core.labels import Standing
from photoclip.ui.empty_words import Emptiness
from photoclip.ui.reviewing.review_words import short


def empty(standing: Standing) -> Emptiness:
    """A label that suggests nothing: because it is new, or because all of it was answered."""
    name = short(standing.label)
    if standing.accepted + standing.rejected:
        more = ""
        if standing.to_find is not None and standing.to_find > 1:
            more = (
                f" Perhaps about {standing.to_find:,} more are hidden among your photos: search "
                "for them, and drop a few on the right as examples."
            )
        return Emptiness(
            f"Nothing more looks like {name}",
            f"You have answered all that photoclip suggests. New photos will show up here.{more}",
        )
    return Emptiness(
        f"Nothing looks like “{name}” yet",
        "Say in other words what can be seen in the photos, or drop some of them on the right as "
        f"examples. Or search for them, and drag a few onto “{name}” in the side bar.",
    )
