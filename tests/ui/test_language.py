"""The window's words in another language, and the engine's sentences found again in it."""

from collections.abc import Iterator

import pytest

from photoclip.core.events import Changed, Failed, SkippedListed
from photoclip.core.photo import SkippedFile
from photoclip.paths import resources
from photoclip.ui import in_words, language
from photoclip.ui.in_words import in_words as told
from photoclip.ui.language import fill, tr, translated

_GERMAN = {
    "%n photos": ("%n Foto", "%n Fotos"),
    "Accept “%1” for %2": ("„%1“ für %2 angenommen",),
    "There is no tag “%1”.": ("Es gibt kein Schlagwort „%1“.",),
    "the file is empty": ("die Datei ist leer",),
    "Undo “%1”": ("„%1“ zurückgenommen",),
}


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if it had been chosen before the program began."""
    for module in (language, in_words):
        monkeypatch.setattr(module, "LANGUAGE", "de")
    monkeypatch.setattr(language, "_WORDS", language._ENGLISH | _GERMAN)
    language._patterns.cache_clear()
    yield
    language._patterns.cache_clear()


def test_english_is_as_it_is_written_but_for_numbers() -> None:
    assert tr("No such text") == "No such text"
    assert [tr("%n photos", n) for n in (0, 1, 48213)] == ["0 photos", "1 photo", "48,213 photos"]
    assert tr("%1 of %2", None, 3, "four") == "3 of four"
    assert translated("There is no tag “dog”.") == "There is no tag “dog”."


def test_what_is_given_may_look_like_a_place() -> None:
    assert fill("%1 and %2", "%2", "100 %") == "%2 and 100 %"


@pytest.mark.usefixtures("german")
def test_sentences_of_the_engine_are_found_again() -> None:
    assert translated("the file is empty") == "die Datei ist leer"
    assert translated("There is no tag “a b”.") == "Es gibt kein Schlagwort „a b“."
    assert translated("Accept “dog” for 1 photo") == "„dog“ für 1 Foto angenommen"
    said = "„„dog“ für 5,000 Fotos angenommen“ zurückgenommen".replace(",", ".")
    assert translated("Undo “Accept “dog” for 5,000 photos”").replace(",", ".") == said
    assert translated("Nobody translated this.") == "Nobody translated this."


@pytest.mark.usefixtures("german")
def test_events_speak_the_language() -> None:
    assert told(Changed("1 photo", (1,))) == Changed("1 Foto", (1,))
    failed = told(Failed("There is no tag “x”.", "", expected=True))
    assert failed.message == "Es gibt kein Schlagwort „x“."
    listed = told(SkippedListed((SkippedFile(resources(), "the file is empty"),)))
    assert listed.files[0].reason == "die Datei ist leer"
