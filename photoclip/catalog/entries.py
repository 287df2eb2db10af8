"""Steps of the journal as they are listed, and which of them were taken back out of turn."""

import json
from dataclasses import asdict
from itertools import chain
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.changes import loaded
from photoclip.catalog.wording import folded
from photoclip.core.edits import photos_of
from photoclip.core.history import BY_HAND, Entry, Origin

_WORDS = "folded(summary || ' ' || COALESCE(json_extract(origin, '$.label'), ''))"
"""What a step is found by."""


def prepare(db: Database) -> None:
    """Let a connection's statements compare words as they are looked for."""
    db.conn.create_function("folded", 1, folded, deterministic=True)


def entries(db: Database, limit: int, before: int | None, search: str) -> tuple[Entry, ...]:
    """Steps, newest first; of those older than one with an id, and with all words of a search.

    In any case of their letters, with or without accents.
    """
    tests, bound = ["1"], list[Any]()
    if before is not None:
        tests.append("id < ?")
        bound.append(before)
    for word in folded(search).split():
        tests.append(f"INSTR({_WORDS}, ?) > 0")
        bound.append(word)
    rows = db.execute(
        "SELECT id, at, summary, changes, origin, undone OR taken_back FROM journal "
        f"WHERE {' AND '.join(tests)} ORDER BY id DESC LIMIT ?",
        [*bound, limit],
    ).fetchall()
    return tuple(
        Entry(number, at, summary, _photos(changes), origin_of(origin), bool(undone))
        for number, at, summary, changes, origin, undone in rows
    )


def turn(db: Database, number: int, *, back: bool) -> None:
    """Note that a step was taken back out of turn, or made again: that took the other way around
    what that step had taken back itself."""
    row: tuple[int | None] | None = (number,)
    while row is not None and row[0] is not None:
        db.execute("UPDATE journal SET taken_back = ? WHERE id = ?", [int(back), row[0]])
        row = db.execute("SELECT takes_back FROM journal WHERE id = ?", [row[0]]).fetchone()
        back = not back


def origin_text(origin: Origin) -> str | None:
    """An origin as it is stored."""
    return None if origin == BY_HAND else json.dumps(asdict(origin), ensure_ascii=False)


def origin_of(text: str | None) -> Origin:
    """The origin of which `origin_text` made a text."""
    if text is None:
        return BY_HAND
    values = json.loads(text)
    return Origin(**{**values, "confidences": tuple(values["confidences"])})


def _photos(changes: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(map(photos_of, loaded(changes)))))
