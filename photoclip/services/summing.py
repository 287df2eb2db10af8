"""What is said of a selection of photos, summed up."""

from collections.abc import Iterator

from photoclip.core.tagging_events import SelectionSummed
from photoclip.core.vectors import Ids
from photoclip.services.session import Session


def sum_up(session: Session, photo_ids: Ids) -> Iterator[SelectionSummed]:
    """The tags, stars, flags, titles and captions of these photos (n,), however many."""
    yield session.catalog.sums.of(photo_ids)
