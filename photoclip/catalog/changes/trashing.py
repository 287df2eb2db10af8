"""Photos whose files went to the system's trash."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from photoclip.catalog.changes.matters import Matter, Said, Value, Values
from photoclip.catalog.trash import in_trash, settle
from photoclip.core.edits import Change, TrashChange


class Trashing:
    """Values: True of what is in the trash. Where the files are, `TrashedFiles` was told before."""

    def matter(self, change: TrashChange) -> Matter:
        return Matter("trash", change.batch)

    def values(self, change: TrashChange) -> dict[int, Value]:
        return dict.fromkeys(change.photo_ids, change.gone)

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        gone = tuple(one for one, value in values.items() if value)
        back = tuple(one for one, value in values.items() if not value)
        both = (
            TrashChange(gone, int(matter.what), True),
            TrashChange(back, int(matter.what), None),
        )
        return [one for one in both if one.photo_ids]

    def exactly(self, db: Database, change: TrashChange) -> list[Change]:  # noqa: ARG002
        return [change]

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        return dict.fromkeys(in_trash(db, int(matter.what), ids), True)

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        settle(db, int(matter.what), values)

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:  # noqa: ARG002
        """Nothing that another photo, which this one turns out to be, could take over."""
        yield from ()
