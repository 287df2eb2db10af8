"""The sentences of a label without photos to answer."""

from photoclip.core.labels import Standing
from photoclip.ui.empty_words import Emptiness
from photoclip.ui.language import number, tr
from photoclip.ui.reviewing.review_words import short


def empty(standing: Standing) -> Emptiness:
    """A label that suggests nothing: because it is new, or because all of it was answered."""
    name = short(standing.label)
    if standing.accepted + standing.rejected:
        more = ""
        if standing.to_find is not None and standing.to_find > 1:
            more = tr(
                " Perhaps about %1 more are hidden among your photos: search "
                "for them, and drop a few on the right as examples.",
                None,
                number(standing.to_find),
            )
        return Emptiness(
            tr("Nothing more looks like %1", None, name),
            tr(
                "You have answered all that photoclip suggests. New photos will show up here.%1",
                None,
                more,
            ),
        )
    return Emptiness(
        tr("Nothing looks like “%1” yet", None, name),
        tr(
            "Say in other words what can be seen in the photos, or drop some of them on the right "
            "as examples. Or search for them, and drag a few onto “%1” in the side bar.",
            None,
            name,
        ),
    )
