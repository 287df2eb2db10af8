"""Telling languages apart, with the real library; `tests.benchmarks language` measures."""

from photoclip.services.knowing.languages import foreign_language
from tests.services.knowing.queries import ENGLISH, NAMES, QUERIES


def test_hardly_anybody_is_told_wrongly_that_it_is_no_english():
    assert [text for text in ENGLISH if foreign_language(text)] == []
    assert sum(foreign_language(text) is not None for text in NAMES) <= len(NAMES) / 8


def test_most_queries_in_other_languages_are_seen():
    found = {
        name: sum(foreign_language(text) is not None for text in texts)
        for name, texts in QUERIES.items()
    }
    assert sum(found.values()) >= 0.9 * sum(map(len, QUERIES.values()))
    assert min(found.values()) >= 6


def test_the_language_is_named():
    assert foreign_language("ein roter Traktor auf dem Feld") == "German"
    assert foreign_language("ein Hund am Strand") == "German"
    assert foreign_language("浜辺の犬と子供") == "Japanese"
    assert foreign_language("chien sur la plage", wait_s=0) == "French"
    assert foreign_language("Frankfurt am Main") is None
    assert foreign_language("i am legend") is None
    assert foreign_language("🐶 2023 !!") is None
    assert foreign_language("") is None
