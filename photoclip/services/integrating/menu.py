"""An entry in the file manager's menu: on, off, or of another photoclip."""

import locale
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from typing_extensions import override

from photoclip.core.errors import PhotoclipError

State = Literal["on", "off", "outdated"]
"""`outdated`: a part of it is missing, or it starts a program in another place."""

LABEL = "Find similar in photoclip"
LABELS = {"": LABEL, "de": "Ähnliche in photoclip finden"}
"""By the system's language: it is the file manager's, which may not be that of the window."""
NAMES = (f"Name={LABEL}", *(f"Name[{one}]={LABELS[one]}" for one in LABELS if one))

MARK = "Made by “photoclip integrate”"
"""In every file that is written here: no other file is ever replaced or removed."""

_LARGEST = 64 * 1024


def label(environment: Mapping[str, str]) -> str:
    """The words of the entry where it can have them in one language alone."""
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next((name for name in names if name), None) or locale.getlocale()[0] or ""
    if language.startswith("German"):  # Windows spells it out.
        language = "de"
    return LABELS.get(language[:2].lower(), LABEL)


class Menu(Protocol):
    """“Find similar in photoclip”, as one kind of system keeps it."""

    def turn_on(self) -> None:
        """Add the entry, or mend it.

        :raises PhotoclipError: it can't be written; then nothing of it is left.
        """

    def turn_off(self) -> None:
        """Remove the entry and what was made for it.

        :raises PhotoclipError: a part of it can't be removed.
        """

    def state(self) -> State: ...

    def places(self) -> Sequence[str]:
        """Where it is, or would be."""


@dataclass(frozen=True, slots=True)
class MenuFile:
    """A file that a file manager finds by itself."""

    path: Path
    text: str
    runs: bool = False
    """Whether it must be executable."""


class FilesMenu(Menu):
    """An entry that consists of files in the person's own folders."""

    def __init__(self, files: Iterable[MenuFile], root: Path, others: Iterable[Path] = ()) -> None:
        """
        :param root: The person's own folder, above all files; nothing at or above it is removed.
        :param others: Where the same would be in another language.
        """
        self._files = tuple(files)
        self._root = root
        self._others = tuple(others)

    @override
    def turn_on(self) -> None:
        for file in self._files:
            if file.path.exists() and not _ours(file.path):
                raise PhotoclipError(
                    f"A file that photoclip did not make is in the way: {file.path}",
                    "Move it or give it another name, and try again.",
                )
        try:
            self._remove(self._others)
            for file in self._files:
                _write(file)
        except OSError as error:
            with suppress(PhotoclipError):
                self.turn_off()
            raise PhotoclipError(
                f"The file manager's menu can't be changed: {error.strerror or error}.",
                "Look whether your home folder is full or write-protected.",
            ) from error

    @override
    def turn_off(self) -> None:
        self._remove([*self._others, *(file.path for file in self._files)])

    @override
    def state(self) -> State:
        there = [file for file in self._files if _ours(file.path)]
        if not there:
            return "outdated" if any(map(_ours, self._others)) else "off"
        same = len(there) == len(self._files) and all(_read(one.path) == one.text for one in there)
        return "on" if same else "outdated"

    @override
    def places(self) -> Sequence[str]:
        return [str(file.path) for file in self._files]

    def _remove(self, paths: Iterable[Path]) -> None:
        for path in paths:
            try:
                if _ours(path):
                    path.unlink()
                    self._remove_empty(path.parent)
            except OSError as error:
                raise PhotoclipError(
                    f"{path} can't be removed: {error.strerror or error}.", "Remove it by hand."
                ) from error

    def _remove_empty(self, folder: Path) -> None:
        """Folders without anything in them, up to the person's own."""
        with suppress(OSError):
            while folder != self._root and self._root in folder.parents:
                folder.rmdir()
                folder = folder.parent


def _write(file: MenuFile) -> None:
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.write_text(file.text, encoding="utf-8")
    file.path.chmod(0o755 if file.runs else 0o644)


def _ours(path: Path) -> bool:
    return MARK in _read(path)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            return ""
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
