from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.photo import Photo
from photoclip.ui.thumb_loader import Key, ThumbLoader, read_scaled
from photoclip.ui.thumb_sharp import SharpThumbs
from photoclip.ui.thumbnails import Thumbnails, sharp_size
from photoclip.ui.tile_cache import TileCache
from photoclip.ui.viewer.picture_loader import PictureLoader
from tests.pictures import draw


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(6):
        draw(tmp_path / f"{number}.png", (200, 20, 20), size=(512, 384))
    return tmp_path


@pytest.fixture
def loader(folder: Path, qtbot: QtBot) -> Iterator[ThumbLoader]:
    made = ThumbLoader(lambda name: folder / f"{name}.png")
    yield made
    made.stop()


def test_a_thumbnail_comes_at_the_size_that_is_needed(loader: ThumbLoader, qtbot: QtBot) -> None:
    held = Thumbnails(loader)
    assert held.get("1", 200) is None
    qtbot.waitSignal(held.arrived).wait()
    thumb = held.get("1", 200)
    assert thumb is not None
    assert thumb.pixmap is not None
    assert thumb.pixmap.width() == 256


def test_a_small_one_stands_in_while_the_large_one_loads(loader: ThumbLoader, qtbot: QtBot) -> None:
    held = Thumbnails(loader)
    held.get("1", 100)
    qtbot.waitSignal(held.arrived).wait()
    stand_in = held.get("1", 500)
    assert stand_in is not None
    qtbot.waitUntil(lambda: held.get("1", 500) is not stand_in)


def test_what_is_not_there_is_asked_for_once(loader: ThumbLoader, qtbot: QtBot) -> None:
    held = Thumbnails(loader)
    held.get("gone", 100)
    qtbot.waitSignal(held.arrived).wait()
    thumb = held.get("gone", 100)
    assert thumb is not None
    assert thumb.pixmap is None
    held.forget_missing()
    assert held.get("gone", 100) is None


def test_the_newest_request_is_served_first(folder: Path) -> None:
    loader = ThumbLoader(lambda name: folder / f"{name}.png")
    loader._running = 2  # as if both threads were busy
    for name in ("0", "1", "2", "0"):
        loader.request((name, 256))
    order = [key[0] for key in iter(loader.next_key, None)]
    assert order == ["0", "2", "1"]


def test_what_scrolled_away_is_dropped_unread(folder: Path) -> None:
    loader = ThumbLoader(lambda name: folder / f"{name}.png")
    loader._running = 2
    for frame in (("0", "1", "2"), ("2", "3")):
        loader.begin_frame()
        for name in frame:
            loader.request((name, 256), in_frame=True)
    loader.request(("5", 256))  # not of the grid: for a panel, which asks once
    loader.request(("1", 512))
    loader.begin_frame()
    loader.request(("3", 256), in_frame=True)
    loader.request(("5", 256), in_frame=True)
    loader.begin_frame()
    loader.request(("3", 256), in_frame=True)
    assert list(iter(loader.next_key, None)) == [("3", 256), ("5", 256), ("1", 512)]


def test_what_waits_too_long_is_dropped(folder: Path) -> None:
    loader = ThumbLoader(lambda name: folder / f"{name}.png")
    loader._running = 2
    for number in range(2000):
        loader.request((str(number), 256))
    waiting = [key[0] for key in iter(loader.next_key, None)]
    assert waiting[0] == "1999"
    assert len(waiting) < 1000


def test_nothing_is_loaded_for_a_window_that_has_closed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Key] = []
    loader = ThumbLoader(lambda name: folder / f"{name}.png")
    monkeypatch.setattr(loader, "read", read.append)
    loader.stop()
    loader.request(("1", 256))
    loader._pool.waitForDone()
    assert read == []


def test_memory_is_bounded(
    loader: ThumbLoader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.ui.thumbnails._MOST_BYTES", 2 * 256 * 192 * 4)
    held = Thumbnails(loader)
    image = QImage(256, 192, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for number in range(20):
        held.put((str(number), 256), image)
    assert [key[0] for key in held._held] == ["18", "19"]


def test_a_broken_file_is_a_null_image(tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_text("no picture")
    assert read_scaled(bad, 100).isNull()


def test_tiles_ready_to_paint_fill_a_screen_or_two_and_no_more(qapp: QApplication) -> None:
    cache, size = TileCache(), QSize(400, 300)
    pictures = [QPixmap(512, 384) for _ in range(300)]
    for picture in pictures:
        picture.fill(QColor("red"))
    made = [cache.get(picture, size, 1.0) for picture in pictures]
    kept = [
        cache.get(picture, size, 1.0) is one for picture, one in zip(pictures, made, strict=True)
    ]
    assert not any(kept[:100])  # 300 of them are 144 MB
    cache.make_room(QSize(5120, 2880))
    made = [cache.get(picture, size, 2.0) for picture in pictures[:60]]
    assert made[0].devicePixelRatio() == 2.0
    assert all(cache.get(pictures[one], size, 2.0) is made[one] for one in range(60))


def test_what_is_missing_fades_into_its_ground_and_keeps_round_corners(qapp: QApplication) -> None:
    cache, size = TileCache(), QSize(100, 80)
    picture = QPixmap(512, 384)
    picture.fill(QColor("#ffffff"))
    plain, faded = (cache.get(picture, size, 1.0, ground) for ground in ("", "#000000"))
    assert plain.toImage().pixelColor(50, 40) == QColor("#ffffff")
    assert 90 < faded.toImage().pixelColor(50, 40).red() < 140
    assert all(one.toImage().pixelColor(0, 0).alpha() == 0 for one in (plain, faded))
    assert cache.get(picture, size, 1.0) is plain


@pytest.fixture
def sharp(loader: ThumbLoader, qtbot: QtBot) -> Iterator[SharpThumbs]:
    held = Thumbnails(loader)
    reading = PictureLoader()
    made = SharpThumbs(reading, held)
    yield made
    reading.stop()


def paint(sharp: SharpThumbs, *photos: Photo, longest: float = 1000) -> list[int]:
    """As the grid does in a frame; the lengths of what is painted."""
    held = sharp.parent()
    assert isinstance(held, Thumbnails)
    held.begin_frame(QSize(1600, 900))
    thumbs = [held.of(photo, longest, in_frame=True) for photo in photos]
    return [thumb.pixmap.width() if thumb and thumb.pixmap else 0 for thumb in thumbs]


def large(folder: Path, name: str, **facts: Any) -> Photo:
    """A photo whose stored thumbnail is a smaller picture of this name."""
    path = folder / f"{name}-large.png"
    Image.new("RGB", (1600, 1200), (20, 200, 20)).save(path)
    return Photo(int(name), path, name, 1600, 1200, None, **{"missing": False, **facts})


def test_large_tiles_become_sharp(sharp: SharpThumbs, folder: Path, qtbot: QtBot) -> None:
    photo = large(folder, "1")
    qtbot.waitUntil(lambda: paint(sharp, photo) == [1152])
    assert paint(sharp, photo, longest=1400) == [1152]  # stands in for a larger one
    qtbot.waitUntil(lambda: paint(sharp, photo, longest=1400) == [1600])
    held = sharp.parent()
    assert isinstance(held, Thumbnails)
    assert held.of(photo, 1400, in_frame=True).pixmap.toImage().pixelColor(3, 3).alpha() == 255
    paint(sharp, photo, longest=500)
    assert held.of(photo, 500, in_frame=True).pixmap.width() == 512
    held.veils.wait()
    assert paint(sharp, photo) == [512]  # blurred: nothing is to be seen of it


def test_nothing_is_decoded_while_other_photos_come_into_sight(
    sharp: SharpThumbs, folder: Path
) -> None:
    asked: list[list[str]] = []
    sharp._loader.want = lambda who, wants: asked.append([one.content_hash for one in wants])  # type: ignore[method-assign]
    photos = [large(folder, str(number)) for number in range(4)]
    for first in range(3):
        paint(sharp, *photos[first : first + 2])
        sharp._look()
    assert asked == []
    sharp._look()
    assert asked == [["2", "3"]]
    paint(sharp, *photos[1:3])
    sharp._look()
    assert asked[1:] == [["2"]]
    sharp._look()
    assert asked[2:] == [["1", "2"]]


def test_what_is_stored_is_enough_for_small_pictures_and_lost_ones(folder: Path) -> None:
    photo = large(folder, "1")
    assert [sharp_size(photo, longest) for longest in (512, 700, 9000)] == [None, 768, 1728]
    assert sharp_size(replace(photo, width=500, height=400), 900) is None
    assert sharp_size(replace(photo, missing=True), 900) is None
    assert sharp_size(replace(photo, badges=frozenset({"offline"})), 900) is None
