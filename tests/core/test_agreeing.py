"""What a photo's file and its sidecars say together."""

from pathlib import Path

import pytest

from photoclip.core.agreeing import UNDECIDED, Decided, Place, agreed, conflicts, united
from photoclip.core.annotations import NOTHING, Annotations
from photoclip.core.sidecars import Field, Said

_OWN = Path("/p/photo.jpg")
_ONE, _TWO = Path("/p/photo.jpg.xmp"), Path("/p/photo.xmp")


def _fields(own: Annotations, *sidecars: Annotations, decided: Decided = UNDECIDED) -> list[Field]:
    places = [Place(path, said) for path, said in zip((_ONE, _TWO), sidecars, strict=False)]
    return [one.field for one in conflicts(1, Place(_OWN, own), places, decided)]


def test_who_says_nothing_agrees() -> None:
    own = Annotations(title="Crete", caption="By the sea", tags=("dog",), rating=3, flag="pick")
    assert _fields(own) == []
    assert _fields(own, NOTHING) == []
    assert _fields(NOTHING, own) == []
    assert agreed(own, [NOTHING]) == own
    assert agreed(NOTHING, [own]) == own


@pytest.mark.parametrize(
    ("field", "own", "sidecar"),
    [
        ("title", Annotations(title="Crete"), Annotations(title="Naxos")),
        ("caption", Annotations(caption="a"), Annotations(caption="ab")),
        ("rating", Annotations(rating=3), Annotations(rating=4)),
        ("flag", Annotations(flag="pick"), Annotations(flag="reject")),
        ("tags", Annotations(tags=("dog", "cat")), Annotations(tags=("dog",))),
    ],
)
def test_different_values_are_a_conflict_until_a_person_decides(
    field: Field, own: Annotations, sidecar: Annotations
) -> None:
    assert _fields(own, sidecar) == [field]
    assert _fields(own, sidecar, decided=Decided(frozenset({field}))) == []
    until_then = agreed(own, [sidecar])
    if field == "tags":
        assert until_then.tags == ("dog", "cat")
    else:
        assert until_then == sidecar


def test_a_conflict_tells_what_each_place_says() -> None:
    own = Place(_OWN, Annotations(rating=3, tags=("animal/dog", "cat")))
    sidecar = Place(_ONE, Annotations(rating=5, tags=("animal/dog",)))
    rating, tags = conflicts(7, own, [sidecar])
    assert rating.photo_id == 7
    assert rating.said == (Said(_ONE, "5"), Said(_OWN, "3"))
    assert tags.said == (Said(_ONE, "animal/dog"), Said(_OWN, "animal/dog\ncat"))


def test_texts_that_were_cut_or_coded_otherwise_agree_and_the_longest_counts() -> None:
    whole = "The long way home from the harbour, with Anna and the dog"
    cut = Annotations(title=whole[:40], caption="Cafe\u0301")
    full = Annotations(title=whole, caption="Café ")
    assert _fields(cut, full) == []
    assert _fields(full, cut) == []
    assert agreed(full, [cut]).title == whole


def test_a_sidecar_that_only_adds_keywords_agrees() -> None:
    assert _fields(Annotations(tags=("dog",)), Annotations(tags=("Dog", "cat"))) == []
    assert _fields(Annotations(tags=("dog",)), Annotations(tags=("animal/dog",))) == []
    assert _fields(Annotations(tags=("animal/dog",)), Annotations(tags=("dog",))) == []
    assert _fields(Annotations(tags=("animal/dog",)), Annotations(tags=("pet/dog",))) == ["tags"]


def test_two_sidecars_must_list_the_same() -> None:
    assert _fields(NOTHING, Annotations(tags=("dog",)), Annotations(tags=("dog", "cat"))) == [
        "tags"
    ]
    assert _fields(NOTHING, Annotations(tags=("a", "b")), Annotations(tags=("b", "A"))) == []


def test_tags_that_a_person_put_on_or_took_off_are_no_conflict() -> None:
    own, sidecar = Annotations(tags=("dog", "cat")), Annotations(tags=("dog",))
    assert _fields(own, sidecar, decided=Decided(tags=frozenset({"Cat"}))) == []
    assert _fields(own, sidecar, decided=Decided(tags=frozenset({"animal/cat"}))) == []
    assert _fields(own, sidecar, decided=Decided(tags=frozenset({"cow"}))) == ["tags"]


def test_the_first_of_several_values_is_the_newest_sidecar_s() -> None:
    said = [Annotations(title="b", alt="one"), Annotations(title="c", rating=1, alt="two")]
    assert agreed(Annotations(title="a", rating=2), said) == Annotations(
        title="b", rating=1, alt="one"
    )


def test_parts_of_paths_are_not_doubled() -> None:
    assert united([("pet", "pet/animal", "pet/animal/dog", "animal/dog")]) == (
        "pet/animal/dog",
        "animal/dog",
    )
    assert united([("dog", "animal"), ("animal/dog",), ("Animal/Dog", "sea")]) == (
        "animal/dog",
        "sea",
    )
