"""The search bar's parts that need no window."""

import pytest

from photoclip.core.query import FILTERS, matching_keys, parse
from photoclip.core.query.question import Question
from photoclip.ui.search_bar.chip_words import chip_pieces, face
from photoclip.ui.search_bar.filter_text import (
    GROUPS,
    SELDOM,
    WORDS_EXACT,
    WORDS_OUT,
    Addition,
    added,
    explanation,
)
from photoclip.ui.search_bar.rows import FORGET, HELP, operator_rows, recent_rows
from photoclip.ui.search_controller import _filters_only


def chips(text: str) -> list[str]:
    parsed = parse(text)
    return [face(parsed, piece).text for piece in chip_pieces(parsed)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a dog on the beach", []),
        ("dog after:2019 -people", ["after:2019", "not people"]),
        ("beach - people", ["not people"]),
        ("beach NOT people", ["not people"]),
        ('"red house" 2:dog (cat OR dog)', ['"red house"', "2:dog", "(cat OR dog)"]),
        ("dog camera: tag:x", ["tag:x"]),
    ],
)
def test_everything_but_plain_words_is_a_chip(text: str, said: list[str]) -> None:
    assert chips(text) == said


def test_a_long_part_is_cut_on_its_chip_and_whole_in_its_tooltip() -> None:
    parsed = parse(f'tag:"{"very " * 40}long"')
    shown = face(parsed, parsed.pieces[0])
    assert len(shown.text) < 70
    assert "long" in shown.tip


@pytest.mark.parametrize(
    ("before", "addition", "after"),
    [
        ("", Addition("camera", "Nikon D90"), 'camera:"Nikon D90"'),
        ("dog", Addition("tag", "x", negative=True), "dog -tag:x"),
        ("dog -tag:x", Addition("tag", "x", negative=True), "dog -tag:x"),
        ("dog tag:x", Addition("tag", "x"), "dog tag:x"),
        ("dog", Addition("", "people", negative=True), "dog -people"),
        ("dog", Addition("", "two people", negative=True), 'dog -"two people"'),
        ("dog", Addition("", "red house", exact=True), 'dog "red house"'),
        ("dog", Addition("", " "), "dog"),
    ],
)
def test_the_menu_writes_into_the_query(before: str, addition: Addition, after: str) -> None:
    assert added(before, addition) == after


def test_the_menu_has_every_filter_that_nothing_else_leads_to() -> None:
    entries = [entry for group in (*GROUPS, SELDOM) for entry in group]
    keys = {entry.key for entry in entries} - {WORDS_OUT, WORDS_EXACT}
    assert keys == FILTERS.keys() - {"before", "after", "like", "area"}
    assert all(explanation(entry.key) for entry in entries)


def test_operators_are_offered_with_help_and_recent_searches_with_a_way_to_forget() -> None:
    assert [row.text for row in operator_rows(matching_keys("ta"))] == ["tag:", HELP.text]
    assert operator_rows(matching_keys("xyz")) == ()
    rows = recent_rows(("red dog", "a cat", "Dog"), "dog")
    assert [row.text for row in rows] == ["red dog", FORGET.text]
    assert recent_rows((), "") == ()


@pytest.mark.parametrize(
    ("text", "only"),
    [("type:png -tag:x", True), ('"a house" (is:raw OR has:gps)', True), ("dog is:raw", False)],
)
def test_where_nothing_is_ranked_all_photos_may_come(text: str, only: bool) -> None:
    assert _filters_only(Question(text), parse(text)) is only
