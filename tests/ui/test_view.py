"""How a photo is looked at: zoom, part, turn; and what is kept of photos that were decoded."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QApplication

from photoclip.core.bulk import Bulk
from photoclip.core.query.question import Box
from photoclip.services.showing import Raster, ShowResult
from photoclip.ui.viewer.decoded import Decoded, DecodedPhotos, Want, decoded
from photoclip.ui.viewer.placement import Placement, turned_box
from photoclip.ui.viewer.view import MOST, Scene, View, fit_zoom

SCENE = Scene(QSizeF(4000, 3000), QRectF(0, 0, 800, 600), 1.0)
SHARP = Scene(QSizeF(4000, 3000), QRectF(0, 0, 800, 600), 2.0)


def near(*values: float) -> object:
    return pytest.approx(values, abs=1e-3)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_points_and_parts_are_found_again_however_it_is_turned(turns: int) -> None:
    placement = Placement(QRectF(10, 20, 300, 200), turns)
    for share in ((0.0, 0.0), (0.25, 0.9), (1.0, 0.5)):
        assert placement.share(placement.point(share)) == near(*share)
    box = Box(0.1, 0.2, 0.4, 0.9)
    assert tuple(placement.part(placement.rect(box))) == near(*box)
    assert tuple(turned_box(turned_box(box, turns), -turns)) == near(*box)


def test_turned_clockwise_the_top_is_to_the_right() -> None:
    placement = Placement(QRectF(0, 0, 300, 400), 1)
    assert placement.point((0.0, 0.0)) == QPointF(300, 0)
    assert placement.point((1.0, 0.0)) == QPointF(300, 400)
    assert placement.along(1, 0) == (0, -1)  # what is right on screen is the photo's top


@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("scene", [SCENE, SHARP], ids=["1x", "2x"])
def test_what_is_under_the_pointer_stays_there(scene: Scene, turns: int) -> None:
    view, at = View(turns=turns), QPointF(310.0, 220.0)
    before = view.placement(scene).share(at)
    for zoom in (1.0, 2.0, 3.0):
        view = view.zoomed(scene, zoom, at)
        assert view.placement(scene).share(at) == pytest.approx(before, abs=2e-3)
    assert view.zoomed(scene, None) == View(turns=turns)


def test_a_hundred_per_cent_is_a_pixel_of_the_screen_for_one_of_the_photo() -> None:
    for scene in (SCENE, SHARP):
        area = View().zoomed(scene, 1.0).placement(scene).area
        assert area.width() * scene.ratio == 4000
        assert (area.left() * scene.ratio).is_integer()
    assert fit_zoom(SHARP) == pytest.approx(0.4)
    assert View().toggled(SHARP).zoom == 1.0
    assert View().toggled(SHARP).toggled(SHARP) == View()


def test_zooming_ends_where_nothing_more_is_to_be_seen() -> None:
    assert View().zoomed(SCENE, 100.0).zoom == MOST
    assert View().zoomed(SCENE, 0.001) == View()
    small = Scene(QSizeF(80, 60), QRectF(0, 0, 800, 600), 1.0)
    assert View().zoomed(small, 1.0).zoom == 1.0  # smaller than there is room
    assert View().toggled(small).zoom == pytest.approx(20.0)


def test_pulling_stops_at_the_edges_and_does_not_count_further() -> None:
    view = View().zoomed(SCENE, 1.0)
    far = view.panned(SCENE, 99_999, 99_999)
    assert far.placement(SCENE).area.topLeft() == QPointF(0, 0)
    back = far.panned(SCENE, -10, 0)
    assert back.placement(SCENE).area.left() == -10
    assert View().panned(SCENE, 50, 50) == View()
    turned = View(turns=1).zoomed(SCENE, 1.0)
    left = turned.placement(SCENE).area.left()
    assert turned.panned(SCENE, -30, 0).placement(SCENE).area.left() == pytest.approx(left - 30)


def _decoded(name: str, side: int, reason: str = "") -> Decoded:
    raster = Raster(side, side, Bulk(bytes(4 * side * side)))
    levels = () if reason else (raster,)
    return decoded(Want(Path(name), name), ShowResult(Path(name), reason=reason, levels=levels))


def test_only_so_much_is_kept_of_what_was_decoded(qapp: QApplication) -> None:
    kept = DecodedPhotos(most_bytes=10_000)
    for name in "abc":
        kept.put(_decoded(name, 30))
        assert kept.get(Want(Path("a"), "a")) is not None  # looked at again and again
    assert kept.get(Want(Path("b"), "b")) is None
    assert kept.get(Want(Path("c"), "c")) is not None
    kept.put(_decoded("d", 30, reason="broken"))
    assert kept.get(Want(Path("d"), "d")) is None
    kept.put(_decoded("large", 90))
    assert kept.get(Want(Path("large"), "large")) is not None
    assert kept.get(Want(Path("a"), "a")) is None
