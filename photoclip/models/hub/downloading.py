"""A whole download: room, files, conversion, a last check, and into its place in one step."""

import os
import shutil
from collections.abc import Callable, Generator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import DownloadProgress, HubFile, Offer
from photoclip.models.hub.background import Line, in_background
from photoclip.models.hub.client import Hub
from photoclip.models.hub.converting import convert_folder, space_to_convert
from photoclip.models.hub.digests import sha256_of
from photoclip.models.hub.fetching import Fetcher, Patience, have
from photoclip.models.hub.locking import waiting_for
from photoclip.models.hub.refusals import no_space, not_written
from photoclip.models.hub.reusing import reuse, reuse_begun
from photoclip.models.hub.wanted import is_pickle
from photoclip.models.store_places import OFFER, Places, Record, write_offer, write_record

_SPARE = 32_000_000
"""Bytes to leave free: a disk without any is a nuisance to everything else."""


def download(
    places: Places, hub: Hub, offer: Offer, patience: Patience
) -> Generator[DownloadProgress, None, None]:
    """Bring an offer into the models folder; nothing is done where it is there already.

    :raises PhotoclipError: no space, connection lost, damaged for good, refused.
    """
    line = Line(offer.name, offer.size)
    yield from in_background(line, lambda: _work(places, hub, offer, line, patience))


def bytes_here(offer: Offer, partial: Path) -> int:
    """Bytes of an offer that an interrupted download left."""
    return sum(have(file, partial) for file in offer.files)


def finish(partial: Path, target: Path, record: Record, check: Callable[[Path], object]) -> None:
    """Check a complete folder as a model and put it into its place.

    :raises PhotoclipError: it isn't a model that can be run; the folder is gone then.
    """
    try:
        check(partial)
    except PhotoclipError:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    write_record(partial, record)
    (partial / OFFER).unlink(missing_ok=True)
    if target.exists():  # without a readable record it is no model
        shutil.rmtree(target)
    partial.replace(target)
    with suppress(OSError):  # only POSIX lets a folder's own entries be flushed
        handle = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def now() -> str:
    """The time of an installation, as it is recorded."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def recorded(folder: Path) -> tuple[HubFile, ...]:
    """A folder's files with digests made from what lies there."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != OFFER)
    return tuple(HubFile(file.name, file.stat().st_size, sha256_of(file)) for file in files)


def room_for(root: Path, needed: int) -> None:
    """:raises PhotoclipError: the disk has less room than is needed, and some to spare."""
    root.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(root).free
    if needed and free < needed + _SPARE:
        raise no_space(root, needed + _SPARE, free)


def _work(places: Places, hub: Hub, offer: Offer, line: Line, patience: Patience) -> None:
    try:
        with waiting_for(places.lock(offer.repository), line):
            if places.record(offer.repository, offer.commit) is None:
                _bring(places, hub, offer, line, patience)
    except OSError as error:
        raise not_written(places.root, error) from error


def _bring(places: Places, hub: Hub, offer: Offer, line: Line, patience: Patience) -> None:
    from photoclip.models.full.layout import read_model_folder

    partial = places.partial(offer.repository, offer.commit)
    _begin(places, offer, partial)
    Fetcher(hub, offer, partial, line, patience).fetch_all()
    if offer.converted:
        convert_folder(partial, line)
    before = tuple(file for file in offer.files if is_pickle(file.path))
    kept = tuple(file for file in offer.files if (partial / file.path).is_file())
    known = {file.path for file in kept}
    own = tuple(file for file in recorded(partial) if file.path not in known) if before else ()
    record = Record(offer.repository, offer.commit, offer.licence, now(), kept + own, before)
    finish(partial, places.complete(offer.repository, offer.commit), record, read_model_folder)


def _begin(places: Places, offer: Offer, partial: Path) -> None:
    """Make the folder of a download and see that there is room for what is missing."""
    first = not partial.exists()
    partial.mkdir(parents=True, exist_ok=True)
    write_offer(partial, offer)
    reuse_begun(places, offer, partial)
    reuse(places, offer, partial)
    try:
        room_for(places.root, _needed(offer, partial))
    except PhotoclipError:
        if first:
            shutil.rmtree(partial)
        raise


def _needed(offer: Offer, partial: Path) -> int:
    """Bytes that must be free: what is still to come, and the conversion's peak."""
    missing = offer.size - bytes_here(offer, partial)
    pickles = [file.size for file in offer.files if is_pickle(file.path)]
    return missing + space_to_convert(pickles)
