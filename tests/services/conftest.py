from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.session import Session, open_session


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def session(paths: LibraryPaths) -> Iterator[Session]:
    """A new library with the built-in model."""
    with open_session(paths, open_encoder) as opened:
        yield opened
