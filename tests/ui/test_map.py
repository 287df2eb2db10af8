"""The map: by mouse and keyboard, in the window."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.mapping.ground import read_ground
from photoclip.core.mapping.labels import Towns
from photoclip.core.mapping.mercator import Area, point
from photoclip.core.mapping_events import TownsRead
from photoclip.paths import LibraryPaths, resources
from photoclip.ui.colours import DARK, LIGHT
from photoclip.ui.main_window import MainWindow
from photoclip.ui.map.front import MapFront
from photoclip.ui.map.ground_painter import GroundColours, GroundPainter, squares_in
from photoclip.ui.map.marker_painter import SIZE, Marker, MarkerPainter, short
from photoclip.ui.map.scale_painter import said
from photoclip.ui.map.town_painter import TownPainter
from photoclip.ui.map.view import MOST_ZOOM, View
from photoclip.ui.places import MAP
from tests.ui.conftest import names, opened

LISBON, ZURICH, SYDNEY = (38.72, -9.14), (47.37, 8.54), (-33.87, 151.2)
PLACES = {"red": LISBON, "green": ZURICH, "blue": SYDNEY}
"""Nine of the 18 pictures; the grey ones have no place."""
K = Qt.Key


@pytest.fixture
def placed(paths: LibraryPaths, indexed: Path) -> Path:
    with closing(sqlite3.connect(paths.catalog)) as db, db:
        for colour, (latitude, longitude) in PLACES.items():
            db.execute(
                "UPDATE photos SET latitude = ? + id * 0.0001, longitude = ? WHERE id IN "
                "(SELECT photo_id FROM files WHERE path LIKE ?)",
                [latitude, longitude, f"%{colour}%"],
            )
    return indexed


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, placed: Path
) -> Iterator[MainWindow]:
    with opened(qtbot, qapp, paths) as made:
        qtbot.waitUntil(lambda: made.model.rowCount() == 18)
        yield made


def open_map(window: MainWindow, qtbot: QtBot) -> MapFront:
    """By its key; with the photos on it."""
    window.commands["map"].trigger()
    front = window.maps.front
    canvas = front.canvas
    qtbot.waitUntil(lambda: canvas.shown.grouped is not None)
    qtbot.waitUntil(lambda: canvas.shown.grouped.zoom == canvas.view.level)
    return front


def counts(front: MapFront) -> list[int]:
    return sorted(one.count for one in front.canvas.shown.markers(front.canvas.view))


def settle(front: MapFront, qtbot: QtBot) -> None:
    """The clusters are those of the zoom level in sight."""
    shown, canvas = front.canvas.shown, front.canvas
    qtbot.waitUntil(lambda: shown.grouped.zoom == canvas.view.level)


def test_by_mouse(window: MainWindow, qtbot: QtBot) -> None:
    front = open_map(window, qtbot)
    page = front.page
    assert window.pages.page is page
    assert page.unplaced.text() == "Photos without a place: 9"
    assert counts(front) == [3, 3, 3]
    qtbot.waitUntil(lambda: page.area.text().startswith("9"))
    _click_chooses(front, qtbot)
    _wheel_and_drag(front)
    front.show_all()
    settle(front, qtbot)
    _rectangle(front, qtbot)
    assert window.grab().save("/dev/null", "PNG")
    row = window.side_model.row_of(MAP)
    qtbot.waitUntil(lambda: window.side_model.entry(row).figure != "")
    line = window.side_model.entry(row)
    assert line.figure == "9"
    assert line.tip.endswith("\n9 photos")
    page.unplaced.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 9)
    assert window.pages.page is None
    assert all("stone" in name for name in names(window))


def _click_chooses(front: MapFront, qtbot: QtBot) -> None:
    """Its photos are beside the map, with the name of the place; a double click goes nearer."""
    canvas, chosen = front.canvas, front.chosen
    zurich = next(
        one for one in canvas.shown.markers(canvas.view) if _is_at(canvas.view, one.middle, ZURICH)
    )
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=zurich.middle.toPoint())
    assert len(chosen.photos.ids) == 3
    qtbot.waitUntil(lambda: "Switzerland" in chosen.text)
    assert chosen.text.startswith("3 photo")
    before = canvas.view.zoom
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=zurich.middle.toPoint())
    assert canvas.view.zoom > before + 3
    settle(front, qtbot)
    assert canvas.shown.chosen is not None
    ground = QPoint(5, canvas.height() // 2)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=ground)
    assert canvas.shown.chosen is None
    assert not len(chosen.photos.ids)


def _is_at(view: View, middle: QPointF, place: tuple[float, float]) -> bool:
    x, y = point(*place)
    left, top = view.on_screen(np.array([x]), np.array([y]))
    return (middle - QPointF(float(left[0]), float(top[0]))).manhattanLength() < 5


def _wheel_and_drag(front: MapFront) -> None:
    """What is under the pointer stays there."""
    canvas = front.canvas
    at = QPointF(200, 150)
    before = canvas.view.at(200, 150)
    wheel = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, wheel)
    assert canvas.view.at(200, 150) == pytest.approx(before, abs=1e-9)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    for step in range(1, 5):
        QTest.mouseMove(canvas, QPoint(200 + 10 * step, 150))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(240, 150))
    assert canvas.view.at(240, 150) == pytest.approx(before, abs=1e-9)


def _rectangle(front: MapFront, qtbot: QtBot) -> None:
    canvas = front.canvas
    shift = Qt.KeyboardModifier.ShiftModifier
    corner = QPoint(canvas.width() - 2, canvas.height() - 2)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, shift, QPoint(2, 2))
    QTest.mouseMove(canvas, corner)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, corner)
    assert len(front.chosen.photos.ids) == 9
    countries = {"Portugal", "Switzerland", "Australia"}
    qtbot.waitUntil(lambda: countries <= set(front.chosen.text.replace(",", "").split()))
    _rectangle_around_nothing(front)


def _rectangle_around_nothing(front: MapFront) -> None:
    """It is said, nothing is named, and the rectangle before it is no longer to be seen."""
    canvas, shift = front.canvas, Qt.KeyboardModifier.ShiftModifier
    before = canvas.grab().toImage()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, shift, QPoint(2, canvas.height() - 30))
    corner = QPoint(30, canvas.height() - 2)
    QTest.mouseMove(canvas, corner)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, corner)
    assert front.chosen.text == "No photos in this rectangle"
    assert canvas.grab().toImage() != before


def test_by_keyboard_and_into_the_grid(window: MainWindow, qtbot: QtBot) -> None:
    front = open_map(window, qtbot)
    canvas = front.canvas
    window.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    for number in (1, 2, 3):
        QTest.keyClick(canvas, K.Key_Tab)
        assert f"{number} of 3" in canvas.accessibleDescription()
    named = f"Sydney, Australia: 3 photos, {number} of 3. "
    qtbot.waitUntil(lambda: canvas.accessibleDescription().startswith(named))
    QTest.keyClick(canvas, K.Key_Return)
    assert len(front.chosen.photos.ids) == 3
    zoom = canvas.view.zoom
    QTest.keyClick(canvas, K.Key_Return)  # again: nearer
    assert canvas.view.zoom > zoom
    settle(front, qtbot)
    x = canvas.view.x
    QTest.keyClick(canvas, K.Key_Right)
    assert canvas.view.x > x
    zoom = canvas.view.zoom
    QTest.keyClick(canvas, K.Key_Minus)
    assert canvas.view.zoom < zoom
    QTest.keyClick(canvas, K.Key_Escape)
    assert not len(front.chosen.photos.ids)
    _tab_leaves(front, qtbot)
    _a_photo_opens_in_the_grid(window, front, qtbot)
    canvas.setFocus()
    window.commands["map"].trigger()
    QTest.keyClick(canvas, K.Key_Escape)  # what was chosen
    assert window.pages.page is front.page
    QTest.keyClick(canvas, K.Key_Escape)
    assert window.pages.page is None


def _tab_leaves(front: MapFront, qtbot: QtBot) -> None:
    """Tab is no trap."""
    canvas = front.canvas
    canvas.setFocus()
    for _ in range(12):
        QTest.keyClick(canvas, K.Key_Tab)
        if not canvas.hasFocus():
            return
    raise AssertionError("Tab does not lead out of the map")


def _a_photo_opens_in_the_grid(window: MainWindow, front: MapFront, qtbot: QtBot) -> None:
    """What is asked already stays asked, and the photo is the chosen one."""
    front.show_all()
    settle(front, qtbot)
    front.canvas.choose(front.canvas.shown.markers(front.canvas.view)[0].cluster)
    photos = front.chosen.photos
    wanted = int(photos.ids[1])
    photos.opened.emit(wanted)
    qtbot.waitUntil(lambda: window.grid.selected_ids().tolist() == [wanted])
    assert window.model.rowCount() == 3
    text = window.controllers.search.question.text
    assert text.startswith("area:")
    front.page.area_wanted.emit()  # another area takes the place of the one before
    qtbot.waitUntil(lambda: window.model.rowCount() == 9)
    assert window.controllers.search.question.text.count("area:") == 1


def test_a_small_map_beside_the_photo(window: MainWindow, qtbot: QtBot) -> None:
    small = window.maps.small
    rows = {window.model.photo(row).path.stem: row for row in range(18)}
    window.grid.choose_row(rows["blue-1"])
    qtbot.waitUntil(lambda: "Sydney" in small.name)
    assert "Sydney" in small.shown.accessibleName()
    window.grid.choose_row(rows["stone-1"])
    qtbot.waitUntil(lambda: small.shown is None)
    window.grid.choose_row(rows["red-1"])
    qtbot.waitUntil(lambda: "Lisbon" in small.name)
    small.shown.click()
    front = window.maps.front
    qtbot.waitUntil(lambda: len(front.chosen.photos.ids) > 0)
    assert window.pages.page is front.page
    assert front.canvas.view.area.holds(*(np.array([one]) for one in point(*LISBON))).all()


def test_without_places_it_says_what_to_do(full_window: MainWindow, qtbot: QtBot) -> None:
    full_window.commands["map"].trigger()
    page = full_window.maps.front.page
    qtbot.waitUntil(lambda: page.is_empty)
    assert "where it was taken" in page.empty.text
    page.empty.offers[0].click()
    assert full_window.pages.page is None


@pytest.fixture(scope="module")
def ground_painter(qapp: QApplication) -> GroundPainter:
    painter = GroundPainter()
    painter.take(read_ground((resources() / "map" / "world.npz").read_bytes()))
    return painter


@pytest.mark.parametrize("colours", [DARK, LIGHT])
def test_land_and_sea_are_where_they_are(ground_painter: GroundPainter, colours) -> None:
    look = GroundColours.of(colours)
    for zoom in (3.0, 5.6, 8.0, 12.0, 17.0):
        for place, wanted in (((-24.0, 133.0), look.land), ((38.5, -11.5), look.sea)):
            view = View().sized(300, 200).centred(*point(*place), zoom)
            assert painted(ground_painter, view, look).pixelColor(150, 100) == wanted, (zoom, place)


def painted(ground: GroundPainter, view: View, look: GroundColours) -> QImage:
    image = QImage(view.width, view.height, QImage.Format.Format_RGB32)
    complete = False
    while not complete:  # squares come frame by frame
        painter = QPainter(image)
        complete = ground.paint(painter, view, look, 1.0)
        painter.end()
    return image


def test_squares_cover_the_screen_without_gaps_and_without_end() -> None:
    for x, zoom in ((0.5, 1.0), (0.01, 3.3), (0.99, 7.5), (0.3, MOST_ZOOM)):
        view = View().sized(700, 500).centred(x, 0.4, zoom)
        covered = np.zeros((500, 700), int)
        for _, box in squares_in(view):
            left, top = max(0, box.left()), max(0, box.top())
            covered[top : max(0, box.bottom() + 1), left : max(0, box.right() + 1)] += 1
        assert (covered == 1).all()


def test_the_view_stays_in_the_world() -> None:
    view = View().sized(800, 600)
    assert view.moved(0, -1e6).area.y == pytest.approx(0, abs=1e-9)
    assert view.moved(0, 1e6).area.y + view.area.height == pytest.approx(1, abs=1e-9)
    assert view.zoomed(100, 3, 3).zoom == MOST_ZOOM
    assert view.zoomed(-100, 3, 3).zoom == view.zoom
    gone_around = view.moved(2 * view.scale, 0)
    assert gone_around.x == pytest.approx(view.x)


def test_photos_from_all_over_are_shown_on_a_usual_map() -> None:
    """Where there is room for the whole world: else it is cut where it shows all of them."""
    across_the_pacific = Area(0.87, 0.3, 0.7, 0.3)
    assert View().sized(800, 600).fitted(across_the_pacific).x == 0.5
    assert View().sized(600, 800).fitted(across_the_pacific).x == pytest.approx(0.22)
    assert View().sized(800, 600).fitted(Area(0.3, 0.3, 0.1, 0.1)).x == pytest.approx(0.35)


def test_a_town_below_a_picture_is_named_beside_it(qapp: QApplication) -> None:
    at = point(*LISBON)
    towns = Towns(("Lisbon",), *(np.array([one]) for one in at), np.array([500_000]))
    read = TownsRead(towns, (np.array([0]),))
    view = View().sized(300, 200).centred(*at, 9.0)
    picture = QRectF(128, 78, 44, 44)

    def painted_right_of(covered: list[QRectF]) -> int:
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        painter, white = QPainter(image), QColor("white")
        names = TownPainter()
        names.take(read)
        while not names.paint(painter, view, white, white, covered):
            pass  # a busy machine has no time for all names in one go
        painter.end()
        columns = [x for x in range(300) for y in range(200) if image.pixelColor(x, y) == white]
        return min(columns)

    assert painted_right_of([]) < 150 < painted_right_of([picture])


def test_large_numbers_leave_the_picture_to_be_seen(qapp: QApplication) -> None:
    """At 200 % a cluster's number covers no more of its picture's height than at 100 %."""
    plain = QPixmap(SIZE, SIZE)
    plain.fill(Qt.GlobalColor.green)
    for pixels in (13, 26):
        image = QImage(120, 120, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        font = painter.font()
        font.setPixelSize(pixels)
        painter.setFont(font)
        MarkerPainter().paint(
            painter, [Marker(0, QPointF(60, 60), 1234)], DARK, lambda _cluster: plain
        )
        painter.end()
        seen = {y for y in range(120) if image.pixelColor(75, y) == QColor("#00ff00")}
        assert len(seen) >= SIZE - 14, pixels


def test_distances_are_said_as_numbers_are() -> None:
    assert [said(metres) for metres in (50, 5000, 10_000_000)] == ["50 m", "5 km", "10,000 km"]


def test_numbers_are_short() -> None:
    shown = [short(count) for count in (2, 999, 1000, 1999, 48_213, 2_500_000)]
    assert shown == ["2", "999", "1k", "1.9k", "48k", "2.5M"]


def test_a_place_is_named_beside_the_photo_that_is_seen_large(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.grid.choose_row(next(n for n, name in enumerate(names(window)) if "red" in name))
    viewer = window.pictures.viewer
    viewer.open_current()
    viewer.show_info(True)
    qtbot.waitUntil(lambda: "Lisbon" in viewer.info.text)
    assert "38.72" in viewer.info.text
