"""What the layers below the window say to a person can be translated."""

import ast
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import photoclip
from photoclip.paths import resources
from photoclip.ui import spoken_below

PACKAGE = Path(photoclip.__file__).parent
LAYERS = ("core", "services", "catalog", "media", "models")
# They speak to whoever measures, on the command line.
COMMAND_LINE_ALONE = ("services/evaluating.py",)


def test_every_error_for_a_person_is_known_to_the_window() -> None:
    assert sorted(set(said()) - set(known())) == []


def test_what_the_table_of_models_says_is_known_to_the_window() -> None:
    table = tomllib.loads((resources() / "models.toml").read_text(encoding="utf-8"))["model"]
    told = {model[key] for model in table for key in ("good_for", "languages")}
    assert told
    assert told <= set(known())


def known() -> Iterator[str]:
    for file in Path(spoken_below.__file__).parent.glob("[!_]*.py"):
        yield from import_module(f"photoclip.ui.spoken_below.{file.stem}").SENTENCES


def said() -> Iterator[str]:
    """The messages and hints of errors, as far as they stand where they are raised."""
    for layer in LAYERS:
        for file in sorted((PACKAGE / layer).rglob("*.py")):
            if file.relative_to(PACKAGE).as_posix() not in COMMAND_LINE_ALONE:
                yield from sentences_of(ast.parse(file.read_text(encoding="utf-8")))


def sentences_of(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PhotoclipError":
            for argument in node.args:
                text = template(argument)
                if text:
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
