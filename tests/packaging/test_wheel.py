"""The wheel has all that the program reads: the built-in model, its words, icons, translations."""

import hashlib
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from photoclip import __version__

ROOT = Path(__file__).resolve().parents[2]


def _there(folder: Path) -> Mapping[str, str]:
    """Every file of a folder, by its place in it, with its sum."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    (made,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    return zipfile.ZipFile(made)


def test_the_resources_are_inside_as_they_are(wheel: zipfile.ZipFile) -> None:
    prefix = "photoclip/resources/"
    inside = {
        name.removeprefix(prefix): hashlib.sha256(wheel.read(name)).hexdigest()
        for name in wheel.namelist()
        if name.startswith(prefix)
    }
    assert inside == _there(ROOT / "resources")
    assert any(name.startswith("builtin_model/") for name in inside)


def test_the_code_is_inside_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    inside = {name for name in wheel.namelist() if not name.startswith("photoclip/resources/")}
    code = {name for name in inside if name.startswith("photoclip/")}
    assert code == {f"photoclip/{name}" for name in _there(ROOT / "photoclip")}
    about = f"photoclip-{__version__}.dist-info/"
    assert {name.removeprefix(about) for name in inside - code} == {
        *("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"),
    }


def test_it_brings_the_command(wheel: zipfile.ZipFile) -> None:
    text = wheel.read(f"photoclip-{__version__}.dist-info/entry_points.txt").decode("utf-8")
    assert "photoclip = photoclip.cli:main" in text
