"""Keeping one of each group: it takes over what was said of the others, which go to the trash."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclip.core.duplicates.events import CleaningWeighed, Groups
from photoclip.core.duplicates.members import Member, Tier
from photoclip.core.edits import ApartChange, Change
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.trash import FilesMoving, FilesRefused
from photoclip.services.duplicates.merging import taken_over
from photoclip.services.duplicates.showing import group_of
from photoclip.services.recording import photos, record
from photoclip.services.session import Session
from photoclip.services.trashing import trash

_STEP = 20

Tidied = FilesMoving | Changed | FilesRefused


@dataclass(frozen=True, slots=True)
class Keeping:
    """Of the group with these `ids`, the members with these paths stay."""

    ids: tuple[int, ...]
    kept: tuple[Path, ...]


def tidy(session: Session, tier: Tier, plan: Sequence[Keeping]) -> Iterator[Tidied]:
    """Move what is not kept to the trash, in one step of undo.

    Of several that are kept the first takes over tags, albums and so on of those that go; of
    identical files there is nothing to take over, since they are one photo.

    :raises PhotoclipError: nothing is left to do, or nothing would be kept of a group.
    """
    paths: list[Path] = []
    ids: dict[int, None] = {}
    changes: list[Change] = []
    for keeping in plan:
        members = _members(session, tier, keeping.ids)
        kept = [one for one in members if one.path in keeping.kept]
        if members and not kept:
            raise PhotoclipError("Nothing of this would be kept.", "Choose what to keep.")
        going = [
            one for one in members if one.path not in keeping.kept and not _is_one_file(one, kept)
        ]
        if not going:
            continue
        ids |= dict.fromkeys(one.photo.id for one in going)
        paths += _paths(session, tier, going)
        if tier != "identical":
            changes += taken_over(session, kept[0].photo.id, [one.photo.id for one in going])
    if not ids:
        raise PhotoclipError("These are no duplicates any more.", "Look at the list again.")
    summary = _summary(tier, len(paths) if tier == "identical" else len(ids))
    yield from trash(session, tuple(ids), paths, changes, summary)


def tell_apart(session: Session, tier: Tier, ids: Sequence[int]) -> Iterator[Changed]:
    """Remember that these are no duplicates, or no shots of one moment: they are shown no more.

    Of one photo's files: that so many copies are wanted.
    """
    if tier == "identical":
        copies = len(_members(session, tier, ids))
        changes = [ApartChange((one,), one, copies) for one in ids]
        yield record(session, "Keep all copies of a photo", changes)
        return
    ordered = sorted(ids)
    apart = [ApartChange(tuple(ordered[:at]), one) for at, one in enumerate(ordered) if at]
    yield record(session, f"Say that {photos(len(ids))} are no duplicates", apart)


def weigh_cleaning(session: Session, tier: Tier, groups: Groups) -> Iterator[CleaningWeighed]:
    """What keeping the suggested one of each group would come to; told as it is found out."""
    size = 0
    plan: list[tuple[tuple[int, ...], Path]] = []
    paths: list[Path] = []
    for done, ids in enumerate(groups, 1):
        shown = group_of(session, tier, ids)
        if shown is not None:
            keep = shown.members[shown.choice.place]
            going = [one for one in shown.members if one is not keep]
            photo_ids, its = [one.photo.id for one in going], _paths(session, tier, going)
            found = session.catalog.trash.belongings(photo_ids, its)
            paths += [file.path for file in found]
            size += sum(file.size for file in found)
            plan.append((ids, keep.path))
        if done % _STEP == 0 and done < len(groups):
            yield CleaningWeighed(tier, len(plan), len(paths), size, done, len(groups))
    total = len(groups)
    yield CleaningWeighed(
        tier, len(plan), len(paths), size, total, total, tuple(plan), tuple(paths)
    )


def _is_one_file(going: Member, kept: Sequence[Member]) -> bool:
    """Whether a file is one of those that stay, reached another way: a folder that is linked or
    mounted twice. It would go with the other. Two names of one file (hard links) may be parted."""
    try:
        its = going.path.stat()
        return its.st_nlink == 1 and any(os.path.samestat(its, one.path.stat()) for one in kept)
    except OSError:
        return False


def _members(session: Session, tier: Tier, ids: Sequence[int]) -> tuple[Member, ...]:
    shown = group_of(session, tier, ids)
    return () if shown is None else shown.members


def _paths(session: Session, tier: Tier, going: Sequence[Member]) -> list[Path]:
    """Of identical files those alone; of other photos all their places."""
    if tier == "identical":
        return [one.path for one in going]
    files = session.catalog.duplicates.files([one.photo.id for one in going])
    return [file.path for found in files.values() for file in found]


def _summary(tier: Tier, count: int) -> str:
    what = {"identical": "copies", "same": "duplicates", "similar": "similar shots"}[tier]
    one = {"identical": "copy", "same": "duplicate", "similar": "similar shot"}[tier]
    return f"Move {count:,} {one if count == 1 else what} to the trash"
