"""Steps as they are listed, and any of them taken back."""

from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.core.edits import (
    DecisionChange,
    Edit,
    LabelChange,
    RatingChange,
    TagChange,
    WritingChange,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.history import Origin
from photoclip.core.labels import Decision, Definition, Judged
from tests.catalog.library import add, tags


def rating(catalog: Catalog, photo_id: int) -> int | None:
    return catalog.photos.get([photo_id])[photo_id].rating


def summaries(catalog: Catalog, **wanted: object) -> list[str]:
    return [one.summary for one in catalog.journal.entries(**wanted)]  # type: ignore[arg-type]


def step(catalog: Catalog, summary: str) -> int:
    return next(one.id for one in catalog.journal.entries() if one.summary == summary)


def test_steps_are_listed_newest_first_page_by_page(catalog: Catalog) -> None:
    photo = add(catalog, "/a/1.jpg")
    for number in range(5):
        catalog.journal.apply(f"Tag {number}", [TagChange((photo,), str(number), True)])
    catalog.journal.undo()
    first = catalog.journal.entries(2)
    assert [(one.summary, one.undone) for one in first] == [("Tag 4", True), ("Tag 3", False)]
    assert first[0].photo_ids == (photo,)
    assert summaries(catalog, limit=2, before=first[-1].id) == ["Tag 2", "Tag 1"]
    assert summaries(catalog, search="TAG 2") == ["Tag 2"]
    assert summaries(catalog, search="2 tag") == ["Tag 2"]
    assert summaries(catalog, search="%") == []
    catalog.journal.apply("Tag “Über”", [TagChange((photo,), "Über", True)])
    assert summaries(catalog, search="ÜBER") == summaries(catalog, search="uber") == ["Tag “Über”"]


def test_who_made_a_step_is_known(catalog: Catalog) -> None:
    one, two = add(catalog, "/a/1.jpg", "aa"), add(catalog, "/a/2.jpg", "bb")
    origin = Origin("Rex", "builtin", automatic=True, confidences=(0.98, 0.91))
    catalog.journal.apply("Tag", [TagChange((one, two), "Rex", True)], origin)
    assert catalog.journal.entries(1)[0].origin == origin
    assert summaries(catalog, search="rex") == ["Tag"]
    assert summaries(catalog, search="automatic") == []
    details = catalog.photos.details(one)
    assert details is not None
    assert details.tags[0].source == "label"


def test_a_label_on_its_own_leaves_alone_what_a_person_said(catalog: Catalog) -> None:
    ids = tuple(add(catalog, f"/a/{n}.jpg", f"2-{n}") for n in range(3))
    catalog.journal.apply("Tag", [TagChange(ids[:2], "Rex", True)])
    catalog.journal.apply("Untag", [TagChange(ids[1:2], "Rex", False)])
    edit = catalog.journal.apply(
        "On its own", [TagChange(ids, "Rex", True)], Origin("Rex", "m", automatic=True)
    )
    assert edit.photo_ids == ids[1:]  # what is put on by hand and taken off again is as before
    catalog.journal.undo()
    assert [tags(catalog, one) for one in ids] == [("Rex",), (), ()]


def test_a_step_is_taken_back_alone(catalog: Catalog) -> None:
    one, two = add(catalog, "/a/1.jpg", "aa"), add(catalog, "/a/2.jpg", "bb")
    catalog.journal.apply("Rate", [RatingChange((one, two), 3)])
    catalog.journal.apply("Tag", [TagChange((one, two), "dog", True)])
    catalog.journal.apply("Rate again", [RatingChange((one,), 5)])
    edit = catalog.journal.undo_entry(step(catalog, "Rate"))
    assert edit == Edit("Undo “Rate”", (two,))
    assert (rating(catalog, one), rating(catalog, two)) == (5, None)
    assert tags(catalog, one) == ("dog",)
    listed = {entry.summary: entry.undone for entry in catalog.journal.entries()}
    assert listed == {"Undo “Rate”": False, "Rate again": False, "Tag": False, "Rate": True}
    catalog.journal.undo()
    assert (rating(catalog, one), rating(catalog, two)) == (5, 3)
    assert not catalog.journal.entries()[-1].undone
    catalog.journal.redo()
    assert rating(catalog, two) is None
    assert catalog.journal.entries()[-1].undone


def test_what_is_not_as_a_step_left_it_is_no_longer_its_own(catalog: Catalog) -> None:
    photo = add(catalog, "/a/1.jpg")
    catalog.journal.apply("First", [WritingChange((photo,), "title", "First")])
    catalog.journal.apply("Second", [WritingChange((photo,), "title", "Second")])
    edit = catalog.journal.undo_entry(step(catalog, "First"))
    assert edit == Edit("Nothing is left to undo of “First”", ())
    assert len(catalog.journal.entries()) == 2
    catalog.journal.undo()
    assert catalog.journal.undo_entry(step(catalog, "Second")).photo_ids == ()
    assert catalog.journal.redo() is not None


def test_taking_back_is_taken_back_and_taken_back_again(catalog: Catalog) -> None:
    photo = add(catalog, "/a/1.jpg")
    catalog.journal.apply("Tag", [TagChange((photo,), "dog", True)])
    catalog.journal.undo_entry(step(catalog, "Tag"))
    catalog.journal.undo_entry(step(catalog, "Undo “Tag”"))
    assert tags(catalog, photo) == ("dog",)
    undone = {one.summary: one.undone for one in catalog.journal.entries()}
    assert undone == {"Undo “Undo “Tag””": False, "Undo “Tag”": True, "Tag": False}


def test_a_step_that_is_not_there(catalog: Catalog) -> None:
    with pytest.raises(PhotoclipError, match="not in the history"):
        catalog.journal.undo_entry(77)


def test_a_name_that_was_taken_since_is_left(catalog: Catalog) -> None:
    rex, max_ = Definition("Rex"), Definition("Max")
    label = catalog.labels.new(rex)
    catalog.journal.apply("Add", [LabelChange(label, rex)])
    catalog.journal.apply("Rename", [LabelChange(label, max_)])
    other = catalog.labels.new(rex)
    assert other != label
    catalog.journal.apply("Add another", [LabelChange(other, rex)])
    assert catalog.journal.undo_entry(step(catalog, "Rename")).photo_ids == ()
    assert [one.name for one in catalog.labels.all()] == ["Max", "Rex"]
    with pytest.raises(PhotoclipError, match="already"):
        catalog.journal.apply("Rename", [LabelChange(label, Definition("rex"))])


def test_it_goes_on_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    with open_catalog(path) as catalog:
        photo = add(catalog, "/a/1.jpg")
        catalog.journal.apply("Rate", [RatingChange((photo,), 3)])
        catalog.journal.apply("Tag", [TagChange((photo,), "dog", True)])
        catalog.journal.undo_entry(step(catalog, "Rate"))
        catalog.journal.undo()
    with open_catalog(path) as catalog:
        assert catalog.journal.redoable() == "Undo “Rate”"
        catalog.journal.redo()
        assert (rating(catalog, photo), tags(catalog, photo)) == (None, ("dog",))
        catalog.journal.undo()
        assert rating(catalog, photo) == 3


def test_the_newest_answers_are_told_of_all_labels_together(catalog: Catalog) -> None:
    ids = tuple(add(catalog, f"/a/{n}.jpg", f"2-{n}") for n in range(3))
    rex, car = (catalog.labels.new(Definition(name)) for name in ("Rex", "car"))
    changes = (DecisionChange(ids, rex, True), DecisionChange(ids[:2], car, False))
    catalog.journal.apply("Show", [LabelChange(rex, Definition("Rex", ("my dog",)))])
    catalog.journal.apply("Answer", changes)
    nobody = frozenset[int]()
    both = {rex: Decision(frozenset(ids), nobody), car: Decision(nobody, frozenset(ids[:2]))}
    assert catalog.labels.newest(9) == both
    assert catalog.labels.newest(2) == {car: both[car]}
    assert catalog.labels.definitions() == {rex: Definition("Rex", ("my dog",))}


def test_answers_are_remembered_with_how_sure_the_label_was(catalog: Catalog) -> None:
    ids = tuple(add(catalog, f"/a/{n}.jpg", f"2-{n}") for n in range(3))
    label = catalog.labels.new(Definition("Rex"))
    origin = Origin("Rex", "clip")
    sure = DecisionChange(ids[::-1], label, True, (0.9, 0.8, 0.7))
    catalog.journal.apply("Accept", [sure], origin)
    catalog.journal.apply("Refuse", [DecisionChange(ids[:1], label, False, (0.7,))], origin)
    expected = (Judged(ids[0], False, 0.7), Judged(ids[1], True, 0.8), Judged(ids[2], True, 0.9))
    assert set(catalog.labels.judged(label)) == set(expected)
    assert catalog.labels.judged(label)[0] == expected[0]
    assert len(catalog.labels.judged(label, last=2)) == 2
    again = catalog.journal.apply("Again", [DecisionChange(ids[1:], label, True, (0.1, 0.1))])
    assert again.photo_ids == ()
    catalog.journal.undo()
    assert Judged(ids[0], True, 0.7) in catalog.labels.judged(label)
    catalog.journal.undo()
    assert catalog.labels.judged(label) == ()
    catalog.journal.apply("By hand", [DecisionChange(ids, label, True)])
    assert catalog.labels.judged(label) == ()
    decision = catalog.labels.decisions([label, 99])
    assert decision[label].accepted == set(ids)
    assert decision[99].accepted == frozenset()
