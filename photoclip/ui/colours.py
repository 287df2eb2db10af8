"""The few named colours that the whole window is made of: greys without a hue, one accent."""

from dataclasses import dataclass


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
    yes="#196b34",
    no="#b3342b",
    warning="#fbeed6",
    chip_no="#f5d9d6",
)

DOTS = ("#e0a25c", "#74b77b", "#b98ad9", "#6fb0d0", "#d98282", "#b9b26a")
"""Marks that tell labels apart in the side bar, on a dark or a light ground."""
