"""Filters in a real library, and the notes on a query."""

from datetime import date

import pytest

from photoclip.core.edits import ColourChange, TagChange
from photoclip.core.query import parse
from photoclip.core.query.conditions import (
    Has,
    Is,
    Labelled,
    Near,
    NumberIn,
    TakenIn,
    TextIs,
    Within,
)
from photoclip.core.query.question import Picture, Question
from photoclip.core.query.tree import Filter
from photoclip.services.knowing import Option, Unresolved, complete_values, notes, resolve
from photoclip.services.labelling import add_label
from photoclip.services.offering import offer_values
from tests.catalog.library import add

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("key", "value", "meaning"),
    [
        ("tag", "Beach", TextIs("tag", "Beach")),
        ("folder", "holidays", TextIs("folder", "holidays")),
        ("iso", ">=800", NumberIn("iso", 800, None)),
        ("aperture", "<=4", NumberIn("f_number", None, 4)),
        ("has", "GPS", Has("gps")),
        ("is", "duplicate", Is("duplicate")),
        ("near", "38.7,-9.1,20km", Near(38.7, -9.1, 20)),
        ("area", "38.6,-9.3,38.9,-9", Within(38.6, -9.3, 38.9, -9)),
        ("date", "2023-08", TakenIn("2023-08-01", "2023-09-01")),
        ("date", "2023..", TakenIn("2023-01-01", None)),
        ("date", "9999", TakenIn("9999-01-01", None)),
        ("before", "2020", TakenIn(None, "2020-01-01")),
        ("before", "last summer", TakenIn(None, "2026-06-01")),
        ("after", "2023-08-14", TakenIn("2023-08-15", None)),
        ("after", "christmas 2020", TakenIn("2020-12-27", None)),
    ],
)
def test_conditions(session, key, value, meaning):
    assert resolve(session, Filter(key, value), TODAY) == meaning


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("date", "blue", "date: wants a date such as"),
        ("before", "..2020", "before: wants a date"),
        ("near", "Nowhereville", "no town called"),
        ("area", "Lisbon", "area: wants south, west, north and east"),
        ("label", "dog", "There is no label called “dog”."),
        ("album", "Best", "There is no album called “Best”."),
        ("like", "nowhere.jpg", "There is no photo “nowhere.jpg”"),
        ("iso", "fast", "iso: wants a number"),
        ("is", "fun", "is: wants one of"),
    ],
)
def test_what_means_nothing_says_why(session, key, value, message):
    found = resolve(session, Filter(key, value), TODAY)
    assert isinstance(found, Unresolved)
    assert message in found.message


def test_names_of_the_library(session, tmp_path):
    catalog = session.catalog
    list(add_label(session, "Dog"))
    album, _ = catalog.smart_albums.add("Best of 2023", Question("dog"))
    assert resolve(session, Filter("label", "dog")) == Labelled(catalog.labels.all()[0].id)
    assert resolve(session, Filter("album", "best OF 2023")) == catalog.smart_albums.get(album)
    path = tmp_path / "holidays" / "Beach.jpg"
    photo = add(catalog, str(path))
    for typed in (str(path), "beach.JPG", "holidays/Beach.jpg"):
        assert resolve(session, Filter("like", typed)) == Picture(photo)
    other = tmp_path / "other.jpg"
    other.write_bytes(b"")
    assert resolve(session, Filter("like", str(other))) == Picture(other)
    assert isinstance(resolve(session, Filter("like", "elsewhere/Beach.jpg")), Unresolved)


def test_values_are_completed_from_the_library_and_from_what_there_is_to_say(session):
    def texts(key, prefix):
        return [option.text for option in complete_values(session, key, prefix, 5)]

    add(session.catalog, "/photos/holidays/beach.jpg")
    list(add_label(session, "Dog"))
    session.catalog.smart_albums.add("Best of 2023", Question("dog"))
    assert texts("label", "d") == ["Dog"]
    painted = [TagChange((1,), "sea", True), ColourChange("sea", "#5fae6c")]
    session.catalog.journal.apply("Tag", painted)
    (tags,) = offer_values(session, "tag", "s", 5)
    assert (tags.values, tags.colours) == ((("sea", 1),), ("#5fae6c",))
    assert complete_values(session, "album", "be", 5) == (Option("Best of 2023"),)
    assert complete_values(session, "camera", "fuji", 5) == (Option("Fujifilm X-T3", 1),)
    assert texts("folder", "holi") == ["holidays"]
    assert texts("date", "20") == ["2021"]
    assert "last summer" in texts("date", "last")
    assert texts("has", "g") == ["gps"]
    assert texts("is", "") == ["missing", "offline", "duplicate", "tagged", "raw"]
    assert texts("near", "lisb")[0] == "Lisbon"
    assert texts("near", "3") == []
    assert texts("iso", ">") == [">=800", ">=3200"]


def told(session, text):
    return [(note.kind, text[note.start : note.end]) for note in notes(session, parse(text), TODAY)]


def test_notes_are_about_plain_words_and_what_was_read_otherwise(session):
    assert told(session, "three dogs without leashes -cars") == [
        ("negation", "without leashes"), ("number", "three dogs")
    ]  # fmt: skip
    assert told(session, '"without people" -"two dogs" tag:"no cars"') == []
    assert told(session, "Hund am Strand beim Spielen") == [
        ("language", "Hund am Strand beim Spielen")
    ]
    assert told(session, "rotes cmaera:canon http://strand.am/") == []  # no words of any language
    assert told(session, "(cat without ears OR dog)") == [("negation", "without ears")]
    assert told(session, 'near:Lisbon date:"last summer" after:2020') == [
        ("meaning", "near:Lisbon"), ("meaning", 'date:"last summer"')
    ]  # fmt: skip


def test_an_offer_stands_where_its_note_is(session):
    text = "a beach without people at night"
    (note,) = notes(session, parse(text))
    assert f"{text[: note.start]}{note.offer}{text[note.end :]}" == "a beach -people at night"
    assert note.label == "Search “a beach -people at night”"


def test_how_a_filter_was_read_is_said(session):
    found = notes(session, parse('near:lisbon date:"last summer"'), TODAY)
    assert [note.message for note in found] == [
        "near:lisbon is within 24 km of Lisbon, Portugal.",
        'date:"last summer" is 1 June 2026 to 31 August 2026.',
    ]
