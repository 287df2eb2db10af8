"""photoclip sidecar"""

import shutil
from pathlib import Path

import pytest

from photoclip.media.sidecars.reading import new_sidecar, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Wanted
from tests.cli.conftest import Photoclip


@pytest.fixture
def folder(indexed: Path, tmp_path: Path, photoclip: Photoclip) -> Path:
    """A copy of the photographs, which the library knows, and of which one has a tag."""
    folder = tmp_path / "own"
    shutil.copytree(indexed, folder)
    assert photoclip("index", folder).status == 0
    assert photoclip("tag", "add", "pet/cat", folder / "chelsea.png").status == 0
    return folder


def test_sidecars_are_shown_written_and_taken_back(photoclip: Photoclip, folder: Path) -> None:
    path, sidecar = folder / "chelsea.png", folder / "chelsea.xmp"
    done = photoclip("sidecar", "write", "--dry-run", folder)
    assert done.status == 1
    assert "not been chosen" in done.err
    named = ("--naming", "photo.xmp")
    plan = photoclip("sidecar", "write", "--dry-run", *named, path, "--json").document
    mine = [one for one in plan["planned"] if one["path"] == str(sidecar)]
    assert mine[0]["new"]
    assert {"field": "tags", "before": [], "after": ["pet/cat"]} in mine[0]["differences"]
    assert f"new: {sidecar}" in photoclip("sidecar", "write", "--dry-run", *named, folder).out
    assert not sidecar.exists()
    assert photoclip("sidecar", "naming", "--json").document == {"naming": None}

    done = photoclip("sidecar", "write", "--apply", *named, path, "--json")
    assert done.document["written"] >= 1
    assert said_in(sidecar.read_bytes()).tags == ("pet/cat",)
    assert photoclip("sidecar", "naming").out == "photo.xmp\n"
    assert "0 to write" in photoclip("sidecar", "write", "--dry-run").out

    (run,) = photoclip("sidecar", "restore", "--list", "--json").document["runs"]
    assert photoclip("sidecar", "restore", "--run", run, "--json").document["failed"] == []
    assert not sidecar.exists()
    assert photoclip("sidecar", "naming", "off").out == "off\n"


def test_what_cannot_be_written_is_named_with_the_reason(
    photoclip: Photoclip, folder: Path
) -> None:
    (folder / "chelsea.png.xmp").write_bytes(b"no XMP")
    assert photoclip("index", folder).status == 0
    write = ("sidecar", "write", "--apply", "--naming", "photo.jpg.xmp", folder / "chelsea.png")
    (failed,) = photoclip(*write, "--json").document["failed"]
    assert failed["path"] == str(folder / "chelsea.png.xmp")
    assert failed["problem"]
    assert "not written: " in photoclip(*write).out


def test_conflicts_are_shown_and_settled(photoclip: Photoclip, folder: Path) -> None:
    path = folder / "coffee.png"
    for name, title in (("coffee.png.xmp", "Mug"), ("coffee.xmp", "Cup")):
        (folder / name).write_bytes(splice(new_sidecar(), Wanted(title=title)))
    assert photoclip("index", folder).status == 0
    (found,) = photoclip("sidecar", "conflicts", "--json").document["conflicts"]
    assert found["field"] == "title"
    assert {one["value"] for one in found["said"]} == {"Mug", "Cup"}
    assert "coffee.xmp: Cup" in photoclip("sidecar", "conflicts", path).out
    settle = ("sidecar", "settle", path, "title")
    assert photoclip(*settle, "--from", folder / "coffee.xmp").status == 0
    assert photoclip("sidecar", "conflicts").out == ""
    assert photoclip(*settle, "Espresso", "--json").document["photos"] == 1
    assert photoclip(*settle, "two", "words").status == 2
    assert photoclip(*settle).status == 2


@pytest.mark.parametrize(
    "arguments", [("write",), ("write", "--dry-run", "--apply"), ("restore", "--run", "x")]
)
def test_wrong_usage_is_told(
    photoclip: Photoclip, indexed: Path, arguments: tuple[str, ...]
) -> None:
    done = photoclip("sidecar", *arguments)
    assert done.status in (1, 2)
    assert "rror" in done.err
