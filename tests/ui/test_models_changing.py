"""From one model to another in a real window: prepare, compare, use, switch back, forget."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.models import ModelReference
from photoclip.models.store import Store
from photoclip.paths import LibraryPaths
from photoclip.ui.main_window import MainWindow
from photoclip.ui.model_pages.settings_sheet import SettingsSheet
from tests.models.hub_fixtures import brought_in
from tests.ui.conftest import names
from tests.ui.model_window import (
    OPENAI,
    PHOTOS,
    card,
    clip,
    indexed_once,
    models,
    opened,
    paths,
    running_window,
    store,
    window,
)
from tests.ui.test_models_page import answer

__all__ = ["clip", "indexed_once", "models", "paths", "store", "window"]


@pytest.fixture(scope="session")
def measured_once(tmp_path_factory: pytest.TempPathFactory, clip: Path) -> tuple[Path, str]:
    """A models folder with a small CLIP of random weights, and its exact reference."""
    folder = tmp_path_factory.mktemp("measured") / "models"
    store = Store(folder)
    brought_in(store, clip, OPENAI)
    return folder, store.pin(OPENAI)


@pytest.fixture
def other(measured_once: tuple[Path, str], models: Path) -> str:
    """Another model that is here, not prepared for the library."""
    shutil.copytree(measured_once[0], models)
    return measured_once[1]


def search(window: MainWindow, text: str, qtbot: QtBot) -> list[str]:
    """Type a search; the names of all photos in the order of the answer."""
    window.top.search.setFocus()
    window.top.search.selectAll()
    QTest.keyClicks(window.top.search, text)
    asked = window.controllers.search
    with qtbot.waitSignal(asked.answered):
        asked.search_now()
    return found(window)


def found(window: MainWindow) -> list[str]:
    """The answer on screen, the weaker matches unfolded."""
    sections = window.model.listing.sections
    if not sections or any(section.folded for section in sections):
        window.commands["weaker"].trigger()
    return names(window)


def prepare(window: MainWindow, qtbot: QtBot) -> None:
    opened(window)
    qtbot.waitUntil(lambda: "prepare" in card(window, OPENAI).buttons.offered)
    card(window, OPENAI).buttons.trigger("prepare")
    qtbot.waitUntil(lambda: "is ready" in window.banner.text)
    qtbot.waitUntil(lambda: "compare" in card(window, OPENAI).buttons.offered)


def test_prepared_used_and_switched_back(window: MainWindow, other: str, qtbot: QtBot) -> None:
    before = search(window, "something red", qtbot)
    prepare(window, qtbot)
    assert card(window, OPENAI).status == f"Ready: it has seen all your {PHOTOS} photos."
    assert [button.text() for button in window.banner.offers] == ["Compare", "Use it"]
    assert "Model: Built-in" in window.status.text
    window.banner.offers[1].click()
    qtbot.waitUntil(lambda: "Now searching with OpenAI CLIP ViT-B/32." in window.banner.text)
    qtbot.waitUntil(lambda: "Model: OpenAI CLIP ViT-B/32" in window.status.text)
    qtbot.waitUntil(lambda: f"{PHOTOS} photos searchable" in window.status.text)
    qtbot.waitUntil(lambda: found(window) != before)
    assert card(window, "builtin").face.badge == "Used before"  # type: ignore[union-attr]
    assert card(window, OPENAI).face.badge == "In use"  # type: ignore[union-attr]
    window.banner.offers[0].click()
    qtbot.waitUntil(lambda: "Now searching with Built-in." in window.banner.text)
    qtbot.waitUntil(lambda: found(window) == before)


def test_two_models_are_compared_over_recent_and_typed_searches(
    window: MainWindow, other: str, qtbot: QtBot
) -> None:
    search(window, "something red", qtbot)
    search(window, "grey stones", qtbot)
    prepare(window, qtbot)
    window.banner.offers[0].click()
    page = window.models.front.comparison
    assert window.pages.page is page

    def compared(*queries: str) -> None:
        assert [view.query for view in page.views] == list(queries), page.text

    qtbot.waitUntil(lambda: compared("grey stones", "something red"))
    assert f"Over {PHOTOS} photos that both have seen." in page.text
    first = page.views[0]
    shown = [{p.photo.id for p in side.pictures if p.photo} for side in (first.left, first.right)]
    assert [len(side) for side in shown] == [8, 8]
    alone = [
        {p.photo.id for p in side.pictures if p.alone and p.photo}
        for side in (first.left, first.right)
    ]
    assert alone == [shown[0] - shown[1], shown[1] - shown[0]]
    QTest.keyClicks(page.field, "a blue wall")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: compared("a blue wall", "grey stones", "something red"))
    hidden = [button.isHidden() for button in page.heads.buttons]
    assert hidden == [True, False]
    page.heads.buttons[1].click()
    qtbot.waitUntil(lambda: "Now searching with OpenAI" in window.banner.text)
    qtbot.waitUntil(lambda: [b.isHidden() for b in page.heads.buttons] == [False, True])
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert window.pages.page is window.models.front.page


def test_comparing_without_any_search_says_what_to_do(
    window: MainWindow, other: str, qtbot: QtBot
) -> None:
    prepare(window, qtbot)
    card(window, OPENAI).buttons.trigger("compare")
    page = window.models.front.comparison
    qtbot.waitUntil(lambda: "Search for something first" in page.text)


def test_preparing_is_paused_and_goes_on_after_a_restart(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, store: Store, other: str
) -> None:
    with running_window(qtbot, qapp, paths, store) as window:
        opened(window)
        card(window, OPENAI).buttons.trigger("prepare")
        card(window, OPENAI).buttons.trigger("pause-preparing")
        assert "paused" in window.status.text
        state = window.controllers.library
        qtbot.waitUntil(lambda: window.models.talk.preparation.running is not None)
        with qtbot.waitSignal(state.state_arrived):
            state.refresh()
        window.close()
    with running_window(qtbot, qapp, paths, store) as again:
        opened(again)
        one, preparation = card(again, OPENAI), again.models.talk.preparation

        def is_ready() -> bool:
            return "is ready" in again.banner.text

        def goes_on() -> bool:
            return preparation.running is not None or is_ready()

        # It goes on by itself, or, where it had hardly begun, has to be asked for again.
        qtbot.waitUntil(lambda: goes_on() or "prepare" in one.buttons.offered)
        if not goes_on():
            one.buttons.trigger("prepare")
        qtbot.waitUntil(is_ready)


def test_what_a_model_saw_is_forgotten_after_a_question(
    window: MainWindow, other: str, qtbot: QtBot
) -> None:
    prepare(window, qtbot)
    one = card(window, OPENAI)
    one.buttons.trigger("forget")
    assert f"saw in {PHOTOS} photos?" in answer(window, yes=True)
    qtbot.waitUntil(lambda: "not prepared for your library yet" in one.status)
    assert "prepare" in one.buttons.offered


def test_a_library_whose_model_is_gone_says_so_with_a_way_out(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, store: Store, other: str
) -> None:
    with running_window(qtbot, qapp, paths, store) as window:
        prepare(window, qtbot)
        window.banner.offers[1].click()
        qtbot.waitUntil(lambda: "Now searching" in window.banner.text)
        window.close()
    store.remove(OPENAI)
    with running_window(qtbot, qapp, paths, store) as again:
        qtbot.waitUntil(again.banner.isVisible)
        said = (
            "OpenAI CLIP ViT-B/32, your library's model, can't be used now. Until it can, Built-in"
        )
        assert again.banner.text.startswith(said)
        assert search(again, "red", qtbot)
        again.banner.offers[0].click()
        assert again.pages.page is again.models.front.page
        one = card(again, OPENAI)
        qtbot.waitUntil(lambda: "not on this computer any more" in one.status)
        assert "download" in one.buttons.offered
        assert "Model: Built-in" in again.status.text


@pytest.mark.slow
def test_another_precision_is_prepared_as_another_model(
    window: MainWindow, other: str, store: Store, qtbot: QtBot
) -> None:
    prepare(window, qtbot)
    card(window, OPENAI).buttons.trigger("settings")
    qtbot.waitUntil(lambda: window.findChild(SettingsSheet) is not None)
    sheet = window.findChild(SettingsSheet)
    said = [sheet.precision.itemText(row) for row in range(sheet.precision.count())]
    assert said[0].startswith("Automatic")
    assert any(line.startswith("Full: ") and "photo" in line for line in said)
    mine = ModelReference.parse(other).precision
    tried = {way.precision for way in store.tried(OPENAI)}
    if tried == {mine}:
        pytest.skip("this machine runs the model in one precision only")
    another = min(tried - {mine})
    sheet.precision.setCurrentIndex(sheet.precision.findData(another))
    sheet.device.setCurrentIndex(sheet.device.findData("cpu"))
    sheet.go.click()
    qtbot.waitUntil(lambda: store.wanted_device() == "cpu")
    uses = window.models.talk.models
    qtbot.waitUntil(
        lambda: (
            {u.reference for u in uses.standing.uses if u.indexed == PHOTOS}
            >= {other, other.replace(f"+{mine}", f"+{another}")}
        ),
    )
    titled = [one.face for one in window.models.front.page.cards if one.face]
    notes = [face.note for face in titled if face.name == OPENAI]
    assert len(set(notes)) == 2
    assert all("precision" in note for note in notes)
