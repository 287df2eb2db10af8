"""Two photos in a library, and what is done with their sidecars."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from PIL import Image

from photoclip.core.edits import Change, FlagChange, RatingChange, TagChange, WritingChange
from photoclip.core.sidecars import Naming
from photoclip.core.tagging_events import SidecarsPlanned, SidecarsWritten
from photoclip.services import sidecars
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session

_T = TypeVar("_T")
LONG: Naming = "photo.jpg.xmp"
SHORT: Naming = "photo.xmp"


def last(events: Iterable[object], kind: type[_T]) -> _T:
    (found,) = [one for one in events if isinstance(one, kind)]
    return found


def plan(session: Session, naming: Naming = LONG) -> SidecarsPlanned:
    return last(sidecars.plan_sidecars(session, None, naming), SidecarsPlanned)


def apply(session: Session, planned: SidecarsPlanned) -> SidecarsWritten:
    return last(sidecars.write_sidecars(session, planned), SidecarsWritten)


def restore(session: Session, ids: list[int] | None = None) -> SidecarsWritten:
    return last(sidecars.restore_sidecars(session, ids), SidecarsWritten)


def change(session: Session, *changes: Change) -> None:
    session.catalog.journal.apply("change", changes)


def id_of(session: Session, path: Path) -> int:
    found = session.catalog.files.photo_at(path)
    assert found is not None
    return found


def two_photos(session: Session, root: Path) -> Path:
    """A folder with a.jpg, of which much was said, and b.jpg, of which nothing was."""
    folder = root / "photos"
    folder.mkdir()
    Image.new("RGB", (64, 48), "red").save(folder / "a.jpg")
    Image.new("RGB", (64, 48), "blue").save(folder / "b.jpg")
    list(index_folders(session, [folder]))
    ids = (id_of(session, folder / "a.jpg"),)
    change(
        session,
        TagChange(ids, "pet/dog", present=True),
        TagChange(ids, "sea", present=True),
        RatingChange(ids, 4),
        FlagChange(ids, "pick"),
        WritingChange(ids, "caption", "By the sea\nin May"),
    )
    return folder
