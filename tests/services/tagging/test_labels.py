"""Labels as a person makes them, answers them, and gives them other names."""

from dataclasses import replace

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Definition
from photoclip.services.browsing import library_state
from photoclip.services.history import list_history, undo
from photoclip.services.labelling import (
    add_label,
    answer,
    answer_many,
    change_label,
    find_label,
    give_examples,
    open_queue,
    put_label,
    suggest_for,
    tell_standings,
)
from tests.catalog.library import tags
from tests.services.searching.world import World


@pytest.fixture
def dogs(world: World) -> list[int]:
    return world.add_all({f"dog{number}.jpg": "dog" for number in range(6)})


def decision(world: World, name: str) -> tuple[set[int], set[int]]:
    found = world.session.catalog.labels.decision(find_label(world.session, name).id)
    return set(found.accepted), set(found.rejected)


def test_a_label_is_kept_as_it_was_defined(world: World) -> None:
    wanted = Definition(
        " Animal > dog ", ("a  dog", "", "a dog"), ("a wolf ",), 0.7, True, "#FFCC00", "blur"
    )
    next(put_label(world.session, wanted))
    kept = find_label(world.session, "animal/DOG").definition
    assert kept == Definition("Animal/dog", ("a dog",), ("a wolf",), 0.7, True, "#ffcc00", "blur")


@pytest.mark.parametrize(
    "wrong", [{"name": " / "}, {"threshold": 1.1}, {"colour": "red"}, {"veil": "burn"}]
)
def test_what_can_not_be_is_told(world: World, wrong: dict[str, object]) -> None:
    with pytest.raises(PhotoclipError):
        next(put_label(world.session, replace(Definition("dog"), **wrong)))
    assert world.session.catalog.labels.all() == ()


def test_new_prompts_leave_the_rest_of_a_label_alone(world: World) -> None:
    next(put_label(world.session, Definition("dog", colour="#ffcc00", negatives=("wolf",))))
    next(add_label(world.session, "Dog", ["puppy"]))
    assert find_label(world.session, "dog").definition == Definition(
        "dog", ("puppy",), ("wolf",), colour="#ffcc00"
    )


def test_a_renamed_label_takes_its_tag_and_what_lies_below_along(
    world: World, dogs: list[int]
) -> None:
    session = world.session
    for name in ("animal", "animal/dog", "animal/dog/puppy", "animals"):
        next(add_label(session, name))
    next(answer(session, "animal/dog", dogs[:1], accepted=True))
    next(change_label(session, "animal", Definition("beast")))
    names = [label.name for label in session.catalog.labels.all()]
    assert names == ["animals", "beast", "beast/dog", "beast/dog/puppy"]
    assert tags(session.catalog, dogs[0]) == ("beast/dog",)
    next(undo(session))
    assert find_label(session, "animal/dog").accepted == 1
    assert tags(session.catalog, dogs[0]) == ("animal/dog",)


def test_two_labels_can_not_have_one_name(world: World) -> None:
    next(add_label(world.session, "dog"))
    next(add_label(world.session, "cat"))
    with pytest.raises(PhotoclipError, match="already"):
        next(change_label(world.session, "cat", Definition("DOG")))
    with pytest.raises(PhotoclipError, match="below"):
        next(change_label(world.session, "dog", Definition("dog/big")))
    next(change_label(world.session, "dog", Definition("Dog")))
    assert find_label(world.session, "dog").name == "Dog"


def test_a_label_that_can_not_tag_on_its_own_yet_says_why(world: World) -> None:
    next(add_label(world.session, "dog"))
    changed = next(change_label(world.session, "dog", Definition("dog", automatic=True)))
    (standing,) = next(tell_standings(world.session, ["dog"])).standings
    assert standing.automatic
    assert standing.line is None
    assert standing.obstacle
    assert standing.obstacle in changed.message


def test_answers_keep_how_sure_the_label_was(world: World, dogs: list[int]) -> None:
    session = world.session
    next(add_label(session, "dog"))
    queue = next(open_queue(session, "dog")).queue
    sure = dict(zip(queue.ids.tolist(), queue.confidences.tolist(), strict=True))
    assert set(dogs) <= set(sure)
    plain = world.ids["plain/000.jpg"]
    next(answer_many(session, "dog", [dogs[1], dogs[0], plain], [dogs[2]]))
    assert decision(world, "dog") == ({*dogs[:2], plain}, {dogs[2]})
    label = find_label(session, "dog")
    judged = {one.photo_id: one.confidence for one in session.catalog.labels.judged(label.id)}
    asked = {one: value for one, value in judged.items() if one != plain}
    assert asked == pytest.approx({one: sure[one] for one in dogs[:3]})
    (entry,) = next(list_history(session, 1)).entries
    assert "2" not in entry.summary.replace("2 photos", "") or "3 photos" in entry.summary
    assert (entry.origin.label, entry.origin.model) == ("dog", session.reference)
    assert not entry.origin.automatic
    first = entry.photo_ids[: len(entry.origin.confidences)]
    assert dict(zip(first, entry.origin.confidences, strict=True)) == pytest.approx(
        {one: sure[one] for one in dogs[:2]}
    )
    next(undo(session))
    assert decision(world, "dog") == (set(), set())
    assert tags(session.catalog, dogs[0]) == ()


def test_refusing_takes_the_labels_tag_off(world: World, dogs: list[int]) -> None:
    next(add_label(world.session, "dog"))
    next(answer(world.session, "dog", dogs, accepted=True))
    next(answer(world.session, "dog", dogs[:1], accepted=False))
    assert tags(world.session.catalog, dogs[0]) == ()
    assert tags(world.session.catalog, dogs[1]) == ("dog",)
    assert decision(world, "dog") == (set(dogs[1:]), {dogs[0]})


def test_examples_do_not_tag(world: World, dogs: list[int]) -> None:
    next(add_label(world.session, "Rex", ["any"]))
    next(give_examples(world.session, "rex", dogs[:2]))
    assert find_label(world.session, "rex").examples == tuple(dogs[:2])
    assert tags(world.session.catalog, dogs[0]) == ()
    next(give_examples(world.session, "rex", dogs[:1], present=False))
    assert find_label(world.session, "rex").examples == (dogs[1],)
    next(undo(world.session))
    assert find_label(world.session, "rex").examples == tuple(dogs[:2])


def test_one_photo_is_suggested_what_fits_it(world: World, dogs: list[int]) -> None:
    for name in ("dog", "boat"):
        next(add_label(world.session, name))
    suggested = next(suggest_for(world.session, dogs[0]))
    assert [one.label for one in suggested.suggestions] == ["dog"]
    with pytest.raises(PhotoclipError):
        next(suggest_for(world.session, 10**6))


def test_the_state_of_a_library_has_its_labels(world: World) -> None:
    next(put_label(world.session, Definition("dog", automatic=True)))
    (label,) = next(library_state(world.session)).labels
    assert label.definition.automatic
