"""What is typed, and what is understood."""

import pytest

from photoclip.core.query import FILTERS, OPERATORS, parse, with_filter, without
from photoclip.core.query.tree import AllOf, AnyOf, Filter, Not, Phrase, Weighted, Words

DOG, CAT, BEACH = Words("dog"), Words("cat"), Words("beach")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a dog on  the beach", Words("a dog on the beach")),
        ("dog -beach", AllOf((DOG, Not(BEACH)))),
        ('dog -"a red ball"', AllOf((DOG, Not(Phrase("a red ball"))))),
        ("dog NOT cat", AllOf((DOG, Not(CAT)))),
        ("NOT big dog", Not(Words("big dog"))),
        ("-big dog", AllOf((Not(Words("big")), DOG))),
        ("-(dog beach)", Not(Words("dog beach"))),
        ("NOT NOT dog", DOG),
        ("cat OR black dog", AnyOf((CAT, Words("black dog")))),
        ("cat OR dog tag:x", AllOf((AnyOf((CAT, DOG)), Filter("tag", "x")))),
        ("(cat tag:x) OR dog", AnyOf((AllOf((CAT, Filter("tag", "x"))), DOG))),
        ("beach + dog - cat", AllOf((BEACH, DOG, Not(CAT)))),
        ("beach AND dog", AllOf((BEACH, DOG))),
        ("beach +dog", AllOf((BEACH, DOG))),
        ("2:dog beach", AllOf((Weighted(DOG, 2), BEACH))),
        ('0.5:"a dog"', Weighted(Phrase("a dog"), 0.5)),
        ("2:(dog OR cat)", Weighted(AnyOf((DOG, CAT)), 2)),
        ("-2:dog", Not(Weighted(DOG, 2))),
        ("“typographic marks”", Phrase("typographic marks")),
        ("CAMERA:Nikon", Filter("camera", "Nikon")),
        ('Camera:"Nikon D90"', Filter("camera", "Nikon D90")),
        ('tag:beach,"sea side"', AnyOf((Filter("tag", "beach"), Filter("tag", "sea side")))),
        ('tag:"a, b"', Filter("tag", "a, b")),
        ("-tag:a,b", Not(AnyOf((Filter("tag", "a"), Filter("tag", "b"))))),
        ('near:"New York",20km', Filter("near", "New York,20km")),
        ("near:38.7,-9.1", Filter("near", "38.7,-9.1")),
        ("like:C:\\Users\\me\\a(1).jpg", Filter("like", "C:\\Users\\me\\a(1).jpg")),
        ("(iso:>800)", Filter("iso", ">800")),
    ],
)
def test_operators(text, tree):
    parsed = parse(text)
    assert parsed.root == tree
    assert not parsed.problems


@pytest.mark.parametrize(
    "text",
    ["e-mail", "12:30", "3:2 photo", "http://x.org/a?b=c", "well-known or not", "IMG(1).jpg",
     "--", "C:\\photos", "foo:bar", "file:///a.jpg", "bear:brown", "5\" disk", "1+1", "not and or"],
)  # fmt: skip
def test_words_that_look_like_operators_and_are_none(text):
    assert parse(text).root == Words(text)
    assert not parse(text).problems


@pytest.mark.parametrize(
    ("text", "wrong", "message", "rest"),
    [
        ("camera: beach", "camera:", "camera: wants a name.", BEACH),
        ("iso:fast dog", "iso:fast", "such as 800, >800 or 100..400", DOG),
        ("is:fun dog", "is:fun", "is: wants one of missing, ", DOG),
        ("tag:,, dog", "tag:,,", "tag: wants a tag's name.", DOG),
        ('dog "red ball', '"red ball', "quotation mark isn't closed", None),
        ("dog (cat", "(", "parenthesis isn't closed", None),
        ("dog) cat", ")", "No parenthesis was opened", None),
        ("dog OR", "OR", "OR wants something before and after", DOG),
        ("dog -", "-", "- wants something after it", DOG),
        ("dog +", "+", "+ wants something after it", DOG),
        ("dog ()", "()", "nothing between the parentheses", DOG),
        ('dog ""', '""', "nothing between the quotation marks", DOG),
        ("2:tag:x", "2:", "A weight is for words", Filter("tag", "x")),
        ("0:dog", "0:", "from 0.01 to 100", DOG),
        ("camra:nikon", "camra:", "Did you mean camera:?", Words("camra:nikon")),
    ],
)
def test_a_mistake_is_told_where_it_is_and_the_rest_is_understood(text, wrong, message, rest):
    parsed = parse(text)
    (problem,) = parsed.problems
    assert text[problem.start : problem.end] == wrong
    assert message in problem.message
    assert parsed.root is not None
    assert rest in (None, parsed.root)


def test_what_is_no_character_is_none_afterwards():
    assert parse("dog\udcff").root == Words("dog\N{REPLACEMENT CHARACTER}")


def test_a_slip_in_a_key_has_an_offer_for_its_place():
    for typed, meant in [("camra:x", "camera:"), ("Tags:x", "tag:"), ("tyep:x", "type:")]:
        assert [problem.offer for problem in parse(typed).problems] == [meant]


def test_pieces_are_the_parts_of_the_outermost_level():
    text = 'a dog -"red ball" (cat OR bird) tag:x,y on the beach'
    pieces = parse(text).pieces
    assert [text[piece.start : piece.end] for piece in pieces] == [
        "a dog", '-"red ball"', "(cat OR bird)", "tag:x,y", "on the beach"
    ]  # fmt: skip
    assert without(parse(text), pieces[1]) == "a dog (cat OR bird) tag:x,y on the beach"


def test_taking_out_what_stood_between_words_keeps_them_apart():
    parsed = parse("dog -cat beach")
    assert without(parsed, parsed.pieces[1]) == "dog + beach"
    parsed = parse("dog + cat + beach")
    assert without(parsed, parsed.pieces[1]) == "dog + beach"


def test_a_filter_is_added_once_and_survives_what_is_unfinished():
    assert with_filter("dog", "tag", "New York") == 'dog tag:"New York"'
    assert with_filter('dog tag:"New York"', "tag", "New York") == 'dog tag:"New York"'
    assert parse(with_filter('dog "red ba', "tag", "x")).root == AllOf(
        (DOG, Phrase("red ba"), Filter("tag", "x"))
    )


def test_every_example_of_the_help_is_understood():
    for kind in FILTERS.values():
        assert isinstance(parse(kind.example).root, Filter), kind.example
        assert not parse(kind.example).problems
        assert [problem.message for problem in parse(f"{kind.key}:").problems] == [
            f"{kind.key}: wants {kind.wants}."
        ]
    for operator in OPERATORS:
        assert not parse(operator.example).problems, operator.example
