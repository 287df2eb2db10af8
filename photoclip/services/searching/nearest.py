"""The photos of an index that are nearest to a vector."""

from dataclasses import dataclass
from itertools import islice

from photoclip.catalog.catalog import Catalog
from photoclip.core.encoder import Vectors
from photoclip.core.photo import Hit
from photoclip.core.ranking import grade, standout
from photoclip.core.vectors import Ids, VectorIndex, top


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """Photos, nearest first: their ids (n,), cosines (n,), and how far each stands out (n,)."""

    ids: Ids
    scores: Vectors
    stands: Vectors

    def hits(self, catalog: Catalog, shown: int | None = None) -> tuple[Hit, ...]:
        """The first of them as photos; None: all."""
        photos = catalog.photos.get(self.ids[:shown].tolist())
        rows = zip(self.ids.tolist(), self.scores.tolist(), self.stands.tolist(), strict=True)
        return tuple(
            Hit(photos[photo_id], score, grade(z))
            for photo_id, score, z in islice(rows, shown)
            if photo_id in photos
        )


def best(
    index: VectorIndex, vector: Vectors, limit: int | None, *, without: int | None = None
) -> Ranking:
    """The photos of an index that are nearest to a unit vector (dim,)."""
    scores = index.scores(vector)
    rows = top(scores, limit if limit is None or without is None else limit + 1)
    if without is not None:
        rows = rows[index.ids_at(rows) != without][:limit]
    return Ranking(index.ids_at(rows), scores[rows], standout(scores, scores[rows]))


def best_hits(
    catalog: Catalog, index: VectorIndex, vector: Vectors, limit: int | None
) -> tuple[Hit, ...]:
    """The same, as photos."""
    return best(index, vector, limit).hits(catalog)
