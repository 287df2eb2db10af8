"""A real window on a real library and a real models folder, with a hub on 127.0.0.1."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.app import make_window
from photoclip.models.store import Store
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.session import open_session
from photoclip.ui.main_window import MainWindow
from photoclip.ui.model_pages.model_card import ModelCardView
from photoclip.ui.model_pages.page import ModelsPage
from tests.made_once import made_once
from tests.models.hub_fixtures import IMPATIENT, clip, hub, models, store
from tests.models.hub_server import Hub
from tests.pictures import draw
from tests.ui.conftest import COLOURS

__all__ = ["clip", "hub", "hub_clip", "indexed_once", "models", "paths", "store", "window"]

OPENAI = "openai-vit-b-32"
REPOSITORY = "openai/clip-vit-base-patch32"
PHOTOS = 12


@pytest.fixture(scope="session")
def indexed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of twelve pictures, seen by the built-in model; to be copied."""

    def make(place: Path) -> None:
        for name, rgb in (COLOURS | {"grey": (120, 120, 120)}).items():
            for number in range(PHOTOS // 4):
                draw(place / "pictures" / f"{name}-{number}.png", rgb)
        store = Store(place / "models", IMPATIENT)
        with open_session(LibraryPaths(place / "library"), store.open_encoder) as session:
            list(index_folders(session, [place / "pictures"]))

    return made_once(tmp_path_factory, "models", make) / "library"


@pytest.fixture
def paths(indexed_once: Path, tmp_path: Path) -> LibraryPaths:
    shutil.copytree(indexed_once, tmp_path / "library")
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def hub_clip(hub: Hub, clip: Path) -> str:
    """The commit of a small CLIP that the hub serves as OpenAI's."""
    return hub.add(REPOSITORY, clip)


@contextmanager
def running_window(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, store: Store
) -> Iterator[MainWindow]:
    """The window of a library, its threads running, until the end of the block."""
    session = partial(open_session, paths, store.open_encoder, None, store.pin)
    made, bridge = make_window(qapp, paths, session, lambda: store)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    bridge.start()
    made.start()
    try:
        qtbot.waitUntil(lambda: "searchable" in made.status.text)
        qtbot.waitUntil(lambda: bool(made.models.talk.models.standing.uses))
        yield made
    finally:
        bridge.stop()
        made.stop()


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, store: Store
) -> Iterator[MainWindow]:
    with running_window(qtbot, qapp, paths, store) as made:
        yield made


def opened(window: MainWindow) -> ModelsPage:
    """The Models page, opened as from the menu."""
    window.commands["models"].trigger()
    page = window.models.front.page
    assert window.pages.page is page
    return page


def card(window: MainWindow, name: str) -> ModelCardView:
    return window.models.front.page.card(name)
