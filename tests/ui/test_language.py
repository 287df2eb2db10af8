"""The window's words in another language, and the engine's sentences found again in it."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

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
    language._forms.cache_clear()
    yield
    language._forms.cache_clear()


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


_IN_GERMAN = """
from PySide6.QtWidgets import QApplication, QLabel
from photoclip.core.query import FILTERS, OPERATORS, parse
from photoclip.ui.language import figure
from photoclip.ui.search_bar.chip_words import face
from photoclip.ui.search_bar.filter_text import choice_words, explanation
from photoclip.ui.search_bar.operators_sheet import OperatorsSheet
from photoclip.ui.search_bar.rows import operator_rows, value_rows

app = QApplication([])
sheet = OperatorsSheet()
shown = [label.text() for label in sheet.findChildren(QLabel)]
shown += [explanation(key) for key in FILTERS]
shown += [row.note for row in operator_rows(tuple(FILTERS.values()))]
query = parse("tag:sea 2:dog")
shown += [line for piece in query.pieces for line in face(query, piece).tip.splitlines()]
english = {one.explanation for one in (*FILTERS.values(), *OPERATORS)}
assert not english & set(shown), english & set(shown)
assert choice_words("picked") == "Gut", choice_words("picked")
assert value_rows([("sea", 1234)])[0].figure == "1.234"
assert (figure(2.8), figure(50)) == ("2,8", "50")
"""


def test_what_the_query_language_says_of_itself_is_said_in_the_language() -> None:
    env = {**os.environ, "PHOTOCLIP_LANGUAGE": "de", "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", _IN_GERMAN], env=env, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


_SHOWING = {
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox"),
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setTitle", "drawText"),
    *("setAccessibleName", "setAccessibleDescription", "addAction", "addItem", "addRow", "say"),
}
_SAME_IN_ALL = {"photoclip", "Esc", "photoclip\n"}
"""A name, and a key as it is printed on keyboards."""


def _shown_as_written(file: Path) -> Iterator[str]:
    """Words that are handed straight to what shows them."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call) or not _shows(call.func):
            continue
        for given in (*call.args, *(one.value for one in call.keywords)):
            yield from (f"{file.name}:{call.lineno}: {said}" for said in _words_of(given))


def _shows(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute):
        parent = called.value
        above = isinstance(parent, ast.Call) and getattr(parent.func, "id", "") == "super"
        return called.attr in _SHOWING or (above and called.attr == "__init__")
    return isinstance(called, ast.Name) and called.id in _SHOWING


def _words_of(given: ast.expr) -> Iterator[str]:
    """Of a literal, also one of two; what another call makes of it is its own affair."""
    if isinstance(given, ast.IfExp):
        yield from _words_of(given.body)
        yield from _words_of(given.orelse)
    elif isinstance(given, ast.JoinedStr):
        for part in given.values:
            yield from _words_of(part)
    elif isinstance(given, ast.Constant) and isinstance(said := given.value, str):
        yield from [said] * (said not in _SAME_IN_ALL and any(map(str.isalpha, said)))


def test_no_words_go_untranslated_to_what_shows_them() -> None:
    files = [*Path(language.__file__).parent.rglob("*.py")]
    assert len(files) > 100
    assert [said for file in files for said in _shown_as_written(file)] == []
