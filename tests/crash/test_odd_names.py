"""Names and permissions that programs stumble over, from the folder to the search and back."""

import os
import sys
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.search_events import SearchFinished
from photoclip.paths import LibraryPaths
from photoclip.services.backing_up import back_up_daily, restore_library
from photoclip.services.checking import catalogue_problems, check_caches
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.searching import search
from photoclip.services.session import open_session
from photoclip.services.tagging import tag
from tests.crash.encoder import open_small
from tests.finished import finished
from tests.pictures import draw

ODD = [
    "line\nbreak.jpg",
    "tab\tand \"quotes\" 'both'.jpg",
    "  spaces  .jpg",
    "percent %s %d {}.jpg",
    "emoji 🐕‍🦺.jpg",
    "e\u0301 decomposed.jpg",
    "\u202eright to left.jpg",
    "semi;colon`back`$HOME.jpg",
    "-dash.jpg",
    "UPPER.JPG",
]
BYTES = [b"latin \xe9t\xe9.jpg", b"\xff\xfe\x80.jpg"]


def odd_files(root: Path) -> set[Path]:
    names = ODD if os.name != "nt" else [name for name in ODD if name.isprintable()]
    paths = {root / name for name in names}
    if sys.platform == "linux":
        paths |= {root / os.fsdecode(name) for name in BYTES}
    deep = root
    for _ in range(6):
        deep /= "a folder with a long name, fifty letters in all...."
    paths.add(deep / "deep.jpg")
    assert len(str(deep)) > 300
    for number, path in enumerate(sorted(paths)):
        path.parent.mkdir(parents=True, exist_ok=True)
        plain = draw(root.parent / "plain" / f"{number}.jpg", (20 * number, 80, 80))
        path.write_bytes(plain.read_bytes())
    return paths


def test_odd_names_go_through_everything(tmp_path: Path) -> None:
    folder = tmp_path / "odd\nfolder"
    files = odd_files(folder)
    paths = LibraryPaths(tmp_path / "odd\nlibrary 🐕")
    with open_session(paths, open_small) as session:
        done = finished(index_folders(session, [folder]))
        assert (done.added, done.skipped) == (len(files), ())
        (found,) = (one for one in search(session, "x") if isinstance(one, SearchFinished))
        assert {hit.photo.path for hit in found.hits} == files
        list(tag(session, "odd\nname", [hit.photo.id for hit in found.hits]))
        again = finished(index_library(session))
        assert (again.unchanged, again.embedded, again.missing) == (len(files), 0, 0)
        assert check_caches(session).fine
        moved = sorted(files)[0]
        moved.rename(moved.with_name("plain name.jpg"))
        after = finished(index_library(session))
        assert (after.moved, after.embedded) == (1, 0)
        assert len(session.catalog.photos.ids(tag="odd name")) == len(files)
    assert back_up_daily(paths) is not None
    restore_library(paths)
    assert catalogue_problems(paths) == []


def test_a_library_inside_a_folder_of_photos_is_no_part_of_it(folder: Path) -> None:
    with open_session(LibraryPaths(folder / "library"), open_small) as session:
        for _ in range(2):
            list(index_folders(session, [folder]))
        assert session.catalog.photos.count() == 12


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user"
)
def test_a_library_without_permission_is_explained(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir(mode=0o500)
    library = LibraryPaths(tmp_path / "library")
    with (
        pytest.raises(PhotoclipError, match="cannot be written") as told,
        open_session(library, open_small),
    ):
        pass
    assert "permissions" in told.value.hint
