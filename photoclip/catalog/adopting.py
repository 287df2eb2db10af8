"""Photos of an older version get today's hash; those that turn out to be one photo become one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlite_utils import Database

from photoclip.catalog import facts
from photoclip.catalog.histories import merge_said


@dataclass(slots=True)
class Adoption:
    """What became of photos: their hashes' new ones, and the photos that others are one with."""

    renamed: dict[str, str] = field(default_factory=dict)
    merged: dict[int, int] = field(default_factory=dict)


def adopt(db: Database, photos: Iterable[tuple[int, str, str]]) -> Adoption:
    """Give photos their new hashes: (photo, hash, new hash) of each.

    One whose new hash another photo has is merged with it: same picture, known twice because their
    metadata differed.
    """
    done = Adoption()
    for photo_id, old, new in photos:
        if photo_id in done.merged or old in done.renamed:
            continue  # another of its places came before
        row = db.execute("SELECT id FROM photos WHERE content_hash = ?", [new]).fetchone()
        if row is None:
            db.execute("UPDATE photos SET content_hash = ? WHERE id = ?", [new, photo_id])
        else:
            done.merged[photo_id] = row[0]
        done.renamed[old] = new
    merge_photos(db, done.merged)
    return done


def merge_photos(db: Database, merged: Mapping[int, int]) -> None:
    """Make photos one with others: {id that goes: id that stays}. Nothing said of either is lost.

    Places, extras, tags, marks, answers, albums and vectors of both go to the one that stays; undo
    and redo then do to it what they would have done had it been one photo all along.
    """
    if not merged:
        return
    merge_said(db, merged)
    for goes, stays in merged.items():
        for table in ("files", "extras", "sidecars", "smart_album_photos"):
            db.execute(f"UPDATE {table} SET photo_id = ? WHERE photo_id = ?", [stays, goes])
        db.execute(
            "INSERT INTO embeddings (model_id, photo_id, vector) SELECT model_id, ?, vector "
            "FROM embeddings WHERE photo_id = ? AND model_id NOT IN "
            "(SELECT model_id FROM embeddings WHERE photo_id = ?)",
            [stays, goes, stays],
        )
        db.execute(
            "INSERT OR IGNORE INTO tiles (model_id, photo_id, tile, vector) "
            "SELECT model_id, ?, tile, vector FROM tiles WHERE photo_id = ?",
            [stays, goes],
        )
        facts.merge(db, goes, stays)
        db.execute("DELETE FROM photos WHERE id = ?", [goes])  # and what else is keyed by it
