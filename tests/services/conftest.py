import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.changing import prepare_model
from photoclip.services.indexing import index_folders
from photoclip.services.searching import search
from photoclip.services.session import Session, open_session
from tests.made_once import made_once
from tests.models.tiny_clip import make_tiny_clip
from tests.pictures import draw, photograph

WORDS = ("a cat", "a rocket", "a cup of coffee", "text on paper")


@pytest.fixture(autouse=True)
def fewer_processes(decoded_here: None) -> None:
    """Who wants processes that decode takes `in_processes`."""


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

    def make(root: Path) -> None:
        with open_session(LibraryPaths(root), open_encoder) as session:
            list(index_folders(session, [photograph("chelsea.png").parent]))

    return made_once(tmp_path_factory, "photographs", make)


@pytest.fixture
def photographs(indexed_once: Path, paths: LibraryPaths) -> Iterator[Session]:
    """A library of all pictures that scikit-image ships, for this test alone."""
    shutil.copytree(indexed_once, paths.root)
    with open_session(paths, open_encoder) as opened:
        yield opened


@pytest.fixture(scope="session")
def drawn_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of twelve drawn pictures, quick to decode; to be copied, not to be changed."""

    def make(root: Path) -> None:
        draw_twelve(root / "pictures")
        with open_session(LibraryPaths(root / "library"), open_encoder) as session:
            list(index_folders(session, [root / "pictures"]))

    return made_once(tmp_path_factory, "drawn", make) / "library"


@pytest.fixture
def drawn(drawn_once: Path, paths: LibraryPaths) -> Iterator[Session]:
    """A library of twelve drawn pictures, for this test alone."""
    shutil.copytree(drawn_once, paths.root)
    with open_session(paths, open_encoder) as opened:
        yield opened


@pytest.fixture(scope="session")
def two_models(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Folders of two models with vectors of the same length; not to be changed."""
    root = tmp_path_factory.mktemp("two")
    return make_tiny_clip(root / "one", seed=1), make_tiny_clip(root / "other", seed=2)


@pytest.fixture
def one(two_models: tuple[Path, Path]) -> str:
    """The exact reference of a small model."""
    return f"{two_models[0]}+fp32"


@pytest.fixture
def other(two_models: tuple[Path, Path]) -> str:
    """That of another small model, whose vectors have the same length."""
    return f"{two_models[1]}+fp32"


@pytest.fixture(scope="session")
def prepared_once(
    drawn_once: Path, two_models: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The twelve drawn pictures, encoded by a small model too; to be copied, not to be changed."""
    root = tmp_path_factory.mktemp("prepared") / "library"
    shutil.copytree(drawn_once, root)
    with open_session(LibraryPaths(root), open_encoder) as session:
        list(prepare_model(session, f"{two_models[0]}+fp32"))
    return root


@pytest.fixture
def prepared(prepared_once: Path, one: str, paths: LibraryPaths) -> Iterator[Session]:
    """The twelve drawn pictures, ready to be searched with the other model too."""
    shutil.copytree(prepared_once, paths.root)
    with open_session(paths, open_encoder) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve pictures that a test may change."""
    return draw_twelve(tmp_path / "pictures")


def draw_twelve(folder: Path) -> Path:
    for number in range(12):
        draw(folder / f"{number:02}.jpg", (20 * number, 255 - 20 * number, 100))
    return folder


def answers(session: Session, words: Sequence[str] = WORDS) -> list[list[tuple[int, float, str]]]:
    """What a library finds, to the last digit."""
    found = [next(search(session, one)).hits for one in words]
    return [[(hit.photo.id, hit.score, hit.match) for hit in hits] for hits in found]
