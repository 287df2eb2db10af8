"""What is veiled, and what is left of a list then; no window is needed for it."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from photoclip.core.tagging_events import Veiled
from photoclip.ui.listing import Listing, Section, unfolded, without_ids
from photoclip.ui.suggesting.veil_line import VeilLine
from photoclip.ui.veils import Veils, blurred


def known(blurred: tuple[int, ...], hidden: tuple[int, ...]) -> Veiled:
    return Veiled(np.array(blurred, np.int64), np.array(hidden, np.int64))


def test_all_are_blurred_until_it_is_known_which_and_each_can_be_shown() -> None:
    veils = Veils()
    assert not veils.blurs(1)
    veils.wait()
    assert veils.waiting
    assert veils.blurs(1)
    veils.know(known((1, 2), (9, 3)))
    assert not veils.waiting
    assert [one for one in range(12) if veils.blurs(one)] == [1, 2]
    assert veils.hidden.tolist() == [3, 9]
    veils.turn([2, 7])
    assert [one for one in range(12) if veils.blurs(one)] == [1]
    veils.turn([1, 2])
    assert not veils.blurs(1)
    veils.turn([1, 2])
    assert veils.blurs(2)
    veils.show_all(True)
    assert not veils.blurs(1)
    assert not len(veils.hidden)
    assert veils.covered_among(np.arange(12)) == 4
    veils.show_all(False)
    assert veils.covered_among(np.arange(12)) == 2


def test_what_is_left_out_is_missing_in_its_section_and_empty_sections_go() -> None:
    sections = (Section("a", 2), Section("b", 1), Section("c", 3, folded=True))
    listing = Listing(np.array([5, 6, 7, 8, 9, 1]), sections)
    assert unfolded(listing).tolist() == [5, 6, 7]
    left = without_ids(listing, np.array([6, 7, 9]))
    assert left.ids.tolist() == [5, 8, 1]
    assert [(one.title, one.count) for one in left.sections] == [("a", 1), ("c", 2)]
    assert without_ids(listing, np.array([77])) is listing
    assert not len(without_ids(listing, np.sort(listing.ids)).ids)


def test_little_is_left_of_a_blurred_picture(qapp: QApplication) -> None:
    assert qapp
    picture = QPixmap(256, 128)
    picture.fill(Qt.GlobalColor.white)
    sharp = picture.toImage()
    for x in range(0, 256, 4):
        for y in range(128):
            sharp.setPixelColor(x, y, QColor("black"))
    left = blurred(QPixmap.fromImage(sharp)).toImage()
    assert left.size() == sharp.size()
    greys = [left.pixelColor(x, 64).lightness() for x in range(0, 256, 3)]
    assert max(greys) - min(greys) < 12


def test_the_line_says_how_many_and_how_to_see_them(qapp: QApplication) -> None:
    assert qapp
    line = VeilLine()
    for counts, said in (
        ((1, 0), "1 sensitive photo is blurred."),
        ((0, 1), "1 sensitive photo is left out."),
        ((2, 3), "2 sensitive photos are blurred, 3 photos are left out."),
    ):
        line.tell(*counts, all_shown=False)
        assert line.text == said
    assert line.turn.text() == "Show them for now"
    line.tell(2, 0, all_shown=True)
    assert line.text == "2 sensitive photos are shown until you close photoclip."
    line.tell_waiting()
    assert "All photos are blurred" in line.text
    line.tell(0, 0, all_shown=False)
    assert line.isHidden()
