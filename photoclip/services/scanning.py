"""Comparing a folder with what the catalogue knows of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from photoclip.catalog.files import FileState, KnownFile
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Scanned
from photoclip.core.photo import SkippedFile
from photoclip.media.walk import FoundFile, Unreadable, walk
from photoclip.services.session import Session

_REPORT_EVERY = 500


@dataclass(slots=True)
class FolderPlan:
    """What has to be done to bring a folder up to date.

    `to_decode` says for each file what it counts as once stored: new, changed or unchanged (the
    file is the same, but this model has not seen it).
    """

    folder_id: int
    unchanged: int = 0
    missing: list[Path] = field(default_factory=list)
    found_again: list[Path] = field(default_factory=list)
    skipped: list[SkippedFile] = field(default_factory=list)
    to_decode: list[tuple[str, FoundFile]] = field(default_factory=list)


def plan_folder(session: Session, path: Path) -> Iterator[Scanned | FolderPlan]:
    """Walk a folder; yields how many files were found so far, and at last the plan.

    No plan comes for a watched folder that can't be reached: an unplugged drive is offline, its
    photos are not missing.

    :raises PhotoclipError: a folder that is new to the library does not exist or can't be read.
    """
    watched = any(path.is_relative_to(folder.path) for folder in session.catalog.folders.all())
    found: list[FoundFile] = []
    unreadable: list[SkippedFile] = []
    try:
        for item in walk(path):
            if isinstance(item, Unreadable):
                unreadable.append(SkippedFile(item.path, item.reason))
                continue
            found.append(item)
            if len(found) % _REPORT_EVERY == 0:
                yield Scanned(path, len(found))
    except PhotoclipError:
        if watched:
            return
        raise
    yield Scanned(path, len(found))
    plan = FolderPlan(session.catalog.folders.add(path), skipped=unreadable)
    _compare(session, path, found, plan)
    yield plan


def _compare(session: Session, path: Path, found: list[FoundFile], plan: FolderPlan) -> None:
    known = session.catalog.files.known(path)
    encoded = session.catalog.embeddings.encoded(session.encoder)
    for file in found:
        before = known.pop(file.path, None)
        same = before is not None and before.state == FileState(file.size, file.mtime_ns)
        if before is None or not same:
            kind = "new" if before is None or before.photo_id is None else "changed"
            plan.to_decode.append((kind, file))
        else:
            _take_unchanged(plan, file, before, encoded)
    out_of_sight = [place.path for place in plan.skipped if place.path.is_relative_to(path)]
    plan.missing += [
        place
        for place, file_then in known.items()
        if not file_then.missing and not any(place.is_relative_to(dark) for dark in out_of_sight)
    ]


def _take_unchanged(
    plan: FolderPlan, file: FoundFile, before: KnownFile, encoded: set[int]
) -> None:
    if before.photo_id is None:
        plan.skipped.append(SkippedFile(file.path, before.reason))
        return
    if before.missing:
        plan.found_again.append(file.path)
    if before.photo_id in encoded:
        plan.unchanged += 1
    else:
        plan.to_decode.append(("unchanged", file))
