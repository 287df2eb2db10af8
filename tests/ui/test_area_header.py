"""The line above the photos has room for its words."""

import pytest
from pytestqt.qtbot import QtBot

from photoclip.ui.area_header import AreaHeader
from photoclip.ui.elided import ElidedLabel, ElidedParts


@pytest.fixture
def header(qtbot: QtBot) -> AreaHeader:
    made = AreaHeader()
    qtbot.addWidget(made)
    made.sort.say("Date taken", "Date taken, newest first")
    made.say("All photos", "683 photos")
    made.resize(900, 40)
    made.show()
    return made


def test_controls_go_below_a_title_that_needs_their_room(header: AreaHeader, qtbot: QtBot) -> None:
    def below() -> bool:
        title = header.findChildren(ElidedLabel)[0]
        return (
            header.sort.mapTo(header, header.sort.rect().topLeft()).y() >= title.geometry().bottom()
        )

    assert not below()
    header.say("A smart album whose name is as long as that of any that a person would think of")
    header.resize(460, header.height())
    qtbot.waitUntil(below)
    header.say("Short")
    qtbot.waitUntil(lambda: not below())


def test_how_long_it_took_is_left_out_before_a_word_is_cut(qtbot: QtBot) -> None:
    note = ElidedParts(0)
    qtbot.addWidget(note)
    note.setText("1,839 photos, newest first, in 21 ms")

    def shown_with_room_for(text: str) -> str:
        return note.shown_in(note.fontMetrics().horizontalAdvance(text))

    assert shown_with_room_for(note.text()) == note.text()
    assert shown_with_room_for("1,839 photos, newest first, in 21") == "1,839 photos, newest first"
    assert shown_with_room_for("1,839 photos, newest") == "1,839 photos"
    assert shown_with_room_for("1,839 pho").endswith("…")
