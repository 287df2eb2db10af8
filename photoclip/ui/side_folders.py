"""The side bar's lines of folders: a tree that unfolds."""

from collections.abc import Iterator
from pathlib import Path

from photoclip.core.noticed import Directory
from photoclip.core.photo import Folder
from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.places import Place
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_known import SideKnown

_AWAY = tr("It can't be reached now. Its photos are kept, and can be searched.")


def folder_entries(known: SideKnown) -> Iterator[Entry]:
    """Each watched folder, and below it what lies inside as far as it is unfolded."""
    tree = bool(known.noticed.nested)
    for folder in known.state.folders:
        away = folder.offline or folder.path in known.offline
        holds = folder.id in known.noticed.nested
        yield _folder(folder, known, away=away, holds=holds, tree=tree)
        if holds and folder.path in known.unfolded:
            yield from _inside(folder, known, away=away)


def _folder(folder: Folder, known: SideKnown, *, away: bool, holds: bool, tree: bool) -> Entry:
    name = words.file_name(folder.path)
    said = _AWAY if away else words.photos(folder.photos)
    return Entry(
        "place",
        name,
        Place("folder", name, folder.id),
        figure=tr("offline") if away else number(folder.photos),
        offline=away,
        tip=f"{words.readable(str(folder.path))}\n{said}",
        path=folder.path,
        holds=holds,
        folded=folder.path not in known.unfolded,
        in_tree=tree,
    )


def _inside(folder: Folder, known: SideKnown, *, away: bool) -> Iterator[Entry]:
    """What is below something folded is passed over; the order is that of a walk."""
    directories = known.directories.get(folder.id, ())
    holding = {directory.path.parent for directory in directories}
    shown = {folder.path}
    for directory in directories:
        if directory.path.parent not in shown:
            continue
        holds = directory.path in holding
        if holds and directory.path in known.unfolded:
            shown.add(directory.path)
        yield _directory(
            directory, folder, away=away, holds=holds, folded=directory.path not in shown
        )


def _directory(
    directory: Directory, folder: Folder, *, away: bool, holds: bool, folded: bool
) -> Entry:
    name = words.file_name(directory.path)
    below = directory.path.relative_to(folder.path).parts
    return Entry(
        "place",
        name,
        Place("folder", name, folder.id, directory=directory.path),
        figure=number(directory.photos),
        offline=away,
        tip=f"{words.readable(str(directory.path))}\n{words.photos(directory.photos)}",
        path=directory.path,
        depth=len(below),
        holds=holds,
        folded=holds and folded,
        in_tree=True,
    )


def above(directory: Path, root: Path) -> Iterator[Path]:
    """What has to be unfolded for a folder inside a watched one to be seen."""
    for place in directory.parents:
        yield place
        if place == root:
            return
