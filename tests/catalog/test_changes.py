"""Whatever is changed in whatever order: undo leads back, and any step can be taken back."""

from contextlib import AbstractContextManager, suppress
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.changes import dumped, loaded
from photoclip.catalog.migrations import migrations
from photoclip.core.edits import (
    AlbumChange,
    Change,
    ColourChange,
    DecisionChange,
    ExampleChange,
    FlagChange,
    LabelChange,
    MembersChange,
    RatingChange,
    RenameChange,
    TagChange,
    WritingChange,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.history import BY_HAND, Origin
from photoclip.core.labels import Definition
from photoclip.core.metadata import PhotoMetadata
from tests.catalog.library import add, copy_of

PHOTOS = (1, 2, 3)
TAGS = ("sea", "Sea", "animal", "animal/dog", "boat")
ON_ITS_OWN = Origin("Rex", "builtin", automatic=True)

SAID = {
    1: PhotoMetadata("JPEG", title="Beach", rating=2, keywords=("sea", "animal/dog")),
    2: PhotoMetadata("JPEG", caption="Us", flag="pick", keywords=("boat",)),
    3: PhotoMetadata("JPEG"),
}


@cache
def made_once() -> Database:
    """Three photos whose files say something, two labels and two albums to be shown."""
    db = Database(memory=True, execute_plugins=False)
    migrations.apply(db)
    catalog = Catalog(db)
    for number, said in SAID.items():
        assert add(catalog, f"/a/{number}.jpg", f"2-{number}", said) == number
    for name in ("Rex", "Max"):
        catalog.labels.new(Definition(name))
        catalog.albums.new(name)
    return db


def library() -> AbstractContextManager[Catalog]:
    """The same, for one example alone."""
    return copy_of(made_once())


CELLS = {
    "tag": "SELECT photo_id, tag_id, source FROM photo_tags WHERE source <> 'file' "
    "UNION ALL SELECT photo_id, tag_id, 'off' FROM tags_off",
    "said": "SELECT photo_id, tag_id, 1 FROM photo_tags WHERE source = 'file'",
    "title": "SELECT id, title, given_title FROM photos",
    "caption": "SELECT id, caption, given_caption FROM photos",
    "rating": "SELECT id, rating, given_rating FROM photos",
    "flag": "SELECT id, flag, given_flag FROM photos",
    "decision": "SELECT photo_id, label_id, accepted, confidence, model FROM decisions",
    "example": "SELECT photo_id, label_id, 1 FROM label_examples",
    "member": "SELECT photo_id, album_id, place FROM album_photos",
    "name": "SELECT 0, id, name, colour FROM tags",
}
SHOWN = {
    "label": "SELECT 0, id, name, prompts, colour FROM labels WHERE removed = 0",
    "album": "SELECT 0, id, name FROM albums WHERE removed = 0",
}


def state(catalog: Catalog, selects: dict[str, str] | None = None) -> dict[Any, Any]:
    """Everything that can be changed, by what it is of. A tag that nobody has, or ever had the
    colour taken of, is none: its row stays."""
    found = {}
    for kind, select in (selects or CELLS | SHOWN).items():
        for one, other, *value in catalog._db.execute(select).fetchall():
            key = (kind, one) if kind in SAID_OF else (kind, one, other)
            found[key] = (other, *value) if kind in SAID_OF else tuple(value)
    used = {key[2] for key in found if key[0] in ("tag", "said")}
    return {
        key: value for key, value in found.items() if key[0] != "name" or key[2] in used or value[1]
    }


SAID_OF = ("title", "caption", "rating", "flag")
SETS = st.sets(st.sampled_from(PHOTOS), min_size=1).map(lambda s: tuple(sorted(s, reverse=True)))
TWO = st.sampled_from([1, 2])
CHANGES: st.SearchStrategy[Change] = st.one_of(
    st.builds(TagChange, SETS, st.sampled_from(TAGS), st.booleans() | st.none()),
    st.builds(RatingChange, SETS, st.sampled_from([None, 0, 5])),
    st.builds(FlagChange, SETS, st.sampled_from([None, "pick", "reject"])),
    st.builds(
        WritingChange,
        SETS,
        st.sampled_from(["title", "caption"]),
        st.sampled_from([None, "", "Hello"]),
    ),
    st.builds(DecisionChange, SETS, TWO, st.booleans() | st.none()),
    st.builds(lambda one, yes: DecisionChange((one,), 1, yes, (0.25,)), TWO, st.booleans()),
    st.builds(ExampleChange, SETS, TWO, st.booleans()),
    st.builds(MembersChange, SETS, TWO, st.booleans()),
    st.builds(RenameChange, st.sampled_from(TAGS), st.sampled_from(["ship", "BOAT", "pet/dog"])),
    st.builds(ColourChange, st.sampled_from(TAGS), st.sampled_from(["", "#112233"])),
    st.builds(
        LabelChange,
        TWO,
        st.sampled_from([None, Definition("Rex", ("a dog",)), Definition("Max", colour="#000000")]),
    ),
    st.builds(AlbumChange, TWO, st.sampled_from([None, "Rex", "Max"])),
)
STEPS = st.lists(
    st.tuples(st.lists(CHANGES, min_size=1, max_size=3), st.sampled_from([BY_HAND, ON_ITS_OWN])),
    max_size=8,
)


def apply(catalog: Catalog, changes: list[Change], origin: Origin) -> int | None:
    """The number of the step, where it changed anything."""
    before = [one.id for one in catalog.journal.entries(1)]
    with suppress(PhotoclipError):  # of two labels or albums of one name
        catalog.journal.apply("Step", changes, origin)
    after = [one.id for one in catalog.journal.entries(1)]
    return after[0] if after != before else None


@given(STEPS)
@settings(max_examples=25)
def test_undoing_all_leads_to_the_beginning_and_redoing_all_to_the_end(
    steps: list[tuple[list[Change], Origin]],
) -> None:
    with library() as catalog:
        states = [state(catalog)]
        for changes, origin in steps:
            if apply(catalog, changes, origin):
                states.append(state(catalog))
        for before in reversed(states[:-1]):
            assert catalog.journal.undo() is not None
            assert state(catalog) == before
        assert catalog.journal.undo() is None
        for after in states[1:]:
            assert catalog.journal.redo() is not None
            assert state(catalog) == after
        assert catalog.journal.redo() is None


@given(STEPS, st.lists(st.integers(0, 8), max_size=6))
@settings(max_examples=25)
def test_any_step_can_be_taken_back_and_what_came_later_stays(
    steps: list[tuple[list[Change], Origin]], order: list[int]
) -> None:
    with library() as catalog:
        made = []
        for changes, origin in steps:
            before = state(catalog)
            if number := apply(catalog, changes, origin):
                made.append((number, before, state(catalog)))
        for place in order:
            if place >= len(made):
                continue
            number, before, after = made[place]
            now = state(catalog)
            catalog.journal.undo_entry(number)
            then = state(catalog)
            for cell in {*now, *then, *before, *after}:
                if cell[0] in ("said", "name", "label", "album"):
                    continue  # a name may be taken by now, what files say follows
                was, left, is_now = before.get(cell), after.get(cell), now.get(cell)
                expected = was if was != left and is_now == left else is_now
                assert then.get(cell) == expected, cell
        while catalog.journal.undo():
            pass
        with library() as untouched:
            assert state(catalog) == state(untouched)


@given(st.lists(CHANGES, max_size=5))
@settings(max_examples=25)
def test_what_is_stored_is_loaded(changes: list[Change]) -> None:
    text = dumped(changes)
    assert dumped(loaded(text)) == text
    assert [type(one) for one in loaded(text)] == [type(one) for one in changes]
