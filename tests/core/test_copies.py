"""Names of copies: by the pattern, and allowed on every system."""

import pytest

from photoclip.core.copies import CopyFacts, check_pattern, cleaned, copy_name
from photoclip.core.errors import PhotoclipError

FULL = CopyFacts("IMG_1", "2021-08-12", "On the beach")


@pytest.mark.parametrize(
    ("pattern", "facts", "made"),
    [
        ("{name}", FULL, "IMG_1"),
        ("{date} {title}", FULL, "2021-08-12 On the beach"),
        ("{date} {title}", CopyFacts("IMG_1", "2021-08-12"), "2021-08-12"),
        ("{date} - {title}", CopyFacts("IMG_1", title="Sea"), "Sea"),
        ("{title}", CopyFacts("IMG_1"), "IMG_1"),
        ("holiday-{number}", FULL, "holiday-007"),
        ("{title}/{name}", CopyFacts("a", title="x: y?"), "x_ y__a"),
        ("{title}", CopyFacts("IMG_1", title="CON"), "_CON"),
        ("{title}", CopyFacts("IMG_1", title="..."), "IMG_1"),
        ("{title}", CopyFacts("...", title=""), "photo"),
    ],
)
def test_names_by_a_pattern(pattern: str, facts: CopyFacts, made: str) -> None:
    check_pattern(pattern)
    assert copy_name(pattern, facts, 7, 120) == made


@pytest.mark.parametrize("pattern", ["{nam}", "{", "a}", "{name", "", "  ", "{{name}}"])
def test_patterns_that_make_no_names(pattern: str) -> None:
    with pytest.raises(PhotoclipError) as told:
        check_pattern(pattern)
    assert "{name}" in told.value.hint


def test_long_names_are_cut_between_characters() -> None:
    made = cleaned("ü" * 300)
    assert made == "ü" * 100
    assert cleaned("a\0b\nc") == "a_b_c"
