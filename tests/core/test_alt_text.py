"""The text for those who don't see a photo."""

from hypothesis import given
from hypothesis import strategies as st

from photoclip.core.alt_text import LONGEST, alt_text


def test_what_a_person_wrote_comes_before_the_tags() -> None:
    assert alt_text("Crete", "Our dog in the sea", ["summer", "Anna"]) == (
        "Our dog in the sea. Summer, Anna."
    )
    assert alt_text("Crete", None, ["summer"]) == "Crete. Summer."
    assert alt_text("Crete", None) == "Crete"
    assert alt_text(None, None, ["beach", "Anna"]) == "Beach, Anna."
    assert alt_text(None, None, ["iPhone", "beach"]) == "iPhone, beach."
    assert alt_text(None, " \n", []) == ""


def test_nothing_is_said_twice() -> None:
    assert alt_text(None, "A dog!", ["Dog", "animal", "animal/dog"]) == "A dog!"
    assert alt_text(None, "A hotdog", ["dog"]) == "A hotdog. Dog."
    assert alt_text(None, None, ["animal", "animal/dog", "Animal/Dog/Rex", "pet/rex"]) == "Rex."
    assert alt_text(None, None, ["place/Paris", "place", "AC∕DC"]) == "Paris, AC/DC."


def test_lines_and_sentences_stay_as_they_were_meant() -> None:
    assert alt_text(None, 'She said:\n"Come!"', ["tea"]) == 'She said: "Come!" Tea.'
    assert alt_text(None, "犬です。", ["冬"]) == "犬です。 冬."


def test_a_long_caption_ends_with_a_sentence_or_a_word() -> None:
    sentences = "We walked along the river until it was dark. " * 10
    assert alt_text(None, sentences).endswith("until it was dark.")
    words = "wonderful " * 40
    assert alt_text(None, words).endswith("wonderful…")
    assert alt_text(None, words, ["dog"]) == alt_text(None, words)
    assert len(alt_text(None, "x" * 300)) == LONGEST


def test_tags_that_don_t_fit_leave_room_for_shorter_ones() -> None:
    told = alt_text(None, None, ["a" * 200, "b" * 100, "dog"])
    assert told == "A" + "a" * 199 + ", dog."


@given(
    st.none() | st.text(max_size=300),
    st.none() | st.text(max_size=400),
    st.lists(st.text(max_size=60), max_size=12),
)
def test_it_is_one_line_that_is_never_too_long(
    title: str | None, caption: str | None, tags: list[str]
) -> None:
    told = alt_text(title, caption, tags)
    assert len(told) <= LONGEST
    assert len(told.splitlines()) <= 1
    assert told == told.strip()
