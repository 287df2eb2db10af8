"""How tags are written and coloured."""

from sqlite_utils import Database

from photoclip.catalog.changes.things import State
from photoclip.catalog.tag_rows import ensure_tag, spell, tag_id
from photoclip.core.edits import Change, ColourChange, RenameChange


class Colours:
    """States: "#rrggbb", or "" for none. A tag may have one before any photo has it."""

    def which(self, change: ColourChange) -> str:
        return change.tag.encode().lower().decode()

    def wanted(self, change: ColourChange) -> State:
        return change.colour

    def is_there(self, db: Database, change: ColourChange) -> bool:
        del db, change
        return True

    def state(self, db: Database, change: ColourChange) -> State:
        row = db.execute(
            "SELECT colour FROM tags WHERE name = ? COLLATE NOCASE", [change.tag]
        ).fetchone()
        return "" if row is None else str(row[0])

    def obstacle(self, db: Database, change: ColourChange) -> str:
        del db, change
        return ""

    def show(self, db: Database, change: ColourChange) -> None:
        number = ensure_tag(db, change.tag)
        db.execute("UPDATE tags SET colour = ? WHERE id = ?", [change.colour, number])

    def back(self, change: ColourChange, state: str) -> Change:
        return ColourChange(change.tag, state)


class Spellings:
    """States: the path, as it is written. Other new names are what `renaming` makes of them."""

    def which(self, change: RenameChange) -> str:
        return change.tag.encode().lower().decode()

    def wanted(self, change: RenameChange) -> State:
        return change.new

    def is_there(self, db: Database, change: RenameChange) -> bool:
        return tag_id(db, change.tag) is not None

    def state(self, db: Database, change: RenameChange) -> State:
        row = db.execute(
            "SELECT name FROM tags WHERE name = ? COLLATE NOCASE", [change.tag]
        ).fetchone()
        return None if row is None else str(row[0])

    def obstacle(self, db: Database, change: RenameChange) -> str:
        del db, change
        return ""

    def show(self, db: Database, change: RenameChange) -> None:
        number = tag_id(db, change.tag)
        if number is not None:
            spell(db, number, change.new)

    def back(self, change: RenameChange, state: str) -> Change:
        return RenameChange(change.new, state)
