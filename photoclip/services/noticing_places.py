"""What a library shows by itself: recently added, on this day, missing, map; and subfolders."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from photoclip.core.events import PhotosListed
from photoclip.core.noticed import DirectoriesListed, ListPart, PlacesNoticed, same_days
from photoclip.services.browsing import first_photos, list_these
from photoclip.services.session import Session

RECENT_DAYS = 30
"""What was added on one of so many days, today among them, is recent."""

_A_DAY = timedelta(days=1)


def notice_places(
    session: Session, unfolded: Sequence[int] = (), today: date | None = None
) -> Iterator[PlacesNoticed | DirectoriesListed]:
    """How much there is at each place; and the subfolders of the folders that are unfolded."""
    today = today or date.today()  # the person's own day
    noticed = session.catalog.noticed
    first, last = _begin(_recent_days(today)[-1]), _begin(today + _A_DAY)
    yield PlacesNoticed(
        day=today,
        recent=noticed.count_added(_written(first), _written(last)),
        on_this_day=sum(noticed.count_taken_on(_same_days(session, today)).values()),
        missing=noticed.count_gone(),
        placed=noticed.count_placed(),
        nested=session.catalog.directories.nested(),
    )
    for folder_id in unfolded:
        yield DirectoriesListed(folder_id, session.catalog.directories.below(folder_id))


def list_recent(session: Session, today: date | None = None) -> Iterator[PhotosListed]:
    """What was added lately, by the day it was added on, each day's newest first."""
    begins = [_begin(day) for day in _recent_days(today or date.today())]
    added = session.catalog.noticed.added(
        _written(begins[-1]), _written(_begin(begins[0].date() + _A_DAY))
    )
    ids = session.catalog.photos.newest(np.sort(added[:, 0]))
    seconds = np.zeros(int(added[:, 0].max(initial=0)) + 1, np.int64)
    seconds[added[:, 0]] = added[:, 1]
    starts = np.array([moment.timestamp() for moment in reversed(begins)])
    back = len(begins) - np.searchsorted(starts, seconds[ids], side="right")
    ids = ids[np.argsort(back, kind="stable")]
    counts = np.bincount(back, minlength=len(begins))
    parts = [
        ListPart(moment.date().isoformat(), int(count))
        for moment, count in zip(begins, counts, strict=True)
        if count
    ]
    yield PhotosListed(ids, first_photos(session, ids), parts=tuple(parts))


def list_on_this_day(session: Session, today: date | None = None) -> Iterator[PhotosListed]:
    """What was taken on this day of the years before, the last year first."""
    days = _same_days(session, today or date.today())
    counts: dict[str, int] = {}
    for day, count in session.catalog.noticed.count_taken_on(days).items():
        counts[day[:4]] = counts.get(day[:4], 0) + count
    ids = session.catalog.noticed.taken_on(days)
    parts = tuple(ListPart(year, count) for year, count in counts.items())
    yield PhotosListed(ids, first_photos(session, ids), parts=parts)


def list_missing(session: Session) -> Iterator[PhotosListed]:
    """The photos whose files are gone, newest first."""
    yield from list_these(session, session.catalog.photos.newest(session.catalog.noticed.gone()))


def list_directory(session: Session, folder_id: int, directory: Path) -> Iterator[PhotosListed]:
    """The photos of a folder inside a watched folder, and of all below it, newest first."""
    directories = session.catalog.directories
    ids = session.catalog.photos.newest(directories.photos(folder_id, directory))
    videos = directories.count_videos(folder_id, directory)
    yield PhotosListed(ids, first_photos(session, ids), videos)


def _recent_days(today: date) -> tuple[date, ...]:
    return tuple(today - back * _A_DAY for back in range(RECENT_DAYS))


def _same_days(session: Session, today: date) -> tuple[str, ...]:
    first = session.catalog.noticed.first_year()
    return () if first is None else same_days(today, first)


def _begin(day: date) -> datetime:
    """When a day begins here."""
    return datetime(day.year, day.month, day.day).astimezone()


def _written(moment: datetime) -> str:
    """As the catalogue writes moments: in UTC."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
