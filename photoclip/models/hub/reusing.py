"""What another version of the same model already holds needs not come again."""

import os
import shutil
from pathlib import Path

from photoclip.core.models import HubFile, Offer
from photoclip.models.hub.digests import digest_of
from photoclip.models.hub.fetching import have, part_of
from photoclip.models.hub.wanted import converted_name, is_pickle
from photoclip.models.store_places import Places, Record, read_offer


def reuse(places: Places, offer: Offer, partial: Path) -> None:
    """Bring files of installed versions into a begun download; they are checked like all others."""
    for record in places.records(offer.repository):
        folder = places.complete(record.key, record.commit)
        known = {file.digest: folder / file.path for file in record.files}
        for file in offer.files:
            if have(file, partial) == 0 and file.digest in known:
                _share(known[file.digest], part_of(file, partial), file.size)
        _reuse_converted(record, offer, folder, partial)


def reuse_begun(places: Places, offer: Offer, partial: Path) -> None:
    """Take from begun downloads of other versions what this one needs too, and drop the rest."""
    for other in places.partials(offer.repository):
        if other == partial:
            continue
        before = read_offer(other)
        known = {file.digest: file for file in before.files} if before else {}
        for file in offer.files:
            same = known.get(file.digest)
            if same is not None and have(file, partial) < have(same, other):
                _take(same, other, file, partial)
        shutil.rmtree(other)


def _take(same: HubFile, other: Path, file: HubFile, partial: Path) -> None:
    """What has come of a file is checked again when it is complete."""
    for source in (other / same.path, part_of(same, other)):
        if source.is_file():
            source.replace(part_of(file, partial))
            return


def _reuse_converted(record: Record, offer: Offer, folder: Path, partial: Path) -> None:
    """The same pickles were converted before: what came of them, if it is still whole."""
    before = {file.digest: converted_name(file.path) for file in record.converted_from}
    digests = {file.path: file.digest for file in record.files}
    for file in offer.files:
        made = before.get(file.digest)
        if not is_pickle(file.path) or made is None or have(file, partial):
            continue
        source = folder / made
        if source.is_file() and digest_of(source, "sha256:") == digests.get(made):
            target = partial / converted_name(file.path)
            _share(source, target, source.stat().st_size)


def _share(source: Path, target: Path, size: int) -> None:
    """One file under two names: model files are never written in place."""
    if not source.is_file() or source.stat().st_size != size:
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
