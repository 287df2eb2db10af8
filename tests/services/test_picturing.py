"""Searching by a picture, or by a part of one."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from photoclip.core.encoder import Preprocessing, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Box, Picture
from photoclip.media.requests import DecodeRequest
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.media.worker import process
from photoclip.services.indexing import index_folders
from photoclip.services.picturing import picture_vector
from photoclip.services.session import Session
from tests.pictures import photograph

LEFT, RIGHT = Box(0, 0, 0.5, 1), Box(0.5, 0, 1, 1)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decode without processes, which have their own tests."""
    monkeypatch.setattr("photoclip.services.picturing._WORKERS", 0)


def id_of(session: Session, name: str) -> int:
    photo_id = session.catalog.files.photo_at(photograph(name))
    assert photo_id is not None
    return photo_id


def nearest(session: Session, vector: Vectors) -> int:
    return int(session.vectors.ids[np.argmax(session.vectors.scores(vector))])


def side_by_side(path: Path, *names: str) -> Path:
    pictures = [Image.open(photograph(name)).convert("RGB").resize((300, 400)) for name in names]
    both = Image.new("RGB", (300 * len(pictures), 400))
    for number, picture in enumerate(pictures):
        both.paste(picture, (300 * number, 0))
    both.save(path, exif=_turned())
    return path


def _turned() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 3  # upside down
    return exif


def test_a_photo_of_the_library_has_its_vector(photographs: Session) -> None:
    cat = id_of(photographs, "chelsea.png")
    for source in (cat, photograph("chelsea.png")):
        vector = picture_vector(photographs, Picture(source))
        np.testing.assert_array_equal(vector, photographs.vectors.vector(cat))


def test_a_part_of_a_file_finds_what_is_in_it(photographs: Session, tmp_path: Path) -> None:
    path = side_by_side(tmp_path / "both.png", "chelsea.png", "rocket.jpg")
    upright = ImageOps.exif_transpose(Image.open(path))
    assert upright.getpixel((0, 0)) != Image.open(path).getpixel((0, 0))
    # As a person sees it, the picture stands on its head: what was left is right.
    for box, name in ((RIGHT, "chelsea.png"), (LEFT, "rocket.jpg")):
        vector = picture_vector(photographs, Picture(path, box))
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-3)
        assert nearest(photographs, vector) == id_of(photographs, name), box


def test_a_small_part_of_a_large_photo_is_decoded_sharply(tmp_path: Path) -> None:
    fine = np.indices((1200, 1600)).sum(axis=0) % 8 < 4
    Image.fromarray((fine * 255).astype(np.uint8)).convert("RGB").save(tmp_path / "fine.jpg")
    wanted = Preprocessing(resize=(64, 64), crop=None)
    whole = process(DecodeRequest(tmp_path / "fine.jpg", wanted)).pixels
    part = process(DecodeRequest(tmp_path / "fine.jpg", wanted, part=Box(0.5, 0.5, 0.54, 0.54)))
    assert whole.std() < 40
    assert part.pixels.std() > 80


def test_what_lies_nowhere_is_searched_by_its_thumbnail(
    photographs: Session, tmp_path: Path
) -> None:
    cat = id_of(photographs, "chelsea.png")
    before = picture_vector(photographs, Picture(cat, Box(0.2, 0.1, 0.9, 0.9)))
    photographs.catalog.files.apply_scan(missing=[photograph("chelsea.png")])
    after = picture_vector(photographs, Picture(cat, Box(0.2, 0.1, 0.9, 0.9)))
    assert float(before @ after) > 0.95
    with pytest.raises(PhotoclipError, match="too little of this part"):
        picture_vector(photographs, Picture(cat, Box(0.5, 0.5, 0.53, 0.53)))
    photo = photographs.catalog.photos.get([cat])[cat]
    ThumbnailStore(photographs.paths.thumbnails).discard(photo.content_hash)
    with pytest.raises(PhotoclipError, match="cannot be searched by: the file has vanished"):
        picture_vector(photographs, Picture(cat, LEFT))


def test_a_photo_whose_file_shows_something_else_now(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "photos" / "a.png"
    path.parent.mkdir()
    side_by_side(path, "chelsea.png", "coffee.png")
    list(index_folders(session, [path.parent]))
    photo_id = session.catalog.files.photo_at(path)
    assert photo_id is not None
    before = picture_vector(session, Picture(photo_id, LEFT))
    side_by_side(path, "rocket.jpg", "rocket.jpg")
    still = picture_vector(session, Picture(photo_id, LEFT))
    now = picture_vector(session, Picture(path, LEFT))
    assert float(before @ still) > 0.85 > float(before @ now)


def test_mistakes_are_told(photographs: Session, tmp_path: Path) -> None:
    cat = id_of(photographs, "chelsea.png")
    with pytest.raises(PhotoclipError, match="no part of the picture"):
        picture_vector(photographs, Picture(cat, Box(0.5, 0.5, 0.5, 0.9)))
    (tmp_path / "words.jpg").write_text("no picture")
    for box in (None, LEFT):
        with pytest.raises(PhotoclipError, match="not a picture"):
            picture_vector(photographs, Picture(tmp_path / "words.jpg", box))
    with pytest.raises(PhotoclipError, match="no longer in the library"):
        picture_vector(photographs, Picture(99999))
