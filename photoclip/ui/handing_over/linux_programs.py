"""Programs of a Linux desktop, by the kinds of files that they open.

Sources: the specifications "Association between MIME types and applications" 1.0.1 and "Desktop
Entry" 1.5 of freedesktop.org.
"""

import configparser
import os
import shlex
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from photoclip.ui.handing_over.programs import FILE, FILES, Program
from photoclip.ui.language import LANGUAGE

_ENTRY = "Desktop Entry"
_OURS = ("photoclip", "org.photoclip.Photoclip")
_CODES = {"%f": FILE, "%u": FILE, "%F": FILES, "%U": FILES}
_DROPPED = ("%i", "%c", "%k", "%d", "%D", "%n", "%N", "%v", "%m")


def desktop_programs(kinds: Iterable[str]) -> list[Program]:
    """Those that open files of one of these kinds, the person's own choices first."""
    names: dict[str, None] = {}
    removed: set[str] = set()
    for kind in kinds:
        for name, gone in _associated(kind):
            if gone:
                removed.add(name)
            elif name not in removed:
                names.setdefault(name)
    found = (desktop_program(name) for name in names)
    return [one for one in found if one is not None]


def desktop_program(name: str) -> Program | None:
    """A program by the name of its desktop file; None where it can't be started here."""
    entry = _entry(name)
    if entry is None or name.removesuffix(".desktop") in _OURS:
        return None
    hidden = any(entry.get(key, "").lower() == "true" for key in ("Hidden", "Terminal"))
    command = _command(entry.get("Exec", ""))
    if hidden or not command or shutil.which(entry.get("TryExec") or command[0]) is None:
        return None
    said = entry.get(f"Name[{LANGUAGE}]") or entry.get("Name") or name.removesuffix(".desktop")
    return Program(said, name, command, entry.get("Icon", ""))


def _associated(kind: str) -> Iterator[tuple[str, bool]]:
    """Names of desktop files, the most wanted first, each with whether it is to be left out."""
    for lists in _lists():
        for name in _names(lists, "Removed Associations", kind):
            yield name, True
        for group in ("Default Applications", "Added Associations"):
            for name in _names(lists, group, kind):
                yield name, False
    for folder in _data_folders():
        for name in _names(folder / "applications" / "mimeinfo.cache", "MIME Cache", kind):
            yield name, False


def _names(file: Path, group: str, kind: str) -> list[str]:
    found = _parsed(file)
    value = found.get(group, kind, fallback="") if found is not None else ""
    return [name for name in value.split(";") if name]


def _entry(name: str) -> configparser.SectionProxy | None:
    for folder in _data_folders():
        for path in _places(folder / "applications", name):
            found = _parsed(path)
            if found is not None and found.has_section(_ENTRY):
                return found[_ENTRY]
    return None


def _places(folder: Path, name: str) -> Iterator[Path]:
    """kde-gwenview.desktop may lie at kde/gwenview.desktop."""
    yield folder / name
    first, dash, rest = name.partition("-")
    if dash and (folder / first).is_dir():
        yield from _places(folder / first, rest)


def _command(text: str) -> tuple[str, ...]:
    """What is started; a program that takes no file is given none, so it is none."""
    try:
        parts = shlex.split(text)
    except ValueError:
        return ()
    command = [_CODES.get(part, part.replace("%%", "%")) for part in parts if part not in _DROPPED]
    if not {FILE, FILES} & set(command):
        return ()
    return tuple(command)


def _parsed(file: Path) -> configparser.ConfigParser | None:
    parser = configparser.ConfigParser(
        delimiters=("=",), comment_prefixes=("#",), interpolation=None, strict=False
    )
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys differ by case
    try:
        parser.read_string(file.read_text(encoding="utf-8", errors="replace"))
    except (OSError, configparser.Error):
        return None
    return parser


def _lists() -> Iterator[Path]:
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    shared = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    desktops = (os.environ.get("XDG_CURRENT_DESKTOP") or "").lower().split(":")
    names = [f"{desktop}-mimeapps.list" for desktop in desktops if desktop] + ["mimeapps.list"]
    folders = [config, *map(Path, shared.split(":"))]
    folders += [folder / "applications" for folder in _data_folders()]
    for folder in folders:
        for name in names:
            yield folder / name


def _data_folders() -> list[Path]:
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(folder) for folder in (home, *shared.split(":")) if folder]
