"""The originals are what they were, to the byte, whatever the program did."""

import hashlib
import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image

from photoclip.core.events import PhotosListed, Suggested
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.services.backing_up import back_up_daily
from photoclip.services.browsing import list_photos, show_details
from photoclip.services.checking import check_caches, mend_caches
from photoclip.services.history import undo
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.labelling import add_label, answer, suggest
from photoclip.services.searching import find_similar, search
from photoclip.services.session import Session
from photoclip.services.tagging import tag
from tests.finished import finished
from tests.media.samples import MESSY, needs_messy


class Entry(NamedTuple):
    """All that a program could change of a file or folder by working on it."""

    digest: str
    mode: int
    owner: tuple[int, int]
    size: int
    mtime_ns: int
    inode: int
    links: int
    attributes: tuple[tuple[str, bytes], ...]


def tree(root: Path) -> dict[Path, Entry]:
    return {path: entry(path) for path in (root, *root.rglob("*"))}


def entry(path: Path) -> Entry:
    status = path.lstat()
    digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
    names = os.listxattr(path, follow_symlinks=False) if hasattr(os, "listxattr") else []
    return Entry(
        digest,
        status.st_mode,
        (status.st_uid, status.st_gid),
        status.st_size if path.is_file() else 0,
        status.st_mtime_ns,
        status.st_ino,
        status.st_nlink,
        tuple((name, os.getxattr(path, name, follow_symlinks=False)) for name in names),
    )


@pytest.fixture
def originals(folder: Path) -> Path:
    """Pictures of several kinds, damaged ones, films, sidecars; old, linked, read-only."""
    with Image.open(folder / "01.jpg") as image:
        exif = Image.Exif()
        exif[0x0112] = 6
        image.save(folder / "turned.jpg", exif=exif)
        for ending in ("png", "webp", "gif", "tif", "avif"):
            image.save(folder / f"picture.{ending}")
    (folder / "broken.jpg").write_bytes((folder / "02.jpg").read_bytes()[:300])
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "01.xmp").write_text("<x:xmpmeta/>")
    (folder / "film.mov").write_bytes(b"\0\0\0\x14ftypqt  " + bytes(100))
    below = folder / "below"
    below.mkdir()
    shutil.copyfile(folder / "03.jpg", below / "copy.jpg")
    (below / "link.jpg").symlink_to(folder / "04.jpg")
    (below / "second name.jpg").hardlink_to(folder / "05.jpg")
    for number, path in enumerate(sorted(folder.rglob("*.jpg"))):
        os.utime(path, ns=(10**18 + number, 10**18 + 12345678 * number), follow_symlinks=False)
    (folder / "06.jpg").chmod(0o444)
    (folder / "07.jpg").chmod(0o600)
    below.chmod(0o555)
    return folder


def use_everything(session: Session, folder: Path) -> None:
    """Index, search, tag, suggest, look, rescan, repair, back up."""
    list(index_folders(session, [folder]))
    (listed,) = (event for event in list_photos(session) if isinstance(event, PhotosListed))
    ids = listed.ids.tolist()
    list(search(session, "red"))
    list(find_similar(session, session.catalog.photos.get(ids[:1])[ids[0]].path))
    list(tag(session, "holiday", ids))
    list(undo(session))
    list(add_label(session, "sunset", threshold=0.0))
    for event in suggest(session, "sunset"):
        assert isinstance(event, Suggested)
    list(answer(session, "sunset", ids[:2], accepted=True))
    list(show_details(session, ids[0]))
    store = ThumbnailStore(session.paths.thumbnails)
    shutil.rmtree(store.root)
    list(mend_caches(session.paths, check_caches(session)))
    assert any(store.root.rglob("*.jpg"))
    list(index_library(session))
    back_up_daily(session.paths)


def test_a_tree_is_unchanged_by_everything_that_is_done_with_it(
    session: Session, originals: Path
) -> None:
    before = tree(originals)
    use_everything(session, originals)
    assert tree(originals) == before


@pytest.mark.slow
@needs_messy
def test_hundreds_of_odd_files_are_unchanged(session: Session, tmp_path: Path) -> None:
    for name in ("01_camera", "02_orientation", "03_heif", "09_metadata", "10_live_takeout"):
        if (MESSY / name).is_dir():
            shutil.copytree(MESSY / name, tmp_path / "messy" / name)
    before = tree(tmp_path / "messy")
    use_everything(session, tmp_path / "messy")
    assert tree(tmp_path / "messy") == before


def test_when_a_file_was_last_read_does_not_matter(session: Session, folder: Path) -> None:
    list(index_folders(session, [folder]))
    for path in folder.iterdir():
        os.utime(path, ns=(10**18, path.stat().st_mtime_ns))
    done = finished(index_library(session))
    assert (done.unchanged, done.changed, done.embedded) == (12, 0, 0)
