"""Paths as people type them."""

from pathlib import Path

import pytest

from photoclip.cli.options import absolute
from photoclip.core.tilde import expanded


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert expanded("~/a.jpg") == tmp_path / "a.jpg"
    assert expanded(Path("/b/~")) == Path("/b/~")


def test_a_name_that_begins_with_one_is_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute(Path("~nobody here.jpg")) == tmp_path / "~nobody here.jpg"
