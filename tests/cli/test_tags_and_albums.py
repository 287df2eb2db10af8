"""Tags, albums, history and export from the command line."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Photoclip


def test_tags(photoclip: Photoclip, indexed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cat, rocket = indexed / "chelsea.png", indexed / "rocket.jpg"
    assert photoclip("tag", "add", "Animal > cat", cat).out == "Tag 1 photo “Animal/cat”\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{cat}\n{rocket}\n"))
    assert photoclip("tag", "add", "kept", "-", "--json").document["photos"] == 2
    assert photoclip("tag", "list", "animal").out == "Animal  1\nAnimal/cat  1\n"
    found = photoclip("search", "tag:animal", "--json").document["results"]
    assert [one["path"] for one in found] == [str(cat)]
    photoclip("tag", "rename", "animal/cat", "pet")
    photoclip("tag", "colour", "pet", "#FFCC00")
    photoclip("tag", "remove", "kept", cat)
    tags = photoclip("tag", "list", "--json").document["tags"]
    assert [(one["name"], one["photos"], one["colour"]) for one in tags] == [
        ("kept", 1, ""),
        ("pet", 1, "#ffcc00"),
    ]
    photoclip("tag", "colour", "pet", "none")
    photoclip("tag", "delete", "pet")
    assert photoclip("tag", "list").out == "kept  1\n"
    for wrong in (["rename", "pet", "x"], ["delete", "pet"], ["list", "pet"], ["add", "/", cat]):
        assert photoclip("tag", *wrong).status == 1


def test_history_undo_and_redo(photoclip: Photoclip, indexed: Path) -> None:
    cat = indexed / "chelsea.png"
    for name in ("first", "second", "third"):
        photoclip("tag", "add", name, cat)
    assert photoclip("undo").out == "Undone: Tag 1 photo “third”\n"
    assert photoclip("redo", "--json").document["photos"] == 1
    third, second, first = photoclip("history", "--json").document["entries"]
    assert (first["summary"], first["photos"], first["undone"]) == ("Tag 1 photo “first”", 1, False)
    photoclip("history", "--undo", first["id"])
    assert photoclip("tag", "list").out == "second  1\nthird  1\n"
    assert "(undone)" in photoclip("history", "--search", "“first”").out
    one = photoclip("history", "--limit", 1, "--before", third["id"], "--json").document
    assert [entry["id"] for entry in one["entries"]] == [second["id"]]
    assert one["more"]
    assert photoclip("history", "--undo", 10_000).status == 1
    for _ in range(4):
        photoclip("undo")
    assert "nothing to undo" in photoclip("undo").out


def test_albums_by_hand(photoclip: Photoclip, indexed: Path) -> None:
    cat, rocket = indexed / "chelsea.png", indexed / "rocket.jpg"
    created = photoclip("album", "create", "Best", "--json").document
    assert created == {"name": "Best", "photos": 0}
    photoclip("album", "add", "best", rocket, cat)
    photoclip("album", "save", "Cats", "a", "cat")
    shown = photoclip("album", "show", "best", "--json").document
    assert shown == {"album": "Best", "results": [{"path": str(rocket)}, {"path": str(cat)}]}
    assert photoclip("album", "show", "Best", "--limit", 1).out == f"{rocket}\n"
    moved = photoclip("album", "move", "best", cat, "--before", rocket)
    assert moved.out == "Move 1 photo within “Best”\n"
    assert photoclip("album", "show", "best").out == f"{cat}\n{rocket}\n"
    rows = photoclip("album", "list", "--json").document["albums"]
    assert [(row["name"], row["smart"]) for row in rows] == [("Best", False), ("Cats", True)]
    assert rows[0]["photos"] == 2
    assert photoclip("album", "create", "cats").status == 1
    assert photoclip("album", "rename", "Best", "Cats").status == 1
    photoclip("album", "rename", "Best", "Better")
    photoclip("album", "take", "Better", rocket)
    found = photoclip("search", "album:better", "--json").document["results"]
    assert [one["path"] for one in found] == [str(cat)]
    assert photoclip("album", "remove", "better", "--json").document == {"removed": "Better"}
    assert photoclip("album", "show", "better").status == 1


def test_export(photoclip: Photoclip, indexed: Path, tmp_path: Path) -> None:
    photoclip("tag", "add", "cat", indexed / "chelsea.png")
    lines = [json.loads(line) for line in photoclip("export").out.splitlines()]
    assert sum(one["type"] == "photo" for one in lines) == 4
    assert lines[-1] == {
        "type": "tag", "name": "cat", "colour": "", "photos": 1, "photos_below": 1,
    }  # fmt: skip
    done = photoclip("export", tmp_path / "all.csv", "--json")
    assert done.document == {"file": str(tmp_path / "all.csv"), "photos": 4}
    table = io.StringIO((tmp_path / "all.csv").read_text("utf-8"))
    rows = list(csv.DictReader(table))
    assert [row["path"] for row in rows if row["tags"]] == [str(indexed / "chelsea.png")]
    printed = photoclip("export", "--format", "csv").out
    assert printed.splitlines() == (tmp_path / "all.csv").read_text("utf-8").splitlines()
    assert photoclip("export", tmp_path / "no" / "all.jsonl").status == 1
