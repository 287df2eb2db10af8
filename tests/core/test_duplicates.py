"""What is the same picture, which fingerprints are near, which shots belong together."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from photoclip.core.duplicates.bursts import (
    Shot,
    alike_from,
    are_two_shots,
    close_in_name,
    close_in_time,
)
from photoclip.core.duplicates.fingerprint import BITS
from photoclip.core.duplicates.groups import grouped, without
from photoclip.core.duplicates.members import Member, Tier, choose
from photoclip.core.duplicates.pairs import near_pairs
from photoclip.core.duplicates.pictures import same_picture, size_to_compare
from photoclip.core.photo import Photo
from photoclip.media.fingerprinting import of_picture, of_thumbnail, show_the_same
from tests.pictures import photograph


def test_near_fingerprints_are_found_without_comparing_all() -> None:
    random = np.random.default_rng(3)
    bits = random.integers(0, 256, (4000, BITS // 8), np.uint8)
    noise = np.packbits(random.random((50, BITS)) < 0.04, axis=1)
    bits = np.concatenate([bits, bits[:50] ^ noise])
    every = near_pairs(bits, np.ones(len(bits), np.bool_))
    assert every.tolist() == [[number, 4000 + number] for number in range(50)]
    fresh = np.zeros(len(bits), np.bool_)
    fresh[[4007, 3]] = True
    assert near_pairs(bits, fresh).tolist() == [[3, 4003], [7, 4007]]
    assert len(near_pairs(bits, np.zeros(len(bits), np.bool_))) == 0


def test_many_that_look_the_same_are_not_all_compared() -> None:
    bits = np.zeros((500, BITS // 8), np.uint8)
    assert len(near_pairs(bits, np.ones(500, np.bool_))) == sum(500 - n for n in range(1, 33))


@pytest.fixture(scope="module")
def coffee() -> Image.Image:
    return Image.open(photograph("coffee.png")).convert("RGB")


def _stored(image: Image.Image, path: Path, quality: int = 85) -> Path:
    image.save(path, quality=quality)
    return path


def test_copies_are_the_same_and_everything_else_is_not(
    coffee: Image.Image, tmp_path: Path
) -> None:
    original = _stored(coffee, tmp_path / "original.jpg")
    width, height = coffee.size
    smaller = coffee.resize((width // 3, height // 3), Image.Resampling.BILINEAR)
    blinked = coffee.copy()
    ImageDraw.Draw(blinked).ellipse((240, 150, 290, 200), fill=(90, 60, 40))
    pictures = {
        "encoded": (coffee, True),
        "smaller": (smaller, True),
        "sharpened": (coffee.filter(ImageFilter.UnsharpMask(1, 60)), True),
        "mirrored": (coffee.transpose(Image.Transpose.FLIP_LEFT_RIGHT), False),
        "turned": (coffee.transpose(Image.Transpose.ROTATE_90), False),
        "moved": (coffee.crop((4, 3, width, height)), False),
        "cropped": (coffee.crop((20, 14, width - 20, height - 14)), False),
        "brighter": (coffee.point(lambda value: min(255, int(value * 1.2))), False),
        "grey": (coffee.convert("L").convert("RGB"), False),
        "changed": (blinked, False),
    }
    for name, (picture, same) in pictures.items():
        path = _stored(picture, tmp_path / f"{name}.jpg", quality=60)
        assert show_the_same(original, path) is same, name
    assert show_the_same(original, tmp_path / "none.jpg") is None
    assert of_thumbnail(tmp_path / "none.jpg") is None


def test_two_pages_of_text_are_two(tmp_path: Path) -> None:
    """What is nearly white all over: one line is another."""
    pages = []
    for words in ("the house by the sea", "the mouse on a tree"):
        page = Image.new("RGB", (512, 360), (250, 250, 250))
        pen = ImageDraw.Draw(page)
        for line in range(20):
            pen.text(
                (20, 10 + 16 * line), "as it was written before, word by word", fill=(20, 20, 20)
            )
        pen.rectangle((18, 160, 400, 176), fill=(250, 250, 250))
        pen.text((20, 160), words, fill=(20, 20, 20))
        pages.append(_stored(page, tmp_path / f"{words}.jpg", quality=90))
    assert show_the_same(pages[0], pages[1]) is False
    assert show_the_same(pages[0], pages[0]) is True


def test_shapes_are_compared_first() -> None:
    assert size_to_compare((512, 384), (160, 120)) == (96, 72)
    assert size_to_compare((512, 341), (512, 342)) == (192, 128)
    assert size_to_compare((512, 384), (384, 512)) is None
    assert size_to_compare((512, 384), (512, 341)) is None


def test_pictures_of_a_few_pixels_are_no_error() -> None:
    tiny = np.zeros((1, 3, 3), np.uint8)
    assert same_picture(tiny, tiny)
    assert of_picture(Image.new("RGB", (2, 1))).detail == 0


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        (("IMG_0001", "2024-05-01T10:00:00"), ("IMG_0001-small", None), False),
        (("IMG_0001", "2024-05-01T10:00:00"), ("x", "2024-05-01T10:00:00"), False),
        (("IMG_0001", "2024-05-01T10:00:00"), ("x", "2024-05-01T10:00:02"), True),
        (("IMG_0001", "2024-05-01T10:00:00"), ("x", "2024-05-01T12:00:00"), False),
        (("IMG_0001", "2024-05-01T10:00:00"), ("IMG_0002", "2024-05-01T10:00:00"), True),
        (("IMG_0001", "2024-05-01T10:00:00"), ("IMG_0001 (1)", "2024-05-01T10:00:00"), False),
    ],
)
def test_what_was_taken_apart_is_no_copy(
    one: tuple[str, str | None], other: tuple[str, str | None], two: bool
) -> None:
    shots = [Shot(name, taken, "Camera", (400, 300)) for name, taken in (one, other)]
    assert are_two_shots(*shots) is two
    assert are_two_shots(*reversed(shots)) is two


def test_shots_of_one_moment_are_near_in_time_or_name() -> None:
    pairs = close_in_time(np.array([0, 4, 30, 31, 100]))
    assert sorted(map(tuple, pairs.tolist())) == [(0, 1), (2, 3)]
    names = ["a0001", "a0002", "a0009", "b0003", "c"]
    assert close_in_name(names).tolist() == [[0, 1]]
    assert 0.3 < alike_from(0.3, dated=True) < alike_from(0.3, dated=False) < 1


def test_groups_hang_together_unless_told_apart() -> None:
    groups = grouped([(5, 2), (2, 9), (7, 8)])
    assert groups == [(2, 5, 9), (7, 8)]
    assert without(groups, [(2, 9)]) == [(2, 5), (7, 8)]
    assert without(groups, [(8, 7), (2, 5), (5, 9)]) == [(2, 9)]


def _member(name: str, **what: object) -> Member:
    photo_facts = {
        key: what.pop(key) for key in ("width", "height", "rating", "flag") if key in what
    }
    facts = {"width": 400, "height": 300, **photo_facts}
    photo = Photo(1, Path(name), "2-0", taken_at=None, missing=False, **facts)  # type: ignore[arg-type]
    return Member(photo, Path(name), **{"size": 1000, **what})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tier", "members", "kept", "why"),
    [
        ("same", [_member("a.jpg"), _member("b.jpg", width=800, height=600)], 1, "larger"),
        ("same", [_member("a.jpg"), _member("b.jpg", size=2000)], 1, "file"),
        ("same", [_member("a.jpg", rating=5), _member("b.jpg", flag="pick")], 1, "picked"),
        (
            "similar",
            [_member("a.jpg", sharpness=50.0), _member("b.jpg", sharpness=90.0)],
            1,
            "sharper",
        ),
        ("similar", [_member("a", sharpness=88.0), _member("b", sharpness=90.0)], 0, "any"),
        ("similar", [_member("a.jpg", flag="reject", rating=5), _member("b.jpg")], 1, "picked"),
        ("identical", [_member("a (1).jpg"), _member("longer/a.jpg")], 1, "name"),
        (
            "identical",
            [_member("a.jpg", modified_ns=2), _member("b.jpg", modified_ns=1)],
            1,
            "older",
        ),
        ("same", [_member("a.jpg", width=900, away=True), _member("b.jpg")], 1, "any"),
    ],
)
def test_the_best_is_kept(tier: Tier, members: list[Member], kept: int, why: str) -> None:
    choice = choose(tier, members)
    assert choice.place == kept
    assert choice.why == why or len([one for one in members if not one.away]) == 1
