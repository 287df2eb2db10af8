"""What a person chose is kept, and nothing wrong with the file loses more than itself."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from photoclip.settings import About, Settings, about, read, write


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.json"


def test_what_is_written_is_read(file: Path) -> None:
    chosen = replace(Settings(), colours="light", text_scale=150, keys={"undo": ("Ctrl+U",)})
    chosen = replace(chosen, remembered={"export": {"quality": 80}})
    write(file, chosen)
    assert read(file) == chosen
    assert [one.name for one in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"keys": 3}', '{"colours": {}}'])
def test_a_broken_file_is_as_none(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    assert read(file) == Settings()


def test_only_what_is_wrong_is_left_out(file: Path) -> None:
    file.parent.mkdir()
    kept = {"colours": "pink", "text_scale": 900, "still": True, "later": 1}
    file.write_text(json.dumps(kept | {"keys": {"undo": ["Ctrl+U"], "redo": "Ctrl+R"}}))
    assert read(file) == replace(Settings(), still=True, keys={"undo": ("Ctrl+U",)})


def test_a_truth_is_no_number(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"text_scale": true, "still": 1}')
    assert read(file) == Settings()


def test_every_setting_says_what_it_is() -> None:
    for one in fields(Settings):
        said = about(one.name)
        assert isinstance(said, About) or one.name in ("keys", "remembered")
