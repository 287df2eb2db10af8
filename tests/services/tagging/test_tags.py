"""Tags, stars, flags and writing, and what tags have to do with labels."""

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.services.history import list_history, redo, undo, undo_entry
from photoclip.services.knowing import complete_values
from photoclip.services.labelling import add_label, answer, find_label, suggest
from photoclip.services.tagging import (
    colour_tag,
    delete_tag,
    find_tag,
    flag,
    list_tags,
    rate,
    rename_tag,
    tag,
    write,
)
from tests.catalog.library import tags
from tests.services.searching.world import World


@pytest.fixture
def dogs(world: World) -> list[int]:
    return world.add_all({f"dog{number}.jpg": "dog" for number in range(4)})


def counts(world: World) -> dict[str, tuple[int, int]]:
    return {one.path: (one.photos, one.photos_below) for one in next(list_tags(world.session)).tags}


def refused(world: World, label: str) -> set[int]:
    return set(world.session.catalog.labels.decision(find_label(world.session, label).id).rejected)


def test_tags_lie_below_one_another(world: World, dogs: list[int]) -> None:
    next(tag(world.session, " animal > dog ", dogs[:2]))
    next(tag(world.session, "Animal", dogs[2:]))
    assert counts(world) == {"Animal": (2, 4), "animal/dog": (2, 2)}
    assert world.found("tag:animal") == [*world.found("tag:dog"), "dog2.jpg", "dog3.jpg"]


def test_tags_are_offered_with_what_lies_below(world: World, dogs: list[int]) -> None:
    next(tag(world.session, "animal/dog", dogs[:3]))
    offered = complete_values(world.session, "tag", "ani", 5)
    assert [(one.text, one.count) for one in offered] == [("animal", 3), ("animal/dog", 3)]
    assert set(world.found("tag:animal/dog")) == {"dog0.jpg", "dog1.jpg", "dog2.jpg"}
    assert set(world.found('tag:"Animal > dog"')) == {"dog0.jpg", "dog1.jpg", "dog2.jpg"}


def test_a_tag_taken_off_is_not_suggested_again(world: World, dogs: list[int]) -> None:
    next(add_label(world.session, "dog"))
    next(answer(world.session, "dog", dogs[:2], accepted=True))
    next(tag(world.session, "Dog", dogs[:3], present=False))
    assert refused(world, "dog") == set(dogs[:2])
    waiting = {one.photo.id for one in next(suggest(world.session, "dog")).suggestions}
    assert not waiting & set(dogs[:2])
    next(undo(world.session))
    assert refused(world, "dog") == set()
    assert tags(world.session.catalog, dogs[0]) == ("dog",)


def test_a_tag_put_on_takes_a_no_back(world: World, dogs: list[int]) -> None:
    next(add_label(world.session, "dog"))
    next(answer(world.session, "dog", dogs[:1], accepted=False))
    next(tag(world.session, "dog", dogs))
    assert refused(world, "dog") == set()
    assert find_label(world.session, "dog").accepted == 1


def test_a_tag_above_is_not_taken_for_the_one_taken_off(world: World, dogs: list[int]) -> None:
    next(add_label(world.session, "animal"))
    next(tag(world.session, "animal/dog", dogs))
    next(tag(world.session, "animal", dogs, present=False))
    assert refused(world, "animal") == set()
    assert tags(world.session.catalog, dogs[0]) == ("animal/dog",)


def test_renaming_takes_labels_along_and_merges(world: World, dogs: list[int]) -> None:
    next(add_label(world.session, "hound/big"))
    next(tag(world.session, "hound/big", dogs[:2]))
    next(tag(world.session, "dog", dogs[1:]))
    assert next(rename_tag(world.session, "hound", "Dog")).message.startswith("Merge")
    assert counts(world) == {"dog": (3, 4), "dog/big": (2, 2)}
    assert [label.name for label in world.session.catalog.labels.all()] == ["dog/big"]
    next(undo(world.session))
    assert counts(world)["hound/big"] == (2, 2)
    assert find_label(world.session, "hound/big").name == "hound/big"


def test_a_tag_can_not_be_put_below_itself(world: World, dogs: list[int]) -> None:
    next(tag(world.session, "dog", dogs))
    with pytest.raises(PhotoclipError, match="below"):
        next(rename_tag(world.session, "dog", "dog/big"))
    with pytest.raises(PhotoclipError, match="no tag"):
        next(rename_tag(world.session, "cat", "dog"))


def test_deleting_takes_all_below_off(world: World, dogs: list[int]) -> None:
    next(tag(world.session, "animal/dog", dogs))
    next(tag(world.session, "animal", dogs[:1]))
    next(tag(world.session, "animals", dogs[:1]))
    next(delete_tag(world.session, "animal"))
    assert tags(world.session.catalog, dogs[0]) == ("animals",)
    assert tags(world.session.catalog, dogs[1]) == ()
    next(undo(world.session))
    assert counts(world)["animal"] == (1, 4)


def test_tags_have_colours(world: World, dogs: list[int]) -> None:
    next(tag(world.session, "dog", dogs))
    next(colour_tag(world.session, "DOG", "#FFCC00"))
    assert find_tag(world.session, "dog").colour == "#ffcc00"
    with pytest.raises(PhotoclipError, match="no colour"):
        next(colour_tag(world.session, "dog", "yellow"))
    next(colour_tag(world.session, "dog", ""))
    assert find_tag(world.session, "dog").colour == ""


def test_stars_flags_and_words(world: World, dogs: list[int]) -> None:
    next(rate(world.session, dogs[:2], 4))
    next(flag(world.session, dogs[1:3], "pick"))
    next(flag(world.session, dogs[3:], "reject"))
    next(write(world.session, dogs[:1], "caption", " Rex at the sea "))
    assert set(world.found("rating:>=4")) == {"dog0.jpg", "dog1.jpg"}
    assert set(world.found("is:picked")) == {"dog1.jpg", "dog2.jpg"}
    assert world.found("is:rejected") == ["dog3.jpg"]
    assert world.found("caption:sea") == ["dog0.jpg"]
    with pytest.raises(PhotoclipError, match="stars"):
        next(rate(world.session, dogs, 6))


def test_any_step_can_be_undone(world: World, dogs: list[int]) -> None:
    next(tag(world.session, "first", dogs))
    next(tag(world.session, "second", dogs))
    next(tag(world.session, "first", dogs[:1], present=False))
    listed = next(list_history(world.session, 2))
    assert listed.more
    (first,) = next(list_history(world.session, before=listed.entries[-1].id)).entries
    assert first.summary == "Tag 4 photos “first”"
    next(undo_entry(world.session, first.id))
    assert tags(world.session.catalog, dogs[1]) == ("second",)
    next(undo(world.session))
    assert tags(world.session.catalog, dogs[1]) == ("first", "second")
    found = next(list_history(world.session, search="second")).entries
    assert [one.summary for one in found] == ["Tag 4 photos “second”"]
    next(redo(world.session))
    assert tags(world.session.catalog, dogs[1]) == ("second",)
    with pytest.raises(PhotoclipError):
        next(undo_entry(world.session, 10**6))
