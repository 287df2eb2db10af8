"""Changes are applied, recorded, undone and redone, also after a restart."""

from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.core.edits import DecisionChange, LabelChange, TagChange
from photoclip.core.labels import Definition
from tests.catalog.library import add, listed, tags


def test_a_tag_is_put_on_and_taken_off(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    catalog.journal.apply("Tag", [TagChange((photo_id,), "Holiday", True)])
    assert tags(catalog, photo_id) == ("Holiday",)
    assert [photo.id for photo in listed(catalog, tag="holiday")] == [photo_id]
    catalog.journal.apply("Untag", [TagChange((photo_id,), "holiday", False)])
    assert tags(catalog, photo_id) == ()


def test_undo_and_redo_in_order(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    for tag in ("one", "two"):
        catalog.journal.apply(f"Tag {tag}", [TagChange((photo_id,), tag, True)])
    assert catalog.journal.undoable() == "Tag two"
    assert catalog.journal.undo().summary == "Tag two"  # type: ignore[union-attr]
    assert tags(catalog, photo_id) == ("one",)
    catalog.journal.undo()
    assert tags(catalog, photo_id) == ()
    assert catalog.journal.undo() is None
    assert catalog.journal.redo().summary == "Tag one"  # type: ignore[union-attr]
    catalog.journal.redo()
    assert tags(catalog, photo_id) == ("one", "two")
    assert catalog.journal.redo() is None


def test_undo_leaves_what_was_there_before(catalog: Catalog) -> None:
    one, two = add(catalog, "/a/1.jpg", "aa"), add(catalog, "/a/2.jpg", "bb")
    catalog.journal.apply("Tag", [TagChange((one,), "dog", True)])
    edit = catalog.journal.apply("Tag both", [TagChange((one, two), "dog", True)])
    assert edit.photo_ids == (two,)
    catalog.journal.undo()
    assert tags(catalog, one) == ("dog",)
    assert tags(catalog, two) == ()


def test_a_change_that_changes_nothing_is_no_step(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    catalog.journal.apply("Untag", [TagChange((photo_id,), "dog", False)])
    assert catalog.journal.undoable() is None


def test_a_new_change_ends_redo(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    catalog.journal.apply("One", [TagChange((photo_id,), "one", True)])
    catalog.journal.undo()
    catalog.journal.apply("Two", [TagChange((photo_id,), "two", True)])
    assert catalog.journal.redo() is None
    assert tags(catalog, photo_id) == ("two",)


def test_answers_to_a_label(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    label_id = catalog.labels.new(Definition("Rex", ("my dog",)))
    catalog.journal.apply("Add", [LabelChange(label_id, Definition("Rex", ("my dog",)))])
    for accepted in (True, False):
        catalog.journal.apply("Answer", [DecisionChange((photo_id,), label_id, accepted)])
    label = catalog.labels.all()[0]
    assert (label.accepted, label.rejected) == (0, 1)
    assert label.descriptions == ("my dog",)
    catalog.journal.undo()
    assert catalog.labels.decision(label_id).accepted == {photo_id}
    catalog.journal.undo()
    assert catalog.labels.decision(label_id).accepted == frozenset()
    catalog.journal.undo()
    assert catalog.labels.all() == ()


def test_a_removed_label_comes_back_with_its_answers(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    label_id = catalog.labels.new(Definition("Rex"))
    catalog.journal.apply("Add", [LabelChange(label_id, Definition("Rex"))])
    catalog.journal.apply("Accept", [DecisionChange((photo_id,), label_id, True)])
    catalog.journal.apply("Remove", [LabelChange(label_id, None)])
    assert catalog.labels.all() == ()
    catalog.journal.undo()
    assert catalog.labels.all()[0].accepted == 1


def test_a_failure_in_the_middle_changes_nothing(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    changes = [TagChange((photo_id,), "dog", True), TagChange((999,), "dog", True)]
    with pytest.raises(Exception, match="FOREIGN KEY"):
        catalog.journal.apply("Tag", changes)
    assert tags(catalog, photo_id) == ()
    assert catalog.journal.undoable() is None


def test_undo_works_after_a_restart(tmp_path: Path) -> None:
    with open_catalog(tmp_path / "catalog.db") as catalog:
        photo_id = add(catalog, "/a/1.jpg")
        catalog.journal.apply("Tag", [TagChange((photo_id,), "dog", True)])
    with open_catalog(tmp_path / "catalog.db") as catalog:
        catalog.journal.undo()
        assert tags(catalog, photo_id) == ()
