"""What is to be watched, as the library's settings say."""

from collections.abc import Iterator

from photoclip.core.events import Watched
from photoclip.services.session import Session

WATCH_SETTING = "watch_folders"
RESCAN_SETTING = "rescan_after_s"
RESCAN_S = 3600.0


def set_watching(session: Session, *, watching: bool) -> Iterator[Watched]:
    """Switch it on or off, and say what is to be watched now."""
    session.catalog.settings.put(WATCH_SETTING, watching)
    yield from watch_settings(session)


def watch_settings(session: Session) -> Iterator[Watched]:
    """Yields the folders to watch, none where watching is switched off, and how to rescan them."""
    settings = session.catalog.settings
    rescan_s = settings.get(RESCAN_SETTING)
    if not isinstance(rescan_s, int | float) or rescan_s <= 0:
        rescan_s = RESCAN_S
    watching = settings.get(WATCH_SETTING, True) is not False
    folders = session.catalog.folders.all() if watching else ()
    yield Watched(tuple(folder.path for folder in folders), float(rescan_s), watching)
