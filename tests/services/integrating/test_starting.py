"""Which program a file manager is told to start."""

import sys
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.services.integrating import file_manager_menu, start_command


def test_an_appimage_is_started_as_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_photoc/usr/lib/photoclip/photoclip")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    known = {"APPIMAGE": "/home/a/photoclip.AppImage", "APPDIR": "/tmp/.mount_photoc"}
    assert start_command(known) == ("/home/a/photoclip.AppImage",)


def test_the_appimage_of_the_terminal_is_not_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "photoclip"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    known = {"APPIMAGE": "/home/a/Editor.AppImage", "APPDIR": "/tmp/.mount_editor"}
    assert start_command(known) == (str(tmp_path / "photoclip"),)


@pytest.mark.parametrize("name", ["photoclip", "photoclip-cli"])
def test_of_two_frozen_programs_the_one_with_the_window(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / name))
    assert start_command({}) == (str(tmp_path / "photoclip"),)


def test_an_installed_package_is_started_by_its_script(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if sys.platform == "win32":
        pytest.skip("there it is pythonw.exe")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "photoclip").touch()
    assert start_command({}) == (str(tmp_path / "photoclip"),)


def test_a_sandbox_says_so() -> None:
    with pytest.raises(PhotoclipError, match="sandbox"):
        file_manager_menu({"FLATPAK_ID": "org.photoclip.Photoclip"})
