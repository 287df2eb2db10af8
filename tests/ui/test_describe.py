"""Describe: comparing descriptions of a photo, as sharply as the person wants."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.search_events import Classified, Description
from photoclip.paths import resources
from photoclip.ui.describe_box import DescribeBox
from photoclip.ui.theme import Theme

SCALE = 20.0


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> DescribeBox:
    made = DescribeBox(Theme(qapp, resources() / "style"))
    qtbot.addWidget(made)
    made.resize(260, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def add(box: DescribeBox, *texts: str) -> None:
    for text in texts:
        box.field.setText(text)
        QTest.keyClick(box.field, Qt.Key.Key_Return)


def answer(box: DescribeBox, *similarities: float, fits: bool | None = True) -> None:
    results = tuple(
        Description(text, similarity, 0.0, fits)
        for text, similarity in zip(box.texts, similarities, strict=True)
    )
    box.show_results(Classified(Path("/photo.jpg"), results, "model", SCALE))


def shares(box: DescribeBox) -> list[int]:
    return [int(share.split()[0]) for share in box.shown.values()]


def test_sharpness_moves_the_shares_but_not_their_order(box: DescribeBox) -> None:
    add(box, "a cat", "a dog", "a fish")
    answer(box, 0.30, 0.25, 0.10)
    own = shares(box)
    assert own == [72, 27, 1]  # exp(20 * 0.30) : exp(20 * 0.25) : exp(20 * 0.10)
    slider = box.sharpness.slider
    assert box.sharpness.text == "Sharpness: the model's own"
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert shares(box) == [100, 0, 0]
    assert box.sharpness.text == "Sharpness: 10.0 times as sharp"
    QTest.keyClick(slider, Qt.Key.Key_Home)
    soft = shares(box)
    assert soft == sorted(soft, reverse=True)
    assert max(soft) - min(soft) < 15
    assert "times as soft" in box.sharpness.text
    assert not box.sharpness.reset.isHidden()
    box.sharpness.reset.click()
    assert shares(box) == own
    assert box.sharpness.reset.isHidden()
    slider.setValue(1)  # near the mark it is the mark
    assert shares(box) == own


def test_it_is_said_when_none_of_the_descriptions_fits(box: DescribeBox) -> None:
    add(box, "a cat")
    answer(box, 0.2, fits=False)
    assert box.shown == {"a cat": ""}
    assert "doesn't seem to fit" in box.verdict
    assert not box.sharpness.isVisible()
    add(box, "a dog")
    answer(box, 0.2, 0.1, fits=False)
    assert box.verdict.startswith("None of these")
    assert sum(shares(box)) == 100
    answer(box, 0.2, 0.1, fits=None)
    assert not box.verdict
    answer(box, 0.2, 0.1)
    assert not box.verdict


def test_what_was_taken_out_is_offered_again_and_eight_are_compared(box: DescribeBox) -> None:
    add(box, "  a   cat ", "a cat", *(f"number {number}" for number in range(7)))
    assert len(box.texts) == 8
    assert box.texts[0] == "a cat"
    assert not box.field.isEnabled()
    line = box._lines["a cat"]
    line.cross.click()
    assert box.field.isEnabled()
    assert box.field.hasFocus()
    QTest.keyClicks(box.field, "cat")
    offered = box.field.completer().completionModel()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == ["a cat"]
    older = (Description("number 0", 0.1, 1.0),)
    box.show_results(Classified(Path("/p.jpg"), older, "model", SCALE))
    assert set(box.shown.values()) == {""}


def test_sharpness_is_explained_on_demand(box: DescribeBox) -> None:
    add(box, "a cat", "a dog")
    answer(box, 0.3, 0.2)
    assert not box.sharpness.explanation
    box.sharpness.explain.click()
    assert "20; one divided by what papers call the temperature" in box.sharpness.explanation
