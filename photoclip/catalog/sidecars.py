"""Sidecars of photos: where they are, and what they say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.known import FileState
from photoclip.catalog.layers import dumped, lay, lift, loaded, own_of
from photoclip.catalog.places import from_column, to_column
from photoclip.core.agreeing import Decided, Place
from photoclip.core.annotations import NOTHING, Annotations
from photoclip.core.sidecars import Field
from photoclip.core.vectors import Ids


@dataclass(frozen=True, slots=True)
class ReadSidecar:
    """A sidecar that was read. `of` is where the photos are that it is about."""

    folder_id: int
    path: Path
    state: FileState
    of: tuple[Path, ...]
    said: Annotations = NOTHING
    problem: str = ""
    """Why it could not be read; "" where it could."""


@dataclass(frozen=True, slots=True)
class StoredSidecar:
    """A sidecar of a photo, as it was when it was last read."""

    path: Path
    state: FileState
    said: Annotations
    problem: str = ""


class Sidecars:
    """What stands beside the library's photos. What follows for the photos is always so at once."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put_all(self, sidecars: Iterable[ReadSidecar]) -> tuple[int, ...]:
        """Store what sidecars say, in one transaction; the photos for which that changes something.

        A photo may be stored later: its sidecars become known as its own then. What one said that
        can't be read now counts further on.
        """
        every = list(sidecars)
        paths = [to_column(one.path) for one in every]
        with writing(self._db):
            said = [self._said(one) for one in every]
            rows = [
                (
                    *(path, one.folder_id, to_column(photo)),
                    *(one.state.size, one.state.mtime_ns, text, one.problem),
                )
                for one, path, text in zip(every, paths, said, strict=True)
                for photo in one.of
            ]
            before = self._delete(paths)
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO sidecars "
                "(path, folder_id, belongs_to, size, mtime_ns, said, problem, photo_id) VALUES "
                "(?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT photo_id FROM files WHERE path = ?3))",
                rows,
            )
            changed = before | self._photos_at(paths)
            relay(self._db, changed)
        return tuple(sorted(changed))

    def forget(self, paths: Iterable[Path | str]) -> tuple[int, ...]:
        """Sidecars are gone; the photos for which that changes something."""
        with writing(self._db):
            changed = self._delete([to_column(path) for path in paths])
            relay(self._db, changed)
        return tuple(sorted(changed))

    def of(self, photo_ids: Iterable[int]) -> dict[int, tuple[Place, ...]]:
        """What each sidecar of photos says, the newest first; of photos that have any."""
        return {
            photo_id: tuple(Place(one.path, one.said) for one in sidecars)
            for photo_id, sidecars in self.stored(photo_ids).items()
        }

    def stored(self, photo_ids: Iterable[int]) -> dict[int, tuple[StoredSidecar, ...]]:
        """The same with all that is known of the sidecars."""
        rows = self._db.execute(
            f"SELECT photo_id, path, size, mtime_ns, said, problem FROM sidecars "
            f"WHERE photo_id IN {MEMBERS} GROUP BY photo_id, path "
            "ORDER BY photo_id, mtime_ns DESC, path",
            [as_json(photo_ids)],
        )
        found: dict[int, list[StoredSidecar]] = {}
        for photo_id, path, size, mtime_ns, said, problem in rows:
            state = FileState(size, mtime_ns)
            one = StoredSidecar(from_column(path), state, loaded(said), problem)
            found.setdefault(photo_id, []).append(one)
        return {photo_id: tuple(sidecars) for photo_id, sidecars in found.items()}

    def own(self, photo_ids: Iterable[int]) -> dict[int, Annotations]:
        """What photos' files say themselves."""
        return own_of(self._db, photo_ids)

    def decided(self, photo_ids: Iterable[int]) -> dict[int, Decided]:
        """What a person gave photos, so that no file has a say in it; of photos given anything."""
        members = as_json(photo_ids)
        fields: dict[int, set[Field]] = {}
        names: tuple[Field, ...] = ("title", "caption", "rating", "flag")
        for photo_id, *given in self._db.execute(
            f"SELECT id, {', '.join(f'given_{name}' for name in names)} FROM photos "
            f"WHERE id IN {MEMBERS}",
            [members],
        ):
            said = {name for name, one in zip(names, given, strict=True) if one is not None}
            if said:
                fields[photo_id] = said
        tags: dict[int, set[str]] = {}
        for photo_id, path in self._db.execute(
            "SELECT photo_id, name FROM photo_tags JOIN tags ON id = tag_id "
            f"WHERE source = 'user' AND photo_id IN {MEMBERS} UNION ALL "
            "SELECT photo_id, name FROM tags_off JOIN tags ON id = tag_id "
            f"WHERE photo_id IN {MEMBERS}",
            [members, members],
        ):
            tags.setdefault(photo_id, set()).add(path)
        return {
            one: Decided(frozenset(fields.get(one, ())), frozenset(tags.get(one, ())))
            for one in fields.keys() | tags.keys()
        }

    def photo_ids(self) -> Ids:
        """Sorted ids (n,) of the photos that have sidecars."""
        return ids_of(
            self._db,
            "SELECT photo_id FROM sidecars WHERE photo_id IS NOT NULL GROUP BY photo_id",
        )

    def _said(self, sidecar: ReadSidecar) -> str:
        """What a sidecar says, or said when it could be read, as text."""
        row = None
        if sidecar.problem:
            row = self._db.execute(
                "SELECT said FROM sidecars WHERE path = ?", [to_column(sidecar.path)]
            ).fetchone()
        return dumped(sidecar.said) if row is None else str(row[0])

    def _delete(self, paths: Sequence[str | bytes]) -> set[int]:
        """Forget sidecars; the photos that they were about."""
        photos = self._photos_at(paths)
        self._db.conn.executemany("DELETE FROM sidecars WHERE path = ?", [(one,) for one in paths])
        return photos

    def _photos_at(self, paths: Iterable[str | bytes]) -> set[int]:
        """The photos that sidecars are about."""
        select = "SELECT photo_id FROM sidecars WHERE path = ? AND photo_id IS NOT NULL"
        return {row[0] for path in paths for row in self._db.execute(select, [path]).fetchall()}


def relay(db: Database, photo_ids: Iterable[int]) -> None:
    """Lay the sidecars of photos over what their files say, anew."""
    ids = list(photo_ids)
    if ids:
        lift(db, ids)
        lay(db, ids)


def attach(db: Database, placed: Sequence[tuple[int, str | bytes]]) -> None:
    """Let sidecars belong to what lies beside them: (photo, path as it is stored) of each."""
    beside = _beside(db, [path for _, path in placed])
    if not beside:
        return
    changed: set[int] = set()
    for photo_id, path in placed:
        before = beside.get(path, set())
        if before - {photo_id}:
            changed |= {photo_id, *before} - {0}
            db.execute("UPDATE sidecars SET photo_id = ? WHERE belongs_to = ?", [photo_id, path])
    relay(db, changed)


def _beside(db: Database, paths: Sequence[str | bytes]) -> dict[str | bytes, set[int]]:
    """The photos that sidecars of places are known to be about; 0 for one not known yet."""
    select = "SELECT belongs_to, COALESCE(photo_id, 0) FROM sidecars WHERE belongs_to"
    texts = as_json(path for path in paths if isinstance(path, str))
    rows = db.execute(f"{select} IN {MEMBERS}", [texts]).fetchall()
    for path in paths:
        if isinstance(path, bytes):  # which JSON can't hold
            rows += db.execute(f"{select} = ?", [path]).fetchall()
    found: dict[str | bytes, set[int]] = {}
    for path, photo_id in rows:
        found.setdefault(path, set()).add(photo_id)
    return found
