"""Labels as text and as JSON, and the packs that ship as text."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Definition
from photoclip.services.history import undo
from photoclip.services.label_files import (
    export_labels,
    from_json,
    from_text,
    import_labels,
    read,
    to_json,
    to_text,
)
from photoclip.services.label_packs import choose_pack, drop_pack, list_packs, pack
from photoclip.services.labelling import answer, find_label, put_label
from photoclip.services.labelling.definitions import checked
from tests.services.searching.world import World

NAMES = st.text(st.characters(codec="utf-8") | st.sampled_from("/:;#[]\\ not")).map(
    lambda text: text or "x"
)
WORDS = st.lists(NAMES | st.just("not: this") | st.just("NOT : that"), max_size=3).map(tuple)
DEFINITIONS = st.builds(
    Definition,
    name=NAMES,
    prompts=WORDS,
    negatives=WORDS,
    threshold=st.floats(0, 1),
    automatic=st.booleans(),
    colour=st.sampled_from(["", "#ffcc00"]),
    veil=st.sampled_from(["", "blur", "hide"]),
)


def kept(definitions: list[Definition]) -> tuple[Definition, ...]:
    """Those that can be, each name once, in the form in which the library keeps them."""
    found: dict[str, Definition] = {}
    for definition in definitions:
        try:
            one = checked(definition)
        except PhotoclipError:
            continue
        found.setdefault(one.name.casefold(), one)
    return tuple(found.values())


@given(st.lists(DEFINITIONS, max_size=4).map(kept))
def test_what_is_written_is_read(definitions: tuple[Definition, ...]) -> None:
    assert from_text(to_text(definitions)) == definitions
    packed = tuple(replace(one, pack="nature") for one in definitions)
    assert from_json(to_json(packed)) == packed


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(':;#[]\\\n{}" not')))
def test_no_text_breaks_the_reader(text: str) -> None:
    for reader in (from_text, from_json):
        with suppress(PhotoclipError):
            reader(text)


def test_a_text_as_people_write_it() -> None:
    text = """
# what is at home
animal/dog: a dog; my dog; not: a wolf; a fox   # ours is black
 cat
receipt [at 0.7; automatic; blur; colour #ffcc00]: a photo of a receipt;
C\\# : a keyboard \\#1
"""
    assert from_text(text) == (
        Definition("animal/dog", ("a dog", "my dog"), ("a wolf", "a fox")),
        Definition("cat"),
        Definition("receipt", ("a photo of a receipt",), (), 0.7, True, "#ffcc00", "blur"),
        Definition("C#", ("a keyboard #1",)),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dog\n\n: a cat", "Line 3: A label needs a name"),
        ("dog [at noon]: x", "Line 1: “noon” is no number"),
        ("dog [at 7]: x", "Line 1: 7.0 is no confidence"),
        ("dog [sometimes]", "Line 1: “sometimes” is unknown"),
        ("dog [blur: x", "Line 1: That is no label"),
        ("dog\ncat\nDog", "Line 3: “Dog” stands in line 1 already"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, said: str) -> None:
    with pytest.raises(PhotoclipError) as caught:
        from_text(text)
    assert caught.value.message.startswith(said)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"labels": ', "no JSON"),
        ('{"tags": []}', "no labels"),
        ('[{"name": "dog"}, "cat"]', "Label 2"),
        ('[{"name": "dog", "prompts": "a dog"}]', "Label 1 can't be read: “prompts”"),
        ('[{"name": "dog", "threshold": "high"}]', "Label 1"),
        ('[{"name": "dog", "automatic": "no"}]', "neither true nor false"),
        ('[{"name": "dog"}, {"name": "DOG"}]', "Label 2: “DOG” is there twice"),
    ],
)
def test_a_mistake_in_json_is_told(text: str, said: str) -> None:
    with pytest.raises(PhotoclipError) as caught:
        from_json(text)
    assert said in caught.value.message


@pytest.mark.parametrize("name", ["labels.json", "labels.txt"])
def test_labels_go_by_way_of_a_file(world: World, tmp_path: Path, name: str) -> None:
    session = world.session
    next(put_label(session, Definition("dog", ("a dog",), colour="#ffcc00")))
    next(answer(session, "dog", [world.ids["plain/000.jpg"]], accepted=True))
    next(export_labels(session, tmp_path / name))
    before = find_label(session, "dog")
    next(put_label(session, Definition("Dog", ("a hound",))))
    next(import_labels(session, tmp_path / name))
    assert find_label(session, "dog") == before
    next(undo(session))
    assert find_label(session, "dog").prompts == ("a hound",)
    assert list(tmp_path.glob(".*")) == []


def test_a_bad_file_adds_nothing(world: World, tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    for content in (b"dog\n[", b"\xff\xfe\x00", b""):
        path.write_bytes(content)
        if content:
            with pytest.raises(PhotoclipError):
                next(import_labels(world.session, path))
    with pytest.raises(PhotoclipError, match="can't be read"):
        read(tmp_path / "missing.txt")
    assert world.session.catalog.labels.all() == ()


def test_packs_are_off_until_chosen(world: World) -> None:
    session = world.session
    packs = {one.name: one for one in next(list_packs(session)).packs}
    assert list(packs) == ["everyday", "documents", "nature", "sensitive"]
    assert all(one.chosen == 0 and one.title and one.about for one in packs.values())
    next(put_label(session, Definition("animal/dog", ("Rex",))))
    next(choose_pack(session, "everyday"))
    chosen = {one.name: one.chosen for one in next(list_packs(session)).packs}
    assert chosen["everyday"] == len(packs["everyday"].labels) - 1
    assert find_label(session, "animal/dog").prompts == ("Rex",)
    assert find_label(session, "animal/cat").definition.pack == "everyday"
    next(undo(session))
    assert [label.name for label in session.catalog.labels.all()] == ["animal/dog"]
    next(choose_pack(session, "sensitive"))
    assert all(one.definition.veil == "blur" for one in session.catalog.labels.all()[1:])
    next(drop_pack(session, "Sensitive"))
    assert [label.name for label in session.catalog.labels.all()] == ["animal/dog"]
    with pytest.raises(PhotoclipError, match="no pack"):
        next(choose_pack(session, "everything"))


def test_the_labels_of_packs_are_told_apart() -> None:
    labels = [
        one
        for name in ("everyday", "documents", "nature", "sensitive")
        for one in pack(name).labels
    ]
    assert len({one.name.casefold() for one in labels}) == len(labels)
    assert 140 <= len(pack("everyday").labels) <= 170
    assert all(one.prompts for one in labels)
    assert all(not set(one.prompts) & set(one.negatives) for one in labels)
