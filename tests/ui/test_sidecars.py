"""Sidecars in the real window: looked at, written, put back; and decided on where they disagree."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from photoclip.core.sidecars import Conflict, Said
from photoclip.paths import LibraryPaths
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.main_window import MainWindow
from photoclip.ui.sidecars import field_words
from photoclip.ui.sidecars.conflicts_sheet import ConflictsSheet
from tests.ui.conftest import names, opened
from tests.ui.test_window import type_query

_SIDECAR = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="{0}" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>boat {0}</rdf:li></rdf:Bag></dc:subject>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def test_nothing_is_written_before_its_names_were_chosen_and_a_look_was_taken(
    full_window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window, writing = full_window, full_window.sidecars.writing
    row = names(window).index("red-1")
    window.controllers.edits.tag([window.model.photo_id(row)], "colour/red")
    qtbot.waitUntil(lambda: "colour/red" in window.banner.text)
    window.commands["sidecars"].trigger()
    sheet = writing.sheet
    assert sheet is not None
    assert sheet.naming is None
    assert not sheet.go.isEnabled()
    sheet.namings.button(0).click()
    qtbot.waitUntil(sheet.go.isEnabled)
    assert sheet.go.text() == "Write 1 sidecar"
    said = [sheet.table.index(0, column).data() for column in range(4)]
    assert said == ["red-1.png.xmp (new)", "Tags", "–", "colour/red"]
    assert not list(photos.glob("*.xmp"))
    sheet.go.click()
    qtbot.waitUntil(lambda: "1 sidecar written" in sheet.empty.text)
    (written,) = photos.glob("*.xmp")
    assert "colour" in written.read_text(encoding="utf-8")
    sheet.restore.click()
    qtbot.waitUntil(lambda: "put back" in sheet.empty.text)
    assert not written.exists()
    sheet.reject()
    window.commands["sidecars"].trigger()
    sheet = writing.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.go.isEnabled)
    assert sheet.naming == "photo.jpg.xmp"
    sheet.reject()


@pytest.fixture
def disagreeing(indexed: Path) -> Path:
    """A photo with two sidecars that give it different stars."""
    (indexed / "red-1.png.xmp").write_text(_SIDECAR.format(2), encoding="utf-8")
    (indexed / "red-1.xmp").write_text(_SIDECAR.format(5), encoding="utf-8")
    return indexed


def test_what_disagrees_is_told_decided_and_undone(
    disagreeing: Path, qtbot: QtBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    assert disagreeing.is_dir()
    with opened(qtbot, qapp, paths) as window:
        conflicts = window.sidecars.conflicts
        window.controllers.index.update_library()
        qtbot.waitUntil(lambda: "1 photo: file and sidecar disagree" in window.banner.text)
        assert window.commands["conflicts"].isVisible()
        window.banner.offers[0].click()
        sheet = conflicts.sheet
        assert sheet is not None
        qtbot.waitUntil(lambda: len(sheet.cards) == 1)
        assert "★★★★★" in sheet.text
        assert "★★ " in sheet.text
        places = sheet.findChildren(ElidedLabel)
        ends = {(one.text(), one.explanation, one.mode) for one in places}
        left = Qt.TextElideMode.ElideLeft  # the places of one photo differ at their ends
        assert ("red-1.xmp", str(disagreeing / "red-1.xmp"), left) in ends
        buttons = taken(sheet)
        assert "Take sea, boat 5, from red-1.xmp" in buttons
        buttons["Take ★★, from red-1.png.xmp"].click()
        qtbot.waitUntil(lambda: all("★" not in name for name in taken(sheet)))
        next(take for name, take in taken(sheet).items() if "all of them" in name).click()
        qtbot.waitUntil(lambda: not sheet.cards)
        type_query(window, 'rating:2 tag:"boat 5" tag:"boat 2"')
        qtbot.waitUntil(lambda: names(window) == ["red-1"])
        sheet.undo.click()
        qtbot.waitUntil(lambda: len(sheet.cards) == 1)
        sheet.reject()


def test_many_are_decided_at_once_and_undone_as_one_step(
    indexed: Path, qtbot: QtBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    for name, stars in (("red-0", 1), ("red-1", 2), ("red-2", 3)):
        (indexed / f"{name}.png.xmp").write_text(_SIDECAR.format(stars), encoding="utf-8")
        (indexed / f"{name}.xmp").write_text(_SIDECAR.format(5), encoding="utf-8")
    with opened(qtbot, qapp, paths) as window:
        window.controllers.index.update_library()
        qtbot.waitUntil(lambda: "3 photos: file and sidecar disagree" in window.banner.text)
        window.commands["conflicts"].trigger()
        sheet = window.sidecars.conflicts.sheet
        assert sheet is not None
        qtbot.waitUntil(lambda: len(sheet.cards) == 3)
        bar = sheet.deciding
        assert not bar.decide.isEnabled()
        bar.all.click()
        assert all(card.check.isChecked() for card in sheet.cards)
        left = sheet.cards[0].photo_id
        sheet.cards[0].check.click()
        assert bar.all.checkState() is Qt.CheckState.PartiallyChecked
        assert bar.decide.text() == "Decide on 2 photos"
        ways = {action.text(): action for action in bar.menu.actions()}
        assert "What the photos' own files say" not in ways  # they say nothing
        ways["What sidecars named photo.jpg.xmp say"].trigger()
        qtbot.waitUntil(lambda: [card.photo_id for card in sheet.cards] == [left])
        assert "Decided what counts of 2 photos" in sheet.text
        bar.all.click()
        assert bar.decide.text() == "Decide on 1 photo"
        sheet.undo.click()
        qtbot.waitUntil(lambda: len(sheet.cards) == 3)
        sheet.reject()


def test_what_a_chosen_place_is_silent_about_is_left_and_told(
    disagreeing: Path, qtbot: QtBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    photo = disagreeing / "sea.jpg"
    Image.new("RGB", (64, 48), "navy").save(photo, xmp=_SIDECAR.format(4).encode())
    Path(f"{photo}.xmp").write_text(_SIDECAR.format(1), encoding="utf-8")
    with opened(qtbot, qapp, paths) as window:
        window.controllers.index.update_library()
        qtbot.waitUntil(lambda: "2 photos: file and sidecar disagree" in window.banner.text)
        window.commands["conflicts"].trigger()
        sheet = window.sidecars.conflicts.sheet
        assert sheet is not None
        qtbot.waitUntil(lambda: len(sheet.cards) == 2)
        sheet.deciding.all.click()
        (own,) = (one for one in sheet.deciding.menu.actions() if "own files" in one.text())
        own.trigger()
        qtbot.waitUntil(lambda: len(sheet.cards) == 1)
        assert "red-1.png" in sheet.text
        assert "Still to decide: 1 photo." in sheet.text
        type_query(window, 'rating:4 tag:"boat 4" -tag:"boat 1"')
        qtbot.waitUntil(lambda: names(window) == ["sea"])
        sheet.reject()


def taken(sheet: ConflictsSheet) -> dict[str, QPushButton]:
    """The buttons that decide, by what they are to those who don't see them."""
    return {button.accessibleName(): button for card in sheet.cards for button in card.buttons}


def test_values_are_told_as_a_person_reads_them() -> None:
    assert field_words.values("rating", ("3",)) == "★★★"
    assert field_words.values("flag", ("reject",)) == "rejected"
    assert field_words.values("tags", ("a", "b/c")) == "a, b/c"
    assert field_words.value("tags", "a\nb/c") == "a, b/c"
    assert field_words.values("title", ()) == "–"


def test_deciding_leaves_the_list_and_the_keyboard_where_they_are(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / f"{number}.jpg" for number in range(8)]
    conflicts = [
        Conflict(number, field, (Said(file, "1"), Said(file.with_suffix(".xmp"), "2")))
        for number, file in enumerate(files)
        for field in ("rating", "title")
    ]
    sheet = ConflictsSheet(window.stage.look, window)
    sheet.show_conflicts(conflicts, {})
    sheet.show()
    qtbot.addWidget(sheet)
    (area,) = sheet.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(400)
    sheet.cards[3].buttons[1].setFocus()
    seen = bar.value()
    sheet.show_conflicts([one for one in conflicts if one is not conflicts[6]], {})
    assert bar.value() == seen > 0
    assert sheet.focusWidget() is sheet.cards[3].buttons[0]
    sheet.reject()
