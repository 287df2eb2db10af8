"""The few named colours that the whole window is made of: greys without a hue, one accent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. Text on any ground it is used on has a contrast of at least 4.5 : 1, and what a
    control is known by one of 3 : 1 (`tests/ui/test_contrast.py`)."""

    window: str
    panel: str
    bar: str
    line: str
    edge: str
    """Of a field: without it, nobody would see where an empty one is."""
    field: str
    text: str
    second: str
    third: str
    accent: str
    button: str
    button_hover: str
    on_button: str
    ring: str
    chosen: str
    hover: str
    chip: str
    tile: str
    land: str
    """Of the map, on which names stand."""
    yes: str
    no: str
    warning: str
    chip_no: str


DARK = Colours(
    window="#1b1b1d",
    panel="#202023",
    bar="#232326",
    line="#2f2f33",
    edge="#707075",
    field="#141416",
    text="#e6e6e8",
    second="#a5a5ab",
    third="#99999f",
    accent="#76a7f0",
    button="#3f70c4",
    button_hover="#4573c7",
    on_button="#ffffff",
    ring="#6aa5ff",
    chosen="#32425f",
    hover="#2a2a2e",
    chip="#303034",
    tile="#262629",
    land="#2f2f33",
    yes="#62c27c",
    no="#ee847c",
    warning="#3b2f1e",
    chip_no="#4a2d2f",
)

LIGHT = Colours(
    window="#f7f7f8",
    panel="#eeeeef",
    bar="#f2f2f3",
    line="#d8d8db",
    edge="#85858a",
    field="#ffffff",
    text="#1c1c1e",
    second="#505056",
    third="#5e5e64",
    accent="#2860bd",
    button="#2f66bf",
    button_hover="#2759ab",
    on_button="#ffffff",
    ring="#2f6fd6",
    chosen="#cddcf5",
    hover="#e3e3e6",
    chip="#dedee1",
    tile="#e4e4e6",
    land="#d8d8db",
    yes="#196b34",
    no="#b3342b",
    warning="#fbeed6",
    chip_no="#f5d9d6",
)

HIGH_DARK = replace(
    DARK,
    **dict.fromkeys(("window", "panel", "bar", "field"), "#000000"),
    **dict.fromkeys(("text", "second", "third"), "#ffffff"),
    **dict.fromkeys(("line", "edge"), "#b8b8bc"),
    **dict.fromkeys(("yes", "no"), "#ffffff"),
    accent="#9cc4ff",
    ring="#ffd84d",
)
HIGH_LIGHT = replace(
    LIGHT,
    **dict.fromkeys(("window", "panel", "bar", "field"), "#ffffff"),
    **dict.fromkeys(("text", "second", "third"), "#000000"),
    **dict.fromkeys(("line", "edge"), "#55555a"),
    **dict.fromkeys(("yes", "no"), "#000000"),
    accent="#0b3a86",
    ring="#8a2be2",
)
"""For who has asked the system for more contrast: no greys for words, and lines that are seen."""

DOTS = ("#e0a25c", "#74b77b", "#b98ad9", "#6fb0d0", "#d98282", "#b9b26a")
"""Marks that tell labels apart. In the side bar they are painted as `dot_on` has them."""

SEEN = "#808085"
"""Of an edge that is seen on any ground, dark or light: for pictures that are made only once."""

_LEAST, _STEPS, _MIDDLE = 3.0, 20, 0.18


def dot_on(colours: Colours, dot: str) -> str:
    """A label's colour, so much darker or lighter that it is seen on any line of the side bar."""
    return _told_apart(dot, (colours.panel, colours.hover, colours.chosen))


@cache
def _told_apart(colour: str, grounds: Sequence[str]) -> str:
    """A colour of the same hue with a contrast of `_LEAST` on grounds that are all dark, or light.

    Contrast as WCAG 2.2 defines it.
    """
    light = luminance(grounds[0]) > _MIDDLE
    for step in range(_STEPS + 1):
        mixed = _mixed(colour, 0 if light else 255, step / _STEPS)
        if all(_contrast(mixed, ground) >= _LEAST for ground in grounds):
            return mixed
    return colour


def luminance(colour: str) -> float:
    """How bright "#rrggbb" is, from 0 to 1: WCAG's relative luminance."""
    parts = (part / 255 for part in _parts(colour))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, brighter = sorted((luminance(one), luminance(other)))
    return (brighter + 0.05) / (darker + 0.05)


def _mixed(colour: str, end: int, share: float) -> str:
    """Nearer to black (0) or white (255)."""
    mixed = (round(part + share * (end - part)) for part in _parts(colour))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))
