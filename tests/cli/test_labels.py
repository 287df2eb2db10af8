"""Labels, suggestions and answers from the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Photoclip
from tests.pictures import photograph


def test_a_label_is_defined_and_changed(photoclip: Photoclip, indexed: Path) -> None:
    add = ("label", "add", "animal/cat", "--prompt", "a cat", "--not", "a lion", "--veil", "blur")
    (label,) = photoclip(*add, "--json").document["labels"]
    assert label == {
        "name": "animal/cat",
        "prompts": ["a cat"],
        "not": ["a lion"],
        "threshold": 0.5,
        "accepted": 0,
        "rejected": 0,
        "examples": 0,
        "automatic": False,
        "colour": "",
        "veil": "blur",
        "pack": "",
    }
    changed = photoclip(
        "label", "set", "animal/cat", "--name", "cat", "--veil", "none", "--automatic", "--json"
    ).document
    (label,) = changed["labels"]
    assert (label["name"], label["veil"], label["automatic"]) == ("cat", "", True)
    assert (label["prompts"], label["not"]) == (["a cat"], ["a lion"])
    assert "tags nothing yet" in changed["message"]
    (standing,) = photoclip("label", "show", "cat", "--json").document["labels"]
    assert (standing["automatic"], standing["line"], standing["precision"]) == (True, None, None)
    assert "tags nothing without asking yet" in photoclip("label", "show").out
    wrong = photoclip("label", "set", "cat", "--colour", "red")
    assert (wrong.status, wrong.out) == (1, "")
    assert "no colour" in wrong.err
    assert photoclip("label", "set", "dog", "--ask").status == 1
    assert photoclip("label", "add", "cat", "--threshold", 2).status == 2


def test_answers_by_path(photoclip: Photoclip, indexed: Path, tmp_path: Path) -> None:
    photoclip("label", "add", "cat", "--prompt", "a cat", "--threshold", 0.2)
    copy = tmp_path / "copy.png"
    copy.write_bytes(photograph("chelsea.png").read_bytes())
    rocket = indexed / "rocket.jpg"
    found = photoclip("suggest", "--photo", copy, "--json").document["suggestions"]
    assert [one["label"] for one in found] == ["cat"]
    accepted = photoclip("accept", "CAT", copy, "--json")
    assert accepted.document == {"message": "Accept “cat” for 1 photo", "photos": 1}
    assert photoclip("reject", "cat", rocket).out == "Refuse “cat” for 1 photo\n"
    (label,) = photoclip("label", "list", "--json").document["labels"]
    assert (label["accepted"], label["rejected"]) == (1, 1)
    (tag,) = photoclip("tag", "list", "--json").document["tags"]
    assert tag == {"name": "cat", "photos": 1, "photos_below": 1, "colour": ""}
    for missing, said in (
        (tmp_path / "nowhere.png", "There is no file"),
        (Path(__file__), "is not in the library"),
        (tmp_path, "is a folder"),
    ):
        refused = photoclip("accept", "cat", missing)
        assert refused.status == 1
        assert said in refused.err
        assert "hint: " in refused.err


def test_all_above_a_confidence(photoclip: Photoclip, indexed: Path) -> None:
    photoclip("label", "add", "cat", "--prompt", "a cat", "--threshold", 0)
    waiting = photoclip("suggest", "cat", "--json").document["suggestions"]
    least = waiting[1]["confidence"]
    above = [one["path"] for one in waiting if one["confidence"] >= least]
    dry = photoclip("accept", "cat", "--above", least - 1e-4, "--dry-run", "--json").document
    assert [one["path"] for one in dry["suggestions"]] == above
    assert photoclip("suggest", "cat", "--json").document["suggestions"] == waiting
    done = photoclip("accept", "cat", "--above", least - 1e-4, "--json").document
    assert done["photos"] == len(above)
    left = photoclip("suggest", "cat", "--json").document["suggestions"]
    assert not {one["path"] for one in left} & set(above)


@pytest.mark.parametrize(
    "words", [["accept", "cat"], ["accept", "cat", "a.jpg", "--above", "1"], ["reject", "cat"]]
)
def test_answers_say_for_which_photos(
    photoclip: Photoclip, indexed: Path, words: list[str]
) -> None:
    assert photoclip(*words).status == 2


def test_labels_go_by_way_of_files(photoclip: Photoclip, indexed: Path, tmp_path: Path) -> None:
    text = tmp_path / "labels.txt"
    text.write_text("animal/cat: a cat; not: a lion\nrocket [at 0.7]\n", encoding="utf-8")
    assert photoclip("label", "import", text).out == "Import 2 labels from labels.txt\n"
    assert photoclip("label", "export").out == text.read_text(encoding="utf-8")
    document = photoclip("label", "export", "--json").document
    assert [one["name"] for one in document["labels"]] == ["animal/cat", "rocket"]
    photoclip("label", "export", tmp_path / "labels.json")
    photoclip("label", "remove", "rocket")
    photoclip("label", "import", tmp_path / "labels.json")
    assert photoclip("label", "export", "--json").document == document
    text.write_text("cat\ndog [\n", encoding="utf-8")
    wrong = photoclip("label", "import", text)
    assert wrong.status == 1
    assert wrong.err.startswith("error: Line 2: ")
    assert photoclip("label", "export", "--json").document == document


def test_examples(photoclip: Photoclip, indexed: Path) -> None:
    photoclip("label", "add", "cat")
    photoclip("label", "examples", "cat", indexed / "chelsea.png", indexed / "rocket.jpg")
    photoclip("label", "examples", "cat", indexed / "rocket.jpg", "--remove")
    listed = photoclip("label", "examples", "cat", "--json").document
    assert listed == {"examples": [str(indexed / "chelsea.png")]}


def test_packs(photoclip: Photoclip, own_library: Path) -> None:
    packs = photoclip("label", "pack", "list", "--json").document["packs"]
    assert [one["name"] for one in packs] == ["everyday", "documents", "nature", "sensitive"]
    assert photoclip("label", "pack", "add", "nature").status == 0
    rows = photoclip("label", "list", "--json").document["labels"]
    assert {one["pack"] for one in rows} == {"nature"}
    assert photoclip("label", "pack", "remove", "nature").status == 0
    assert photoclip("label", "list", "--json").document == {"labels": []}
    assert photoclip("label", "pack", "add", "everything").status == 1
