"""Drawing, moving and resizing a box on a photo, and the light on it."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtWidgets import QApplication

from photoclip.core.query.question import Box
from photoclip.ui.viewer.box_tool import BoxTool
from photoclip.ui.viewer.boxes import LEAST, MIDDLE, WHOLE, Grip, between, grown, pulled
from photoclip.ui.viewer.heat import shade
from photoclip.ui.viewer.placement import Placement, fitted

PLACE = Placement(QRectF(100, 50, 400, 200))


def point(across: float, down: float) -> QPointF:
    """A place on the photo, on screen."""
    return QPointF(100 + 400 * across, 50 + 200 * down)


def drag(tool: BoxTool, *points: QPointF) -> None:
    tool.press(points[0], PLACE)
    for one in points[1:]:
        tool.drag(one, PLACE)
    tool.release(PLACE)


def near(box: Box | None) -> object:
    assert box is not None
    return pytest.approx(tuple(box), abs=1e-6)


def test_boxes_stay_on_the_photo_and_never_turn_inside_out() -> None:
    assert between((0.8, -0.5), (0.2, 0.4)) == Box(0.2, 0.0, 0.8, 0.4)
    box = Box(0.2, 0.2, 0.6, 0.6)
    assert near(pulled(box, WHOLE, 9, -9)) == (0.6, 0.0, 1.0, 0.4)
    assert near(pulled(box, Grip(1, 0), 5, 5)) == (0.2, 0.2, 1.0, 0.6)
    assert near(pulled(box, Grip(-1, -1), 0.7, -0.1)) == (0.6, 0.1, 0.9, 0.6)
    assert near(grown(box, -5, 5)) == (0.2, 0.2, 0.2 + LEAST, 1.0)


def test_a_photo_is_fitted_and_points_are_shares_of_it() -> None:
    placement = fitted(QSizeF(4000, 2000), QRectF(0, 0, 500, 500))
    assert placement.area == QRectF(0, 125, 500, 250)
    assert placement.share(QPointF(250, 125)) == (0.5, 0.0)
    assert placement.rect(Box(0, 0.5, 0.5, 1)) == QRectF(0, 250, 250, 125)


def test_a_drag_draws_pulls_and_moves(qapp: QApplication) -> None:
    tool = BoxTool()
    drag(tool, point(0.1, 0.1), point(0.3, 0.3), point(0.5, 0.6))
    assert near(tool.box) == (0.1, 0.1, 0.5, 0.6)
    drag(tool, point(0.5, 0.6), point(0.7, 0.8))
    assert near(tool.box) == (0.1, 0.1, 0.7, 0.8)
    drag(tool, point(0.4, 0.4), point(0.5, 0.5))
    assert near(tool.box) == (0.2, 0.2, 0.8, 0.9)
    assert tool.cursor(point(0.2, 0.2), PLACE) == Qt.CursorShape.SizeFDiagCursor
    assert tool.cursor(point(0.5, 0.5), PLACE) == Qt.CursorShape.SizeAllCursor
    assert tool.cursor(point(0.95, 0.05), PLACE) == Qt.CursorShape.CrossCursor
    drag(tool, point(-0.1, -0.1), point(0.15, 0.3))
    assert near(tool.box) == (0.0, 0.0, 0.15, 0.3)


def test_clicks_and_slips_draw_nothing(qapp: QApplication) -> None:
    tool = BoxTool()
    drag(tool, point(0.5, 0.5), point(0.505, 0.505))
    assert tool.box is None
    drag(tool, point(0.5, 0.5), point(0.52, 0.9))
    assert tool.box is None
    tool.put_in_middle()
    drag(tool, point(0.5, 0.5))
    assert tool.box == MIDDLE
    drag(tool, point(0.05, 0.05), point(0.06, 0.07))
    drag(tool, point(0.05, 0.05))
    assert tool.box is None


def test_keys_move_and_resize(qapp: QApplication) -> None:
    tool = BoxTool()
    assert not tool.press_key(Qt.Key.Key_Left, PLACE, shift=False)
    tool.put_in_middle()
    assert tool.press_key(Qt.Key.Key_Left, PLACE, shift=False)
    assert tool.press_key(Qt.Key.Key_Down, PLACE, shift=True)
    assert near(tool.box) == (0.28, 0.3, 0.68, 0.72)
    assert not tool.press_key(Qt.Key.Key_W, PLACE, shift=False)


def test_light_falls_where_the_heat_is_and_what_counts_most_is_outlined(qapp: QApplication) -> None:
    heat = np.zeros((7, 14), np.float32)
    heat[2:5, 2:5] = 1
    heat[6, 13] = np.nan
    image = shade(heat)
    assert (image.width(), image.height()) == (476, 238)
    cell = 34
    bright = image.pixelColor(int(3.5 * cell), int(3.5 * cell)).alpha()
    dark = image.pixelColor(int(11 * cell), int(3.5 * cell)).alpha()
    assert bright < 20 < 165 < dark < 180
    middle_line = [image.pixelColor(x, int(3.5 * cell)) for x in range(image.width())]
    outlined = [x / cell for x, colour in enumerate(middle_line) if colour.red() > 200]
    assert {round(x) for x in outlined} == {2, 5}
    flat = shade(np.full((3, 3), 0.2, np.float32))
    assert flat.pixelColor(5, 5) == flat.pixelColor(400, 200)
