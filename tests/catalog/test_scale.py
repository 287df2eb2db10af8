"""What must cost the same in a library of a million photos: no statement reads a whole table."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.sidecars import ReadSidecar
from photoclip.core.annotations import Annotations
from photoclip.core.edits import (
    AlbumChange,
    Change,
    ColourChange,
    DecisionChange,
    ExampleChange,
    FlagChange,
    ForgetChange,
    LabelChange,
    MembersChange,
    RatingChange,
    RenameChange,
    TagChange,
    WritingChange,
)
from photoclip.core.labels import Definition
from photoclip.core.query.conditions import (
    Condition,
    Has,
    Is,
    Labelled,
    Near,
    NumberIn,
    TakenIn,
    TextIs,
    WordsHave,
)
from tests.catalog.library import STATE, Model, add

SMALL = {
    *("json_each", "folders", "models", "tags", "labels", "skipped", "CONSTANT", "counts"),
    *("words", "smart_albums", "directories", "mounts", "albums"),
}
"""Tables that stay small however many photos there are (what could not be read is seldom much), and
the index of words, which FTS5 never goes through as a whole."""

PARTIAL = {
    *("idx_photos_unlisted", "idx_photos_old_hash", "idx_photos_undescribed"),
    *("idx_photos_captioned", "idx_files_missing"),
}
"""Indices of only what is not listed, was stored or read by an older version, or is asked for."""


BY_AN_INDEX: tuple[Condition, ...] = (
    *(TextIs("tag", "dog"), TextIs("keyword", "x"), TextIs("folder", "a"), TextIs("caption", "a")),
    *(TextIs("camera", "fuji"), TextIs("lens", "x"), TextIs("type", "raw"), WordsHave("a b")),
    *(NumberIn("iso", 1, None), NumberIn("rating", 1, 5), NumberIn("size", 1, 2)),
    *(TakenIn("2021", None), Near(1, 1, 1), Labelled(1)),
    *(Has("gps"), Has("caption"), Has("date"), Has("camera"), Has("rating")),
    *(Is("missing"), Is("offline"), Is("picked")),
)


TWO = (1, 2)
CHANGES: tuple[Change, ...] = (
    *(TagChange(TWO, "dog", True), TagChange(TWO, "dog", False), RenameChange("dog", "hound")),
    *(RatingChange(TWO, 5), FlagChange(TWO, None), WritingChange(TWO, "title", "")),
    *(DecisionChange(TWO, 1, False, (0.5, 0.6)), ExampleChange(TWO, 1, True)),
    *(MembersChange(TWO, 1, True), AlbumChange(1, "All"), ColourChange("dog", "#ff0000")),
    *(ForgetChange(TWO, True), ForgetChange(TWO, None)),
    *(TagChange(TWO, "cat", True, "label"), LabelChange(1, Definition("Rex"))),
)
SIDECAR = ReadSidecar(1, Path("/a/1.xmp"), STATE, (Path("/a/1.jpg"),), Annotations(title="One"))


@pytest.fixture
def filled(catalog: Catalog) -> Catalog:
    ids = [add(catalog, f"/a/{number}.jpg", f"2-{number:032}") for number in range(3)]
    catalog.embeddings.put(Model(), ids, np.eye(4, dtype=np.float32)[:3])
    catalog.labels.new(Definition("Rex"))
    catalog.albums.new("All")
    return catalog


@pytest.mark.parametrize(
    "ask",
    [
        lambda c: c.photos.count(),
        lambda c: c.photos.get([1, 2]),
        lambda c: c.photos.details(1),
        lambda c: c.photos.contents(Model(), [f"2-{1:032}"]),
        lambda c: c.photos.ids(tag="dog"),
        lambda c: c.folders.all(),
        lambda c: c.folders.take_over(c.folders.surround(Path("/"))),
        lambda c: c.files.places([1, 2]),
        lambda c: c.files.photo_at(Path("/a/1.jpg")),
        lambda c: c.files.count_skipped(),
        lambda c: c.files.forget_moved([1, 2]),
        lambda c: c.files.apply_scan(missing=["/a/1.jpg"], found=["/a/1.jpg"]),
        lambda c: next(c.files.stream(Path("/a"), Model())),
        lambda c: c.extras.count_videos(),
        lambda c: c.embeddings.state(Model()),
        lambda c: c.embeddings.count(Model()),
        lambda c: c.embeddings.count_after(Model(), 2),
        lambda c: c.embeddings.lacking(Model()),
        lambda c: c.embeddings.unlisted(),
        lambda c: next(c.embeddings.stored(Model(), 1)),
        lambda c: c.models.known(),
        lambda c: c.models.encoded_by("builtin"),
        lambda c: c.labels.decision(1),
        lambda c: c.photos.newest(np.array([], np.int64)),
        lambda c: c.smart_albums.all(),
        lambda c: c.words.matches("dog on the beach 1"),
        lambda c: c.words.where(1, "dog"),
        lambda c: [c.conditions.ids(one) for one in BY_AN_INDEX],
        lambda c: c.journal.apply("Tag", [TagChange((1, 2), "dog", True)]),
        lambda c: c.journal.apply("Answer", [DecisionChange((1, 2), 1, True)]),
        lambda c: [c.journal.undo(), c.journal.redo(), c.journal.undoable()],
        lambda c: [c.journal.apply("Say", [one]) for one in CHANGES],
        lambda c: [c.journal.undo_entry(1), c.journal.entries(10, before=2, search="tag")],
        lambda c: [c.tags.of([1, 2]), c.labels.judged(1), c.labels.decisions([1]), c.labels.all()],
        lambda c: [c.albums.all(), c.albums.ids(1)],
        lambda c: [one([1, 2]) for one in (c.sidecars.of, c.sidecars.own, c.sidecars.decided)],
        lambda c: c.sidecars.put_all([SIDECAR]),
        lambda c: c.sidecars.forget(["/a/1.xmp"]),
        lambda c: c.whole.photos([1, 2]),
        lambda c: c.noticed.added("2026-01-01", "2026-02-01"),
        lambda c: c.noticed.count_added("2026-01-01", "2026-02-01"),
        lambda c: [one(("2024-11-21",)) for one in (c.noticed.taken_on, c.noticed.count_taken_on)],
        lambda c: [c.noticed.first_year(), c.noticed.gone(), c.noticed.count_gone()],
        lambda c: c.noticed.count_placed(),
        lambda c: [c.noticed.still_gone([1]), c.directories.nested(), c.directories.below(1)],
        lambda c: c.directories.photos(1, Path("/a/b")),
    ],
)
def test_it_reads_no_whole_table(filled: Catalog, ask: Callable[[Catalog], Any]) -> None:
    filled.journal.apply("Tag", [TagChange((3,), "cat", True)])
    statements: list[str] = []
    connection = filled._db.conn
    connection.set_trace_callback(statements.append)
    ask(filled)
    connection.set_trace_callback(None)
    plans = [line for one in statements for line in plan(connection, one)]
    scans = [line.split() for line in plans if line.startswith("SCAN") and "(subq" not in line]
    assert [one for one in scans if one[1] not in SMALL and one[-1] not in PARTIAL] == []


def plan(connection: sqlite3.Connection, statement: str) -> list[str]:
    if not statement.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
        return []
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]


def test_the_list_of_all_photos_is_read_in_its_order(filled: Catalog) -> None:
    lines = plan(
        filled._db.conn,
        "SELECT id FROM photos WHERE listed = 1 ORDER BY COALESCE(taken_at, added_at) DESC, id",
    )
    assert lines == ["SCAN photos USING INDEX idx_photos_newest"]
