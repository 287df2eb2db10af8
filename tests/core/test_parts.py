"""What an encoder is shown of a picture so that it sees a part of it."""

import pytest

from photoclip.core.encoder import Preprocessing
from photoclip.core.parts import framed
from photoclip.core.query.question import Box

SQUASHES = Preprocessing(resize=(64, 64), crop=None)
CROPS = Preprocessing(resize=64, crop=(64, 64))


def test_a_box_gets_a_margin_within_the_picture() -> None:
    assert framed(Box(0.4, 0.4, 0.6, 0.6), (300, 200), SQUASHES) == pytest.approx(
        (0.39, 0.39, 0.61, 0.61)
    )
    assert framed(Box(0.0, 0.8, 0.2, 1.0), (300, 200), SQUASHES) == pytest.approx(
        (0.0, 0.78, 0.22, 1.0)
    )
    assert framed(Box(0, 0, 1, 1), (300, 200), SQUASHES) == (0, 0, 1, 1)


@pytest.mark.parametrize(
    "box", [Box(0.1, 0.4, 0.5, 0.5), Box(0.9, 0.0, 1.0, 0.6), Box(0.0, 0.9, 0.5, 1.0)]
)
def test_an_oblong_box_becomes_a_square_where_the_middle_is_seen(box: Box) -> None:
    size = (600, 400)
    part = framed(box, size, CROPS)
    width, height = (part.right - part.left) * size[0], (part.bottom - part.top) * size[1]
    assert width == pytest.approx(height)
    assert part.left <= box.left
    assert part.top <= box.top
    assert part.right >= box.right
    assert part.bottom >= box.bottom
    assert min(part) >= 0
    assert max(part) <= 1


def test_a_box_wider_than_the_picture_is_high_stays_oblong() -> None:
    part = framed(Box(0.0, 0.5, 1.0, 0.75), (600, 200), CROPS)
    assert part == (0, 0, 1, 1)


@pytest.mark.parametrize("box", [Box(0.5, 0.5, 0.5, 0.6), Box(-0.1, 0, 1, 1), Box(0, 0, 1, 1.2)])
def test_what_is_no_part_is_refused(box: Box) -> None:
    with pytest.raises(ValueError, match="no part"):
        framed(box, (600, 400), SQUASHES)
