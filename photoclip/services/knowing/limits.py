"""What models of pictures and words don't understand, found in a query's plain words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NUMBERS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|"
    "a dozen|a pair of|a couple of"
)
_FIGURES = r"(?:(?<=and )|(?<=of )|(?<=with )|(?<=the )|^)(?:[2-9]|[1-9][0-9])"
"""Elsewhere figures name things: "iphone 12", "route 66", "top 10"."""
_PLURAL = (
    r"(?:[a-z]{2,}(?<![sui])s|[a-z]{2,}(?:ss|x|ch|sh)es|people|children|men|women|kids|mice|geese|"
    r"sheep|feet|teeth|fish|deer|wolves|knives|buses)"
)
_NOT_COUNTED = (
    "years?|months?|weeks?|days?|hours?|minutes?|seconds?|o'clock|am|pm|degrees?|percent|miles?|"
    "inches|feet|pounds?|dollars?|euros?|times|mm|cm|km|stars?|plus"
)
"""Measures: "five hours" is no number of things in the picture."""
_COUNT = re.compile(
    rf"(?<![\w.,:/'-])(?:{_NUMBERS}|{_FIGURES}) (?!(?:{_NOT_COUNTED})\b)(?:[a-z-]+ )??"
    rf"(?!(?:{_NOT_COUNTED})\b){_PLURAL}(?![\w'-])",
    re.IGNORECASE,
)

_WITHOUT = (
    r"without|with no|with out|w/o|but no|and no|there (?:is|are) no|there(?:'s| isn't| aren't) "
    r"(?:any|no)|except(?: for)?|excluding|other than|free of|but not|and not|not|no|none of|minus|"
    r"(?:is|are|do|does|has|have)(?:n't| not)(?: (?:have|show|contain|include))?|"
    r"ohne|sans|senza|zonder"
)
_FILLERS = r"(?:(?:a|an|the|any|some|in|on|at|with|of|is|are|have|having|being|wear|wearing)\s+)*"
_ENDS = (
    "a|an|the|on|in|at|with|of|by|near|under|over|behind|beside|for|from|to|into|and|or|but|is|are|"
    "while|who|that|which|during|between|without|not|no"
)
_WORD = rf"(?!(?:{_ENDS})\b)[^\W\d_][\w'-]*"
_THING = rf"{_WORD}(?:\s+(?!\w+ing\b){_WORD}){{0,2}}"
_NEGATION = re.compile(
    rf"(?<![\w'-])(?:{_WITHOUT})\s+{_FILLERS}(?P<thing>{_THING})"
    rf"(?P<more>(?:\s*(?:,|or|and)\s+(?:{_FILLERS}){_THING})?)(?![\w'-])",
    re.IGNORECASE,
)
_SIGNS = re.compile(
    r"(?:parking|smoking|entry|exit|trespassing|swimming|littering|vacancy|entrance|diving|fishing|"
    r"doubt|way|filter|man's land|\w+ (?:sign|allowed|zone))\b",
    re.IGNORECASE,
)
"""What is written on signs with "no" before it; and sayings."""
_NOBODY = re.compile(r"(?<![\w'-])(?:with\s+)?(?:nobody|no one|no-one)(?![\w'-])", re.IGNORECASE)
_FREE = re.compile(r"(?<![\w'-])(?P<thing>people|person|car|crowd|snow|cloud|tree)-free(?![\w'-])")
_PARTING = re.compile(r"\s*(?:,|\bor\b|\band\b)\s*")


@dataclass(frozen=True, slots=True)
class Limit:
    """text[start:end], and what could be typed there instead ("" for nothing)."""

    start: int
    end: int
    offer: str = ""


def counts(text: str) -> Iterator[Limit]:
    """Numbers of things, as in "three dogs"; no years, times, sizes or names."""
    for found in _COUNT.finditer(text):
        yield Limit(found.start(), found.end())


def negations(text: str) -> Iterator[Limit]:
    """Negations in prose, as in "beach without people", each with the operator for it."""
    for found in _NOBODY.finditer(text):
        yield Limit(found.start(), found.end(), "-people")
    for found in _NEGATION.finditer(text):
        said = found[0].lower()
        if said.startswith("no") and _SIGNS.match(text, found.start("thing")):
            continue
        things = [found["thing"], *_others(found["more"])]
        yield Limit(found.start(), found.end(), " ".join(f"-{_quoted(one)}" for one in things))


def _others(more: str) -> list[str]:
    stripped = _PARTING.sub("", more.strip(), count=1)
    return [re.sub(rf"^{_FILLERS}", "", stripped, flags=re.IGNORECASE)] if stripped else []


def _quoted(thing: str) -> str:
    return f'"{thing}"' if " " in thing else thing
