"""Where folders are mounted, and whether they can be reached."""

from pathlib import Path

import pytest

from photoclip.media.long_paths import extended
from photoclip.media.mounts import is_away, mount_point
from tests.media.drives import mounted, unplug


def test_a_folder_that_is_there_is_not_away(tmp_path: Path) -> None:
    assert not is_away(tmp_path)
    assert not is_away(tmp_path, mount_point(tmp_path))
    assert is_away(tmp_path / "gone")
    (tmp_path / "file").touch()
    assert is_away(tmp_path / "file")


def test_the_nearest_mount_point_counts(tmp_path: Path) -> None:
    with mounted(tmp_path):
        (tmp_path / "photos").mkdir()
        assert mount_point(tmp_path / "photos") == tmp_path
        assert mount_point(tmp_path) == tmp_path
    assert mount_point(tmp_path) in tmp_path.parents


def test_an_empty_mount_point_is_a_drive_that_is_away(tmp_path: Path) -> None:
    with mounted(tmp_path):
        (tmp_path / "a.jpg").touch()
        assert not is_away(tmp_path, tmp_path)
        unplug(tmp_path)
        assert is_away(tmp_path, tmp_path)
    (tmp_path / "copied back.jpg").touch()
    assert not is_away(tmp_path, tmp_path), "a plain folder has taken its place"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("C:\\photos\\a.jpg", "C:\\photos\\a.jpg"),
        ("C:\\" + "d" * 300, "\\\\?\\C:\\" + "d" * 300),
        ("\\\\server\\share\\" + "d" * 300, "\\\\?\\UNC\\server\\share\\" + "d" * 300),
        ("\\\\?\\C:\\" + "d" * 300, "\\\\?\\C:\\" + "d" * 300),
    ],
)
def test_long_paths_are_taken_as_they_are(path: str, expected: str) -> None:
    assert extended(path) == expected
