"""Pictures without a file of their own: kept as long as something may ask by them."""

from collections.abc import Iterator

from photoclip.core.encoder import Pixels
from photoclip.core.search_events import PictureKept
from photoclip.media.picture_store import PictureStore
from photoclip.services.session import Session

MOST_UNUSED = 100
"""So many that no smart album uses are kept: the last searches can be gone back to."""


def keep_picture(session: Session, pixels: Pixels) -> Iterator[PictureKept]:
    """Store a picture, (height, width, 3) uint8 RGB, so that it can be searched by, now and later.

    Old ones that nothing uses any more go.

    :raises PhotoclipError: it can't be written.
    """
    store = PictureStore(session.paths.pictures)
    path = store.keep(pixels)
    store.prune(session.catalog.smart_albums.files(), MOST_UNUSED)
    yield PictureKept(path)
