"""What a person does on the first day with the program."""

import shutil

import pytest

from tests.e2e.conftest import Home, until
from tests.pictures import PHOTOGRAPHS, draw, photograph

pytestmark = pytest.mark.e2e

_LEFT, _RIGHT = "motorcycle_left.png", "motorcycle_right.png"
"""One motorcycle, seen by two eyes."""
_CAT = "chelsea.png"
_OTHERS = ("camera.png", "grass.png", "horse.png", "moon.png", _LEFT, _RIGHT)


def _take_photos(home: Home) -> int:
    names = (*PHOTOGRAPHS, *_OTHERS)
    for name in names:
        shutil.copy(photograph(name), home.pictures)
    draw(home.pictures / "wall" / "red.png", (200, 40, 40), size=(640, 480))
    return len(names) + 1


def test_first_day(home: Home) -> None:
    count = _take_photos(home)
    with home.program() as person:
        person.sees("widget", "Use this folder")
        person.keeps("first-run")
        person.clicks(person.ask("widget", "Use this folder"))
        person.reads(f"{count} photos searchable")
        person.keeps("indexed")

        person.presses("ctrl+f")
        person.types("a motorcycle")
        found = until(lambda: {_LEFT, _RIGHT} & {*person.ask("photos")[:1]}, "a motorcycle").pop()
        person.keeps("found")

        person.clicks(person.ask("tile", 0), button=3)
        person.sees("entry", "Find similar")
        person.keeps("menu")
        person.clicks(person.ask("entry", "Find similar"))
        person.sees("similar", _LEFT if found == _RIGHT else _RIGHT)
        person.keeps("similar")

        person.presses("Escape")
        person.presses("ctrl+f")
        person.types("a cat")
        person.sees("first", _CAT)
        person.clicks(person.ask("tile", 0))
        person.presses("t")
        person.types("whiskers")
        person.keeps("tag-typed")
        person.presses("Return")
        person.sees("tagged", "whiskers")
        person.keeps("tagged")

        person.presses("Escape", "ctrl+z")
        person.sees("untagged", "whiskers")
        person.keeps("undone")
        person.presses("ctrl+shift+z")
        person.sees("tagged", "whiskers")
    with home.program() as person:
        person.reads(f"{count} photos searchable")
        person.presses("ctrl+f")
        person.types("tag:whiskers")
        person.sees("only", _CAT)
        person.clicks(person.ask("tile", 0))
        person.sees("tagged", "whiskers")
        person.keeps("still-there")
