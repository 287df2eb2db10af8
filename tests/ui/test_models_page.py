"""The Models page in a real window: opening it, by keyboard, getting models, errors."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from photoclip.models import table
from photoclip.models.store import Store
from photoclip.ui.main_window import MainWindow
from photoclip.ui.model_pages.add_sheet import AddSheet
from photoclip.ui.model_pages.import_sheet import ImportSheet
from photoclip.ui.model_pages.model_card import ModelCardView
from photoclip.ui.model_pages.offer_sheet import OfferSheet
from tests.models.hub_server import Hub
from tests.ui.model_window import (
    OPENAI,
    PHOTOS,
    REPOSITORY,
    card,
    clip,
    hub,
    hub_clip,
    indexed_once,
    models,
    opened,
    paths,
    store,
    window,
)

__all__ = ["clip", "hub", "hub_clip", "indexed_once", "models", "paths", "store", "window"]

WEIGHTS = "model.safetensors"


def ask(window: MainWindow, name: str, qtbot: QtBot) -> OfferSheet:
    """Press Download… and wait for what the hub says."""
    card(window, name).buttons.trigger("download")
    qtbot.waitUntil(lambda: window.findChild(OfferSheet) is not None)
    return window.findChild(OfferSheet)


def answer(window: MainWindow, *, yes: bool) -> str:
    """Answer the question that is open; returns what it said."""
    box = window.findChild(QMessageBox, "modelQuestion")
    said = f"{box.text()} {box.informativeText()}"
    role = QMessageBox.ButtonRole
    wanted = role.AcceptRole if yes else role.RejectRole
    next(b for b in box.buttons() if box.buttonRole(b) == wanted).click()
    return said


def connection_is_closed(window: MainWindow) -> bool:
    """Whether no download is under way on the other thread."""
    line = window.controllers.downloads._line
    assert line is not None
    return all(task.steps is None for tasks in line._lines for task in tasks)


def test_the_page_lists_the_table_and_escape_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    qtbot.waitUntil(lambda: len(page.cards) == len(table.cards()))
    assert [one.face.title for one in page.cards if one.face] == [c.title for c in table.cards()]
    assert card(window, "builtin").status == f"Answers your searches, over {PHOTOS} photos."
    assert not window.panel.isVisible()
    assert not window.side.selectionModel().hasSelection()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pages.page is None
    assert window.panel.isVisible()
    assert window.side.selectionModel().hasSelection()
    assert "Model: Built-in" in window.status.text


def test_typing_a_search_or_choosing_a_place_leaves_the_page(window: MainWindow) -> None:
    opened(window)
    QTest.keyClicks(window.top.search, "r")
    assert window.pages.page is None
    assert window.top.search.text() == "r"
    opened(window)
    window.side.place_chosen.emit(window.display.place)
    assert window.pages.page is None
    window.status.model.click()
    assert window.pages.page is not None


def test_everything_can_be_done_by_keyboard(
    window: MainWindow, hub_clip: str, store: Store, qtbot: QtBot
) -> None:
    QTest.keyClick(
        window,
        Qt.Key.Key_M,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    page = window.models.front.page
    qtbot.waitUntil(lambda: card(window, "builtin").hasFocus())
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    focused = window.focusWidget()
    assert isinstance(focused, ModelCardView)
    assert focused.accessibleName().startswith("OpenAI CLIP ViT-B/32. Not on this computer")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(OfferSheet) is not None)
    QTest.keyClick(window.findChild(OfferSheet), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.row(OPENAI).state == "here")
    qtbot.waitUntil(lambda: "prepare" in focused.buttons.offered)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    pressed = page.focusWidget()
    assert isinstance(pressed, QPushButton)
    assert pressed.accessibleName() == "Prepare for my library: OpenAI CLIP ViT-B/32"


def test_nothing_is_fetched_before_the_person_agrees(
    window: MainWindow, hub: Hub, hub_clip: str, store: Store, qtbot: QtBot
) -> None:
    opened(window)
    assert hub.requests == []
    sheet = ask(window, OPENAI, qtbot)
    offer = store.ask(OPENAI)
    assert "Download OpenAI CLIP ViT-B/32?" in sheet.text
    for said in (REPOSITORY, hub_clip, f"in {len(offer.files)} files", "mit", "safe format"):
        assert said in sheet.text
    sheet.reject()
    qtbot.wait(50)
    assert hub.sent(WEIGHTS) == 0
    assert store.row(OPENAI).state == "absent"


def test_a_download_is_paused_resumed_and_ends_on_the_disk(
    window: MainWindow, hub: Hub, hub_clip: str, store: Store, qtbot: QtBot
) -> None:
    opened(window)
    hub.holds[WEIGHTS] = 60_000
    ask(window, OPENAI, qtbot).go.click()
    one = card(window, OPENAI)
    qtbot.waitUntil(hub.holding.is_set)
    assert "Downloading OpenAI CLIP ViT-B/32" in window.status.text
    one.buttons.trigger("pause-download")
    qtbot.waitUntil(lambda: one.status.startswith("Paused at"))
    qtbot.waitUntil(lambda: connection_is_closed(window))
    assert "paused" in window.status.text
    assert one.buttons.offered[:2] == ("cancel-download", "resume-download")
    hub.holds.clear()
    hub.released.set()
    one.buttons.trigger("resume-download")
    qtbot.waitUntil(lambda: store.row(OPENAI).state == "here")
    qtbot.waitUntil(lambda: "prepare" in one.buttons.offered)
    assert any(hub.ranges(WEIGHTS)), "it began anew"
    assert "Downloading" not in window.status.text
    assert "is on this computer now" in window.banner.text
    assert [button.text() for button in window.banner.offers] == ["Prepare it for my library"]


def test_a_cancelled_download_leaves_nothing(
    window: MainWindow, hub: Hub, hub_clip: str, store: Store, qtbot: QtBot
) -> None:
    opened(window)
    hub.holds[WEIGHTS] = 60_000
    ask(window, OPENAI, qtbot).go.click()
    one = card(window, OPENAI)
    qtbot.waitUntil(hub.holding.is_set)
    one.buttons.trigger("cancel-download")
    answer(window, yes=False)
    assert "cancel-download" in one.buttons.offered
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "modelQuestion") is None)
    one.buttons.trigger("cancel-download")
    assert "Pause keeps them" in answer(window, yes=True)
    qtbot.waitUntil(lambda: one.status == "Not on this computer.")
    assert store.row(OPENAI).size == 0


def test_a_cut_connection_says_so_and_can_be_tried_again(
    window: MainWindow, hub: Hub, hub_clip: str, store: Store, qtbot: QtBot
) -> None:
    opened(window)
    hub.cuts[WEIGHTS] = [10_000] * 20
    ask(window, OPENAI, qtbot).go.click()
    one = card(window, OPENAI)
    qtbot.waitUntil(lambda: "resume-download" in one.buttons.offered)
    assert one.face is not None
    assert one.face.status.tone == "bad"
    hub.cuts.clear()
    one.buttons.trigger("resume-download")
    qtbot.waitUntil(lambda: store.row(OPENAI).state == "here")


def test_being_offline_is_said_in_a_sentence_and_import_is_offered(
    window: MainWindow, hub: Hub, clip: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    opened(window)
    one = card(window, OPENAI)
    one.buttons.trigger("download")
    qtbot.waitUntil(lambda: one.face is not None and one.face.status.tone == "bad")
    assert "import" in one.status.casefold()
    one.buttons.trigger("import")
    sheet = window.findChild(ImportSheet)
    assert sheet.which.currentData() == OPENAI
    for file in ("model.safetensors", "config.json", "preprocessor_config.json", "tokenizer.json"):
        assert file in sheet.text
    sheet.take(str(clip))
    qtbot.waitUntil(lambda: "prepare" in one.buttons.offered)


def test_an_import_is_followed_and_can_be_stopped(
    window: MainWindow, clip: Path, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_for_ever(_file: Path, _digest: str, heed: Callable[[], None]) -> str:
        while True:
            heed()
            time.sleep(0.01)

    monkeypatch.setattr("photoclip.models.store_import.digest_of", read_for_ever)
    opened(window)
    one = card(window, OPENAI)
    one.buttons.trigger("import")
    window.findChild(ImportSheet).take(str(clip))
    qtbot.waitUntil(lambda: "Importing" in window.status.text)
    assert one.buttons.offered == ("stop-import",)
    one.buttons.trigger("stop-import")
    qtbot.waitUntil(lambda: "Importing" not in window.status.text)
    qtbot.waitUntil(lambda: "download" in one.buttons.offered)
    assert store.row(OPENAI).state == "absent"


def test_a_folder_that_lacks_a_file_says_which(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(window)
    (tmp_path / "half").mkdir()
    (tmp_path / "half" / "model.safetensors").write_bytes(b"x")
    window.models.front.page.bring.click()
    window.findChild(ImportSheet).take(str(tmp_path / "half"))
    qtbot.waitUntil(window.banner.isVisible)
    assert "config.json" in window.banner.text


def test_a_model_that_is_not_listed_is_added_by_its_name(
    window: MainWindow, hub: Hub, clip: Path, store: Store, qtbot: QtBot
) -> None:
    hub.add("someone/tiny-clip", clip)
    opened(window)
    window.models.front.page.add.click()
    sheet = window.findChild(AddSheet)
    QTest.keyClicks(sheet.field, "tiny")
    assert not sheet.go.isEnabled()
    sheet.field.setText("someone/tiny-clop")
    sheet.go.click()
    qtbot.waitUntil(lambda: "tiny-clop" in sheet.text and "Asking" not in sheet.text)
    assert sheet.isVisible()
    sheet.field.setText("someone/tiny-clip")
    sheet.go.click()
    qtbot.waitUntil(lambda: window.findChild(OfferSheet) is not None)
    window.findChild(OfferSheet).go.click()
    qtbot.waitUntil(lambda: store.rows()[-1].card.repository == "someone/tiny-clip")
    qtbot.waitUntil(lambda: len(window.models.front.page.cards) == len(table.cards()) + 1)


def test_the_newest_version_is_said_to_be_it(
    window: MainWindow, hub: Hub, hub_clip: str, clip: Path, store: Store, qtbot: QtBot
) -> None:
    list(store.download(store.ask(OPENAI)))
    opened(window)
    qtbot.waitUntil(lambda: "update" in card(window, OPENAI).buttons.offered)
    card(window, OPENAI).buttons.trigger("update")
    qtbot.waitUntil(lambda: window.findChild(OfferSheet) is not None)
    sheet = window.findChild(OfferSheet)
    assert "is up to date" in sheet.text
    assert not sheet.go.isVisible()
    sheet.reject()
    qtbot.waitUntil(lambda: window.findChild(OfferSheet) is None)
    newer = hub.commit(REPOSITORY, {f.name: f.read_bytes() for f in clip.iterdir()})
    qtbot.waitUntil(lambda: "update" in card(window, OPENAI).buttons.offered)
    card(window, OPENAI).buttons.trigger("update")
    qtbot.waitUntil(lambda: window.findChild(OfferSheet) is not None)
    assert newer in window.findChild(OfferSheet).text
    assert "another model" in window.findChild(OfferSheet).text


def test_a_model_is_removed_after_a_question(
    window: MainWindow, hub_clip: str, store: Store, qtbot: QtBot
) -> None:
    list(store.download(store.ask(OPENAI)))
    opened(window)
    one = card(window, OPENAI)
    qtbot.waitUntil(lambda: "remove" in one.buttons.offered)
    one.buttons.trigger("remove")
    said = answer(window, yes=True)
    assert "Your photos, tags and labels stay" in said
    qtbot.waitUntil(lambda: one.status == "Not on this computer.")
    assert store.row(OPENAI).state == "absent"
    assert "are free" in window.banner.text
