"""The words of the window in the person's language.

Everything a person reads goes through `tr`. The language is chosen once, when this module is first
imported, so `tr` may be called where modules are: constants are translated like all else. What
Qt's `lupdate` finds is translated in `resources/translations/LANGUAGE.ts` (TS: Qt Linguist's own
format, which is read as it is).
"""

import os
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QTime,
    QTranslator,
)

from photoclip.paths import resources
from photoclip.settings import read, settings_file

ENGLISH = "en"


def _read(file: Path) -> dict[str, tuple[str, ...]]:
    """Translations by source, each with one form, or one for each number it may go with."""
    if not file.is_file():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(file).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        if all(forms):
            found[source] = tuple(forms)
    return found


def _file(name: str) -> Path:
    return resources() / "translations" / f"{name}.ts"


def _chosen() -> str:
    """PHOTOCLIP_LANGUAGE, else what the settings say, else the system's language.

    One that nobody has translated the window into is English, dates and numbers included; a system
    without a language ("C") is, too.
    """
    named = os.environ.get("PHOTOCLIP_LANGUAGE") or read(settings_file()).language
    named = named or QLocale.system().name().partition("_")[0]
    return named if _file(named).is_file() else ENGLISH


LANGUAGE = _chosen()
_LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
if LANGUAGE != ENGLISH:
    _LOCALE = QLocale(LANGUAGE)
_ENGLISH = _read(_file(ENGLISH))
_WORDS = {**_ENGLISH, **(_read(_file(LANGUAGE)) if LANGUAGE != ENGLISH else {})}
_GIVEN = re.compile(r"%([1-9])")
_PLACE = re.compile(r"%([1-9n])")


def tr(text: str, n: int | None = None, /, *given: object) -> str:
    """A text in the window's language.

    :param text: English, written out in the call: it is what `lupdate` finds. `%n` stands for the
        number, `%1` to `%9` for what is given.
    :param n: a number that the words depend on: "%n photo(s)" becomes "1 photo" or "48,213 photos".
    """
    forms = _WORDS.get(text, (text,))
    said = forms[0] if n is None or n == 1 else forms[-1]
    if n is not None:
        said = said.replace("%n", number(n))
    return fill(said, *given) if given else said


def translated(text: str) -> str:
    """A sentence of the engine's in the window's language; as it is where it isn't known.

    What is no part of the window speaks English, and what it said is stored so, as in the history.
    `spoken_below` has its sentences; what stands at their places is translated likewise.
    """
    if LANGUAGE == ENGLISH or not text:
        return text
    if text in _WORDS:
        return _WORDS[text][0]
    for form, source, head, tail in _forms():
        if text.startswith(head) and text.endswith(tail):
            found = _pattern(form).fullmatch(text)
            if found is not None:
                return _said_again(source, found.groupdict())
    return text


def speak_in(application: QCoreApplication) -> None:
    """Let Qt's own buttons and dialogs use the language, too."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{LANGUAGE}", folder):
        application.installTranslator(translator)


def _said_again(source: str, at: dict[str, str]) -> str:
    """The translation of a sentence, with what stood at its places."""
    count = int(at["pn"].replace(",", "")) if "pn" in at else None
    given = [translated(at.get(f"p{place}", "")) for place in range(1, 10)]
    return tr(source, count, *given)


@cache
def _forms() -> list[tuple[str, str, str, str]]:
    """Sentences with places in them, those with most words first: how each may be said, its
    source, and what it begins and ends with.

    What goes with a number may be said of one or of more.
    """
    said = {form: source for source, forms in _ENGLISH.items() for form in forms}
    said |= {source: source for source in _WORDS}
    placed = sorted((form for form in said if _PLACE.search(form)), key=_wordiness)
    parts = [_PLACE.split(form) for form in placed]
    return [(form, said[form], of[0], of[-1]) for form, of in zip(placed, parts, strict=True)]


def _wordiness(source: str) -> int:
    return -len(_PLACE.sub("", source))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """What a sentence matches, with a group `pN` for each of its places.

    Made when a text begins and ends like it: all of them at once would hold up the window.
    """
    seen: set[str] = set()
    parts = []
    for number, part in enumerate(_PLACE.split(form)):
        if not number % 2:
            parts.append(re.escape(part))
        elif part in seen:
            parts.append(f"(?P=p{part})")
        else:
            seen.add(part)
            parts.append(f"(?P<p{part}>{'[0-9,]+' if part == 'n' else '.+?'})")
    return re.compile("".join(parts), re.DOTALL)


def fill(text: str, *given: object) -> str:
    """A translated text with what is given for its `%1` to `%9`."""
    return _GIVEN.sub(lambda at: str(given[int(at[1]) - 1]), text)


def number(n: int) -> str:
    """A whole number as the language writes it: "48,213"."""
    return _LOCALE.toString(n)


def decimal(value: float, places: int) -> str:
    """A number with so many places: "1.4"."""
    return _LOCALE.toString(value, "f", places)


def figure(value: float, digits: int = 6) -> str:
    """A number with as many places as it has, of so many digits at most: "2.8", "50"."""
    return _LOCALE.toString(float(value), "g", digits)


def decimal_point() -> str:
    """What the language writes between a number and its fraction."""
    return _LOCALE.decimalPoint()


def date(moment: datetime, form: str) -> str:
    """A date in a form of Qt's (`QDateTime::toString`), with the names of the language."""
    return _LOCALE.toString(
        QDateTime(
            QDate(moment.year, moment.month, moment.day),
            QTime(moment.hour, moment.minute, moment.second),
        ),
        form,
    )
