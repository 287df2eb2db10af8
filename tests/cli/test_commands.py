"""The commands, as a script would use them."""

import json
from pathlib import Path

import pytest

from photoclip.services import everyday
from tests.cli.conftest import Photoclip
from tests.models.tiny_clip import make_tiny_clip
from tests.pictures import PHOTOGRAPHS, draw, photograph

FOLDER = photograph("chelsea.png").parent


def test_index_reports_what_it_did(photoclip: Photoclip, pictures: Path) -> None:
    (pictures / "broken.jpg").write_text("no photo")
    done = photoclip("index", pictures, "--json")
    assert done.status == 0
    document = done.document
    assert document.pop("seconds") > 0
    (skipped,) = document.pop("skipped")
    assert skipped["path"] == str(pictures / "broken.jpg")
    assert skipped["reason"]
    assert document == {
        "added": 4,
        "changed": 0,
        "unchanged": 0,
        "moved": 0,
        "missing": 0,
        "embedded": 4,
        "model": "builtin",
    }


def test_index_for_a_person(photoclip: Photoclip, pictures: Path) -> None:
    (pictures / "broken.jpg").write_text("no photo")
    done = photoclip("index", pictures)
    assert "4 added" in done.out
    assert "broken.jpg" in done.out
    assert "4 unchanged" in photoclip("index", "--all").out


@pytest.mark.parametrize(("name", "words"), PHOTOGRAPHS.items())
def test_search(photoclip: Photoclip, indexed: Path, name: str, words: str) -> None:
    document = photoclip("search", words, "--json").document
    assert document["model"] == "builtin"
    first = document["results"][0]
    assert first["path"] == str(indexed / name)
    assert first["match"] in {"strong", "possible", "weak"}
    assert len(document["results"]) == 4
    assert len(photoclip("search", words, "--limit", 2, "--json").document["results"]) == 2


def test_search_without_quotes(photoclip: Photoclip, indexed: Path) -> None:
    assert (
        photoclip("search", "a", "cup", "of", "coffee").out.splitlines()[0].endswith("coffee.png")
    )


def test_search_reads_a_query_per_line(photoclip_process: Photoclip, indexed: Path) -> None:
    lines = ["a cat", "", "a rocket", "ein Hund 🐕", "x" * 20_000]
    done = photoclip_process("search", "-", "--limit", 1, text="\n".join(lines))
    assert done.status == 0
    documents = [json.loads(line) for line in done.out.splitlines()]
    assert len(documents) == len(lines)
    assert documents[0]["results"][0]["path"].endswith("chelsea.png")
    assert documents[1]["error"]
    assert documents[1]["results"] == []
    assert documents[2]["results"][0]["path"].endswith("rocket.jpg")


def test_similar(photoclip: Photoclip, indexed: Path, tmp_path: Path) -> None:
    outside = tmp_path / "smaller.png"
    outside.write_bytes(photograph("chelsea.png").read_bytes())
    document = photoclip("similar", outside, "--json").document
    assert document["results"][0]["path"] == str(indexed / "chelsea.png")
    inside = photoclip("similar", indexed / "chelsea.png", "--json").document
    assert len(inside["results"]) == 3


def test_classify_needs_no_library(photoclip: Photoclip) -> None:
    done = photoclip("classify", photograph("rocket.jpg"), "a cat", "a rocket", "--json")
    document = done.document
    assert document["path"] == str(photograph("rocket.jpg"))
    assert [one["text"] for one in document["results"]] == ["a cat", "a rocket"]
    assert sum(one["probability"] for one in document["results"]) == pytest.approx(1)
    assert document["results"][1]["probability"] > 0.5
    told = photoclip("classify", photograph("rocket.jpg"), "a cat", "a rocket").out
    assert told.splitlines()[0].endswith("a rocket")


def test_labels_and_suggestions(photoclip: Photoclip, indexed: Path) -> None:
    assert photoclip("label", "add", "cats", "--prompt", "a cat", "--threshold", 0.2).status == 0
    (label,) = photoclip("label", "list", "--json").document["labels"]
    kept = {key: label[key] for key in ("name", "prompts", "threshold", "accepted", "rejected")}
    assert kept == {
        "name": "cats",
        "prompts": ["a cat"],
        "threshold": 0.2,
        "accepted": 0,
        "rejected": 0,
    }
    for command in (["suggest"], ["suggest", "cats"]):
        first = photoclip(*command, "--json").document["suggestions"][0]
        assert first["path"] == str(indexed / "chelsea.png")
        assert first["label"] == "cats"
        assert 0 <= first["confidence"] <= 1
    assert "chelsea.png" in photoclip("suggest").out
    assert photoclip("label", "remove", "cats", "--json").document == {"removed": "cats"}
    assert photoclip("label", "list", "--json").document == {"labels": []}


def test_another_model(photoclip: Photoclip, indexed: Path, tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "tiny")
    used = photoclip("model", "use", folder, "--json")
    document = used.document
    assert (document["model"], document["indexed"], document["photos"]) == ("tiny", 0, 4)
    assert document["previous"] == "builtin"
    empty = photoclip("search", "a cat", "--json")
    assert empty.document["results"] == []
    assert "index --all" in empty.err
    assert photoclip("index", "--all", "--json").document["embedded"] == 4
    assert len(photoclip("search", "a cat", "--json").document["results"]) == 4
    rows = photoclip("model", "list", "--json").document["models"]
    assert [(row["name"], row["chosen"], row["indexed"]) for row in rows if row["indexed"]] == [
        ("builtin", False, 4),
        (str(folder), True, 4),
    ]
    with_builtin = photoclip("search", "a cat", "--model", "builtin", "--json").document
    assert with_builtin["results"][0]["path"] == str(indexed / "chelsea.png")
    photoclip("model", "use", "builtin")
    assert photoclip("search", "a cat", "--json").document["model"] == "builtin"


def test_doctor(photoclip: Photoclip, own_library: Path, pictures: Path) -> None:
    before = photoclip("doctor", "--json")
    assert before.status == 0
    assert before.document["library"] == {"path": str(own_library), "exists": False}
    photoclip("index", pictures)
    library = photoclip("doctor", "--json").document["library"]
    assert (library["photos"], library["searchable"], library["model"]) == (4, 4, "builtin")
    assert "Everything is fine" in photoclip("doctor").out
    (own_library / "catalog.db").write_bytes(b"no catalogue" * 1000)
    damaged = photoclip("doctor")
    assert damaged.status == 1
    assert "damaged" in damaged.out


def test_the_library_option_wins(photoclip: Photoclip, pictures: Path, tmp_path: Path) -> None:
    photoclip("index", pictures, "--library", tmp_path / "other")
    assert photoclip("search", "a cat").status == 1
    found = photoclip("search", "a cat", "--library", tmp_path / "other")
    assert "chelsea.png" in found.out


def test_odd_names_are_printed(photoclip: Photoclip, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    draw(folder / "line\nbreak – ünïcode 🐕.png", (200, 10, 10))
    assert photoclip("index", folder).status == 0
    path = photoclip("search", "red", "--json").document["results"][0]["path"]
    assert path == str(folder / "line\nbreak – ünïcode 🐕.png")


def test_what_lines_are_drawn_by_is_there_after_an_index(
    photoclip: Photoclip, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(everyday, "_WORTH_IT", 1)
    monkeypatch.setattr(everyday, "everyday_words", lambda: ("a cat", "a dog", "a red car"))
    model, library = make_tiny_clip(tmp_path / "tiny"), tmp_path / "library"
    done = photoclip("index", pictures, "--library", library, "--model", model, "--json")
    assert (done.status, done.document["added"]) == (0, 4)
    assert [path.suffix for path in library.rglob("everyday-*")] == [".npy"]
