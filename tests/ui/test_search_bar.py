"""The search bar in the window: what is typed, chosen and taken out, and what comes of it."""

import threading
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from photoclip.core.events import Event
from photoclip.services.session import Session
from photoclip.ui.main_window import MainWindow
from photoclip.ui.search_bar.filter_inputs import ValueInput
from photoclip.ui.search_bar.operators_sheet import OperatorsSheet
from tests.ui.conftest import names
from tests.ui.test_window import type_query

_Key = Qt.Key


def chips(window: MainWindow) -> list[str]:
    return [chip.words for chip in window.top.below.chips.chips]


def offered(window: MainWindow) -> list[str]:
    return [row.text for row in window.searching.popup.rows]


def colours(window: MainWindow, count: int) -> set[str]:
    return {name.split("-")[0] for name in names(window)[:count]}


def test_chips_are_taken_out_by_keys_and_mouse_and_the_text_follows(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, field = full_window, full_window.top.search
    type_query(window, "red type:png -blue")
    qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos fit"))
    assert chips(window) == ["type:png", "not blue"]
    QTest.keyClick(field, _Key.Key_Tab)
    assert window.top.below.chips.chips[0].hasFocus()
    QTest.keyClick(window.top.below.chips.chips[0], _Key.Key_Right)
    assert window.top.below.chips.chips[1].hasFocus()
    QTest.keyClick(window.top.below.chips.chips[1], _Key.Key_Left)
    assert window.top.below.chips.chips[0].hasFocus()
    QTest.keyClick(window.top.below.chips.chips[0], _Key.Key_Return)
    assert field.hasFocus()
    assert field.selectedText() == "type:png"
    QTest.keyClick(window.top.below.chips.chips[0], _Key.Key_Delete)
    assert field.text() == "red -blue"
    QTest.mouseClick(window.top.below.chips.chips[0].cross, Qt.MouseButton.LeftButton)
    assert (field.text(), chips(window)) == ("red", [])
    assert field.hasFocus()
    qtbot.waitUntil(lambda: not window.top.below.isVisible())
    QTest.keyClick(field, _Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "red -blue"


def test_operators_and_values_are_completed_and_enter_is_left_to_the_search(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, field, popup = full_window, full_window.top.search, full_window.searching.popup
    type_query(window, "red ty")
    qtbot.waitUntil(popup.isVisible)
    assert offered(window)[0] == "type:"
    QTest.keyClick(field, _Key.Key_Return)
    assert field.text() == "red ty"
    assert not popup.isVisible()
    QTest.keyClick(field, _Key.Key_Backspace)
    QTest.keyClicks(field, "y")
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClicks(field, "p")
    QTest.keyClick(field, _Key.Key_Tab)
    assert field.text() == "red type:"
    assert field.hasFocus()
    qtbot.waitUntil(lambda: "png" in offered(window))
    assert next(row.figure for row in popup.rows if row.text == "png") == "18"
    QTest.keyClick(field, _Key.Key_Escape)
    assert (popup.isVisible(), field.text()) == (False, "red type:")
    QTest.keyClicks(field, "p")
    qtbot.waitUntil(lambda: offered(window) == ["png"])
    QTest.keyClick(field, _Key.Key_Down)
    QTest.keyClick(field, _Key.Key_Return)
    assert field.text().strip() == "red type:png"
    QTest.keyClick(field, _Key.Key_Return)
    qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos fit"))
    QTest.keyClick(field, _Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "near:" in offered(window)
    popup.chosen.emit(popup.rows[-1])
    sheet = window.findChild(OperatorsSheet)
    assert any("Lisbon" in label.text() for label in sheet.labels())
    sheet.reject()


def test_recent_searches_come_back_and_are_forgotten(full_window: MainWindow, qtbot: QtBot) -> None:
    window, field, popup = full_window, full_window.top.search, full_window.searching.popup
    history = window.searching.completion.history
    for text in ("green", "blue"):
        type_query(window, text)
        QTest.keyClick(field, _Key.Key_Return)
        qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos"))
        qtbot.waitUntil(lambda text=text: names(window)[0].startswith(text))
    QTest.keyClick(field, _Key.Key_Escape)
    history.refresh()
    qtbot.waitUntil(lambda: history.texts == ("blue", "green"))
    QTest.keyClick(field, _Key.Key_Down)
    assert offered(window) == ["blue", "green", "Clear history"]
    QTest.keyClick(field, _Key.Key_Down)
    QTest.keyClick(field, _Key.Key_Delete)
    qtbot.waitUntil(lambda: offered(window) == ["green", "Clear history"])
    QTest.keyClick(field, _Key.Key_Return)
    qtbot.waitUntil(lambda: field.text() == "green" and colours(window, 3) == {"green"})
    QTest.keyClick(field, _Key.Key_Escape)
    QTest.keyClick(field, _Key.Key_Up)
    popup.chosen.emit(popup.rows[-1])
    qtbot.waitUntil(lambda: history.texts == ())


def test_a_search_is_remembered_though_the_library_changes_before_its_turn(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, asked = full_window, full_window.controllers.search
    held = threading.Event()

    def long_step(_session: Session) -> Iterator[Event]:
        held.wait()
        yield from ()

    window.controllers.bridge.submit(long_step, list)
    type_query(window, "green")
    asked.search_now()
    window.display.refresh()
    with qtbot.waitSignal(asked.answered):
        held.set()
    history = window.searching.completion.history
    history.refresh()
    qtbot.waitUntil(lambda: history.texts == ("green",))


def test_a_mistake_is_shown_in_place_and_the_rest_runs(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, field, below = full_window, full_window.top.search, full_window.top.below
    type_query(window, "camera:")
    assert field.marks == ()
    type_query(window, "red without blue iso:many")
    qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos fit"))
    qtbot.waitUntil(lambda: "iso: wants a number" in below.note.text)
    assert field.marks == ((17, 25),)
    below.note.cross.click()
    qtbot.waitUntil(lambda: "without blue" in below.note.text)
    below.note.button.click()
    assert field.text() == "red -blue iso:many"
    QTest.keyClick(field, _Key.Key_Escape)
    assert field.marks == ()
    assert below.note.text == ""


def test_quotation_marks_are_taken_off_where_nothing_is_written_so(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, below = full_window, full_window.top.below
    type_query(window, 'type:png "red elephant"')
    qtbot.waitUntil(lambda: "written about no photo" in below.note.text)
    assert window.top.search.marks == ()
    below.note.button.click()
    assert window.top.search.text() == "type:png red elephant"


def test_filters_are_added_by_mouse(full_window: MainWindow, qtbot: QtBot) -> None:
    window, field = full_window, full_window.top.search
    sheet = window.searching.filters.open_editor("type")
    assert isinstance(sheet.input, ValueInput)
    values = sheet.input
    qtbot.waitUntil(lambda: values.count() == 1)
    values.activated.emit(0)
    sheet.add.click()
    assert field.text() == "type:png"
    qtbot.waitUntil(lambda: window.area.header.text.startswith("18 photos fit, newest first"))
    assert [section.title for section in window.model.listing.sections] == [""]
    sheet = window.searching.filters.open_editor("rating")
    sheet.unwanted.setChecked(True)
    sheet.add.click()
    assert field.text() == "type:png -rating:>=4"
    assert chips(window) == ["type:png", "not rating:>=4"]


def test_where_nothing_is_found_a_filter_can_be_dropped(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    type_query(window, "red type:jpeg")
    qtbot.waitUntil(lambda: "Nothing that fits the rest" in window.area.empty.text)
    qtbot.waitUntil(lambda: [b.text() for b in window.area.empty.offers] != [])
    assert [b.text() for b in window.area.empty.offers] == ["Without type:jpeg: 3 photos"]
    window.area.empty.offers[0].click()
    assert window.top.search.text() == "red"
    qtbot.waitUntil(lambda: colours(window, 3) == {"red"})


def test_refining_keeps_the_selection_and_equal_results_don_t_flicker(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    type_query(window, "red")
    qtbot.waitUntil(lambda: window.area.header.text.startswith("3 photos fit"))
    window.grid.choose_row(1)
    chosen = window.grid.selected_ids().tolist()
    resets = QSignalSpy(window.model.modelReset)
    with qtbot.waitSignal(window.controllers.search.answered):
        type_query(window, "RED")
    assert resets.count() == 0
    with qtbot.waitSignal(window.controllers.search.answered):
        type_query(window, "type:png")
    assert window.model.rowCount() == 18
    assert window.grid.selected_ids().tolist() == chosen
    with qtbot.assertNotEmitted(window.controllers.search.answered, wait=200):
        QTest.keyClicks(window.top.search, "  ")
