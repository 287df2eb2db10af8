import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from tests.services.searching.world import WordEncoder, World, background


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    root = tmp_path_factory.mktemp("searched")
    with open_session(LibraryPaths(root), lambda _: WordEncoder()) as session:
        world = World(session, Path("/photos"))
        background(world)
    return root, world.ids


@pytest.fixture
def world(made_once: tuple[Path, dict[str, int]], paths: LibraryPaths) -> Iterator[World]:
    """Three hundred photos of nothing in particular, for a test to add its own to."""
    root, ids = made_once
    shutil.copytree(root, paths.root)
    with open_session(paths, lambda _: WordEncoder()) as session:
        yield World(session, Path("/photos"), dict(ids))
