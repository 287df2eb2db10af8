import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog, open_catalog


@pytest.fixture(autouse=True)
def catalogues_copied() -> None:
    """Here it is the catalogue that is tested: a new one is made."""


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty catalogue; to be copied, not to be changed."""
    path = tmp_path_factory.mktemp("empty") / "catalog.db"
    with open_catalog(path):
        pass
    return path


@pytest.fixture
def catalog(tmp_path: Path, made_once: Path) -> Iterator[Catalog]:
    """An empty catalogue, for this test alone."""
    path = tmp_path / "library" / "catalog.db"
    path.parent.mkdir()
    shutil.copy(made_once, path)
    with open_catalog(path) as opened:
        yield opened
