"""Photos seen large, in the window: every size, turned, full screen, slide show, information."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoclip.services.showing import ShowResult
from photoclip.ui.comparing.comparison import Comparison
from photoclip.ui.comparing.pane import Pane
from photoclip.ui.comparing.pane_words import why_not
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.viewer.viewer import Viewer
from tests.ui.conftest import come_to_front, names
from tests.ui.walking import cut_off

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
KEY = Qt.Key


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def opened(window: MainWindow, qtbot: QtBot, row: int) -> Viewer:
    window.grid.setFocus()
    window.grid.choose_row(row)
    QTest.keyClick(window.grid, KEY.Key_Space)
    viewer = window.pictures.viewer
    qtbot.waitUntil(lambda: viewer.shown.read is not None)
    return viewer


@pytest.mark.parametrize("name", ["search", "new-album", "map", "go-recent", "history"])
def test_a_large_photo_makes_room_for_what_a_key_leads_to(
    full_window: MainWindow, qtbot: QtBot, name: str
) -> None:
    window, viewer = full_window, opened(full_window, qtbot, 2)
    come_to_front(window, qtbot)
    assert viewer.isVisible()
    window.commands[name].trigger()
    assert not viewer.isVisible()
    if name == "search":
        qtbot.waitUntil(window.top.search.hasFocus)
    elif name == "new-album":
        qtbot.waitUntil(lambda: window.side.state() == window.side.State.EditingState)
    elif name == "map":
        assert window.pages.page is not None
    window.comparing.compare([window.model.photo_id(row) for row in (0, 1)])
    qtbot.waitUntil(window.comparing.comparison.isVisible)
    window.commands[name].trigger()
    assert not window.comparing.comparison.isVisible()


def test_a_double_click_shows_a_photo_large(full_window: MainWindow, qtbot: QtBot) -> None:
    window, viewport = full_window, full_window.grid.viewport()
    middle = window.grid.visualRect(window.model.index(3)).center()
    QTest.mouseClick(viewport, LEFT, NONE, middle)
    QTest.mouseDClick(viewport, LEFT, NONE, middle)
    viewer = window.pictures.viewer
    qtbot.waitUntil(viewer.isVisible)
    assert window.grid.currentIndex().row() == 3


def wheel(viewer: Viewer, at: QPointF, delta: int) -> None:
    canvas = viewer.canvas
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_a_photo_is_zoomed_pulled_and_turned(full_window: MainWindow, qtbot: QtBot) -> None:
    viewer = opened(full_window, qtbot, 4)
    canvas = viewer.canvas
    at = QPointF(canvas.placement.area.center()) + QPointF(60, 30)
    under, fit = canvas.placement.share(at), canvas.zoom
    wheel(viewer, at, 600)
    assert canvas.placement.share(at) == pytest.approx(under, abs=0.02)
    assert canvas.zoom > 1.5 * fit
    assert viewer.bar.zoom.text() == f"{round(100 * canvas.zoom)} %"
    row, left = viewer.walk.row, canvas.placement.area.left()
    press(viewer, KEY.Key_Right)
    assert viewer.walk.row == row
    assert canvas.placement.area.left() < left
    middle = canvas.rect().center()
    QTest.mousePress(canvas, LEFT, NONE, middle)
    QTest.mouseMove(canvas, middle + QPoint(25, 0))
    QTest.mouseRelease(canvas, LEFT, NONE, middle + QPoint(25, 0))
    assert canvas.placement.area.left() == pytest.approx(left - 80 + 25, abs=1.5)
    assert viewer.boxes.box is None
    QTest.mousePress(canvas, LEFT, SHIFT, middle)
    QTest.mouseMove(canvas, middle + QPoint(60, 60))
    QTest.mouseMove(canvas, middle + QPoint(90, 80))
    QTest.mouseRelease(canvas, LEFT, NONE, middle + QPoint(90, 80))
    assert viewer.boxes.box is not None
    press(viewer, KEY.Key_Escape)
    QTest.keyClick(viewer, KEY.Key_0, CONTROL)
    assert canvas.zoom == pytest.approx(fit)
    QTest.mouseDClick(canvas, LEFT, NONE, middle)
    assert canvas.larger
    press(viewer, KEY.Key_Z, KEY.Key_BracketRight)
    assert canvas.placement.area.width() < canvas.placement.area.height()
    press(viewer, KEY.Key_B, KEY.Key_Right)  # to the right on screen: up on the photo
    assert tuple(viewer.boxes.box) == pytest.approx((0.3, 0.28, 0.7, 0.68))
    press(viewer, KEY.Key_Escape, KEY.Key_PageDown, KEY.Key_PageUp)
    assert canvas.view.turns == 1  # turned as long as the window is open
    press(viewer, KEY.Key_BracketLeft)
    assert canvas.view.turns == 0


def test_the_next_photo_is_decoded_already(full_window: MainWindow, qtbot: QtBot) -> None:
    came: list[Path] = []
    loader = full_window.pictures.viewing.loader
    loader.loaded.connect(lambda one: came.append(one.want.path))
    viewer = opened(full_window, qtbot, 4)
    (following, before) = viewer.walk.around(4)
    qtbot.waitUntil(lambda: {following.path, before.path} <= set(came))
    press(viewer, KEY.Key_Right)
    assert viewer.photo == following
    assert viewer.shown.read is not None
    press(viewer, KEY.Key_Left, KEY.Key_Left)
    assert viewer.photo == before
    assert viewer.shown.read is not None
    row = viewer.walk.row
    QTest.mouseClick(viewer.strip, LEFT, NONE, viewer.strip.rect_of(row + 2).center())
    assert viewer.walk.row == row + 2
    QTest.keyClick(viewer, KEY.Key_F, SHIFT)
    assert viewer.strip.isHidden()
    assert not full_window.stage.preferences.now.filmstrip
    QTest.keyClick(viewer, KEY.Key_F, SHIFT)


def test_what_is_known_is_beside_it_and_changed_there(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    viewer = opened(window, qtbot, 2)
    name = names(window)[2]
    press(viewer, KEY.Key_I)
    info = viewer.info
    qtbot.waitUntil(lambda: "PNG" in info.text)
    assert f"{name}.png" in info.text
    assert "not known" not in info.histogram.accessibleName()
    press(viewer, KEY.Key_4, KEY.Key_P)
    qtbot.waitUntil(lambda: info.marks.flag == "pick")
    qtbot.waitUntil(lambda: "4 stars" in viewer.bar.text)
    press(viewer, KEY.Key_T)
    assert info.tags.field.hasFocus()
    QTest.keyClicks(info.tags.field, "harbour")
    QTest.keyClick(info.tags.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: info.tags.tags == ("harbour",))
    assert viewer.isVisible()
    viewer.setFocus()
    press(viewer, KEY.Key_I)
    assert info.isHidden()


def test_a_file_that_is_gone_is_told_of_and_tried_again(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, viewer = full_window, full_window.pictures.viewer
    qtbot.waitUntil(lambda: window.model.photo(8) is not None)
    photo = window.model.photo(8)
    assert photo is not None
    aside = photo.path.with_suffix(".away")
    photo.path.rename(aside)
    window.grid.setFocus()
    window.grid.choose_row(8)
    press(window.grid, KEY.Key_Space)
    qtbot.waitUntil(viewer.trouble.isVisible)
    assert "can't be reached" in viewer.trouble.text
    aside.rename(photo.path)
    viewer.trouble.again.click()
    qtbot.waitUntil(lambda: not viewer.trouble.isVisible() and viewer.shown.read is not None)


def test_what_is_wrong_with_a_photo_has_room_in_large_text(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    viewer = opened(full_window, qtbot, 0)
    card, name = viewer.trouble, "a_long_name_as_programs_make_them_2021-08-12_18-42.jpg"
    photo = replace(viewer.photo, path=Path("/a drive") / name)
    full_window.stage.preferences.change("text_scale", 200)
    try:
        card.show_trouble(photo, ShowResult(photo.path, reason="x", gone=True))
        for room, beside in ((1200, True), (420, False)):
            card.fit(room)
            assert card.width() < room
            assert cut_off(card) == []
            assert (card.folder.y() == card.again.y()) == beside
            said = card.findChildren(QLabel)[0]
            flags = int(Qt.TextFlag.TextWordWrap)
            taken = said.fontMetrics().boundingRect(said.rect(), flags, said.text())
            assert taken.width() <= said.width()
        assert f"“{name}” can't be reached" in card.text
    finally:
        full_window.stage.preferences.change("text_scale", 100)


def test_full_screen_and_slide_show_are_left_step_by_step(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    viewer, slides = opened(window, qtbot, 16), window.pictures.viewing.slides
    window.stage.preferences.change("slide_seconds", 60)
    window.stage.preferences.change("slide_loop", False)
    QTest.keyClick(viewer, KEY.Key_F5, CONTROL | SHIFT)
    assert slides.on
    qtbot.waitUntil(window.isFullScreen)
    assert viewer.canvas.height() == viewer.height()
    press(viewer, KEY.Key_Space)
    assert slides.paused
    press(viewer, KEY.Key_Left)
    assert viewer.walk.row == 15
    assert "Slide show, paused" in viewer.bar.text  # whichever photo is shown
    press(viewer, KEY.Key_Right)
    viewer.fading.rest()
    assert viewer.fading.away
    QTest.mouseMove(viewer.canvas, QPoint(40, 40))
    QTest.mouseMove(viewer.canvas, QPoint(90, 90))
    assert not viewer.fading.away
    window.stage.preferences.change("slide_seconds", 1)
    press(viewer, KEY.Key_Space)
    qtbot.waitUntil(lambda: viewer.walk.row == 17)
    qtbot.waitUntil(lambda: not slides.on)  # the last one was shown
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert viewer.isVisible()
    assert "Slide show" not in viewer.bar.text
    press(viewer, KEY.Key_F)
    qtbot.waitUntil(window.isFullScreen)
    press(viewer, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert viewer.isVisible()
    press(viewer, KEY.Key_Escape)
    assert not viewer.isVisible()


def test_several_that_were_selected_stay_so_after_a_look_at_one(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    window.grid.setFocus()
    window.grid.choose_row(3)
    QTest.keyClick(window.grid, KEY.Key_Right, SHIFT)
    QTest.keyClick(window.grid, KEY.Key_Space)
    assert len(window.grid.selected_ids()) == 1  # what keys do now is about the photo that is seen
    press(window.pictures.viewer, KEY.Key_Space)
    assert len(window.grid.selected_ids()) == 2


def focus(comparison: Comparison, number: int) -> Pane:
    pane = comparison.panes[number]
    pane.setFocus()
    return pane


def test_photos_are_compared_side_by_side(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.grid.setFocus()
    window.grid.choose_row(3)
    QTest.keyClick(window.grid, KEY.Key_Right, SHIFT)
    QTest.keyClick(window.grid, KEY.Key_C)
    comparison = window.comparing.comparison
    assert comparison.isVisible()
    shown = [window.model.photo_id(row) for row in (3, 4)]
    assert comparison.ids == shown
    qtbot.waitUntil(lambda: all("PNG" in pane.text for pane in comparison.panes))
    first, second = comparison.panes
    QTest.keyClick(first, KEY.Key_Plus)
    assert second.picture.zoom == pytest.approx(first.picture.zoom)
    assert second.picture.larger
    comparison.link.click()
    QTest.keyClick(first, KEY.Key_Plus)
    assert second.picture.zoom < first.picture.zoom
    comparison.link.click()
    assert second.picture.zoom == pytest.approx(first.picture.zoom)
    QTest.keyClick(first, KEY.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, KEY.Key_5)
    qtbot.waitUntil(lambda: "★★★★★" in second.text)
    focus(comparison, 0)
    QTest.keyClick(first, KEY.Key_N)
    assert comparison.ids == [window.model.photo_id(5), shown[1]]
    assert first.picture.larger
    QTest.keyClick(first, KEY.Key_Escape)
    assert not comparison.isVisible()
    assert window.grid.hasFocus()
    assert not window.commands["compare-next"].isEnabled()
    window.comparing.compare([window.model.photo_id(row) for row in (0, 1, 2, 3, 4)])
    assert len(comparison.ids) == 4


def test_buttons_that_have_no_room_are_called_by_shorter_names(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    window.comparing.compare([window.model.photo_id(row) for row in (0, 1)])
    comparison = window.comparing.comparison
    comparison.resize(1200, 600)
    assert comparison.keep.text() == "Keep this, reject the others"
    comparison.resize(400, 600)
    assert comparison.keep.text() == "Keep this"
    comparison.resize(1200, 600)
    assert comparison.keep.text() == "Keep this, reject the others"


def test_buttons_of_a_comparison_go_below_each_other_in_large_text(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, comparison = full_window, full_window.comparing.comparison
    window.stage.preferences.change("text_scale", 200)
    try:
        window.comparing.compare([window.model.photo_id(row) for row in (0, 1)])
        for width, beside in ((1400, True), (620, False), (1400, True)):
            comparison.resize(width, 600)
            qtbot.waitUntil(lambda: cut_off(comparison) == [])
            assert (comparison.keep.y() == comparison.next.y()) == beside
        above = (comparison.link, comparison.next)
        widths = [button.sizeHint().width() for button in above]
        for width in (sum(widths), max(widths) + 60):
            comparison.resize(width, 600)
            qtbot.waitUntil(lambda: cut_off(comparison) == [])
            assert comparison.link.y() < comparison.next.y()
            for button in (*above, comparison.keep, comparison.close_button):
                assert button.mapTo(comparison, button.rect().topRight()).x() < width
    finally:
        window.stage.preferences.change("text_scale", 100)


def test_compared_photos_have_the_same_room(full_window: MainWindow, qtbot: QtBot) -> None:
    window, comparison = full_window, full_window.comparing.comparison
    window.comparing.compare([window.model.photo_id(row) for row in (0, 1, 2, 3)])
    comparison.panes[0].mark_best("the best of them in all that can be said of a photo")
    qtbot.waitUntil(lambda: len({pane.picture.size().toTuple() for pane in comparison.panes}) == 1)
    window.comparing.compare([window.model.photo_id(row) for row in (0, 1)])
    first, second = comparison.panes
    qtbot.waitUntil(lambda: first.width() == second.width() > comparison.width() * 0.48)


def test_how_large_a_photo_is_seen_has_room_in_large_text(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    window, bar = full_window, full_window.pictures.viewer.bar
    window.stage.preferences.change("text_scale", 200)
    try:
        window.grid.choose_row(0)
        window.commands["preview"].trigger()
        qtbot.waitUntil(bar.zoom.isVisible)
        bar.show_zoom(12.34)
        window.pictures.viewer.resize(600, 500)
        qtbot.waitUntil(lambda: bar.width() <= 600)
        qtbot.waitUntil(lambda: bar.zoom.width() >= bar.zoom.sizeHint().width())
    finally:
        window.stage.preferences.change("text_scale", 100)


def test_a_compared_photo_that_is_away_is_not_said_to_be_gone(
    full_window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window, comparison = full_window, full_window.comparing.comparison
    file = photos / f"{names(window)[0]}.png"
    file.rename(file.with_suffix(".away"))
    window.comparing.compare([window.model.photo_id(row) for row in (0, 1)])
    qtbot.waitUntil(lambda: len(comparison.panes) == 2)
    pane = comparison.panes[0]
    qtbot.waitUntil(lambda: "can't be reached now" in pane.text)
    missing = replace(pane.photo, missing=True)
    assert why_not(missing, pane.shown.trouble) == "The file is gone from its folder"


def test_the_best_of_several_is_kept_in_one_step(full_window: MainWindow, qtbot: QtBot) -> None:
    window, comparison = full_window, full_window.comparing.comparison
    window.stage.preferences.change("keys", {"compare-keep": ("J",)})
    window.comparing.compare([window.model.photo_id(row) for row in (2, 3, 4)])
    qtbot.waitUntil(comparison.isVisible)
    come_to_front(window, qtbot)
    _, second, third = comparison.panes
    focus(comparison, 1)
    QTest.keyClick(second, KEY.Key_J)
    qtbot.waitUntil(lambda: "Picked" in second.text and "Rejected" in third.text)
    assert window.banner.parent() is comparison
    assert window.banner.text == "Picked 1 photo, rejected 2 photos"
    assert comparison.clear.contains(window.banner.geometry())
    undo = next(one for one in window.banner.findChildren(QPushButton) if one.text() == "Undo")
    for _ in range(100):
        if not undo.hasFocus():
            QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert undo.hasFocus()
    QTest.keyClick(undo, KEY.Key_Space)
    qtbot.waitUntil(lambda: all("No marks" in pane.text for pane in comparison.panes))
    comparison.leave()
    assert window.banner.parent() is window.pages
    assert window.banner.isVisible()


def test_an_error_about_one_photo_leaves_with_what_was_seen(
    full_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, banner = full_window, full_window.banner
    window.messages.say_missing(tmp_path / "gone.jpg")
    assert banner.isVisible()
    viewer = opened(window, qtbot, 4)
    assert not banner.isVisible()
    window.messages.say_missing(tmp_path / "gone.jpg")
    assert banner.isVisible()
    press(viewer, KEY.Key_Escape)
    assert not banner.isVisible()
    window.messages.say_missing(tmp_path / "gone.jpg")
    window.display.open_place(Place("missing", "Missing files"))
    assert not banner.isVisible()
    banner.show_error("The disk is full.", "Make room.")  # wherever one is
    window.display.open_place(ALL_PHOTOS)
    assert banner.isVisible()


def test_a_message_lies_over_the_photo(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    viewer = opened(window, qtbot, 4)
    window.controllers.edits.tag([viewer.photo.id], "stone")
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.parent() is viewer
    left = window.banner.x()
    viewer.show_info(True)
    assert window.banner.x() < left
    assert not window.banner.geometry().intersects(viewer.bar.geometry())
    assert not window.banner.geometry().intersects(viewer.info.geometry())
    focused = window.banner.cross
    focused.setFocus()
    QTest.keyClick(focused, KEY.Key_Space)
    assert viewer.hasFocus()
    assert not window.banner.isVisible()


def test_what_can_wait_is_not_said_over_a_photo(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    window.banner.show_offers("Two photos disagree.", ("Decide…", lambda: None))
    viewer = opened(window, qtbot, 4)
    assert not window.banner.isVisible()
    QTest.keyClick(viewer, KEY.Key_Escape)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text == "Two photos disagree."


def test_the_list_may_change_below_the_photo(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    viewer = opened(window, qtbot, 5)
    first, following = viewer.photo.id, window.model.photo_id(6)
    window.grid.remove([window.model.photo_id(0)])
    qtbot.waitUntil(lambda: viewer.walk.row == 4)
    assert viewer.photo.id == first
    window.grid.remove([first])
    qtbot.waitUntil(lambda: viewer.photo is not None and viewer.photo.id == following)
    assert window.grid.selected_ids().tolist() == [following]
    window.grid.remove([window.model.photo_id(row) for row in range(window.model.rowCount())])
    qtbot.waitUntil(lambda: not viewer.isVisible())
