"""Listing, forgetting and removing models, with a real store."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.model_events import ModelsListed, ModelUse, SpaceFreed
from photoclip.models.registry import open_encoder
from photoclip.models.store import Store
from photoclip.services.changing import prepare_model, switch_back, switch_model
from photoclip.services.models import forget_model, list_models, remove_model
from photoclip.services.session import Session, open_session
from tests.catalog.library import encoded
from tests.models.hub_fixtures import brought_in
from tests.services.conftest import answers


@pytest.fixture
def store(two_models: tuple[Path, Path]) -> Store:
    """This test's own models folder, with one model in it."""
    made = Store()
    brought_in(made, two_models[0], "small")
    return made


@pytest.fixture
def small(store: Store) -> str:
    """The exact reference of the model in the store."""
    return store.pin("small+fp32")


def uses(session: Session, store: Store) -> dict[str, ModelUse]:
    """What is listed of models that the library or this computer has, by exact reference."""
    (listed,) = list_models(session, store)
    assert isinstance(listed, ModelsListed)
    assert listed.photos == session.catalog.photos.count()
    here = [use for use in listed.uses if use.reference or use.row.state != "absent"]
    return {use.reference or use.row.card.name: use for use in here}


def parts(session: Session, store: Store) -> dict[str, tuple[str, int]]:
    return {name: (use.part, use.indexed) for name, use in uses(session, store).items()}


def test_every_model_of_the_table_is_listed(session: Session, store: Store) -> None:
    (listed,) = list_models(session, store)
    names = [use.row.card.name for use in listed.uses]
    assert names == [row.card.name for row in store.rows()]
    assert names[0] == "builtin"
    assert parts(session, store) == {"builtin": ("chosen", 0), "small": ("other", 0)}


def test_the_parts_models_play(drawn: Session, store: Store, small: str) -> None:
    photos = drawn.catalog.photos.count()
    events = prepare_model(drawn, small)
    while drawn.catalog.models.coming is None:
        next(events)
    assert parts(drawn, store) == {"builtin": ("chosen", photos), small: ("next", 0)}
    list(prepare_model(drawn, small))
    assert parts(drawn, store) == {"builtin": ("chosen", photos), small: ("next", photos)}
    next(switch_model(drawn, small))
    assert parts(drawn, store) == {"builtin": ("previous", photos), small: ("chosen", photos)}


def test_two_precisions_of_a_model_are_two(drawn: Session, store: Store, small: str) -> None:
    photos = drawn.catalog.photos.count()
    reduced = small.replace("+fp32", "+int8")
    list(prepare_model(drawn, small))
    list(prepare_model(drawn, reduced))
    assert parts(drawn, store) == {
        "builtin": ("chosen", photos),
        small: ("other", photos),
        reduced: ("next", photos),
    }


def test_forgetting_deletes_the_vectors_and_nothing_else(
    drawn: Session, store: Store, small: str
) -> None:
    before, photos = answers(drawn), drawn.catalog.photos.count()
    list(prepare_model(drawn, small))
    assert list(forget_model(drawn, small)) == [SpaceFreed(small, photos * 16 * 2)]
    assert parts(drawn, store) == {"builtin": ("chosen", photos), "small": ("other", 0)}
    assert drawn.catalog.models.coming is None
    assert answers(drawn) == before
    assert store.row("small").state == "here"
    with pytest.raises(PhotoclipError, match="nothing encoded"):
        next(forget_model(drawn, small))


def test_a_bare_name_means_all_of_that_model(drawn: Session, store: Store, small: str) -> None:
    reduced = small.replace("+fp32", "+int8")
    for reference in (small, reduced):
        list(prepare_model(drawn, reference))
    next(switch_model(drawn, small))
    next(forget_model(drawn, "small"))
    assert set(parts(drawn, store)) == {"builtin", small}


@pytest.mark.parametrize("name", ["builtin", "chosen"])
def test_the_model_that_answers_is_never_forgotten(drawn: Session, small: str, name: str) -> None:
    list(prepare_model(drawn, small))
    next(switch_model(drawn, small))
    if name == "builtin":
        next(switch_back(drawn))
    before = answers(drawn)
    for given in {"builtin": ["builtin"], "chosen": [small, "small"]}[name]:
        with pytest.raises(PhotoclipError, match="answers with"):
            next(forget_model(drawn, given))
    assert answers(drawn) == before


def test_neither_is_the_one_that_answers_in_its_place(
    drawn: Session, store: Store, small: str
) -> None:
    list(prepare_model(drawn, small))
    next(switch_model(drawn, small))
    list(remove_model(drawn, store, "small", even_if_used=True))
    with open_session(drawn.paths, open_encoder) as session:
        for name in ("builtin", small):
            with pytest.raises(PhotoclipError, match="answers with"):
                next(forget_model(session, name))
        assert parts(session, store)[small][0] == "chosen"


def test_there_is_no_way_back_to_a_forgotten_model(drawn: Session, small: str) -> None:
    list(prepare_model(drawn, small))
    next(switch_model(drawn, small))
    next(forget_model(drawn, "builtin"))
    with pytest.raises(PhotoclipError, match="no earlier model"):
        next(switch_back(drawn))


def test_room_is_given_back_to_the_disk(drawn: Session, small: str) -> None:
    catalog = drawn.paths.catalog
    list(prepare_model(drawn, small))
    encoder = open_encoder(small)
    rows = [(f"{n:064x}",) for n in range(3000)]
    drawn.catalog._db.conn.executemany(
        "INSERT INTO photos (content_hash, added_at) VALUES (?, '')", rows
    )
    ids = drawn.catalog._db.execute("SELECT id FROM photos WHERE added_at = ''").fetchall()
    drawn.catalog.embeddings.put(
        encoder, [row[0] for row in ids], np.zeros((len(ids), 512), np.float32)
    )
    drawn.catalog._db.conn.commit()
    drawn.catalog.compact()
    before = catalog.stat().st_size
    next(forget_model(drawn, small))
    assert before - catalog.stat().st_size > 3000 * 1024


def test_a_model_in_use_is_removed_only_when_insisted(
    drawn: Session, store: Store, small: str
) -> None:
    for step in (prepare_model, switch_model):
        list(step(drawn, small))
        with pytest.raises(PhotoclipError, match="uses the model") as caught:
            next(remove_model(drawn, store, "small"))
        assert "other libraries" in caught.value.hint
    assert store.row("small").state == "here"
    (freed,) = remove_model(drawn, store, "small", even_if_used=True)
    assert freed.bytes_freed > 0
    assert "small" not in [row.card.name for row in store.rows()]


def test_a_removed_model_leaves_its_vectors_until_asked(
    drawn: Session, store: Store, small: str
) -> None:
    photos = drawn.catalog.photos.count()
    list(prepare_model(drawn, small))
    next(switch_model(drawn, small))
    next(switch_back(drawn))
    list(remove_model(drawn, store, "small"))
    assert drawn.catalog.models.previous is None
    use = uses(drawn, store)[small]
    assert (use.row.state, use.row.card.name, use.indexed) == ("absent", "small", photos)
    next(forget_model(drawn, small))
    assert set(parts(drawn, store)) == {"builtin"}


def test_only_a_commit_in_use_is_kept_from_removal(
    drawn: Session, store: Store, small: str, two_models: tuple[Path, Path], tmp_path: Path
) -> None:
    newer = tmp_path / "newer"
    shutil.copytree(two_models[1], newer)
    brought_in(store, newer, "small")
    newest = store.pin("small+fp32")
    assert newest != small
    list(prepare_model(drawn, small))
    next(switch_model(drawn, small))
    commits = {ref: store.exact(ref).commit for ref in (small, newest)}
    list(remove_model(drawn, store, "small", commits[newest]))
    for commit in (commits[small], (commits[small] or "")[:8], None):
        with pytest.raises(PhotoclipError, match="uses the model"):
            next(remove_model(drawn, store, "small", commit))


def test_vectors_of_a_model_that_was_replaced_can_be_forgotten(
    drawn: Session, store: Store, tmp_path: Path, two_models: tuple[Path, Path]
) -> None:
    """A folder's content changes under the library: another model by the same reference."""
    place = tmp_path / "mine"
    shutil.copytree(two_models[0], place)
    reference, photos = f"{place}+fp32", drawn.catalog.photos.count()
    list(prepare_model(drawn, reference))
    old = open_encoder(reference)
    shutil.copytree(two_models[1], place, dirs_exist_ok=True)
    assert open_encoder(reference).revision != old.revision
    assert encoded(drawn.catalog, open_encoder(reference)) == set()
    list(prepare_model(drawn, reference))
    left_over = f"mine@{old.revision}"
    assert parts(drawn, store)[left_over] == ("other", photos)
    assert parts(drawn, store)[reference] == ("next", photos)
    next(forget_model(drawn, left_over))
    assert left_over not in parts(drawn, store)
    assert parts(drawn, store)[reference] == ("next", photos)
