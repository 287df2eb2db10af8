"""The entry for the Explorer of Windows: a verb of pictures, in the person's part of the registry.

Microsoft's documentation: “Creating Shortcut Menu Handlers”, “SystemFileAssociations”.
"""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Protocol

from typing_extensions import override

from photoclip.core.errors import PhotoclipError
from photoclip.services.integrating.menu import LABEL, Menu, State

_ASSOCIATIONS = r"Software\Classes\SystemFileAssociations"
_VERB = r"shell\photoclip.similar"
_KINDS = (
    # What Windows takes for a picture, and what it may not know yet without a codec.
    *("image", ".heic", ".heif", ".hif", ".avif", ".jxl", ".psd", ".dng", ".cr2", ".cr3", ".nef"),
    *(".arw", ".raf", ".orf", ".rw2", ".pef", ".srw"),
)


class Registry(Protocol):
    """The person's own part of the registry: keys by their path, and their texts by name."""

    def write(self, key: str, values: Mapping[str, str]) -> None: ...

    def read(self, key: str, name: str) -> str | None: ...

    def remove(self, key: str) -> None:
        """With all that is below; nothing happens where there is none."""


class RegistryMenu(Menu):
    """A verb for each kind of picture."""

    def __init__(self, command: Sequence[str], registry: Registry, label: str = LABEL) -> None:
        self._program = command[0]
        self._runs = f'{subprocess.list2cmdline([*command, "--similar"])} "%1"'
        self._registry, self._label = registry, label
        self._keys = [rf"{_ASSOCIATIONS}\{kind}\{_VERB}" for kind in _KINDS]

    @override
    def turn_on(self) -> None:
        verb = {"": self._label, "Icon": f'"{self._program}"', "MultiSelectModel": "Single"}
        try:
            for key in self._keys:
                self._registry.write(key, verb)
                self._registry.write(rf"{key}\command", {"": self._runs})
        except OSError as error:
            with suppress(PhotoclipError):
                self.turn_off()
            raise _refused(error) from error

    @override
    def turn_off(self) -> None:
        try:
            for key in self._keys:
                self._registry.remove(key)
        except OSError as error:
            raise _refused(error) from error

    @override
    def state(self) -> State:
        found = [self._registry.read(rf"{key}\command", "") for key in self._keys]
        if not any(found):
            return "off"
        return "on" if all(one == self._runs for one in found) else "outdated"

    @override
    def places(self) -> Sequence[str]:
        return [rf"HKEY_CURRENT_USER\{key}" for key in self._keys]


def _refused(error: OSError) -> PhotoclipError:
    return PhotoclipError(
        f"The Explorer's menu can't be changed: {error.strerror or error}.",
        "Who looks after this computer may have forbidden it.",
    )


if sys.platform == "win32":
    import winreg

    class UserRegistry(Registry):
        """HKEY_CURRENT_USER."""

        @override
        def write(self, key: str, values: Mapping[str, str]) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                for name, value in values.items():
                    winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        @override
        def read(self, key: str, name: str) -> str | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _ = winreg.QueryValueEx(opened, name)
            except FileNotFoundError:
                return None
            return str(value)

        @override
        def remove(self, key: str) -> None:
            with suppress(FileNotFoundError):
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    below = [
                        winreg.EnumKey(opened, n) for n in range(winreg.QueryInfoKey(opened)[0])
                    ]
                for name in below:
                    self.remove(rf"{key}\{name}")
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
