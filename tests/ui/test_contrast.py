"""Text can be read, and controls told from what is around them, in both colour schemes.

WCAG 2.2: text has a contrast of 4.5 : 1 at least (1.4.3), what a control is known by one of 3 : 1
(1.4.11).
Computed from the named colours and from the style sheet as it is.
"""

import re
from dataclasses import asdict

import pytest

from photoclip.paths import resources
from photoclip.ui.colours import DARK, DOTS, HIGH_DARK, HIGH_LIGHT, LIGHT, SEEN, Colours, dot_on

TEXT, CONTROL = 4.5, 3.0
GROUNDS = ("window", "panel", "bar", "field")
"""What words without a ground of their own stand on."""
ALL = {"dark": DARK, "light": LIGHT, "high dark": HIGH_DARK, "high light": HIGH_LIGHT}
SCHEMES = pytest.mark.parametrize("colours", ALL.values(), ids=ALL)
SHEET = (resources() / "style" / "photoclip.qss").read_text(encoding="utf-8")


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", by WCAG's definition."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def rules() -> list[tuple[str, dict[str, str]]]:
    """Selectors of the style sheet with their properties."""
    plain = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", plain):
        pairs = (one.split(":", 1) for one in body.split(";") if ":" in one)
        said = {name.strip(): value.strip() for name, value in pairs}
        found += [(one.strip(), said) for one in selectors.split(",")]
    return found


def named(value: str, colours: Colours) -> str | None:
    """The colour that a property's value names; None where it names none."""
    dollar = re.search(r"\$([a-z_]+)", value)
    if dollar and dollar[1] in asdict(colours):
        return str(asdict(colours)[dollar[1]])
    plain = re.search(r"#[0-9a-fA-F]{6}\b", value)
    return plain[0] if plain else None


def grounds_of(selector: str, said: dict[str, str], colours: Colours) -> list[str]:
    """What the text of a rule stands on: its own ground, or any that there is."""
    own = named(said.get("background", ""), colours)
    if own is not None:
        return [own]
    for other, more in rules():  # what it has without :hover, :focus and the like
        if other == re.sub(r":+[a-z-]+(\([^)]*\))?$", "", selector) and other != selector:
            own = named(more.get("background", ""), colours)
            if own is not None:
                return [own]
    return [asdict(colours)[name] for name in GROUNDS]


ON_DARK = ("#whyCard", "#viewerBar", "#comparePane")
"""Around a photo it is dark in either scheme: their grounds are in the sheet as they are."""


@SCHEMES
def test_every_rule_with_a_text_colour(colours: Colours) -> None:
    checked = 0
    for selector, said in rules():
        text = named(said.get("color", ""), colours)
        if text is None or ":disabled" in selector:  # what can't be used is exempt
            continue
        dark = any(selector.startswith(one) for one in ON_DARK)
        grounds = ["#202023"] if dark and "background" not in said else None
        for ground in grounds or grounds_of(selector, said, colours):
            checked += 1
            assert contrast(text, ground) >= TEXT, (selector, text, ground)
    assert checked > 80


@SCHEMES
def test_words_painted_by_ourselves(colours: Colours) -> None:
    """On tiles, on chosen and hovered rows, on buttons, on the map."""
    pairs = {
        "text": (*GROUNDS, "chosen", "hover", "chip", "tile", "warning", "chip_no", "land"),
        "second": (*GROUNDS, "tile", "hover", "land"),
        "third": (*GROUNDS, "chip", "land"),
        "accent": GROUNDS,
        "on_button": ("button", "button_hover"),
        "yes": (*GROUNDS, "hover"),
        "no": (*GROUNDS, "warning"),
    }
    every = asdict(colours)
    for text, grounds in pairs.items():
        for ground in grounds:
            assert contrast(every[text], every[ground]) >= TEXT, (text, ground)


@SCHEMES
def test_what_shows_the_focus_and_the_edges_of_fields(colours: Colours) -> None:
    every = asdict(colours)
    for name in ("ring", "edge"):
        for ground in ("window", "panel", "bar", "field"):
            assert contrast(every[name], every[ground]) >= CONTROL, (name, ground)


@SCHEMES
def test_the_dots_of_labels(colours: Colours) -> None:
    """Also of a colour that a person chose, on lines that are pointed at or open."""
    for dot in (*DOTS, "#000000", "#ffffff", "#ffff00", "#0000ff"):
        for ground in (colours.panel, colours.hover, colours.chosen):
            assert contrast(dot_on(colours, dot), ground) >= CONTROL, (dot, ground)
    for ground in (colours.panel, colours.window, colours.bar):
        assert contrast(SEEN, ground) >= CONTROL, ground
    assert len({dot_on(colours, dot) for dot in DOTS}) == len(DOTS)


def test_every_field_and_box_has_such_an_edge() -> None:
    """An empty field is known by its edge alone."""
    for kind in ("QLineEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox"):
        borders = [said["border"] for one, said in rules() if one == kind and "border" in said]
        assert borders, kind
        assert all("$edge" in border for border in borders), kind
    for kind in ("QCheckBox", "QRadioButton"):
        said = dict(rules())[f"{kind}::indicator"]
        assert "$third" in said["border"], kind


@pytest.mark.parametrize("colours", [HIGH_DARK, HIGH_LIGHT], ids=["dark", "light"])
def test_more_contrast_is_more(colours: Colours) -> None:
    """WCAG's AAA (1.4.6) for words, wherever they stand."""
    every = asdict(colours)
    for text in ("text", "second", "third", "accent"):
        for ground in GROUNDS:
            assert contrast(every[text], every[ground]) >= 7, (text, ground)
