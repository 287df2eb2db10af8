"""What holds for every text and every tree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclip.core.query import complete, completed, parse, print_query, with_filter, without
from photoclip.core.query.lexing import LONGEST
from photoclip.core.query.parsing import MOST_PROBLEMS, all_of
from photoclip.core.query.tree import Filter
from tests.core.query.trees import TEXTS, TREES, VALUES


def nodes(text):
    return [piece.node for piece in parse(text).pieces]


def every_text_gives_a_tree_or_says_why_not(text):
    parsed = parse(text)
    assert parsed.root is not None or parsed.problems or not text.strip()
    assert parsed.root == all_of([piece.node for piece in parsed.pieces])
    for problem in parsed.problems:
        assert 0 <= problem.start < problem.end <= len(text)
        assert problem.message.endswith((".", "?"))


def what_was_understood_is_printed_and_understood_again(text):
    root = parse(text).root
    if root is not None:
        again = parse(print_query(root))
        assert again.root == root
        assert not [problem for problem in again.problems if not problem.offer]


def pieces_stand_in_their_order_and_mean_by_themselves_what_they_mean_in_the_query(text):
    end = 0
    for piece in parse(text).pieces:
        assert end <= piece.start < piece.end <= len(text)
        end = piece.end
        assert nodes(text[piece.start : piece.end]) == [piece.node]


def a_piece_less_leaves_the_others_equal(text):
    parsed = parse(text)
    for piece in parsed.pieces[:3]:
        rest = [other.node for other in parsed.pieces if other is not piece]
        assert nodes(without(parsed, piece)) == rest


@given(TEXTS)
@settings(max_examples=60)
def test_every_text_is_understood_as_far_as_possible(text):
    every_text_gives_a_tree_or_says_why_not(text)
    what_was_understood_is_printed_and_understood_again(text)
    pieces_stand_in_their_order_and_mean_by_themselves_what_they_mean_in_the_query(text)
    a_piece_less_leaves_the_others_equal(text)


@given(TREES)
@settings(max_examples=50)
def test_a_tree_is_printed_and_parsed_to_itself(tree):
    assert parse(print_query(tree)).root == tree


@given(TEXTS, st.integers(0, 60), st.sampled_from(VALUES))
@settings(max_examples=50)
def test_a_chip_or_a_choice_changes_nothing_else(text, cursor, value):
    before, added = nodes(text), Filter("tag", value)
    after = nodes(with_filter(text, "tag", value))
    assert after == (before if added in before else [*before, added])
    wanted = complete(text, min(cursor, len(text)))
    assert 0 <= wanted.start <= wanted.end <= len(text)
    new, at = completed(text, wanted, value if wanted.kind == "value" else "tag")
    assert 0 <= at <= len(new)
    if wanted.kind == "value" and wanted.key in ("tag", "name"):
        assert value in [piece.node.value for piece in parse(new).filters]


@pytest.mark.slow
@given(TEXTS)
@settings(max_examples=5_000)
def test_every_text_is_understood_as_far_as_possible_at_length(text):
    every_text_gives_a_tree_or_says_why_not(text)
    what_was_understood_is_printed_and_understood_again(text)
    pieces_stand_in_their_order_and_mean_by_themselves_what_they_mean_in_the_query(text)
    a_piece_less_leaves_the_others_equal(text)


@pytest.mark.parametrize("part", ["(", "-(", "2:(", "a OR (", '"', "NOT ", "(a) ", "tag:a,"])
def test_long_and_deep_texts_have_bounds(part):
    parsed = parse(part * LONGEST)
    assert 0 < len(parsed.problems) <= MOST_PROBLEMS
    assert all(piece.end <= LONGEST for piece in parsed.pieces)
    if parsed.root is not None:
        assert parse(print_query(parsed.root)).root
