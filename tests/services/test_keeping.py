"""Pasted pictures: kept while something may ask by them."""

import os

import numpy as np
import pytest
from PIL import Image

from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Picture, Question
from photoclip.services import keeping
from photoclip.services.keeping import keep_picture
from photoclip.services.session import Session


def some(number: int) -> np.ndarray:
    return np.full((4, 6, 3), number, np.uint8)


def test_the_same_picture_is_kept_once_as_it_was(session: Session) -> None:
    first, second = (next(keep_picture(session, some(9))).path for _ in range(2))
    assert first == second
    assert np.array_equal(np.asarray(Image.open(first)), some(9))
    assert next(keep_picture(session, some(9).reshape(6, 4, 3))).path != first


def test_what_an_album_asks_by_stays_and_of_others_the_newest(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_UNUSED", 2)
    used = next(keep_picture(session, some(0))).path
    number, _ = session.catalog.smart_albums.add("Blue", Question(pictures=(Picture(used),)))
    session.catalog.smart_albums.remove(number)  # which may be undone
    others = []
    for number in range(1, 5):
        others.append(next(keep_picture(session, some(number))).path)
        os.utime(others[-1], (number, number))  # all long ago: the next one is the newest
    assert {path for path in [used, *others] if path.exists()} == {used, *others[-2:]}


def test_a_library_that_cannot_be_written_says_so(session: Session) -> None:
    session.paths.pictures.write_text("no folder")
    with pytest.raises(PhotoclipError, match="can't be kept"):
        next(keep_picture(session, some(1)))
