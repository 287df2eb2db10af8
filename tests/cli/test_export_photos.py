"""Copies of photos from the command line."""

from pathlib import Path

from PIL import Image

from photoclip.core.copies import PATTERN
from tests.cli.conftest import Photoclip
from tests.pictures import PHOTOGRAPHS, draw


def test_photos_are_copied_as_wanted(photoclip: Photoclip, indexed: Path, tmp_path: Path) -> None:
    assert indexed.is_dir()
    out = tmp_path / "copies"
    done = photoclip(
        *(
            "export",
            "--photos",
            out,
            "--as",
            "webp",
            "--longest",
            100,
            "--names",
            "{number} {name}",
        ),
        *("a", "cat", "--json"),
    )
    assert done.status == 0, done.err
    names = sorted(path.name for path in out.iterdir())
    assert any("chelsea" in name for name in names)
    assert done.document == {"folder": str(out), "copied": len(names), "problems": []}
    assert len(names) < len(PHOTOGRAPHS)
    for path in out.iterdir():
        with Image.open(path) as image:
            assert (image.format, max(image.size)) == ("WEBP", 100)
    done = photoclip("export", "--photos", out, "--as", "original")
    assert f"{len(PHOTOGRAPHS)} photos are in {out}" in done.out
    assert (out / "chelsea.png").stat().st_size > 1000


def test_what_cannot_be_exported_is_told(photoclip: Photoclip, tmp_path: Path) -> None:
    folder, out = tmp_path / "pictures", tmp_path / "new"
    for name in ("one.png", "two.png"):
        draw(folder / name, (200, 30, 30))
    assert photoclip("index", folder).status == 0
    wrong = photoclip("export", "--photos", out, "--names", "{nam}")
    assert wrong.status == 1
    assert PATTERN in wrong.err
    assert not out.exists()
    assert photoclip("export", "one.csv", "two.csv").status == 2
    assert photoclip("export", "--photos", out, "--quality", 0).status == 2
    (folder / "one.png").unlink()
    done = photoclip("export", "--photos", out)
    assert done.status == 1
    assert "not copied" in done.err
    assert f"1 photo is in {out}" in done.out
