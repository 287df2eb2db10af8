"""Why a photo was found."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclip.core.encoder import Heat
from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Box, Picture, Question
from photoclip.core.search_events import Explained
from photoclip.models.builtin import BuiltinEncoder
from photoclip.models.full.encoder import FullEncoder
from photoclip.services.explaining import explain
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session
from tests.models.tiny_clip import make_tiny_clip
from tests.pictures import photograph

CAT, ROCKET, COFFEE = "chelsea.png", "rocket.jpg", "coffee.png"


@pytest.fixture
def library(session: Session, tmp_path: Path) -> Session:
    """One photo: a cat on the left, a rocket on the right."""
    both = Image.new("RGB", (600, 400))
    for number, name in enumerate((CAT, ROCKET)):
        part = Image.open(photograph(name)).convert("RGB").resize((300, 400))
        both.paste(part, (300 * number, 0))
    (tmp_path / "holiday").mkdir()
    both.save(tmp_path / "holiday" / "a cat and a rocket.jpg")
    list(index_folders(session, [tmp_path / "holiday"]))
    return session


def why(session: Session, question: Question | str, photo_id: int = 1) -> Explained:
    asked = Question(question) if isinstance(question, str) else question
    (found,) = [one for one in explain(session, asked, photo_id) if isinstance(one, Explained)]
    return found


def lit(found: Explained) -> Heat:
    assert found.heat is not None
    assert found.heat.dtype == np.float32
    assert found.heat.min() == 0
    assert found.heat.max() == 1
    return found.heat


def left(heat: Heat) -> float:
    """How much of the light is on the left."""
    return float(heat[:, : heat.shape[1] // 2].sum() / heat.sum())


def test_light_falls_on_what_was_asked(library: Session) -> None:
    assert left(lit(why(library, "a cat"))) > 0.8
    assert left(lit(why(library, "a rocket"))) < 0.2
    assert left(lit(why(library, "a cat -rocket"))) > 0.8  # what must not be is not looked for
    both = lit(why(library, "cat + rocket"))
    assert both[:, :7].max() > 0.5 < both[:, 7:].max()
    assert why(library, "a cat").shown == (0, 0, 1, 1)


def test_a_picture_is_found_in_a_picture(library: Session) -> None:
    for name, on_the_left in ((CAT, True), (ROCKET, False)):
        found = why(library, Question(pictures=(Picture(photograph(name)),)))
        assert (left(lit(found)) > 0.6) == on_the_left, name
    part = why(library, Question(pictures=(Picture(1, Box(0.5, 0, 1, 1)),)))
    assert left(lit(part)) < 0.4


def test_words_and_filters_are_named(library: Session) -> None:
    found = why(library, "rocket folder:holiday -name:dog type:png OR name:cat")
    assert {("name", "a cat and a rocket.jpg")} == {(one.field, one.text) for one in found.words}
    assert "folder:holiday" in found.filters
    assert "-name:dog" in found.filters
    assert "name:cat" in found.filters
    assert "type:png" not in found.filters
    only = why(library, "folder:holiday")
    assert only.heat is None
    assert only.filters == ("folder:holiday",)


def test_an_album_is_explained_by_its_own_question(library: Session) -> None:
    library.catalog.smart_albums.add("Rockets", Question("rocket name:cat"))
    found = why(library, "album:Rockets")
    assert left(lit(found)) < 0.2
    assert found.filters == ("album:Rockets",)
    assert [one.field for one in found.words] == ["name"]


def test_what_the_thumbnail_store_has_lost_is_read_again(
    library: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.services.picturing._WORKERS", 0)
    before = lit(why(library, "a cat"))
    for path in library.paths.thumbnails.rglob("*.jpg"):
        path.unlink()
    after = lit(why(library, "a cat"))
    assert np.corrcoef(before.ravel(), after.ravel())[0, 1] > 0.95
    with pytest.raises(PhotoclipError, match="no longer in the library"):
        why(library, "a cat", 99)


def test_other_models_say_what_they_looked_at(
    library: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def use(folder: Path) -> None:
        opened = library.models.open(f"{folder}+fp32")
        library.use(opened, library.open_vectors(opened.encoder))

    use(make_tiny_clip(tmp_path / "crops"))
    found = why(library, "a cat")
    assert lit(found).shape == (4, 4)
    assert found.shown == pytest.approx((1 / 6, 0, 5 / 6, 1))
    squeezes = {"size": {"height": 32, "width": 32}, "do_center_crop": False}
    use(make_tiny_clip(tmp_path / "squeezes", **squeezes))
    monkeypatch.setattr(FullEncoder, "relevance", lambda *_: None)  # as those that are no CLIPs
    found = why(library, "a cat")
    assert lit(found).shape == (6, 6)
    assert found.shown == pytest.approx((0, 0, 1, 1))


@pytest.mark.slow
def test_looking_at_one_part_at_a_time_finds_the_same_place(
    library: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(BuiltinEncoder, "relevance")
    assert left(lit(why(library, "a cat"))) > 0.7
    assert left(lit(why(library, "a rocket"))) < 0.3
