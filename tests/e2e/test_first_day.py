"""What a person does on the first day with the program."""

import shutil

import pytest

from tests.e2e.conftest import Home, Person, until
from tests.pictures import PHOTOGRAPHS, draw, photograph

pytestmark = pytest.mark.e2e

_LEFT, _RIGHT = "motorcycle_left.png", "motorcycle_right.png"
"""One motorcycle, seen by two eyes."""
_CAT = "chelsea.png"
_PHOTOGRAPHS = (*PHOTOGRAPHS, "camera.png", "grass.png", "horse.png", "moon.png", _LEFT, _RIGHT)
_COUNT = len(_PHOTOGRAPHS) + 1


def _take_photos(home: Home) -> None:
    for name in _PHOTOGRAPHS:
        shutil.copy(photograph(name), home.pictures)
    draw(home.pictures / "wall" / "red.png", (200, 40, 40), size=(640, 480))


def _sees_all(person: Person) -> None:
    until(lambda: len(person.ask("photos")) == _COUNT, "all photos")


def _finds(person: Person, text: str, *names: str) -> str:
    """Type a query once all photos are listed; which of these is the first of those found."""
    _sees_all(person)
    person.presses("ctrl+f")
    person.types(text)
    person.sees("answered", text)

    def first() -> str | None:
        photos = person.ask("photos")
        return photos[0] if photos and photos[0] in names and len(photos) < _COUNT else None

    return str(until(first, f"{names} for “{text}”"))


def test_first_day(home: Home) -> None:
    _take_photos(home)
    with home.program() as person:
        person.sees("widget", "Use this folder")
        person.keeps("first-run")
        person.clicks(person.ask("widget", "Use this folder"))
        person.reads(f"{_COUNT} photos searchable")
        _sees_all(person)
        person.keeps("indexed")

        found = _finds(person, "a motorcycle", _LEFT, _RIGHT)
        person.keeps("found")

        person.clicks(person.ask("tile", 0), button=3)
        person.sees("entry", "Find similar")
        person.keeps("menu")
        person.clicks(person.ask("entry", "Find similar"))
        person.sees("similar", _LEFT if found == _RIGHT else _RIGHT)
        person.keeps("similar")

        person.presses("Escape")
        _finds(person, "a cat", _CAT)
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
        person.reads(f"{_COUNT} photos searchable")
        _finds(person, "tag:whiskers", _CAT)
        person.clicks(person.ask("tile", 0))
        person.sees("tagged", "whiskers")
        person.keeps("still-there")
