"""Searching by pictures and refining by thumbs, in the window."""

import threading
from base64 import b64encode
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from photoclip.app import make_window
from photoclip.core.query.question import Picture, Question
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.ui.asking.bringing import brought, pixels_of
from photoclip.ui.asking.label_words import prompts
from photoclip.ui.main_window import MainWindow
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.tile_buttons import thumb_rects
from tests.patience import PATIENCE_S
from tests.ui.conftest import FOLDER, names, open_colours
from tests.ui.dragging import dropped_at, held_at
from tests.ui.test_window import type_query

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def picture(colour: str, *, size: int = 40) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return image


def holding(**what: object) -> QMimeData:
    mime = QMimeData()
    for name, value in what.items():
        getattr(mime, f"set{name[0].upper()}{name[1:]}")(value)
    return mime


def as_data(image: QImage) -> str:
    buffer = QBuffer()
    image.save(buffer, "PNG")
    return "data:image/png;base64," + b64encode(buffer.data().data()).decode()


def question(window: MainWindow) -> Question:
    return window.controllers.search.question


def ids(window: MainWindow, *wanted: str) -> tuple[int, ...]:
    rows = [names(window).index(name) for name in wanted]
    return tuple(window.model.photo_id(row) for row in rows)


def choose(window: MainWindow, *wanted: str) -> None:
    window.grid.setFocus()
    for number, name in enumerate(wanted):
        index = window.model.index(names(window).index(name))
        point = window.grid.visualRect(index).center()
        how = Qt.KeyboardModifier.ControlModifier if number else NONE
        QTest.mouseClick(window.grid.viewport(), LEFT, how, point)


def search(window: MainWindow, qtbot: QtBot, text: str, nearest: str) -> None:
    with qtbot.waitSignal(window.controllers.search.answered):
        type_query(window, text)
    assert names(window)[0].startswith(nearest)


def thumbs(window: MainWindow) -> dict[str, int]:
    role = PhotoModel.ThumbRole
    rows = range(window.model.rowCount())
    marks = {names(window)[row]: window.model.index(row).data(role) for row in rows}
    return {name: mark for name, mark in marks.items() if mark}


def test_thumbs_are_given_shown_taken_back_and_undone(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, chip = full_window, full_window.pictures.asking.thumbs
    window.commands["like"].trigger()
    assert question(window).empty
    search(window, qtbot, "red", "red")
    choose(window, "red-0", "red-1")
    liked = set(ids(window, "red-0", "red-1"))
    QTest.keyClick(window.grid, Qt.Key.Key_Plus)
    assert set(question(window).liked) == liked
    qtbot.waitUntil(lambda: len(window.grid.selected_ids()) == 2)
    assert set(window.grid.selected_ids().tolist()) == liked
    assert thumbs(window) == {"red-0": 1, "red-1": 1}
    assert (chip.text, chip.isHidden()) == ("2 liked", False)
    tile = window.grid.visualRect(window.model.index(names(window).index("red-2")))
    QTest.mouseClick(window.grid.viewport(), LEFT, NONE, thumb_rects(tile)[1].center())
    assert question(window).disliked == ids(window, "red-2")
    assert chip.text == "2 liked, 1 disliked"
    spoken = window.model.index(names(window).index("red-0")).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert spoken.endswith("liked")
    window.commands["undo"].trigger()
    assert not question(window).disliked
    window.commands["like"].trigger()  # once more takes back
    assert not question(window).liked
    assert chip.isHidden()
    chip.undone.emit()
    assert set(question(window).liked) == liked
    chip.cleared.emit()
    assert question(window) == Question("red")


def test_a_refined_search_becomes_a_label_in_one_step(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    search(window, qtbot, "something red -tag:work", "red")
    choose(window, "red-0")
    window.commands["like"].trigger()
    qtbot.waitUntil(lambda: thumbs(window) == {"red-0": 1})
    choose(window, "red-2")
    window.commands["dislike"].trigger()
    window.pictures.asking.thumbs.label_wanted.emit()
    dialog = window.findChild(QInputDialog, "labelOfSearch")
    assert dialog.textValue() == "something red"
    dialog.setTextValue("  my reds ")
    dialog.accept()
    qtbot.waitUntil(lambda: window.reviewing.panel.learnt.shown["Refused"] == "1")
    assert window.reviewing.panel.learnt.shown["Accepted"] == "1"
    assert names(window) == ["red-1"]
    state = window.controllers.library
    with qtbot.waitSignal(state.state_arrived) as arrived:
        state.refresh()
    (label,) = arrived.args[0].labels
    assert (label.name, label.prompts) == ("my reds", ("something red",))
    with qtbot.waitSignal(state.state_arrived, check_params_cb=lambda one: not one.labels):
        window.commands["undo"].trigger()


def test_only_what_a_photo_shows_becomes_a_prompt() -> None:
    assert prompts("2:dog OR cat -people tag:holiday") == ("dog", "cat")
    assert prompts('beach + "red boat"') == ("beach", "red boat")
    assert prompts("tag:holiday") == ()


def test_several_photos_and_words_are_weighed_against_each_other(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, bar = full_window, full_window.pictures.asking
    choose(window, "red-0", "blue-0")
    red, blue = ids(window, "red-0", "blue-0")
    window.commands["similar"].trigger()
    assert {one.source for one in question(window).pictures} == {red, blue}
    qtbot.waitUntil(lambda: all(chip.picture.shown for chip in bar.pictures))
    assert {chip.text for chip in bar.pictures} == {"red-0.png", "blue-0.png"}
    assert bar.words.isHidden()
    search_field = window.top.search
    search_field.setFocus()
    QTest.keyClicks(search_field, "type:png ")
    assert question(window).text
    assert bar.words.isHidden()  # a filter has no weight
    QTest.keyClicks(search_field, "green")
    QTest.keyClick(search_field, Qt.Key.Key_Return)
    assert not bar.words.isHidden()
    bar.words.weight.slider.setValue(20)
    for chip in bar.pictures:
        chip.weight.slider.setValue(1)
    qtbot.waitUntil(lambda: question(window).words_weight == 2.0)
    qtbot.waitUntil(lambda: [one.weight for one in question(window).pictures] == [0.1, 0.1])
    bar.pictures[0].cross.click()
    assert len(question(window).pictures) == len(bar.pictures) == 1
    assert not bar.pictures[0].weight.isHidden()
    bar.pictures[0].cross.click()
    assert question(window).text == "type:png green"


def test_a_pasted_picture_is_kept_and_searched_by(
    full_window: MainWindow, paths: LibraryPaths, qtbot: QtBot
) -> None:
    window, clipboard = full_window, QGuiApplication.clipboard()
    clipboard.setImage(picture("#1e32d2"))
    window.grid.setFocus()
    with qtbot.waitSignal(window.controllers.search.answered):
        window.commands["paste"].trigger()
    assert names(window)[0].startswith("blue")
    (kept,) = paths.pictures.iterdir()
    assert question(window).pictures == (Picture(kept),)
    search_field = window.top.search
    search_field.setFocus()
    clipboard.setMimeData(holding(html=f'<img src="{as_data(picture("#d21e1e"))}">'))
    QTest.keyClick(search_field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(question(window).pictures) == 2)  # into the field: added
    assert search_field.text() == ""
    clipboard.setText("words")
    QTest.keyClick(search_field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert search_field.text() == "words"
    window.commands["paste"].trigger()
    assert "no picture" in window.banner.text


def test_nothing_was_ever_copied(full_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "mimeData", lambda _: None)  # as where it is another's to say
    full_window.commands["paste"].trigger()
    assert "no picture" in full_window.banner.text


def hold(window: MainWindow, mime: QMimeData, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    """Drag something over the window; whether it may be dropped."""
    event = held_at(QPointF(300, 300), mime, modifiers)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: MainWindow, mime: QMimeData, modifiers: Qt.KeyboardModifier = NONE) -> None:
    assert hold(window, mime, modifiers)
    QApplication.sendEvent(window, dropped_at(QPointF(300, 300), mime, modifiers))


def test_what_is_dropped_is_understood_before_it_is_let_go(
    full_window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window, hint = full_window, full_window.pictures.hint
    link = holding(urls=[QUrl("https://example.org/beach.jpg")])
    assert hold(window, link)
    assert "never goes online" in hint.text
    drop(window, link)
    assert "never goes online" in window.banner.text
    assert question(window).empty
    green, red = (
        holding(urls=[QUrl.fromLocalFile(str(photos / f"{name}-1.png"))])
        for name in ("green", "red")
    )
    assert hold(window, green)
    assert hint.isVisible()
    assert hint.text.startswith("Drop to find photos like this picture")
    drop(window, green)
    assert not hint.isVisible()
    qtbot.waitUntil(lambda: question(window).pictures == (Picture(photos / "green-1.png"),))
    qtbot.waitUntil(lambda: set(names(window)[:2]) == {"green-0", "green-2"})
    hold(window, red, SHIFT)
    assert hint.text.startswith("Drop to add this picture to the search")
    drop(window, red, SHIFT)
    qtbot.waitUntil(lambda: len(question(window).pictures) == 2)
    assert [one.source.stem for one in question(window).pictures] == ["green-1", "red-1"]
    assert not hold(window, holding(text="words"))


def test_without_photos_there_is_nothing_to_search_by_a_picture(
    window: MainWindow, photos: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("no picture")
    no_picture, green = (
        holding(urls=[QUrl.fromLocalFile(str(path))]) for path in (letter, photos / "green-1.png")
    )
    for brought_here in (no_picture, green, holding(imageData=picture("red"))):
        assert hold(window, brought_here)
        assert window.pictures.hint.text.startswith("There are no photos to search in yet")
        window.banner.hide()
        drop(window, brought_here)
        assert "Drop a folder with photos" in window.banner.text
        assert question(window).empty
    drop(window, holding(urls=[QUrl.fromLocalFile(str(photos))]))
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)
    drop(window, green)
    qtbot.waitUntil(lambda: window.area.header.text.startswith("Photos like green-1.png"))


def test_what_is_no_picture_is_told_of_and_leaves_the_search_as_it_was(
    full_window: MainWindow, photos: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = full_window
    letter, cut = tmp_path / "letter.txt", tmp_path / "cut.png"
    letter.write_text("no picture")
    cut.write_bytes((photos / "red-1.png").read_bytes()[:60])
    type_query(window, "red")
    qtbot.waitUntil(lambda: set(names(window)[:3]) == {f"red-{n}" for n in range(3)})
    before, shown = question(window), names(window)
    for file, modifiers in ((letter, NONE), (cut, NONE), (letter, SHIFT)):
        window.banner.hide()
        drop(window, holding(urls=[QUrl.fromLocalFile(str(file))]), modifiers)
        said = f"{file.name} cannot be searched by"
        qtbot.waitUntil(lambda said=said: said in window.banner.text)  # type: ignore[misc]
        assert question(window) == before
        assert names(window) == shown
    notes = letter.rename(tmp_path / "notes.txt")
    both = [QUrl.fromLocalFile(str(path)) for path in (notes, photos / "blue-1.png")]
    drop(window, holding(urls=both))
    qtbot.waitUntil(lambda: question(window).pictures == (Picture(photos / "blue-1.png"),))
    assert "notes.txt cannot be searched by" in window.banner.text


@pytest.mark.parametrize("empty", [True, False])
def test_a_picture_that_is_dropped_first_waits_for_the_library(
    empty: bool,
    paths: LibraryPaths,
    indexed_once: Path,
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    if not empty:
        request.getfixturevalue("indexed")
    unlocked = threading.Event()

    def open_late(*given: Any) -> Any:
        unlocked.wait(PATIENCE_S)
        return open_session(*given)

    window, bridge = make_window(qapp, paths, partial(open_late, paths, open_colours))
    qtbot.addWidget(window)
    window.show()
    bridge.start()
    window.start()
    green = indexed_once / FOLDER / "green-1.png"
    try:
        drop(window, holding(urls=[QUrl.fromLocalFile(str(green))]))
        assert question(window).empty
        unlocked.set()
        if empty:
            qtbot.waitUntil(lambda: "no photos to search in" in window.banner.text)
            assert question(window).empty
        else:
            qtbot.waitUntil(lambda: question(window).pictures == (Picture(green),))
            qtbot.waitUntil(lambda: set(names(window)[:3]) == {f"green-{n}" for n in range(3)})
    finally:
        unlocked.set()
        bridge.stop()
        window.stop()


def test_the_best_of_what_is_brought_is_taken(tmp_path: Path) -> None:
    urls = [QUrl("https://example.org/x.jpg")]
    image = picture("red")
    assert brought(holding(urls=urls, imageData=image)).image == image
    assert brought(holding(text=as_data(image))).image is not None
    assert brought(holding(text="https://example.org/x.jpg")).link
    assert not brought(holding(text="a dog")).link
    assert not brought(holding(html='<img src="data:image/png;base64,AAAA">')).welcome
    files = [tmp_path / f"{number}.jpg" for number in range(20)]
    for file in files:
        file.touch()
    local = [QUrl.fromLocalFile(str(file)) for file in files]
    assert brought(holding(urls=local)).files == tuple(files[:12])
    assert brought(holding(urls=[QUrl.fromLocalFile(str(tmp_path))])).folders == (tmp_path,)


@pytest.mark.parametrize("side", [3, 1400])
def test_a_brought_picture_becomes_opaque_pixels_no_larger_than_needed(side: int) -> None:
    image = picture("#00ff0000", size=side)
    image.setPixelColor(0, 0, QColor("#102030"))
    pixels = pixels_of(image)
    assert pixels.shape == (min(side, 1280), min(side, 1280), 3)
    assert pixels.dtype == np.uint8
    assert pixels[-1, -1].tolist() == [255, 255, 255]
