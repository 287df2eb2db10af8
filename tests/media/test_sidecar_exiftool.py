"""Sidecars as ExifTool sees them, which knows what other programs write and expect; and Exiv2.

They are run in few processes, each with many files. Debian: libimage-exiftool-perl, exiv2.
"""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from photoclip.media.errors import MediaError
from photoclip.media.sidecars.reading import new_sidecar, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Tags, Wanted
from tests.media.samples import MESSY, needs_messy

_needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="no exiftool here")
_needs_exiv2 = pytest.mark.skipif(shutil.which("exiv2") is None, reason="no exiv2 here")

WANTED = Wanted(
    title="Am Strand",
    caption="Anna & Ömer\nat the <sea>",
    alt="Two people at the sea.",
    rating=4,
    flag="pick",
    tags=Tags(("animal/dog", "AC∕DC", "sea side")),
)
_OURS = {
    *("XMP-dc:Subject", "XMP-dc:Title", "XMP-dc:Description", "XMP-lr:HierarchicalSubject"),
    *("XMP-digiKam:TagsList", "XMP-digiKam:PickLabel", "XMP-mediapro:CatalogSets"),
    *("XMP-microsoft:LastKeywordXMP", "XMP-microsoft:RatingPercent", "XMP-xmp:Rating"),
    *("XMP-iptcCore:AltTextAccessibility", "XMP-xmpDM:Pick"),
}
_OF_THE_FILE = ("SourceFile", "File:", "System:", "ExifTool:")


def _exiftool(*arguments: str | Path) -> str:
    done = subprocess.run(
        ["exiftool", *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return done.stdout


def _read(*paths: Path) -> dict[str, dict[str, Any]]:
    """What ExifTool reads of files, by their names."""
    found = json.loads(_exiftool("-json", "-G1", "-a", "-struct", "-n", *paths))
    return {Path(one["SourceFile"]).name: one for one in found}


def _others(read: dict[str, Any]) -> dict[str, Any]:
    """What is not ours, nor the file's."""
    return {
        name: value
        for name, value in read.items()
        if not name.startswith(_OF_THE_FILE) and name not in _OURS
    }


@_needs_exiftool
def test_a_new_sidecar_is_what_other_programs_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg.xmp"
    path.write_bytes(splice(new_sidecar(), WANTED))
    read = _read(path)[path.name]
    assert read["XMP-dc:Subject"] == ["dog", "AC/DC", "sea side"]
    assert read["XMP-lr:HierarchicalSubject"] == ["animal|dog", "AC/DC", "sea side"]
    assert read["XMP-digiKam:TagsList"] == ["animal/dog", "AC∕DC", "sea side"]
    assert (read["XMP-dc:Title"], read["XMP-dc:Description"]) == ("Am Strand", WANTED.caption)
    assert read["XMP-iptcCore:AltTextAccessibility"] == "Two people at the sea."
    assert (read["XMP-xmp:Rating"], read["XMP-digiKam:PickLabel"]) == (4, 3)
    assert "OK" in _exiftool("-validate", "-warning", "-a", path)


@_needs_exiftool
def test_that_there_are_no_tags_is_valid_and_found_in_what_others_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg.xmp"
    said = splice(splice(new_sidecar(), WANTED), Wanted(tags=Tags(take=WANTED.tags.put)))
    path.write_bytes(said)
    assert said_in(said).untagged
    read = _read(path)[path.name]
    assert not read.get("XMP-dc:Subject")
    assert not {"XMP-lr:HierarchicalSubject", "XMP-digiKam:TagsList"} & read.keys()
    told = _exiftool("-validate", "-warning", "-a", path)
    assert "1 Warning (minor)" in told
    assert "Ignored empty rdf:Bag list for dc:subject" in told


@_needs_exiftool
def test_what_exiftool_writes_is_read_and_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.xmp"
    _exiftool(
        *("-XMP-dc:Subject=dog", "-XMP-dc:Subject=sea", "-XMP-lr:HierarchicalSubject=pet|dog"),
        *("-XMP-xmp:Rating=2", "-XMP-dc:Title=Crete", "-XMP-dc:Title-de=Kreta"),
        *("-XMP-dc:Creator=Anna", "-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=3,H=2}}"),
        *("-XMP-photoshop:City=Chania", "-XMP-iptcExt:PersonInImage=Anna", path),
    )
    before = _read(path)[path.name]
    said = said_in(path.read_bytes())
    assert (said.title, said.rating, said.tags) == ("Crete", 2, ("pet/dog", "sea"))
    wanted = Wanted("Crete", rating=5, flag="pick", tags=Tags(("boat",), ("pet/dog",)))
    path.write_bytes(splice(path.read_bytes(), wanted))
    after = _read(path)[path.name]
    assert _others(after) == _others(before)
    assert after["XMP-dc:Subject"] == ["sea", "boat"]
    assert after["XMP-lr:HierarchicalSubject"] == ["sea", "boat"]
    assert (after["XMP-dc:Title"], after["XMP-dc:Title-de"]) == ("Crete", "Kreta")
    assert after["XMP-xmp:Rating"] == 5
    assert "OK" in _exiftool("-validate", "-warning", "-a", path)


def _spliced(folder: Path) -> tuple[list[tuple[str, Path]], set[str]]:
    """Changed copies of real programs' sidecars: (name, original) of each; and those refused."""
    originals = sorted(MESSY.rglob("*.xmp"))
    if len(originals) <= 20:
        pytest.skip("sidecars of the collection of odd files are missing")
    spliced: list[tuple[str, Path]] = []
    refused: set[str] = set()
    for number, path in enumerate(originals):
        name = f"{number:03}-{path.name}"
        try:
            (folder / name).write_bytes(splice(path.read_bytes(), WANTED))
        except MediaError:
            refused.add(path.name)
        else:
            spliced.append((name, path))
    return spliced, refused


@needs_messy
@_needs_exiftool
def test_nothing_of_real_programs_sidecars_is_lost(tmp_path: Path) -> None:
    spliced, refused = _spliced(tmp_path)
    assert refused <= {"XMP2.xmp"}  # a control character, which no XML may hold
    after = _read(*(tmp_path / name for name, _ in spliced))
    (tmp_path / "before").mkdir()
    for name, path in spliced:
        shutil.copyfile(path, tmp_path / "before" / name)
    before = _read(*(tmp_path / "before" / name for name, _ in spliced))
    for name, _ in spliced:
        assert _others(after[name]) == _others(before[name]), name
        if _others(before[name]):  # and not one that ExifTool can't read at all
            assert after[name]["XMP-xmp:Rating"] == 4
            assert "dog" in after[name]["XMP-dc:Subject"]


@needs_messy
@_needs_exiv2
def test_digikam_s_and_darktable_s_reader_still_reads_what_it_could(tmp_path: Path) -> None:
    spliced, _ = _spliced(tmp_path)
    (tmp_path / "new.xmp").write_bytes(splice(new_sidecar(), WANTED))
    before = _readable([path for _, path in spliced])
    after = _readable([tmp_path / "new.xmp", *(tmp_path / name for name, _ in spliced)])
    expected = {str(tmp_path / name) for name, path in spliced if str(path) in before}
    assert expected
    assert after == expected | {str(tmp_path / "new.xmp")}


def _readable(paths: list[Path]) -> set[str]:
    """The files of which Exiv2 reads anything."""
    command = ["exiv2", "-px", "-g", "Xmp", "print", *map(str, paths)]
    done = subprocess.run(command, capture_output=True, check=False)
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    return {str(path) for path in paths if any(line.startswith(str(path)) for line in lines)}
