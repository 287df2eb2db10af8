"""What the layers below the window say to a person can be translated."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import photoclip
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Failed
from photoclip.paths import resources
from photoclip.services.knowing.languages import NAMES, UNNAMED
from photoclip.ui import spoken_below
from photoclip.ui.hints import INSTEAD, words_of
from photoclip.ui.in_words import in_words

PACKAGE = Path(photoclip.__file__).parent
LAYERS = ("core", "services", "catalog", "media", "models")
# They speak to whoever measures, or names files, on the command line.
COMMAND_LINE_ALONE = ("services/evaluating.py", "services/naming_photos.py")
PROGRAMS = "services/integrating/"
"""What is written there are commands."""
COMMAND = re.compile(r"(^|[\s`])--[a-z]+|photoclip (album|doctor|index|label|model|restore|tag)\b")


def test_every_error_for_a_person_is_known_to_the_window() -> None:
    assert sorted(set(said()) - set(known())) == []


def test_what_the_table_of_models_says_is_known_to_the_window() -> None:
    table = tomllib.loads((resources() / "models.toml").read_text(encoding="utf-8"))["model"]
    told = {model[key] for model in table for key in ("good_for", "languages")}
    assert told
    assert told <= set(known())


def test_languages_that_are_recognised_are_known_to_the_window() -> None:
    assert {*NAMES.values(), UNNAMED} - set(known()) == set()


def test_what_names_a_command_is_said_otherwise_in_the_window() -> None:
    named = {text for text in texts() if COMMAND.search(text)}
    assert sorted(text for text in named if not any(known in text for known in INSTEAD)) == []
    assert sorted(known for known in INSTEAD if not any(known in text for text in named)) == []
    assert [text for text in known() if COMMAND.search(text)] == []


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        (
            "Check its permissions, or choose another place with --library.",
            "Check its permissions, and that its drive is connected.",
        ),
        (
            "Restore the backup of 2026-11-22 10:00 with: photoclip restore",
            "Start photoclip again: if the catalogue can't be opened, it offers the backup of "
            "2026-11-22 10:00.",
        ),
        (
            "The memory may be too small. If it happens again, `photoclip doctor` checks the "
            "installation.",
            "The memory may be too small. If it happens again, install photoclip again.",
        ),
        ("Make room.", "Make room."),
        ("", ""),
    ],
)
def test_an_error_in_the_window_speaks_of_the_window(hint: str, said: str) -> None:
    assert in_words(Failed("It failed.", hint, expected=True)).hint == said
    assert words_of(PhotoclipError("It failed.", hint)) == ("It failed.", said)


def known() -> Iterator[str]:
    yield from INSTEAD.values()
    for file in Path(spoken_below.__file__).parent.glob("[!_]*.py"):
        yield from import_module(f"photoclip.ui.spoken_below.{file.stem}").SENTENCES


def said() -> Iterator[str]:
    """The messages and hints of errors, as far as they stand where they are raised."""
    for tree in trees():
        yield from sentences_of(tree)


def texts() -> Iterator[str]:
    """All that the layers write but for what explains them."""
    for tree in trees():
        passed_over = set[int]()
        for node in ast.walk(tree):
            if isinstance(node, ast.Expr):
                passed_over.add(id(node.value))
            elif isinstance(node, ast.JoinedStr):
                passed_over.update(map(id, node.values))
            if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in passed_over:
                yield template(node)


@cache
def trees() -> list[ast.Module]:
    files = (file for layer in LAYERS for file in sorted((PACKAGE / layer).rglob("*.py")))
    names = {file.relative_to(PACKAGE).as_posix(): file for file in files}
    return [
        ast.parse(file.read_text(encoding="utf-8"))
        for name, file in names.items()
        if name not in COMMAND_LINE_ALONE and not name.startswith(PROGRAMS)
    ]


def sentences_of(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PhotoclipError":
            for argument in node.args:
                text = template(argument)
                if text and not COMMAND.search(text):
                    yield text


def template(node: ast.expr) -> str:
    """A text, with %1 to %9 for what is put in; empty where it is made elsewhere."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if not isinstance(node, ast.JoinedStr):
        return ""
    places: dict[str, int] = {}
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            place = places.setdefault(ast.unparse(part), len(places) + 1)
            parts.append(f"%{place}")
    return "".join(parts)
