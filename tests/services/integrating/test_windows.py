"""The verb in the Explorer's menu; the registry is one that keeps what it is told."""

from collections.abc import Mapping
from pathlib import PureWindowsPath

import pytest
from typing_extensions import override

from photoclip.core.errors import PhotoclipError
from photoclip.services.integrating.windows import Registry, RegistryMenu

PROGRAM = r"C:\Program Files\photoclip\photoclip.exe"


class Kept(Registry):
    """As Windows': a key comes with all above it, and each holds texts by name."""

    def __init__(self, refusing: str = "") -> None:
        self.keys: dict[str, dict[str, str]] = {}
        self._refusing = refusing

    @override
    def write(self, key: str, values: Mapping[str, str]) -> None:
        if self._refusing and self._refusing in key:
            raise PermissionError(13, "Access is denied")
        self.keys.setdefault(key, {}).update(values)

    @override
    def read(self, key: str, name: str) -> str | None:
        return self.keys.get(key, {}).get(name)

    @override
    def remove(self, key: str) -> None:
        self.keys = {
            one: values
            for one, values in self.keys.items()
            if one != key and not one.startswith(key + "\\")
        }


def test_pictures_get_a_verb_that_starts_the_program() -> None:
    registry = Kept()
    menu = RegistryMenu((PROGRAM,), registry)
    menu.turn_on()
    key = r"Software\Classes\SystemFileAssociations\image\shell\photoclip.similar"
    assert registry.read(key, "") == "Find similar in photoclip"
    assert registry.read(key, "Icon") == f'"{PROGRAM}"'
    assert registry.read(rf"{key}\command", "") == f'"{PROGRAM}" --similar "%1"'
    assert all(PureWindowsPath(place).parts[0] == "HKEY_CURRENT_USER" for place in menu.places())
    assert menu.state() == "on"


def test_off_leaves_nothing() -> None:
    registry = Kept()
    menu = RegistryMenu((PROGRAM,), registry)
    menu.turn_on()
    menu.turn_off()
    assert registry.keys == {}
    assert menu.state() == "off"


def test_another_program_is_noticed() -> None:
    registry = Kept()
    RegistryMenu(("C:\\old\\pythonw.exe", "-m", "photoclip"), registry).turn_on()
    menu = RegistryMenu((PROGRAM,), registry)
    assert menu.state() == "outdated"
    menu.turn_on()
    assert menu.state() == "on"


def test_a_refusal_leaves_nothing_and_is_said() -> None:
    registry = Kept(refusing=".nef")
    with pytest.raises(PhotoclipError, match="Access is denied"):
        RegistryMenu((PROGRAM,), registry).turn_on()
    assert registry.keys == {}
