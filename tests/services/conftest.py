import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from tests.pictures import photograph


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def session(paths: LibraryPaths) -> Iterator[Session]:
    """A new library with the built-in model."""
    with open_session(paths, open_encoder) as opened:
        yield opened


@pytest.fixture(scope="session")
def indexed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of all pictures that scikit-image ships; to be copied, not to be changed."""
    root = tmp_path_factory.mktemp("indexed") / "library"
    with open_session(LibraryPaths(root), open_encoder) as session:
        list(index_folders(session, [photograph("chelsea.png").parent]))
    return root


@pytest.fixture
def photographs(indexed_once: Path, paths: LibraryPaths) -> Iterator[Session]:
    """A library of all pictures that scikit-image ships, for this test alone."""
    shutil.copytree(indexed_once, paths.root)
    with open_session(paths, open_encoder) as opened:
        yield opened
