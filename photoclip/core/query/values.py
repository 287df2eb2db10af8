"""What filters' values mean where that takes neither the library nor a dictionary."""

import math
import re

from photoclip.core.query.areas import read_area
from photoclip.core.query.conditions import NumberField, NumberIn
from photoclip.core.query.table import FILTERS

_FIELDS: dict[str, NumberField] = {
    "iso": "iso",
    "rating": "rating",
    "size": "size",
    "width": "width",
    "height": "height",
    "aperture": "f_number",
    "focal": "focal_length_mm",
}
_WHOLE = {"iso", "rating", "width", "height"}
"""Counted: "above 800" begins at 801, and "800" is exactly that."""
_UNITS: dict[str, dict[str, float]] = {
    "size": {"b": 1, "kb": 1e3, "mb": 1e6, "gb": 1e9, "tb": 1e12}
    | {"k": 1e3, "m": 1e6, "g": 1e9, "kib": 2**10, "mib": 2**20, "gib": 2**30},
    "width": {"": 1, "px": 1},
    "height": {"": 1, "px": 1},
    "focal": {"": 1, "mm": 1},
}
_NUMBER = re.compile(r"(?:f/?)?([0-9]{1,12})(\.[0-9]{1,6})?\s*([a-z]*)")
_TYPOGRAPHIC = str.maketrans({"≥": ">=", "≤": "<=", "…": "..", "\N{EN DASH}": "-"})
_SPELT = re.compile(r"^([^<>=]*\d[^<>=-]*)-\s*(\d)")
"""Of "100-400"."""
_BOUND = re.compile(r"(>=|<=|=>|=<|>|<|=)\s*(.+)")


def value_problem(key: str, value: str) -> str | None:
    """What is wrong with a filter's value, as a sentence; None if nothing can be said yet."""
    kind = FILTERS[key]
    if kind.kind == "choice" and value.lower() not in kind.choices:
        return f"{key}: wants {kind.wants}."
    if kind.kind == "number" and number_in(key, value) is None:
        return f"{key}: wants {kind.wants}."
    if kind.kind == "area" and read_area(value) is None:
        return f"{key}: wants {kind.wants}."
    return None


def number_in(key: str, value: str) -> NumberIn | None:
    """The range that "800", ">800", "<=800", "800+", "100..400" or "..400" means; None: no range.

    A number that isn't counted, such as a size, is meant as exactly as it was typed: 5MB is what
    is rounded to it.
    """
    text = _SPELT.sub(r"\1..\2", value.lower().translate(_TYPOGRAPHIC).strip())
    if ".." in text:
        return _range(key, *text.split("..", 1))
    if text.endswith("+"):
        text = f">={text[:-1]}"
    bound = _BOUND.fullmatch(text)
    if bound is None:
        read = _read(key, text)
        return None if read is None else _about(key, *read)
    read = _read(key, bound[2])
    return None if read is None else _beyond(key, bound[1], read[0])


def _range(key: str, low: str, high: str) -> NumberIn | None:
    """Both ends are included. A unit at the end is the beginning's, too."""
    if not low.strip() and not high.strip():
        return None
    last = _read(key, high) if high.strip() else (math.inf, 0.0)
    unit = re.sub(r"[^a-z]", "", high.replace("f/", ""))
    first = (_read(key, low) or _read(key, low.strip() + unit)) if low.strip() else (-math.inf, 0.0)
    if first is None or last is None or first[0] > last[0]:
        return None
    return NumberIn(_FIELDS[key], _finite(first[0] - first[1]), _finite(last[0] + last[1]))


def _about(key: str, number: float, half: float) -> NumberIn:
    return NumberIn(_FIELDS[key], number - half, number + half)


def _beyond(key: str, sign: str, number: float) -> NumberIn:
    field = _FIELDS[key]
    if "=" in sign and len(sign) == 1:
        return NumberIn(field, number, number)
    above = ">" in sign
    if "=" not in sign:
        direction = math.inf if above else -math.inf
        step = math.copysign(1.0, direction)
        number = number + step if key in _WHOLE else math.nextafter(number, direction)
    return NumberIn(field, number, None) if above else NumberIn(field, None, number)


def _read(key: str, text: str) -> tuple[float, float] | None:
    """A number with its unit, and half of the last digit's worth; None where it isn't one."""
    found = _NUMBER.fullmatch(text.strip())
    if found is None or (text.strip().startswith("f") and key != "aperture"):
        return None
    unit = _UNITS.get(key, {"": 1.0}).get(found[3])
    if unit is None or (key in _WHOLE and found[2]):
        return None
    digits = len(found[2]) - 1 if found[2] else 0
    half = 0.0 if key in _WHOLE else 0.5 * 10.0**-digits * unit
    return float(found[1] + (found[2] or "")) * unit, half


def _finite(number: float) -> float | None:
    return number if math.isfinite(number) else None
