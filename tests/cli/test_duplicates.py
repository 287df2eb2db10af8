"""photoclip duplicates lists three kinds, and changes nothing."""

import shutil
from pathlib import Path

from PIL import Image

from tests.cli.conftest import Photoclip


def test_duplicates_are_listed_by_kind(photoclip: Photoclip, indexed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    shutil.copy2(indexed / "rocket.jpg", folder / "rocket (1).jpg")
    Image.open(indexed / "chelsea.png").convert("RGB").resize((225, 150)).save(folder / "small.jpg")
    photoclip("index", folder)
    found = photoclip("duplicates", "--json").document
    assert set(found) == {"identical", "same", "similar"}
    (identical,) = found["identical"]
    assert identical["keep"] == str(indexed / "rocket.jpg")
    assert [one["bytes"] for one in identical["files"]] == ["identical", "identical"]
    (same,) = found["same"]
    assert (same["keep"], same["why"]) == (str(indexed / "chelsea.png"), "larger")
    assert [Path(one["path"]).name for one in same["files"]] == ["chelsea.png", "small.jpg"]
    assert found["similar"] == []
    only = photoclip("duplicates", "--tier", "same").out
    assert only.startswith("Same picture: in other sizes or encodings (1)")
    assert "rocket" not in only
    assert (folder / "small.jpg").exists()
    assert photoclip("duplicates", "--tier", "no").status == 2
    assert photoclip("search", "is:duplicate", "--json").document["results"] != []
