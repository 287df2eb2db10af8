"""The viewer: finding what is in a box, and showing why a photo was found."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.query.question import Box, Picture, Question
from photoclip.core.search_events import Explained, WordsMatched
from photoclip.ui.main_window import MainWindow
from photoclip.ui.viewer import why_words
from photoclip.ui.viewer.viewer import Viewer
from tests.ui.conftest import names
from tests.ui.test_window import type_query

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def on_canvas(viewer: Viewer, across: float, down: float) -> QPoint:
    area = viewer.canvas.placement.area
    offset = QPointF(across * area.width(), down * area.height())
    return (area.topLeft() + offset).toPoint()


def open_photo(window: MainWindow, name: str) -> Viewer:
    window.grid.setFocus()
    window.grid.choose_row(names(window).index(name))
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    return window.pictures.viewer


def test_what_is_in_a_box_is_found(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    viewer = open_photo(window, "red-1")
    photo, canvas = viewer.photo, viewer.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NONE, QPoint(5, 5))
    assert viewer.isVisible()
    assert canvas.find_button.isHidden()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NONE, on_canvas(viewer, 0.2, 0.2))
    QTest.mouseMove(canvas, on_canvas(viewer, 0.5, 0.5))
    QTest.mouseMove(canvas, on_canvas(viewer, 0.8, 0.7))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NONE, on_canvas(viewer, 0.8, 0.7))
    assert "Enter finds this" in viewer.bar.text
    canvas.find_button.click()
    assert not viewer.isVisible()
    (picture,) = window.controllers.search.question.pictures
    assert picture.source == photo.id
    assert tuple(picture.box) == pytest.approx((0.2, 0.2, 0.8, 0.7), abs=0.02)
    qtbot.waitUntil(lambda: set(names(window)[:2]) == {"red-0", "red-2"})
    (chip,) = window.pictures.asking.pictures
    assert chip.text == "part of red-1.png"


def test_the_keys_make_a_box_and_escape_takes_one_thing_away_at_a_time(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    window.grid.setFocus()
    window.grid.choose_row(3)
    QTest.keyClick(window.grid, Qt.Key.Key_B)
    viewer = window.pictures.viewer
    assert viewer.boxes.box is not None
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    QTest.keyClick(viewer, Qt.Key.Key_Up, SHIFT)
    assert tuple(viewer.boxes.box) == pytest.approx((0.32, 0.3, 0.72, 0.68))
    assert window.grid.currentIndex().row() == 3
    bar = viewer.bar
    buttons = (bar.zoom, bar.info, bar.why, bar.more, bar.close_button)
    ring = (viewer.canvas.find_button, *buttons, viewer)
    for expected in ring:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert expected.hasFocus()
    QTest.mouseClick(viewer.bar.why, Qt.MouseButton.LeftButton)
    assert viewer.hasFocus()
    assert viewer.reasons.card.text == why_words.NO_SEARCH
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert viewer.boxes.box is None
    assert viewer.reasons.shown
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert window.grid.currentIndex().row() == 4
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.reasons.shown
    window.resize(1200, 760)
    qtbot.waitUntil(lambda: viewer.size() == viewer.parentWidget().size())
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert window.grid.hasFocus()


def test_it_is_shown_why_a_photo_was_found(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    assert window.panel.why.isHidden()
    with qtbot.waitSignal(window.controllers.search.answered):
        type_query(window, "red type:png")
    qtbot.waitUntil(lambda: set(names(window)[:3]) == {"red-0", "red-1", "red-2"})
    first, second = names(window)[:2]
    window.grid.choose_row(0)
    assert not window.panel.why.isHidden()
    window.panel.why.click()
    viewer = window.pictures.viewer
    assert viewer.reasons.card.text == why_words.BUSY
    assert not viewer.canvas.shaded
    qtbot.waitUntil(lambda: viewer.canvas.shaded)
    assert f"“{first}.png” is written in its name" in viewer.reasons.card.text
    assert "The filter type:png holds for it" in viewer.reasons.card.text
    assert why_words.APPROXIMATE in viewer.reasons.card.text
    assert viewer.reasons.card.legend.isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert not viewer.canvas.shaded
    qtbot.waitUntil(lambda: viewer.canvas.shaded)
    assert second in viewer.reasons.card.text
    QTest.keyClick(viewer, Qt.Key.Key_W)
    assert not viewer.canvas.shaded
    assert viewer.reasons.card.isHidden()
    QTest.keyClick(viewer, Qt.Key.Key_W)
    assert viewer.canvas.shaded  # known already
    QTest.keyClick(viewer, Qt.Key.Key_L, SHIFT)
    assert viewer.bar.text.startswith(f"{second}.png  ·  disliked")
    assert viewer.photo is not None
    assert window.controllers.search.question.disliked == (viewer.photo.id,)
    assert viewer.isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_S)
    assert not viewer.isVisible()
    question = window.controllers.search.question
    assert (len(question.pictures), question.disliked) == (1, ())
    window.controllers.search.clear()
    assert window.panel.why.isHidden()


def test_an_answer_about_another_photo_is_not_shown(full_window: MainWindow) -> None:
    viewer = open_photo(full_window, "blue-0")
    viewer.bar.why.setChecked(True)
    heat = np.ones((2, 2), np.float32)
    whole = (0.0, 0.0, 1.0, 1.0)
    viewer.reasons.show_reasons(Explained(viewer.photo.id + 1, heat, whole, ()), Question("blue"))
    assert not viewer.canvas.shaded
    viewer.reasons.show_reasons(Explained(viewer.photo.id, heat, whole, ()), Question("blue"))
    assert viewer.canvas.shaded


def test_reasons_are_told_in_words() -> None:
    shown = (0.1, 0.0, 0.9, 1.0)
    words = (WordsMatched("caption", "x" * 200), WordsMatched("tag", "sea"))
    question = Question("sea", (Picture(3, Box(0, 0, 1, 1)),), liked=(9,), disliked=(7,))
    found = Explained(7, None, shown, words, ("after:2019",))
    said = why_words.reasons(found, question)
    assert said[0].endswith("…” is written in its caption")
    assert len(said[0]) < 160
    assert said[1:] == [
        "“sea” is a tag",
        "The filter after:2019 holds for it",
        "It looks like the picture you gave",
        "You asked for less like it",
    ]
    assert "none of your words" in why_words.nothing(found, question)
    assert not why_words.where(found)
    lit = Explained(7, np.ones((1, 1), np.float32), shown, ())
    assert "dashed frame" in why_words.where(lit)
