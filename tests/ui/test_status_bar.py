"""What the status bar says while a library is indexed."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from photoclip.core.events import LibraryState, Progress
from photoclip.ui.status_bar import StatusBar

STATE = LibraryState((), (), photos=60, searchable=50, skipped=0, model="builtin")


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.show_state(STATE)
    return made


def test_it_says_how_far_how_fast_and_how_long(bar: StatusBar) -> None:
    bar.show_work("Holiday")
    assert "looking for photos" in bar.text
    bar.show_progress(Progress(30, 500, 0.0, None, searchable=50, photos=520))
    assert bar.text.startswith("Indexing Holiday 6 % Model:")
    bar.show_progress(Progress(62, 100, 33.6, 370.0, searchable=62, photos=520))
    assert "Indexing Holiday 62 % · 34 photos/s · about 6 minutes left" in bar.text
    assert "Searching 11 % of the library" in bar.text


def test_it_counts_what_is_on_its_way_until_the_work_is_done(bar: StatusBar) -> None:
    assert "Searching 83 % of the library" in bar.text
    bar.show_work("Holiday")
    bar.show_progress(Progress(0, 440, 0.0, None, searchable=60, photos=500))
    bar.show_state(replace(STATE, searchable=60))
    assert "Searching 12 % of the library" in bar.text
    bar.show_rest()
    bar.show_state(replace(STATE, searchable=60))
    assert "60 photos searchable" in bar.text


def test_paused_it_names_neither_rate_nor_time(bar: StatusBar) -> None:
    bar.show_work("Holiday")
    bar.show_paused(paused=True)
    bar.show_progress(Progress(62, 100, 33.6, 370.0))
    assert "Indexing is paused 62 %" in bar.text
    assert "left" not in bar.text
    bar.show_paused(paused=False)
    bar.show_work("Holiday")
    bar.show_paused(paused=True)
    assert "looking" not in bar.text
    bar.show_rest()
    assert "Indexing is paused" in bar.text
    bar.show_paused(paused=False)
    bar.show_rest()
    assert "paused" not in bar.text


def test_figures_give_way_to_work_and_neither_makes_the_window_wider(
    qtbot: QtBot,
) -> None:
    window, bar = QWidget(), StatusBar()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(bar)
    bar.show_state(replace(STATE, skipped=13))
    window.resize(1000, 80)
    window.show()
    figures = (bar.skipped, bar.model)
    qtbot.waitUntil(lambda: all(part.isVisible() for part in figures))
    said = bar.text
    assert bar.minimumSizeHint().width() < 60
    bar.show_work("A folder with a long name that says all there is to know of it")
    bar.show_progress(Progress(62, 100, 33.6, 370.0, searchable=62, photos=520))
    window.resize(1, 80)
    qtbot.waitUntil(lambda: not any(part.isVisible() for part in figures))
    assert bar.width() >= bar.minimumSizeHint().width()
    assert bar.cancel.geometry().right() < bar.width()
    bar.show_rest()
    bar.show_state(replace(STATE, skipped=13))
    window.resize(1000, 80)
    qtbot.waitUntil(lambda: all(part.isVisible() for part in figures))
    assert bar.text == said
