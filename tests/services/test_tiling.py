"""Small things are found by tiles: parts of photos that have vectors of their own."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclip.catalog.tiles import MOST
from photoclip.core.encoder import Vectors
from photoclip.core.events import Progress
from photoclip.core.models import BUILTIN
from photoclip.core.parts import tiles
from photoclip.media.decode import render, side_for_tiles
from photoclip.media.opening import open_photo
from photoclip.media.prepare import cut_out, prepare
from photoclip.models.builtin import BuiltinEncoder
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.browsing import warm_up
from photoclip.services.changing import prepare_model
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.models import forget_model
from photoclip.services.searching import query_vector, search
from photoclip.services.session import Session, open_session
from photoclip.services.tiling import (
    against_tiles,
    tile_scores,
    tiles_wanted,
    want_tiles,
    with_tiles,
)
from tests.pictures import draw, photograph


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cat in the corner of a photo of a wall, some walls, and other photos."""
    folder = tmp_path_factory.mktemp("scenes")
    wall = Image.open(photograph("brick.png")).convert("RGB").resize((800, 600))
    for number in range(2):
        wall.crop((100 * number, 0, 100 * number + 400, 500)).save(folder / f"wall {number}.jpg")
    cat = Image.open(photograph("chelsea.png")).convert("RGB").resize((330, 250))
    wall.paste(cat, (450, 330))
    wall.save(folder / "corner.jpg")
    for name in ("coffee.png",):
        Image.open(photograph(name)).convert("RGB").save(folder / f"{name}.jpg")
    return folder


def vector_of(session: Session, text: str) -> Vectors:
    return query_vector(session, text)[None]


def corner(session: Session, scenes: Path) -> int:
    photo_id = session.catalog.files.photo_at(scenes / "corner.jpg")
    assert photo_id is not None
    return photo_id


def test_tiles_come_with_the_index_and_find_what_is_small(session: Session, scenes: Path) -> None:
    assert not tiles_wanted(session)
    want_tiles(session, True)
    list(index_folders(session, [scenes]))
    assert session.catalog.tiles.count(session.encoder) == 4
    cat = vector_of(session, "a cat")
    found = tile_scores(session, cat)
    assert found is not None
    ids, scores = found
    assert sorted(ids.tolist()) == sorted(session.vectors.ids.tolist())
    assert ids[scores[0].argmax()] == corner(session, scenes)
    plain = session.vectors.scores_of(cat)
    raised = with_tiles(session, cat, plain)
    assert (raised >= plain).all()
    assert raised[0].max() > plain[0].max()
    assert session.vectors.ids[raised[0].argmax()] == corner(session, scenes)
    assert next(search(session, "a cat")).ids[0] == corner(session, scenes)
    index = session.tile_vectors.index
    mine = [MOST * corner(session, scenes) + tile for tile in range(4)]
    expected = _tiles_of(session, scenes / "corner.jpg")
    np.testing.assert_allclose(index.take(index.rows(mine)), expected, atol=2e-3)


def _tiles_of(session: Session, path: Path) -> Vectors:
    """The vectors of a photo's tiles, made one step after the other."""
    wanted = session.encoder.preprocessing
    with open_photo(path) as image:
        photo = render(image, side_for_tiles(wanted))
    parts = [prepare(cut_out(photo, box), wanted) for box in tiles(photo.full_size, wanted)]
    return session.encoder.encode_images(np.stack(parts))


def test_photos_of_before_get_their_tiles_later_and_what_was_done_is_kept(
    session: Session, scenes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(index_folders(session, [scenes]))
    assert tile_scores(session, vector_of(session, "a cat")) is None
    want_tiles(session, True)
    with monkeypatch.context() as small_batches:
        small_batches.setattr(BuiltinEncoder, "batch_size", 2)
        run = index_library(session)
        for event in run:
            if isinstance(event, Progress) and session.catalog.tiles.count(session.encoder):
                break
        run.close()  # cancelled
    done = session.catalog.tiles.count(session.encoder)
    assert 0 < done < 4
    first = session.catalog.tiles.numbers(session.encoder).tolist()
    list(index_library(session))
    assert session.catalog.tiles.count(session.encoder) == 4
    assert session.catalog.tiles.numbers(session.encoder).tolist()[: len(first)] == first
    found = tile_scores(session, vector_of(session, "a cat"))
    assert found is not None
    assert len(found[0]) == 4


@pytest.fixture
def small(session: Session, tmp_path: Path) -> Session:
    """Four drawn pictures with tiles."""
    for number in range(4):
        draw(tmp_path / "small" / f"{number}.jpg", (60 * number, 100, 100))
    want_tiles(session, True)
    list(index_folders(session, [tmp_path / "small"]))
    return session


def test_what_is_switched_off_is_dropped(small: Session) -> None:
    red = vector_of(small, "red")
    assert tile_scores(small, red) is not None
    assert want_tiles(small, False)
    assert not want_tiles(small, False)
    assert small.catalog.tiles.count(small.encoder) == 0
    plain = small.vectors.scores_of(red)
    assert with_tiles(small, red, plain) is plain
    want_tiles(small, True)
    assert tile_scores(small, red) is None  # none yet
    list(index_library(small))
    found = tile_scores(small, red)
    assert found is not None
    assert len(found[0]) == 4


def test_tiles_follow_their_photos(small: Session, tmp_path: Path) -> None:
    red = vector_of(small, "red")
    draw(tmp_path / "small" / "0.jpg", (250, 0, 0))
    (tmp_path / "small" / "1.jpg").unlink()
    draw(tmp_path / "small" / "new.jpg", (0, 0, 250), size=(90, 60))
    list(index_library(small))
    assert small.catalog.tiles.count(small.encoder) == 6
    small.forget_vectors()
    found = tile_scores(small, red)
    assert found is not None
    assert sorted(found[0].tolist()) == sorted(small.vectors.ids.tolist())
    with open_session(small.paths, open_encoder) as other:  # from the file beside the catalogue
        list(warm_up(other))
        again = tile_scores(other, red)
        assert again is not None
        np.testing.assert_array_equal(again[1], found[1])


def test_each_model_has_its_own_tiles(small: Session, one: str) -> None:
    list(prepare_model(small, one))
    opened = small.models.open(one)
    small.use(opened, small.open_vectors(opened.encoder))
    small.catalog.models.choose(one)
    assert small.catalog.tiles.count(small.encoder) == 4
    found = tile_scores(small, vector_of(small, "red"))
    assert found is not None
    assert found[1].shape == (1, 4)
    known = {model.handle: model for model in small.catalog.models.known()}
    per_photo = 2 * open_encoder(BUILTIN).dim
    assert known[BUILTIN].size == 4 * 5 * per_photo
    (freed,) = forget_model(small, BUILTIN)
    assert freed.bytes_freed == 4 * 5 * per_photo
    assert small.catalog.tiles.count(open_encoder(BUILTIN)) == 0


def test_small_computers_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert "this computer has 2 and " in against_tiles()
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    memory = type("Memory", (), {"total": 16 * 1000**3})
    monkeypatch.setattr("psutil.virtual_memory", lambda: memory)
    assert against_tiles() == ""


def test_a_library_of_before_opens(paths: LibraryPaths) -> None:
    with open_session(paths, open_encoder) as session:
        assert tile_scores(session, np.zeros((1, session.encoder.dim), np.float32)) is None
