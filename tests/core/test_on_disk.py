"""What the system doesn't say to be there."""

import os
from pathlib import Path

import pytest

from photoclip.core.on_disk import is_file, is_folder, is_there


def test_files_and_folders(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.touch()
    assert is_file(file)
    assert is_there(file)
    assert not is_folder(file)
    assert is_folder(tmp_path)
    assert is_there(tmp_path)
    assert not is_file(tmp_path)


def test_names_that_no_file_can_have(tmp_path: Path) -> None:
    for name in ("a" * 5000, "a\0b", "gone"):
        for asked in (is_file, is_folder, is_there):
            assert not asked(tmp_path / name)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is hidden from root")
def test_a_folder_that_nobody_may_look_into(tmp_path: Path) -> None:
    hidden = tmp_path / "hidden"
    (hidden / "inside").mkdir(parents=True)
    hidden.chmod(0)
    try:
        assert not is_folder(hidden / "inside")
    finally:
        hidden.chmod(0o700)
