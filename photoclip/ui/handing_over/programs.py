"""Which programs of this computer open pictures, and opening photos in one of them."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QProcess, QProcessEnvironment

from photoclip.core.on_disk import is_there


@dataclass(frozen=True, slots=True)
class Program:
    """One to open photos in.

    :ivar name: as people call it.
    :ivar key: what it is remembered by: a desktop file, an application folder or a program.
    :ivar starts: the program and its arguments, where `FILES` or `FILE` stand for photos.
    """

    name: str
    key: str
    starts: tuple[str, ...]
    icon: str = ""


_PLATFORM: str = sys.platform
_LIBRARIES = "LD_LIBRARY_PATH"
FILES, FILE = "\0files", "\0file"
"""All photos at once; or one, so that the program is started for each."""


def has_own_chooser() -> bool:
    """Whether the system itself asks in which program a file shall be opened (Windows)."""
    return _PLATFORM == "win32"


def choose_there(path: Path) -> bool:
    """Let the system ask."""
    return bool(QProcess.startDetached("rundll32.exe", ["shell32.dll,OpenAs_RunDLL", str(path)])[0])


def programs_for(paths: Sequence[Path]) -> list[Program]:
    """What the system says opens all of these, its own choice first; may be empty."""
    found: list[Program] | None = None
    for kinds in {mime_types(path) for path in paths}:
        here = _programs(kinds)
        keys = {program.key for program in here}
        found = here if found is None else [one for one in found if one.key in keys]
    return found or []


def program_at(path: Path) -> Program:
    """A program that a person chose by its file."""
    if _PLATFORM == "darwin":
        from photoclip.ui.handing_over.mac_programs import application

        return application(path)
    return Program(path.stem, str(path), (str(path), FILES))


def known_program(key: str) -> Program | None:
    """The program that was remembered; None: it is not there any more."""
    path = Path(key)
    if _PLATFORM.startswith("linux") and key.endswith(".desktop"):
        from photoclip.ui.handing_over.linux_programs import desktop_program

        return desktop_program(key)
    return program_at(path) if is_there(path) else None


def open_in(program: Program, paths: Sequence[Path]) -> bool:
    """Start it with photos; False where it can't be started."""
    started = [_start(command) for command in commands(program, paths)]
    return all(started)


def commands(program: Program, paths: Sequence[Path]) -> list[list[str]]:
    """What is started: once with all photos, or once for each."""
    names = [str(path) for path in paths]
    if FILE in program.starts:
        return [[name if part == FILE else part for part in program.starts] for name in names]
    started: list[str] = []
    for part in program.starts:
        started += names if part == FILES else [part]
    return [started]


def mime_types(path: Path) -> tuple[str, ...]:
    """The kind of a file by its name, and the kinds that it is, too."""
    database = QMimeDatabase()
    kind = database.mimeTypeForFile(str(path), QMimeDatabase.MatchMode.MatchExtension)
    return (kind.name(), *kind.aliases(), *kind.allAncestors())


def _programs(kinds: Iterable[str]) -> list[Program]:
    kinds = [kind for kind in kinds if kind != "application/octet-stream"]
    if _PLATFORM == "darwin":
        from photoclip.ui.handing_over.mac_programs import applications

        return applications()
    if _PLATFORM.startswith("linux"):
        from photoclip.ui.handing_over.linux_programs import desktop_programs

        return desktop_programs(kinds)
    return []


def _start(command: Sequence[str]) -> bool:
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setProcessEnvironment(environment())
    started: object = process.startDetached()  # a truth, or with the process's number
    return bool(started[0] if isinstance(started, tuple) else started)


def environment() -> QProcessEnvironment:
    """Ours, but for what a frozen program changes for itself: others find their own libraries."""
    found = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        before = found.value(f"{_LIBRARIES}_ORIG")
        found.remove(_LIBRARIES)
        if before:
            found.insert(_LIBRARIES, before)
    return found
