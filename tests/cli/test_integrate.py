"""photoclip integrate: the file manager's menu, in a home folder of the test's own."""

import json
import sys
from pathlib import Path

import pytest

from photoclip.cli import main
from photoclip.settings import read


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if not sys.platform.startswith("linux"):
        pytest.skip("elsewhere it is no folder that a test can have to itself")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "FLATPAK_ID"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PHOTOCLIP_SETTINGS", str(tmp_path / "settings.json"))
    return tmp_path


def _state(capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["integrate", "--json"]) == 0
    state: str = json.loads(capsys.readouterr().out)["state"]
    return state


def test_it_is_off_until_it_is_turned_on(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _state(capsys) == "off"
    assert list(home.iterdir()) == []
    assert main(["integrate", "on"]) == 0
    assert str(home / ".local/share/nautilus/scripts") in capsys.readouterr().out
    assert _state(capsys) == "on"
    assert read(home / "settings.json").file_manager_menu
    assert main(["integrate", "off"]) == 0
    assert _state(capsys) == "off"
    assert not read(home / "settings.json").file_manager_menu
    assert [path.name for path in home.iterdir()] == ["settings.json"]


def test_a_sandbox_says_what_to_do_instead(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.photoclip.Photoclip")
    assert main(["integrate", "on"]) == 1
    said = capsys.readouterr().err
    assert "sandbox" in said
    assert "Open with" in said
    assert list(home.iterdir()) == []
