"""A real editor of metadata writes into files of all kinds; each stays the photo it was."""

import shutil
import subprocess
from pathlib import Path

import pytest

from photoclip.media.identity import image_hash
from tests.media.identity.test_image_hash import saved
from tests.media.samples import MESSY, needs_messy

EXIFTOOL = shutil.which("exiftool")
pytestmark = pytest.mark.skipif(EXIFTOOL is None, reason="exiftool is not installed")

EDITS = {
    "xmp": ("-XMP-dc:Title=photoclip", "-XMP-dc:Subject=cat"),
    "exif": ("-EXIF:ImageDescription=" + 300 * "x", "-GPSLatitude=12", "-Orientation#=6"),
    "iptc": ("-IPTC:Keywords=cat",),
    "none": ("-all=",),
}
_NO_PICTURES = {".xmp", ".json", ".csv", ".aae", ".exif", ".mov"}


def hash_of(path: Path) -> str:
    with path.open("rb") as stream:
        return image_hash(stream)


def edit(folder: Path, *arguments: str) -> None:
    """What can't be written stays as it was."""
    command = [
        str(EXIFTOOL),
        "-q",
        "-q",
        "-m",
        "-r",
        "-overwrite_original",
        *arguments,
        str(folder),
    ]
    subprocess.run(command, capture_output=True, check=False, timeout=300)


def test_each_kind_of_picture_keeps_its_hash_through_an_editor(tmp_path: Path) -> None:
    kinds = {
        "jpg": "JPEG",
        "png": "PNG",
        "gif": "GIF",
        "webp": "WEBP",
        "tif": "TIFF",
        "avif": "AVIF",
    }
    files = [tmp_path / f"photo.{ending}" for ending in kinds]
    for path, kind in zip(files, kinds.values(), strict=True):
        path.write_bytes(saved(kind))
    before = {path: (hash_of(path), path.read_bytes()) for path in files}
    for name in ("xmp", "none"):
        edit(tmp_path, *EDITS[name])
        if name == "xmp":
            assert all(path.read_bytes() != data for path, (_, data) in before.items())
        assert {path: hash_of(path) for path in files} == {p: one for p, (one, _) in before.items()}


@pytest.mark.slow
@needs_messy
@pytest.mark.parametrize("name", list(EDITS))
def test_hundreds_of_odd_files_keep_their_hashes_through_an_editor(
    name: str, tmp_path: Path
) -> None:
    for folder in MESSY.glob("0*"):
        shutil.copytree(folder, tmp_path / folder.name)
    edit(tmp_path, *EDITS[name])
    edited, wrong = 0, []
    for path in (p for p in tmp_path.rglob("*") if p.is_file() and p.suffix not in _NO_PICTURES):
        original = MESSY / path.relative_to(tmp_path)
        if original.exists() and original.read_bytes() != path.read_bytes():
            edited += 1
            wrong += [path] if hash_of(path) != hash_of(original) else []
    assert edited
    assert wrong == []
