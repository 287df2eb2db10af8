"""The line above the photos has room for its words."""

import pytest
from pytestqt.qtbot import QtBot

from photoclip.ui.area_header import AreaHeader
from photoclip.ui.elided import ElidedLabel


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
