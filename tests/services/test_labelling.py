"""Labels suggest, answers teach, and every change can be undone."""

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.services import history, labelling, tagging
from photoclip.services.session import Session
from tests.catalog.library import listed
from tests.pictures import photograph


@pytest.fixture
def session(photographs: Session) -> Session:
    """A library of photographs."""
    return photographs


def suggested(session: Session, name: str) -> list[str]:
    found = next(labelling.suggest(session, name))
    return [one.photo.path.name for one in found.suggestions]


def photo(session: Session, name: str) -> int:
    photo_id = session.catalog.files.photo_at(photograph(name))
    assert photo_id is not None
    return photo_id


def test_a_label_suggests_the_photo_it_names(session: Session) -> None:
    next(labelling.add_label(session, "cats", ["a cat"]))
    found = next(labelling.suggest(session, "cats"))
    assert found.suggestions[0].photo.path.name == "chelsea.png"
    assert all(0.5 <= one.confidence <= 1 for one in found.suggestions)


def test_an_accepted_photo_is_tagged_and_no_longer_suggested(session: Session) -> None:
    next(labelling.add_label(session, "cats", ["a cat"]))
    cat = photo(session, "chelsea.png")
    next(labelling.answer(session, "CATS", [cat], accepted=True))
    assert "chelsea.png" not in suggested(session, "cats")
    assert [one.id for one in listed(session.catalog, tag="cats")] == [cat]
    next(history.undo(session))
    assert "chelsea.png" in suggested(session, "cats")
    assert listed(session.catalog, tag="cats") == ()
    next(history.redo(session))
    assert "chelsea.png" not in suggested(session, "cats")


def test_a_refused_photo_is_not_suggested_again(session: Session) -> None:
    next(labelling.add_label(session, "cats", ["a cat"], 0.0))
    next(labelling.answer(session, "cats", [photo(session, "chelsea.png")], accepted=False))
    assert "chelsea.png" not in suggested(session, "cats")
    assert listed(session.catalog, tag="cats") == ()


def test_answers_move_what_is_suggested(session: Session) -> None:
    next(labelling.add_label(session, "my bike", ["a machine"], 0.0))
    before = suggested(session, "my bike").index("motorcycle_right.png")
    next(
        labelling.answer(session, "my bike", [photo(session, "motorcycle_left.png")], accepted=True)
    )
    after = suggested(session, "my bike").index("motorcycle_right.png")
    assert after == 0
    assert after <= before


def test_a_removed_label_is_gone_until_undone(session: Session) -> None:
    next(labelling.add_label(session, "cats"))
    next(labelling.remove_label(session, "cats"))
    with pytest.raises(PhotoclipError, match="no label"):
        labelling.find_label(session, "cats")
    next(history.undo(session))
    assert labelling.find_label(session, "cats").descriptions == ("cats",)


def test_adding_a_label_again_changes_its_prompts(session: Session) -> None:
    next(labelling.add_label(session, "cats"))
    next(labelling.add_label(session, "Cats", ["a tabby", " "]))
    (label,) = session.catalog.labels.all()
    assert (label.name, label.prompts) == ("cats", ("a tabby",))


def test_nothing_to_undo_is_said(session: Session) -> None:
    assert "nothing" in next(history.undo(session)).message
    assert "nothing" in next(history.redo(session)).message


@pytest.mark.parametrize("name", ["", "  "])
def test_names_need_letters(session: Session, name: str) -> None:
    with pytest.raises(PhotoclipError):
        next(labelling.add_label(session, name))
    with pytest.raises(PhotoclipError):
        next(tagging.tag(session, name, [1]))


def test_a_threshold_is_a_confidence(session: Session) -> None:
    with pytest.raises(PhotoclipError, match="confidence"):
        next(labelling.add_label(session, "cats", (), 50))


def test_a_search_becomes_a_label_or_teaches_the_one_of_its_name(session: Session) -> None:
    cat, rocket = photo(session, "chelsea.png"), photo(session, "rocket.jpg")
    next(labelling.add_label(session, "Cats", ["a kitten"]))
    next(labelling.label_of_search(session, " cats ", ["a cat"], [cat], [rocket]))
    label = labelling.find_label(session, "cats")
    assert (label.name, label.prompts) == ("Cats", ("a kitten",))
    assert (label.accepted, label.rejected) == (1, 1)
    assert [one.id for one in listed(session.catalog, tag="Cats")] == [cat]
    next(history.undo(session))
    label = labelling.find_label(session, "cats")
    assert (label.accepted, label.rejected) == (0, 0)
    assert listed(session.catalog, tag="Cats") == ()
    next(labelling.label_of_search(session, "space", ["a rocket"], [], []))
    assert labelling.find_label(session, "space").prompts == ("a rocket",)
    next(history.undo(session))
    with pytest.raises(PhotoclipError, match="no label"):
        labelling.find_label(session, "space")
