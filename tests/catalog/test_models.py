"""The library's models: which answers, which did, and whose vectors are whose."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from photoclip.catalog.catalog import Catalog
from photoclip.core.encoder import Vectors
from photoclip.core.metadata import PhotoMetadata
from tests.catalog.library import add, encoded, vectors_of


def model(name: str, revision: str, dim: int = 4) -> Any:
    return SimpleNamespace(model_id=name, revision=revision, dim=dim)


PLAIN = model("clip", "aaaaaaaa")
HALVED = model("clip", "bbbbbbbb")
"""The same model in another precision: by its revision another one."""
OTHER = model("siglip", "aaaaaaaa")


@pytest.fixture
def photos(catalog: Catalog, tmp_path: Any) -> list[int]:
    """Three photos; the second is the newest, the third has no date and was added just now."""
    ids = []
    for number, taken in enumerate(["2019-01-01T00:00:00", "2090-01-01T00:00:00", None]):
        path = tmp_path / "pictures" / f"{number}.jpg"
        ids.append(add(catalog, str(path), f"{number:064x}", PhotoMetadata(taken_at=taken)))
    return ids


def units(*axes: int) -> Vectors:
    return np.eye(4, dtype=np.float32)[list(axes)]


def test_vectors_of_another_revision_or_name_are_never_loaded_along(
    catalog: Catalog, photos: list[int]
) -> None:
    catalog.embeddings.put(PLAIN, photos, units(0, 1, 2))
    catalog.embeddings.put(HALVED, photos[:2], units(3, 3))
    catalog.embeddings.put(OTHER, photos[:1], units(2))
    assert vectors_of(catalog, PLAIN)[1].tolist() == units(0, 1, 2).tolist()
    assert vectors_of(catalog, HALVED)[1].tolist() == units(3, 3).tolist()
    assert vectors_of(catalog, OTHER)[1].tolist() == units(2).tolist()
    assert vectors_of(catalog, model("clip", "cccccccc"))[1].shape == (0, 4)


def test_queries_of_another_revision_are_never_taken(catalog: Catalog) -> None:
    catalog.embeddings.remember_query(PLAIN, [("a dog", units(0)[0])])
    assert catalog.embeddings.query(HALVED, ["a dog"]) == {}
    assert catalog.embeddings.query(OTHER, ["a dog"]) == {}


def test_deleting_one_models_vectors_leaves_all_others(catalog: Catalog, photos: list[int]) -> None:
    for one in (PLAIN, HALVED, OTHER):
        catalog.embeddings.put(one, photos, units(0, 1, 2))
        catalog.embeddings.remember_query(one, [("a dog", units(1)[0])])
    assert catalog.models.forget("clip", "bbbbbbbb") == 3
    assert encoded(catalog, HALVED) == set()
    assert catalog.embeddings.query(HALVED, ["a dog"]) == {}
    for one in (PLAIN, OTHER):
        assert encoded(catalog, one) == set(photos)
        assert "a dog" in catalog.embeddings.query(one, ["a dog"])
    assert [known.revision for known in catalog.models.known()] == ["aaaaaaaa", "aaaaaaaa"]


def test_what_lacks_a_vector_comes_newest_first(catalog: Catalog, photos: list[int]) -> None:
    oldest, newest, undated = photos
    assert catalog.embeddings.lacking(PLAIN) == [newest, undated, oldest]
    catalog.embeddings.put(PLAIN, [newest], units(0))
    assert catalog.embeddings.lacking(PLAIN) == [undated, oldest]
    assert catalog.embeddings.lacking(HALVED) == [newest, undated, oldest]
    assert catalog.embeddings.lacking(PLAIN, []) == []
    (folder,) = catalog.folders.all()
    catalog.files.apply_scan(missing=[folder.path / "0.jpg"])
    assert catalog.embeddings.lacking(PLAIN, [folder.id]) == [undated]


def test_what_is_no_longer_listed_is_not_counted(catalog: Catalog, photos: list[int]) -> None:
    catalog.embeddings.put(PLAIN, photos, units(0, 1, 2))
    assert catalog.embeddings.count(PLAIN) == 3
    catalog.folders.remove(catalog.folders.all()[0].id)
    assert catalog.embeddings.count(PLAIN) == 0
    (known,) = catalog.models.known()
    assert (known.photos, known.size) == (0, 3 * 4 * 2)
    assert catalog.embeddings.lacking(HALVED) == []


def test_a_reference_that_opens_another_model_today(catalog: Catalog, photos: list[int]) -> None:
    catalog.models.remember(PLAIN, "clip")
    catalog.embeddings.put(PLAIN, photos, units(0, 1, 2))
    catalog.models.remember(HALVED, "clip")
    catalog.embeddings.put(HALVED, photos, units(0, 1, 2))
    assert [one.handle for one in catalog.models.known()] == ["clip@aaaaaaaa", "clip"]


def test_choosing_remembers_the_one_before(catalog: Catalog) -> None:
    assert (catalog.models.chosen, catalog.models.previous) == ("builtin", None)
    catalog.models.await_model("clip@aaaaaaa")
    catalog.models.choose("clip@aaaaaaa")
    assert (catalog.models.chosen, catalog.models.previous) == ("clip@aaaaaaa", "builtin")
    assert catalog.models.coming is None
    catalog.models.choose("clip@aaaaaaa")
    assert catalog.models.previous == "builtin"


def test_searches_are_kept_once_newest_first(catalog: Catalog) -> None:
    for text in ("a dog", "a cat", "A DOG"):
        catalog.searches.remember(text)
    assert catalog.searches.recent(9) == ("A DOG", "a cat")
    assert catalog.searches.recent(1) == ("A DOG",)
    catalog.searches.forget("a dog")
    assert catalog.searches.recent(9) == ("a cat",)
    catalog.searches.clear()
    assert catalog.searches.recent(9) == ()


def test_words_being_typed_count_as_one_search(catalog: Catalog) -> None:
    for text in ("sno", "snow", "snowy street", "snowy street at nigh", "snowy street"):
        catalog.searches.remember(text)
    assert catalog.searches.recent(9) == ("snowy street",)


def test_a_longer_search_later_on_is_another_one(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("photoclip.catalog.searches.now", lambda: "2020-01-01T00:00:00+00:00")
        catalog.searches.remember("snow")
    catalog.searches.remember("snowy street")
    assert catalog.searches.recent(9) == ("snowy street", "snow")


def test_only_so_many_searches_are_kept(catalog: Catalog) -> None:
    for number in range(230):
        catalog.searches.remember(f"{number} dogs")
    kept = catalog.searches.recent(1000)
    assert len(kept) == 200
    assert kept[0] == "229 dogs"
    catalog.searches.remember("x" * 10_000)
    assert catalog.searches.recent(1) == ("229 dogs",)
