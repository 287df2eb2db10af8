"""From a fit for every photo to the photos that are shown, in their order and their bands."""

from dataclasses import dataclass
from itertools import islice

import numpy as np

from photoclip.catalog.catalog import Catalog
from photoclip.core.encoder import Vectors
from photoclip.core.photo import Hit
from photoclip.core.ranking import Match
from photoclip.core.topmost import top
from photoclip.core.vectors import Ids
from photoclip.services.searching.algebra import NEVER, POSSIBLE, STRONG, Part
from photoclip.services.searching.field import Field

_SCORE_OF_FACTS = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """Photos in order: (n,) ids, what orders them, and how many of the first are in each band."""

    ids: Ids
    scores: Vectors
    strong: int
    possible: int

    def hits(self, catalog: Catalog, shown: int | None) -> tuple[Hit, ...]:
        """The first of them as photos; None: all."""
        photos = catalog.photos.get(self.ids[:shown].tolist())
        rows = islice(zip(self.ids.tolist(), self.scores.tolist(), strict=True), shown)
        return tuple(
            Hit(photos[photo_id], score, self._band(number))
            for number, (photo_id, score) in enumerate(rows)
            if photo_id in photos
        )

    def _band(self, number: int) -> Match:
        if number < self.strong:
            return "strong"
        return "possible" if number < self.strong + self.possible else "weak"


def ranked(field: Field, part: Part, limit: int | None) -> Results:
    """Best first, equal ones by their ids. What must not be shown is left out."""
    able = part.fit > NEVER
    if able.all():
        places = top(part.fit, limit, field.ids)
    else:  # all others are equal, and would have to be sorted
        rows = np.flatnonzero(able)
        places = rows[top(part.fit[rows], limit, field.ids[rows])]
    fit = part.fit[places]
    strong, shown = (int(np.count_nonzero(fit >= line)) for line in (STRONG, POSSIBLE))
    scores = fit if part.scores is None else part.scores[places]
    return Results(field.ids[places], scores, strong, shown - strong)


def unranked(catalog: Catalog, field: Field, part: Part, limit: int | None) -> Results:
    """Newest first. All of them are what was asked for, no matter what they look like."""
    ids = catalog.photos.newest(field.ids[part.shown])[:limit]
    return Results(ids, np.full(len(ids), _SCORE_OF_FACTS, np.float32), len(ids), 0)
