"""Finding photos in folders of every kind."""

import os
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.media.walk import FoundFile, FoundMount, Unreadable, walk
from tests.media.drives import mounted


def _make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def _names(root: Path) -> list[str]:
    found = list(walk(root))
    assert all(isinstance(item, FoundFile) for item in found), found
    return [Path(item.path).relative_to(root).as_posix() for item in found]


def test_photos_are_found_in_order_whatever_the_case_of_their_names(tmp_path: Path) -> None:
    _make(tmp_path, "b.JPG", "a.heic", "sub/deep/c.Avif", "notes.txt", "d.ods", "jpg")
    assert _names(tmp_path) == ["a.heic", "b.JPG", "sub/deep/c.Avif"]


def test_the_order_is_that_of_the_paths_bytes(tmp_path: Path) -> None:
    _make(
        tmp_path, "a/1.jpg", "a.jpg", "a b/2.jpg", "A.jpg", "a-1.jpg", "é.jpg", "z.jpg", "a/b/c.jpg"
    )
    (tmp_path / os.fsdecode(b"\xff.jpg")).write_bytes(b"x")
    found = [os.fsencode(item.path) for item in walk(tmp_path)]
    assert len(found) == 9
    assert found == sorted(found)


def test_what_belongs_to_one_shot_is_found_together(tmp_path: Path) -> None:
    _make(
        tmp_path, "1.jpg", "1.cr2", "2.dng", "3.heic", "3.mov", "film.mp4", "else/1.mov", "._1.jpg"
    )
    found = {
        Path(f.path).relative_to(tmp_path).as_posix(): (f.kind, f.beside) for f in walk(tmp_path)
    }
    assert found == {
        "1.jpg": ("photo", None),
        "1.cr2": ("raw", str(tmp_path / "1.jpg")),
        "2.dng": ("photo", None),
        "3.heic": ("photo", None),
        "3.mov": ("video", str(tmp_path / "3.heic")),
        "film.mp4": ("video", None),
        "else/1.mov": ("video", None),
    }


def test_size_and_time_come_with_each_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"12345")
    os.utime(path, ns=(1, 1_700_000_000_123_456_700))
    assert list(walk(tmp_path)) == [FoundFile(str(path), 5, path.stat().st_mtime_ns)]


def test_paths_are_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make(tmp_path, "photos/a.jpg")
    monkeypatch.chdir(tmp_path)
    assert [item.path for item in walk(Path("photos/../photos"))] == [f"{tmp_path}/photos/a.jpg"]


def test_hidden_folders_and_caches_are_left_out(tmp_path: Path) -> None:
    _make(tmp_path, ".cache/a.jpg", "@eaDir/b.jpg", "__MACOSX/c.jpg", "kept/d.jpg")
    assert _names(tmp_path) == ["kept/d.jpg"]


def test_links_to_files_are_followed_and_links_to_folders_are_not(tmp_path: Path) -> None:
    _make(tmp_path, "photos/a.jpg", "elsewhere/b.jpg")
    photos = tmp_path / "photos"
    (photos / "linked.jpg").symlink_to(tmp_path / "elsewhere" / "b.jpg")
    (photos / "loop").symlink_to(photos)
    (photos / "out").symlink_to(tmp_path / "elsewhere")
    (photos / "folder.jpg").symlink_to(tmp_path / "elsewhere")
    (photos / "nowhere.jpg").symlink_to(tmp_path / "missing.jpg")
    assert _names(photos) == ["a.jpg", "linked.jpg"]


def test_a_link_to_itself_is_reported(tmp_path: Path) -> None:
    (tmp_path / "self.jpg").symlink_to(tmp_path / "self.jpg")
    (item,) = walk(tmp_path)
    assert isinstance(item, Unreadable)
    assert "can't be read" in item.reason


def test_only_regular_files_are_photos(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "folder.jpg").mkdir()
    _make(tmp_path, "a.jpg")
    assert _names(tmp_path) == ["a.jpg"]


def test_names_of_any_bytes(tmp_path: Path) -> None:
    names = [b"caf\xe9.jpg", b"two\nlines.jpg", b" .jpg", "雪 🏔.jpg".encode()]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"x")
    assert {os.fsencode(Path(item.path).name) for item in walk(tmp_path)} == set(names)


def test_folders_may_be_nested_deeply(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "a.jpg").write_bytes(b"x")
    assert [item.path for item in walk(tmp_path)] == [str(deep / "a.jpg")]


def test_a_folder_that_vanishes_is_no_error(tmp_path: Path) -> None:
    _make(tmp_path, "a/1.jpg", "b/2.jpg", "c.jpg")
    walking = walk(tmp_path)
    assert next(walking).path == f"{tmp_path}/a/1.jpg"
    (tmp_path / "b" / "2.jpg").unlink()
    (tmp_path / "b").rmdir()
    (tmp_path / "c.jpg").unlink()
    assert list(walking) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission_is_reported_and_the_rest_found(tmp_path: Path) -> None:
    _make(tmp_path, "a.jpg", "closed/b.jpg", "d.jpg")
    closed = tmp_path / "closed"
    closed.chmod(0)
    try:
        found = list(walk(tmp_path))
    finally:
        closed.chmod(0o700)
    assert [Path(item.path).name for item in found] == ["a.jpg", "closed", "d.jpg"]
    assert found[1] == Unreadable(str(closed), "no permission to read it")


def test_an_unreadable_folder_is_reported_and_the_rest_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(tmp_path, "a.jpg", "closed/b.jpg", "d.jpg")
    scandir = os.scandir

    def refuse(path: Path):
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = list(walk(tmp_path))
    assert [Path(item.path).name for item in found] == ["a.jpg", "closed", "d.jpg"]
    assert found[1] == Unreadable(str(tmp_path / "closed"), "no permission to read it")


def test_a_root_that_is_no_folder_is_an_error_with_a_hint(tmp_path: Path) -> None:
    _make(tmp_path, "a.jpg")
    with pytest.raises(PhotoclipError, match="no folder") as missing:
        list(walk(tmp_path / "missing"))
    with pytest.raises(PhotoclipError, match="is a file") as file:
        list(walk(tmp_path / "a.jpg"))
    assert missing.value.hint
    assert file.value.hint


def test_what_is_mounted_below_is_told(tmp_path: Path) -> None:
    _make(tmp_path, "a.jpg", "z.jpg")
    (tmp_path / "drive").mkdir()
    with mounted(tmp_path / "drive"):
        _make(tmp_path, "drive/b.jpg")
        found = list(walk(tmp_path))
    assert found[1] == FoundMount(f"{tmp_path}/drive")
    assert [Path(item.path).name for item in found] == ["a.jpg", "drive", "b.jpg", "z.jpg"]
