"""Which files beside photos are their sidecars."""

from pathlib import Path

import pytest

from photoclip.media.sidecars.finding import Neighbours, find, named, owners
from photoclip.media.walk import FoundSidecar, walk


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("a.jpg", "a.jpg.xmp", "a.xmp"), {"a.jpg.xmp": ("a.jpg",), "a.xmp": ("a.jpg",)}),
        (("A.JPG", "a.jpg.XMP", "a.Xmp"), {"a.jpg.XMP": ("A.JPG",), "a.Xmp": ("A.JPG",)}),
        # A RAW and its JPEG are one photo.
        (
            ("a.jpg", "a.cr2", "a.xmp", "a.cr2.xmp", "a.jpg.xmp"),
            {"a.xmp": ("a.jpg",), "a.cr2.xmp": ("a.jpg",), "a.jpg.xmp": ("a.jpg",)},
        ),
        # What was made of a RAW has its own in itself.
        (("a.cr2", "a.tif", "a.xmp"), {"a.xmp": ("a.cr2",)}),
        (("a.png", "a.jpg", "a.xmp"), {"a.xmp": ("a.jpg", "a.png")}),
        (("a.b.jpg", "a.xmp", "a.b.xmp"), {"a.b.xmp": ("a.b.jpg",)}),
        # Nobody's: darktable's second version, one whose photo is not there, a film's.
        (("a.jpg", "a_01.jpg.xmp", "b.jpg.xmp", "c.mov", "c.xmp", "c.mov.xmp", ".xmp"), {}),
        (("a.jpg", "b.txt"), {}),
    ],
)
def test_whose_sidecars_files_are(names: tuple[str, ...], expected: object) -> None:
    assert owners(names) == expected


def test_what_sidecars_are_called() -> None:
    assert named("a.b.jpg", "photo.jpg.xmp") == "a.b.jpg.xmp"
    assert named("a.b.jpg", "photo.xmp") == "a.b.xmp"
    assert owners(("a.b.jpg", named("a.b.jpg", "photo.xmp"))) == {"a.b.xmp": ("a.b.jpg",)}


def test_they_are_found_beside_photos(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.png", "a.jpg.xmp", "a.xmp", "b.jpg"):
        (tmp_path / name).write_bytes(b"x")
    assert sorted(find(tmp_path / "a.jpg")) == [tmp_path / "a.jpg.xmp", tmp_path / "a.xmp"]
    assert find(tmp_path / "b.jpg") == ()
    neighbours = Neighbours()
    assert neighbours.owners(tmp_path / "a.xmp") == ("a.jpg", "a.png")
    assert neighbours.owners(tmp_path / "b.xmp") == ("b.jpg",)
    with pytest.raises(OSError, match="gone"):
        find(tmp_path / "gone" / "a.jpg")


def test_a_walk_tells_of_them_in_order(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.jpg.xmp", "b.xmp"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "a.xmp").mkdir()
    photo, sidecar = walk(tmp_path)
    assert isinstance(sidecar, FoundSidecar)
    assert sidecar.path == f"{photo.path}.xmp"
    assert sidecar.photos == (photo.path,)
    assert (sidecar.size, sidecar.mtime_ns) == (1, (tmp_path / "a.jpg.xmp").stat().st_mtime_ns)
