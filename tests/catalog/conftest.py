from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog, open_catalog


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with open_catalog(tmp_path / "library" / "catalog.db") as opened:
        yield opened
