"""Sets of photo ids: how they are kept as text, and given to a statement."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import numpy as np
from sqlite_utils import Database

from photoclip.core.vectors import Ids

MEMBERS = "(SELECT value FROM json_each(?))"
"""A set of ids or hashes in a statement: one parameter, made by `as_json`, however many."""


def as_json(members: Iterable[int | str]) -> str:
    """Ids, or content hashes, as the value of one parameter."""
    return json.dumps(list(members), separators=(",", ":"), default=int)


def ids_of(db: Database, select: str, bound: Sequence[Any] = ()) -> Ids:
    """The numbers (n,) of a statement's only column, in its order.

    They come as one text: a million rows in one step, during which other threads run.
    """
    column = select.split(maxsplit=2)[1]
    name = column.rpartition(".")[2]
    row = db.execute(f"SELECT GROUP_CONCAT({name}) FROM ({select})", list(bound)).fetchone()
    return np.fromstring(row[0] or "", np.int64, sep=",")


def pairs_of(db: Database, select: str, bound: Sequence[Any] = ()) -> Ids:
    """The numbers (n, 2) of a statement's two columns `a` and `b`, as `ids_of` reads one."""
    row = db.execute(f"SELECT GROUP_CONCAT(a || ',' || b) FROM ({select})", list(bound)).fetchone()
    return np.fromstring(row[0] or "", np.int64, sep=",").reshape(-1, 2)


def each_once(ids: Ids) -> Ids:
    """Ids (n,) in order, each once. They are dense, so a mark for each beats sorting by far."""
    if not len(ids):
        return ids
    marks = np.zeros(int(ids.max()) + 1, np.bool_)
    marks[ids] = True
    return np.flatnonzero(marks)


def packed(ids: Iterable[int]) -> str:
    """Ids in order and as runs, such as "3,7-120": ten thousand that were added together are one.

    An id that comes twice is kept once.
    """
    runs = groupby(enumerate(sorted(set(ids))), key=lambda pair: pair[1] - pair[0])
    return ",".join(_run([one for _, one in members]) for _, members in runs)


def unpacked(text: str) -> tuple[int, ...]:
    """The ids of which `packed` made a text."""
    ids: list[int] = []
    for run in text.split(",") if text else ():
        first, _, last = run.partition("-")
        ids += range(int(first), int(last or first) + 1)
    return tuple(ids)


def _run(ids: Sequence[int]) -> str:
    return str(ids[0]) if len(ids) == 1 else f"{ids[0]}-{ids[-1]}"
