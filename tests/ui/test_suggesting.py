"""What labels suggest in the real window: chips on a photo, many photos at once, packs, veils."""

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoclip.core.labels import Definition, Label
from photoclip.services.auto_tagging import Choice
from photoclip.services.labelling import add_labels
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.suggesting.packs_sheet import PacksSheet
from photoclip.ui.tile_buttons import show_rect
from tests.ui.conftest import names
from tests.ui.test_window import type_query

Key = Qt.Key


def define(window: MainWindow, qtbot: QtBot, *definitions: Definition) -> None:
    """Labels of colours, as the library's model knows them."""

    job = partial(add_labels, definitions=definitions, summary="Add labels", replacing=True)
    window.controllers.edits.do(job)
    qtbot.waitUntil(lambda: set(definitions) <= {label.definition for label in known(window)})


def known(window: MainWindow) -> tuple[Label, ...]:
    """The labels that the window knows of."""
    state = window.places.controller.state
    return () if state is None else state.labels


def choose(window: MainWindow, name: str) -> int:
    """Select the photo of a name alone; returns its row."""
    row = names(window).index(name)
    window.grid.choose_row(row)
    return row


def test_chips_of_one_photo_are_taken_and_refused_and_come_back(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    tags = window.suggesting.on_photo.tags
    define(window, qtbot, Definition("colour/red", ("red",)), Definition("rouge", ("red",)))
    choose(window, "red-1")
    qtbot.waitUntil(lambda: len(tags.chips) == 2)
    assert {chip.suggestion.label for chip in tags.chips} == {"colour/red", "rouge"}
    first = next(chip for chip in tags.chips if chip.suggestion.label == "colour/red")
    assert "sure" in first.accessibleName()
    QTest.keyClick(first, Key.Key_Return)
    qtbot.waitUntil(lambda: window.panel.tags.tags == ("colour/red",))
    QTest.mouseClick(tags.chips[0].no, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Refuse" in window.banner.text)
    assert not tags.chips
    assert not window.panel.suggested.isVisible()
    for _ in range(2):
        window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: len(tags.chips) == 2 and not window.panel.tags.tags)
    choose(window, "stone-1")
    assert not tags.chips


def use_in_part_and_drop(window: MainWindow, sheet: PacksSheet, qtbot: QtBot) -> None:
    """A pack's labels one by one and together, veiled otherwise, dropped and brought back."""
    qtbot.waitUntil(lambda: len(sheet.cards) == 4)
    assert {card.state.text() for card in sheet.cards.values()} == {"off"}
    card = sheet.cards["sensitive"]
    assert card.veil is not None
    assert not card.veil.isEnabled()
    card.see.click()
    next(iter(card.labels.values())).click()
    qtbot.waitUntil(lambda: card.state.text() == "1 on")
    card.use.click()
    qtbot.waitUntil(lambda: card.state.text() == "on")
    card.veil.setCurrentIndex(card.veil.findData("hide"))
    card.veil.activated.emit(card.veil.currentIndex())
    qtbot.waitUntil(lambda: {label.definition.veil for label in known(window)} == {"hide"})
    card.drop.click()
    qtbot.waitUntil(lambda: card.state.text() == "off")
    sheet.undo.click()
    qtbot.waitUntil(lambda: card.state.text() == "on" and not sheet.undo.isVisible())
    card.drop.click()
    qtbot.waitUntil(lambda: card.state.text() == "off")
    sheet.reject()


def test_packs_give_labels_and_nothing_is_tagged_before_a_yes_and_then_in_one_step(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, auto = full_window, full_window.suggesting.auto_tagging
    window.commands["auto-tag"].trigger()
    assert auto.sheet is not None
    assert "No labels yet" in auto.sheet.text
    auto.sheet.empty.offers[0].click()
    packs = window.suggesting.packs
    assert auto.sheet is None
    assert packs.sheet is not None
    use_in_part_and_drop(window, packs.sheet, qtbot)
    define(window, qtbot, Definition("red"), Definition("green"), Definition("mauve", ("xyz",)))
    window.commands["auto-tag"].trigger()
    sheet = auto.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: len(sheet.rows) >= 2)
    sheet.sure.setValue(sheet.sure.minimum())
    qtbot.waitUntil(lambda: all(row.sure.value() == row.sure.minimum() for row in sheet.rows))
    rows = {row.queue.label: row for row in sheet.rows}
    rows["green"].check.setChecked(False)
    reds = rows["red"].chosen.tolist()
    QTest.keyClick(rows["red"].strip, Key.Key_Space)
    QTest.keyClick(sheet.sure, Key.Key_Return)
    assert auto.sheet is sheet
    assert rows["red"].chosen.tolist() == reds[1:]
    assert "1 left out" in rows["red"].note
    for label, row in rows.items():
        if label != "red":
            row.check.setChecked(False)
    assert sheet.learn.text() == "Learn from the 1 photo left out"
    sheet.learn.setChecked(False)
    assert sheet.choices() == (Choice("red", tuple(reds[1:])),)
    sheet.learn.setChecked(True)
    assert sheet.choices() == (Choice("red", tuple(reds[1:]), refused=(reds[0],)),)
    assert sheet.go.text() == f"Tag {len(reds) - 1} photos"
    sheet.go.click()
    qtbot.waitUntil(lambda: "refused 1 photo" in window.banner.text and auto.sheet is None)
    type_query(window, "tag:red")
    qtbot.waitUntil(lambda: window.model.rowCount() == len(reds) - 1)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.area.is_empty)
    folder = Place("folder", "Holiday", folder_id=1)
    window.side.auto_tag_wanted.emit(folder)
    sheet = auto.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: {"red", "green"} <= {row.queue.label for row in sheet.rows})
    sheet.reject()


def test_sensitive_photos_are_veiled_everywhere_until_they_are_asked_for(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, veiling = full_window, full_window.suggesting.veiling
    veils, line = veiling.veils, veiling.line
    red = Definition("red", veil="blur")
    define(window, qtbot, red, Definition("green", veil="hide"))
    qtbot.waitUntil(lambda: bool(veils.any))
    qtbot.waitUntil(lambda: not any(name.startswith("green") for name in names(window)))
    blurred = {name for name in names(window) if name.startswith("red")}
    assert line.isVisible()
    assert "3 sensitive photos are blurred, 3 photos are left out." in line.text
    row = choose(window, "red-1")
    photo_id = window.model.photo_id(row)
    place = show_rect(window.grid.visualRect(window.model.index(row))).center()
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not veils.blurs(photo_id)
    window.commands["unveil"].trigger()
    assert veils.blurs(photo_id)
    window.commands["preview"].trigger()
    viewer = window.pictures.viewer
    assert "blurred" in viewer.bar.text
    QTest.keyClick(viewer, Key.Key_V)
    assert "blurred" not in viewer.bar.text
    viewer.leave()
    with qtbot.waitSignal(window.controllers.search.answered):
        type_query(window, "green")
    qtbot.waitUntil(lambda: not any(name.startswith("green") for name in names(window)))
    assert line.text == "3 sensitive photos are left out."
    line.turn.click()
    qtbot.waitUntil(lambda: sum(name.startswith("green") for name in names(window)) == 3)
    line.turn.click()
    window.display.open_place(ALL_PHOTOS)
    qtbot.waitUntil(lambda: window.model.rowCount() == 15 and "blurred, 3" in line.text)
    define(window, qtbot, replace(red, veil=""))
    qtbot.waitUntil(lambda: line.text == "3 sensitive photos are left out.")
    assert len(blurred) == 3
    assert not any(veils.covers(one) for one in window.model.listing.ids.tolist())
    assert np.isin(veils.hidden, window.model.listing.ids).sum() == 0
