"""Two photos become one: tags and answers of both, and a journal that reads as if always so."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from photoclip.catalog.adopting import merge_photos
from photoclip.catalog.catalog import Catalog
from photoclip.catalog.migrations import migrations
from photoclip.core.edits import (
    AlbumChange,
    Change,
    DecisionChange,
    Edit,
    ExampleChange,
    FlagChange,
    LabelChange,
    MembersChange,
    RatingChange,
    TagChange,
    WritingChange,
)
from photoclip.core.labels import Definition, Judged
from tests.catalog.library import FACTS, add, copy_of, tags

GOES, STAYS, THIRD = 1, 2, 3


@cache
def made_once() -> Database:
    """Three photos and a label."""
    db = Database(memory=True, execute_plugins=False)
    migrations.apply(db)
    catalog = Catalog(db)
    for number in (GOES, STAYS, THIRD):
        assert add(catalog, f"/a/{number}.jpg", f"2-{number}") == number
    catalog.labels.new(Definition("Rex"))
    catalog.journal.apply("Add", [LabelChange(1, Definition("Rex"))])
    return db


def library() -> AbstractContextManager[Catalog]:
    """The same, for one test alone, in memory."""
    return copy_of(made_once())


def said(catalog: Catalog, photo_id: int) -> dict[Any, Any]:
    """Everything that is said of a photo."""
    details = catalog.photos.details(photo_id)
    named = () if details is None else [tag.path for tag in details.tags]
    rows = catalog._db.execute(
        "SELECT label_id, accepted FROM decisions WHERE photo_id = ?", [photo_id]
    )
    found = dict.fromkeys(named, True) | {label: bool(accepted) for label, accepted in rows}
    if details and details.photo.rating is not None:
        found["rating"] = details.photo.rating
    if photo_id in catalog.labels.examples(1):
        found["example"] = True
    return found


def merge(catalog: Catalog) -> None:
    with catalog.transaction():
        merge_photos(catalog._db, {GOES: STAYS})


def history(catalog: Catalog, *photo_ids: int) -> list[dict[str, Any]]:
    """What was said of photos taken together, before each step and after the last, each once."""
    while catalog.journal.undo():
        pass
    states: list[dict[str, Any]] = []
    more: Edit | None = Edit("", ())
    while more is not None:
        state: dict[str, Any] = {"third": small(said(catalog, THIRD))}
        for photo_id in photo_ids:
            state |= small(said(catalog, photo_id))
        if state not in states[-1:]:
            states.append(state)
        more = catalog.journal.redo()
    return states


SETS = st.sets(st.sampled_from([GOES, STAYS, THIRD]), min_size=1).map(lambda s: tuple(sorted(s)))
CHANGES = st.one_of(
    st.builds(TagChange, SETS, st.sampled_from(["dog", "DOG", "cat"]), st.booleans()),
    st.builds(RatingChange, SETS, st.sampled_from([None, 5])),
    st.builds(ExampleChange, SETS, st.just(1), st.booleans()),
)
"""What can only be said or not: the two photos never say different things."""
STEPS = st.lists(st.lists(CHANGES, min_size=1, max_size=2) | st.just("undo"), max_size=9)


@given(STEPS)
@settings(max_examples=50)
def test_it_is_as_if_it_had_been_one_photo_all_along(steps: list[list[Change] | str]) -> None:
    """Each step that is undone or redone shows what the two photos together would have shown."""
    with library() as together, library() as apart:
        for catalog in (together, apart):
            for step in steps:
                if isinstance(step, str):
                    catalog.journal.undo()
                else:
                    catalog.journal.apply("Step", step)
        now = said(apart, GOES) | said(apart, STAYS)
        expected = history(apart, GOES, STAYS)
        merge(together)
        assert small(said(together, STAYS)) == small(now)
        assert history(together, STAYS) == expected


def small(what: dict[Any, Any]) -> dict[str, Any]:
    """Tags in small letters: which of two spellings a photo shows is another matter."""
    return {str(name).lower(): value for name, value in what.items()}


@pytest.fixture
def pair() -> Iterator[Catalog]:
    with library() as catalog:
        yield catalog


def test_an_edit_of_the_photo_that_went_is_undone_on_the_one_that_stays(pair: Catalog) -> None:
    pair.journal.apply("Tag", [TagChange((GOES,), "dog", True)])
    merge(pair)
    assert said(pair, STAYS) == {"dog": True}
    assert pair.journal.undo().photo_ids == (STAYS,)  # type: ignore[union-attr]
    assert said(pair, STAYS) == {}
    pair.journal.redo()
    assert said(pair, STAYS) == {"dog": True}


def test_undoing_one_of_two_same_tags_takes_neither(pair: Catalog) -> None:
    """The other photo's tag was put on by an earlier edit, which was not undone."""
    pair.journal.apply("Tag the one", [TagChange((STAYS,), "dog", True)])
    pair.journal.apply("Tag the other and a third", [TagChange((GOES, THIRD), "dog", True)])
    merge(pair)
    assert pair.journal.undo().photo_ids == (THIRD,)  # type: ignore[union-attr]
    assert said(pair, STAYS) == {"dog": True}
    pair.journal.undo()
    assert said(pair, STAYS) == {}


def test_a_step_that_has_nothing_left_is_none(pair: Catalog) -> None:
    pair.journal.apply("Tag the one", [TagChange((STAYS,), "dog", True)])
    pair.journal.apply("Tag the other", [TagChange((GOES,), "dog", True)])
    merge(pair)
    assert pair.journal.undoable() == "Tag the one"


@pytest.mark.parametrize("later", [GOES, STAYS])
def test_of_two_answers_the_later_counts(pair: Catalog, later: int) -> None:
    earlier = STAYS if later == GOES else GOES
    pair.journal.apply("Accept", [DecisionChange((earlier,), 1, True)])
    pair.journal.apply("Refuse", [DecisionChange((later,), 1, False)])
    merge(pair)
    assert said(pair, STAYS) == {1: False}
    pair.journal.undo()
    assert said(pair, STAYS) == {1: True}
    pair.journal.undo()
    assert said(pair, STAYS) == {}
    pair.journal.redo()
    pair.journal.redo()
    assert said(pair, STAYS) == {1: False}


def test_answers_without_a_journal_are_merged_by_their_date(pair: Catalog) -> None:
    for photo_id, accepted, at in ((GOES, 0, "2026-02-02"), (STAYS, 1, "2026-01-01")):
        pair._db.execute(
            "INSERT INTO decisions (label_id, photo_id, accepted, decided_at) VALUES (1, ?, ?, ?)",
            [photo_id, accepted, at],
        )
    pair._db.conn.commit()
    merge(pair)
    assert said(pair, STAYS) == {1: False}


def test_three_become_one(pair: Catalog) -> None:
    pair.journal.apply("Tag", [TagChange((GOES, THIRD), "dog", True)])
    pair.journal.apply("Untag", [TagChange((GOES,), "dog", False)])
    with pair.transaction():
        merge_photos(pair._db, {GOES: STAYS, THIRD: STAYS})
    assert said(pair, STAYS) == {"dog": True}
    assert pair.journal.undoable() == "Tag"
    pair.journal.undo()
    assert said(pair, STAYS) == {}


def test_all_that_was_said_of_either_is_said_of_both(pair: Catalog) -> None:
    album = pair.albums.new("Best")
    of_one = [
        WritingChange((GOES,), "title", "One"),
        FlagChange((GOES,), "pick"),
        DecisionChange((GOES,), 1, True, (0.75,), "m"),
        TagChange((GOES,), "on its own", True, "label"),
    ]
    members = MembersChange((THIRD, GOES), album, True)
    pair.journal.apply("One", [*of_one, AlbumChange(album, "Best"), members])
    pair.journal.apply("Other", [WritingChange((STAYS,), "title", "Other")])
    merge(pair)
    details = pair.photos.details(STAYS)
    assert details is not None
    assert (details.title, details.photo.flag, details.albums) == ("Other", "pick", ("Best",))
    assert [(tag.path, tag.source) for tag in details.tags] == [("on its own", "label")]
    assert pair.labels.judged(1) == (Judged(STAYS, True, 0.75),)
    assert pair.albums.ids(album).tolist() == [THIRD, STAYS]
    pair.journal.undo()
    assert title(pair) == "One"
    assert pair.journal.undo_entry(pair.journal.entries()[1].id).photo_ids == (STAYS, THIRD)
    assert (title(pair), said(pair, STAYS), pair.albums.all()) == (None, {}, ())
    while pair.journal.undo():
        pass
    pair.journal.redo()
    pair.journal.redo()
    assert title(pair) == "One"


def test_tags_of_both_files_are_the_photos_but_for_those_taken_off(pair: Catalog) -> None:
    for photo_id, keywords in ((GOES, ("sea", "sun")), (STAYS, ("sea", "boat"))):
        add(pair, f"/a/{photo_id}.jpg", f"2-{photo_id}", replace(FACTS, keywords=keywords))
    pair.journal.apply("Untag", [TagChange((GOES,), "sea", False)])
    merge(pair)
    assert tags(pair, STAYS) == ("boat", "sun")
    pair.journal.undo()
    assert tags(pair, STAYS) == ("boat", "sea", "sun")


def title(catalog: Catalog) -> str | None:
    details = catalog.photos.details(STAYS)
    return details and details.title
