"""The query language on the command line, as a shell hands it over."""

import json
from pathlib import Path

import pytest

from photoclip.cli.queries import typed
from photoclip.core.query import FILTERS
from tests.cli.conftest import Photoclip, Run


def names(run: Run) -> list[str]:
    return [Path(one["path"]).name for one in run.document["results"]]


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        (["a", "cat", "-dog"], "a cat -dog"),
        (["cat", "tag:best of"], 'cat tag:"best of"'),
        (["-album:Two words", "cat"], '-album:"Two words" cat'),
        (["tag:cat on a sofa"], "tag:cat on a sofa"),
        (["cat", "note:this and that"], "cat note:this and that"),
    ],
)
def test_a_shell_takes_quotation_marks_away(arguments: list[str], query: str) -> None:
    assert typed(arguments) == query


def test_operators(photoclip: Photoclip, indexed: Path) -> None:
    assert "chelsea.png" not in names(photoclip("search", "-name:chelsea", "--json"))
    assert names(photoclip("search", "a cat", "-chelsea", "--json"))[:1] != ["chelsea.png"]
    assert names(photoclip("search", "name:rocket", "--json")) == ["rocket.jpg"]
    either = names(photoclip("search", "name:rocket", "OR", "name:coffee", "--json"))
    assert sorted(either) == ["coffee.png", "rocket.jpg"]
    assert photoclip("search", "--colour", "red").status == 2
    assert photoclip("search", "-house", "--json").status == 0
    assert photoclip("search", "cat", "-n").status == 0
    assert "--limit" in photoclip("search", "cat", "-n", "5").err
    assert "--limit" in photoclip("search", "-n5", "cat").err
    told = photoclip("search", "--help").out
    assert all(f"{key}:" in told for key in FILTERS)


def test_mistakes_are_told_beside_the_answer(photoclip: Photoclip, indexed: Path) -> None:
    document = photoclip("search", "a cat", "album:nope", "--json").document
    assert document["results"][0]["path"].endswith("chelsea.png")
    (note,) = document["notes"]
    assert note["kind"] == "problem"
    assert "nope" in note["message"]
    found = photoclip("search", "album:nope")
    assert (found.status, found.out) == (0, "")
    assert "nope" in found.err


def test_weaker_matches_are_folded(photoclip: Photoclip, indexed: Path) -> None:
    results = photoclip("search", "chelsea", "--json").document["results"]
    shown = [one["path"] for one in results if one["match"] != "weak"]
    assert 0 < len(shown) < len(results) == 4
    told = photoclip("search", "chelsea")
    assert [line.split(maxsplit=1)[1] for line in told.out.splitlines()] == shown
    assert f"({4 - len(shown)})" in told.err
    for option in (["--all"], ["--limit", "9"]):
        assert len(photoclip("search", "chelsea", *option).out.splitlines()) == 4


def test_similar_to_several_and_words(photoclip: Photoclip, indexed: Path) -> None:
    some = [indexed / "chelsea.png", indexed / "rocket.jpg"]
    assert sorted(names(photoclip("similar", *some, "--json"))) == ["astronaut.png", "coffee.png"]
    with_words = photoclip("similar", some[0], "--words", "a rocket", "--words-weight", 2, "--json")
    assert names(with_words)[0] == "rocket.jpg"
    assert photoclip("similar", indexed / "nothing.jpg").status == 1
    assert photoclip("similar", some[0], "--words-weight", 3).status == 2


def test_smart_albums(photoclip: Photoclip, indexed: Path) -> None:
    saved = photoclip("album", "save", "My cats", "name:chelsea", "-name:rocket", "--json")
    assert saved.document == {"name": "My cats", "query": "name:chelsea -name:rocket"}
    assert photoclip("album", "list", "--json").document["albums"] == [
        {
            "name": "My cats",
            "smart": True,
            "query": "name:chelsea -name:rocket",
            "pictures": [],
            "photos": 1,
        }
    ]
    assert names(photoclip("album", "show", "my cats", "--json")) == ["chelsea.png"]
    assert "chelsea.png" in photoclip("album", "show", "My cats").out
    assert names(photoclip("search", "album:My cats", "a", "--json")) == ["chelsea.png"]
    assert "1 photos" in photoclip("album", "list").out
    assert photoclip("album", "rename", "My cats", "Cats").status == 0
    assert photoclip("album", "remove", "My cats").status == 1
    assert photoclip("album", "remove", "cats", "--json").document == {"removed": "Cats"}
    assert photoclip("album", "list", "--json").document == {"albums": []}


def test_every_line_gets_an_answer_or_an_error(photoclip_process: Photoclip, indexed: Path) -> None:
    lines = ["name:rocket", "((", "-name:rocket", "album:nope", " "]
    done = photoclip_process("search", "-", text="\n".join(lines))
    documents = [json.loads(line) for line in done.out.splitlines()]
    assert [len(one["results"]) for one in documents] == [1, 0, 3, 0, 0]
    assert [bool(one.get("notes")) for one in documents] == [False, True, False, True, False]
    assert "error" in documents[4]
