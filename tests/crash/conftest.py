from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.paths import LibraryPaths
from photoclip.services.session import Session, open_session
from tests.crash.encoder import open_small
from tests.pictures import draw


@pytest.fixture(autouse=True)
def fewer_processes(decoded_here: None) -> None:
    """Who wants processes that decode takes `in_processes`."""


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def session(paths: LibraryPaths) -> Iterator[Session]:
    with open_session(paths, open_small) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve pictures."""
    for number in range(12):
        draw(tmp_path / "pictures" / f"{number:02}.jpg", (20 * number, 90, 255 - 20 * number))
    return tmp_path / "pictures"
