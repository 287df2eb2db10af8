"""A label's queue: the rules of its line and exceptions, and the real window."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.catalog import open_catalog
from photoclip.catalog.known import FileState
from photoclip.core.metadata import PhotoMetadata
from photoclip.paths import LibraryPaths
from photoclip.services.labelling import add_label
from photoclip.ui.main_window import MainWindow
from photoclip.ui.photo_drag import as_mime
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.places import Place
from photoclip.ui.reviewing import review_words
from photoclip.ui.reviewing.answers import Answers, next_of, page_of
from tests.ui.conftest import ColourEncoder, names, opened
from tests.ui.dragging import dropped_at, held_at

_MANY = 1_000


def answers(*confidences: float) -> Answers:
    made = Answers()
    sure = np.array(confidences, np.float32)
    made.take(np.arange(10, 10 + len(sure)), sure)
    return made


def test_what_lies_above_the_line_is_accepted_but_for_exceptions() -> None:
    made = answers(0.9, 0.9, 0.8, 0.6, 0.5, 0.4)
    made.draw_line(3)
    made.toggle(1)
    made.toggle(4)
    assert [made.of(row) for row in range(6)] == ["yes", "no", "yes", "", "yes", ""]
    assert sorted(made.accepted()) == [10, 12, 14]
    assert made.refused() == [11]
    assert made.refused(range(5)) == [11, 13]
    assert made.refused(range(4, 6)) == [11, 15]
    assert made.counts(range(5)) == (3, 1, 1)
    made.toggle(1)
    made.toggle(4)
    assert (made.accepted(), made.refused(), made.counts()) == ([10, 11, 12], [], (3, 0, 0))


def test_what_was_said_stays_when_the_line_moves_and_other_photos_come() -> None:
    made = answers(0.9, 0.8, 0.7, 0.6)
    made.draw_line(4)
    made.say([11], fits=False)
    made.say([13], fits=True)
    made.draw_line(0)
    assert (made.accepted(), made.refused()) == ([13], [11])
    made.take(np.array([30, 11]), np.array([0.9, 0.5], np.float32))
    assert (made.accepted(), made.refused()) == ([], [11])
    assert made.unsay() == 11
    assert made.unsay() is None


def test_the_line_lies_below_whole_lines_of_what_is_sure() -> None:
    made = answers(0.99, 0.98, 0.95, 0.9, 0.5, 0.4, 0.3, 0.2)
    assert made.usual_line(2, 8, sure=True) == 4
    assert made.usual_line(3, 8, sure=True) == 3
    assert made.usual_line(2, 3, sure=True) == 2
    assert answers(0.9, 0.9, 0.9).usual_line(2, 8, sure=True) == 3
    assert answers(0.6, 0.5, 0.2, 0.1).usual_line(2, 4, sure=True) == 0
    assert answers(0.6, 0.5, 0.2, 0.1).usual_line(2, 4, sure=False) == 2


def test_the_line_tells_how_much_above_it_will_be_right() -> None:
    made = answers(1.0, 0.94, 0.2)
    made.draw_line(2)
    assert "above it 97 of 100 will be right" in review_words.line(made.right_above(), sure=True)
    made.draw_line(0)
    assert review_words.line(made.right_above(), sure=True) == review_words.NOTHING_ABOVE


def test_a_useful_page_is_shown_surest_first() -> None:
    confidences = np.array([0.9, 0.8, 0.6, 0.5, 0.1], np.float32)
    assert page_of(np.array([3, 2, 1, 0, 4]), confidences, 3).tolist() == [1, 2, 3]


def test_the_next_label_is_one_with_photos_waiting() -> None:
    labels = ["a", "b", "c", "d"]
    assert next_of(labels, ["a", "d"], "b", 1) == "d"
    assert next_of(labels, ["a", "d"], "d", 1) == "a"
    assert next_of(labels, ["a", "d"], "b", -1) == "a"
    assert next_of(labels, ["b"], "b", 1) is None


def open_label(window: MainWindow, qtbot: QtBot, name: str, count: int) -> None:
    window.side_model.label_named.emit(name)
    qtbot.waitUntil(lambda: window.reviewing.queue.open and window.model.rowCount() == count)
    window.grid.setFocus()


def answered(window: MainWindow, row: int) -> str:
    said: str = window.model.index(row).data(PhotoModel.AnswerRole)
    return said


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(window.grid, key, held or Qt.KeyboardModifier.NoModifier)


def test_a_queue_is_answered_by_keys_in_one_step_and_brought_back(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, learnt = full_window, full_window.reviewing.panel.learnt
    open_label(window, qtbot, "red", 3)
    assert "3 photos may be red." in window.area.review.text
    press(window, Qt.Key.Key_End)
    assert window.area.review.accept.text().startswith("Accept 3 above the line")
    window.grid.choose_row(0)
    press(window, Qt.Key.Key_N)
    assert window.grid.currentIndex().row() == 1
    assert [answered(window, row) for row in range(3)] == ["no", "yes", "yes"]
    assert window.area.review.accept.text().startswith("Accept 2, refuse 1")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: learnt.shown["Refused"] == "1")
    assert learnt.shown["Accepted"] == "2"
    assert "Nothing more looks like red" in window.area.empty.text
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    qtbot.waitUntil(lambda: learnt.shown["Accepted"] == "0")
    assert sorted(answered(window, row) for row in range(3)).count("no") == 1


def test_clicks_make_exceptions_and_undo_takes_them_back_first(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    open_label(window, qtbot, "red", 3)
    press(window, Qt.Key.Key_Home)
    left, viewport = Qt.MouseButton.LeftButton, window.grid.viewport()
    for row in (0, 2):
        tile = window.grid.visualRect(window.model.index(row))
        QTest.mouseClick(viewport, left, pos=tile.center())
    assert [answered(window, row) for row in range(3)] == ["yes", "", "yes"]
    window.commands["undo"].trigger()
    assert [answered(window, row) for row in range(3)] == ["yes", "", ""]
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    learnt = window.reviewing.panel.learnt
    qtbot.waitUntil(lambda: learnt.shown["Refused"] == "2")
    assert learnt.shown["Accepted"] == "1"


def drop(window: MainWindow, place: Place, photo_ids: list[int]) -> None:
    """Let photos go over a line of the side bar."""
    row = window.side_model.row_of(place)
    assert row is not None
    at = QPointF(window.side.visualRect(window.side_model.index(row)).center())
    mime = as_mime(np.array(photo_ids))
    viewport = window.side.viewport()
    QApplication.sendEvent(viewport, held_at(at, mime))
    assert window.side_model.lit == ("place", place)
    QApplication.sendEvent(viewport, dropped_at(at, mime))
    assert window.side_model.lit is None


def test_the_line_is_moved_by_keys_and_dragged(full_window: MainWindow, qtbot: QtBot) -> None:
    window, queue = full_window, full_window.reviewing.queue
    window.grid.set_tile_size(420)
    open_label(window, qtbot, "red", 3)
    columns = window.grid.tiles.columns
    press(window, Qt.Key.Key_Home)
    assert queue.answers.above == 0
    press(window, Qt.Key.Key_Down)
    assert queue.answers.above == columns
    line, left = queue.line, Qt.MouseButton.LeftButton
    middle, up = line.rect().center(), QPoint(0, -window.grid.tiles.line)
    QTest.mousePress(line, left, pos=middle)
    QTest.mouseMove(line, middle + up)
    QTest.mouseRelease(line, left, pos=middle)
    assert queue.answers.above == 0


def test_tab_leads_to_the_next_label_and_then_to_its_panel(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    for name in ("red", "green"):
        open_label(window, qtbot, name, 3)
    qtbot.waitUntil(lambda: "Next: red (3)" in window.area.review.next.text())
    press(window, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.display.place == Place("label", "red"))
    assert window.grid.hasFocus()
    qtbot.waitUntil(lambda: window.reviewing.queue.open and names(window)[0].startswith("red"))
    press(window, Qt.Key.Key_F6)
    assert window.reviewing.panel.looks.field.hasFocus()


def test_a_label_is_described_renamed_and_shown_examples(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, looks = full_window, full_window.reviewing.panel.looks
    window.side_model.label_named.emit("Rex")
    qtbot.waitUntil(lambda: "Nothing looks like “Rex” yet" in window.area.empty.text)
    looks.lines[0].setText("a red thing")
    QTest.keyClick(looks.lines[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reviewing.queue.open)
    assert {name.split("-")[0] for name in names(window)[:3]} == {"red"}
    looks.field.setText("not: a blue thing")
    QTest.keyClick(looks.field, Qt.Key.Key_Return)
    said = ["a red thing", "not: a blue thing"]
    qtbot.waitUntil(lambda: [line.text() for line in looks.lines] == said)
    place = Place("label", "Rex")
    photo_id = window.model.photo_id(0)
    drop(window, place, [photo_id])
    qtbot.waitUntil(lambda: [photo.id for photo in looks.examples.photos] == [photo_id])
    index = window.side_model.index(window.side_model.row_of(place))
    assert window.side_model.setData(index, "toys/Rex")
    qtbot.waitUntil(lambda: window.display.place == Place("label", "toys/Rex"))
    entry = window.side_model.entry(window.side_model.row_of(window.display.place))
    assert (entry.text, entry.depth) == ("Rex", 1)
    assert [line.text() for line in looks.lines] == said


@pytest.fixture
def many(qtbot: QtBot, qapp: QApplication, paths: LibraryPaths) -> Iterator[MainWindow]:
    """The window of a library with a thousand photos of any colour, without files."""
    rgb = np.random.default_rng(0).uniform(0, 255, (_MANY, 3))
    encoder = ColourEncoder()
    with open_catalog(paths.catalog) as catalog:
        folder = catalog.folders.add(Path("/nowhere"))
        read = [_photo(number, folder) for number in range(len(rgb))]
        encoded = [one.content_hash for one in read]
        vectors = encoder.encode_images(rgb[:, None, None, :])
        catalog.store_batch(encoder, Batch(read=read, encoded=encoded, vectors=vectors))
    with opened(qtbot, qapp, paths) as window:
        qtbot.waitUntil(lambda: window.model.rowCount() == len(rgb))
        yield window


def _photo(number: int, folder: int) -> ReadFile:
    place, state = Path(f"/nowhere/{number}.jpg"), FileState(number + 1, number + 1)
    return ReadFile(folder, place, state, f"2-{number:032x}", PhotoMetadata("JPEG", 40, 30))


def test_a_thousand_suggestions_take_a_key_for_each_page(many: MainWindow, qtbot: QtBot) -> None:
    window = many
    window.resize(1500, 1000)
    window.grid.set_tile_size(110)
    talk = window.controllers
    talk.edits.do(partial(add_label, name="red", threshold=0.0))
    window.display.expect_label("red")
    qtbot.waitUntil(lambda: window.reviewing.queue.open)
    assert window.model.rowCount() == _MANY
    page = len(window.reviewing.queue.in_sight)
    left: set[int] = set()  # a set: the queue that is open may be told once more
    talk.review.queued.connect(lambda event: left.add(len(event.queue.ids)))
    window.grid.setFocus()
    while not window.area.is_empty:
        with qtbot.waitSignal(talk.review.queued):
            press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert len(left - {_MANY}) == -(-_MANY // page)
