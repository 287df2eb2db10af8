"""The photos of an index that are nearest to a vector, where nothing else is asked."""

from photoclip.catalog.catalog import Catalog
from photoclip.core.encoder import Vectors
from photoclip.core.photo import Hit
from photoclip.core.topmost import top
from photoclip.core.vectors import VectorIndex
from photoclip.services.judging import by_everyday


def best_hits(
    catalog: Catalog,
    index: VectorIndex,
    vector: Vectors,
    limit: int | None,
    everyday: Vectors | None = None,
) -> tuple[Hit, ...]:
    """Photos by their cosine to the unit vector (dim,) of a text.

    :param everyday: (m, dim) the model's everyday prompts, to tell what fits.
    """
    scores = index.scores(vector)
    rows = top(scores, limit, index.ids)
    ids = index.ids_at(rows).tolist()
    photos = catalog.photos.get(ids)
    cutoff = by_everyday(scores, index, everyday)
    return tuple(
        Hit(photos[photo_id], score, cutoff.band(score))
        for photo_id, score in zip(ids, scores[rows].tolist(), strict=True)
        if photo_id in photos
    )
