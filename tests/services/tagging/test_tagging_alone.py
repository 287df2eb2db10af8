"""Labels that tag what is new on their own, above the line from which on they are right."""

from dataclasses import replace
from pathlib import Path

import pytest

from photoclip.core.events import Changed
from photoclip.core.labels import Definition
from photoclip.services import suggesting
from photoclip.services.auto_tagging import note_arrivals, tag_arrivals, tag_new
from photoclip.services.history import list_history
from photoclip.services.indexing import index_folders
from photoclip.services.labelling import (
    add_label,
    answer,
    change_label,
    find_label,
    put_label,
    tell_standings,
)
from photoclip.services.session import Session
from photoclip.services.tagging import tag
from tests.catalog.library import tags
from tests.pictures import draw
from tests.services.searching.world import World


@pytest.fixture
def dogs(world: World) -> list[int]:
    return world.add_all({f"dog{number}.jpg": "dog" for number in range(6)})


def source(session: Session, photo_id: int) -> dict[str, str]:
    details = session.catalog.photos.details(photo_id)
    assert details is not None
    return {one.path: one.source for one in details.tags}


def test_a_label_without_a_line_tags_nothing_on_its_own(world: World, dogs: list[int]) -> None:
    next(put_label(world.session, Definition("dog", automatic=True)))
    assert list(tag_new(world.session, dogs)) == []
    assert tags(world.session.catalog, dogs[0]) == ()


@pytest.fixture
def sure(world: World) -> World:
    """A label "dog" that was right so often that it may tag on its own."""
    session = world.session
    known = world.add_all({f"known{number}.jpg": "dog" for number in range(60)})
    next(add_label(session, "dog"))
    for first in range(0, len(known), 12):
        next(answer(session, "dog", known[first : first + 12], accepted=True))
    next(answer(session, "dog", list(range(1, 31)), accepted=False))
    next(change_label(session, "dog", replace(Definition("dog"), automatic=True)))
    (standing,) = next(tell_standings(session, ["dog"])).standings
    assert standing.line is not None, standing.obstacle
    return world


def test_an_automatic_label_tags_what_is_new_above_its_line(sure: World) -> None:
    session = sure.session
    note_arrivals(session)
    new = sure.add_all({f"new{number}.jpg": "dog" for number in range(5)})
    other = sure.add("plain.jpg", "thing3")
    before = find_label(session, "dog").accepted
    (changed,) = tag_arrivals(session)
    assert set(changed.photo_ids) <= set(new)
    assert len(changed.photo_ids) >= 3
    tagged = changed.photo_ids[0]
    assert source(session, tagged) == {"dog": "label"}
    assert tags(session.catalog, other) == ()
    assert set(sure.found("label:dog", None)) >= {
        f"new{new.index(one)}.jpg" for one in changed.photo_ids
    }
    assert find_label(session, "dog").accepted == before
    (entry,) = next(list_history(session, 1)).entries
    assert (entry.origin.label, entry.origin.automatic) == ("dog", True)
    assert entry.origin.model == session.reference
    assert len(entry.origin.confidences) == len(entry.photo_ids)
    (standing,) = next(tell_standings(session, ["dog"])).standings
    assert min(entry.origin.confidences) >= (standing.line or 0)
    assert list(tag_arrivals(session)) == []
    next(tag(session, "dog", [tagged], present=False))
    assert tagged in session.catalog.labels.decision(find_label(session, "dog").id).rejected
    assert list(tag_new(session, new)) == []


def test_what_an_interrupted_run_did_not_come_to_is_new_to_the_next(sure: World) -> None:
    note_arrivals(sure.session)
    new = sure.add_all({f"new{number}.jpg": "dog" for number in range(5)})
    note_arrivals(sure.session)
    (changed,) = tag_arrivals(sure.session)
    assert set(changed.photo_ids) <= set(new)


def test_an_index_run_lets_labels_tag_what_is_new(
    drawn: Session, folder: Path, decoded_here: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How sure a label must be is tested above; here it is sure of everything."""
    next(put_label(drawn, Definition("picture", threshold=0.0, automatic=True)))
    monkeypatch.setattr(suggesting, "sure", suggesting.queue)
    before = set(drawn.catalog.photos.ids().tolist())
    draw(folder / "new.jpg", (250, 250, 0))
    changed = [one for one in index_folders(drawn, [folder]) if isinstance(one, Changed)]
    (new,) = set(drawn.catalog.photos.ids().tolist()) - before
    assert [one.photo_ids for one in changed] == [(new,)]
    assert source(drawn, new) == {"picture": "label"}
    assert not [one for one in index_folders(drawn, [folder]) if isinstance(one, Changed)]
