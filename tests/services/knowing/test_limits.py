"""What models don't understand, and what is none of it."""

import pytest

from photoclip.services.knowing.limits import counts, negations


@pytest.mark.parametrize(
    ("text", "rewritten"),
    [
        ("beach without people", "beach -people"),
        ("beach no people at night", "beach -people at night"),
        ("dog without a red leash on the grass", 'dog -"red leash" on the grass'),
        ("landscape without any people or buildings", "landscape -people -buildings"),
        ("street with no cars", "street -cars"),
        ("there are no people", "-people"),
        ("not a dog", "-dog"),
        ("shirt but not red", "shirt -red"),
        ("dog not wearing a collar", "dog -collar"),
        ("a man who does not wear a hat", "a man who -hat"),
        ("everything except cats", "everything -cats"),
        ("beach with nobody", "beach -people"),
        ("Hund ohne Leine", "Hund -Leine"),
    ],
)
def test_negations_in_prose_are_rewritten(text, rewritten):
    (limit,) = negations(text)
    assert f"{text[: limit.start]}{limit.offer}{text[limit.end :]}" == rewritten


@pytest.mark.parametrize(
    "text",
    ["no parking sign", "no smoking", "no entry sign", "knot", "notre dame", "north", "without",
     "no filter", "empty beach", "comic sans", "nothing"],
)  # fmt: skip
def test_no_negations(text):
    assert not list(negations(text))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("three dogs", "three dogs"),
        ("2 cats", "2 cats"),
        ("two black dogs in snow", "two black dogs"),
        ("a group of 5 people", "5 people"),
        ("a dozen eggs", "a dozen eggs"),
        ("TWO WOMEN", "TWO WOMEN"),
    ],
)
def test_numbers_of_things(text, number):
    assert [text[limit.start : limit.end] for limit in counts(text)] == [number]


@pytest.mark.parametrize(
    "text",
    ["dog at 12:30", "5 years old", "three hours", "one dog", "3d printer", "1950 cars", "80s cars",
     "two-seater", "2023 photos", "4x4 trucks", "iphone 12 photos", "route 66 signs", "two"],
)  # fmt: skip
def test_no_numbers_of_things(text):
    assert not list(counts(text))
