"""Changes of what is not a photo: labels, albums, and how tags look."""

from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from photoclip.catalog.changes.albums import Albums, SmartAlbums
from photoclip.catalog.changes.labels import Labels
from photoclip.catalog.changes.tag_looks import Colours, Spellings
from photoclip.catalog.changes.things import Thing
from photoclip.core.edits import (
    AlbumChange,
    Change,
    ColourChange,
    LabelChange,
    PhotosChange,
    RenameChange,
    SmartAlbumChange,
)
from photoclip.core.errors import PhotoclipError

_THINGS: dict[type[Change], Thing] = {
    LabelChange: Labels(),
    AlbumChange: Albums(),
    SmartAlbumChange: SmartAlbums(),
    ColourChange: Colours(),
    RenameChange: Spellings(),
}


def show(db: Database, change: Change) -> tuple[list[Change], list[Change]]:
    """Make a change: what it changed, and what takes that back.

    :raises PhotoclipError: another label or album has the name that it gives one.
    """
    thing = _THINGS[type(change)]
    if not thing.is_there(db, change):
        return [], []
    before = thing.state(db, change)
    if before == thing.wanted(change):
        return [], []
    if obstacle := thing.obstacle(db, change):
        raise PhotoclipError(obstacle, "Choose another name.")
    thing.show(db, change)
    return [change], [thing.back(change, before)]


def still_to_take_back(
    db: Database, done: Sequence[Change], inverse: Sequence[Change]
) -> Iterator[Change]:
    """Of what takes a step back, the changes of things that still are as the step left them.

    Each is to be made before the next is asked for, which it may be in the way of.
    """
    left = {_key(change): _THINGS[type(change)].wanted(change) for change in _of_things(done)}
    back = {_key(change): change for change in _of_things(inverse)}
    for key, change in back.items():
        if key in left and _is_as_left(db, change, left[key]):
            yield change


def _is_as_left(db: Database, change: Change, left: object) -> bool:
    thing = _THINGS[type(change)]
    return (
        thing.is_there(db, change)
        and thing.state(db, change) == left
        and not thing.obstacle(db, change)
    )


def _of_things(changes: Sequence[Change]) -> list[Change]:
    return [change for change in changes if not isinstance(change, PhotosChange)]


def _key(change: Change) -> tuple[type[Change], str | int]:
    return type(change), _THINGS[type(change)].which(change)
