"""Where the window of a library waits for later starts: one place for each user and library."""

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

_LONGEST = 100
"""Bytes of a socket's path: macOS takes 103 (sun_path in sys/un.h), Linux 107."""


def meeting_place(library: Path) -> str | None:
    """The name for `QLocalServer`; None where there is no place of the user's own for it."""
    where = os.path.normcase(os.path.realpath(library))
    name = f"photoclip-{hashlib.sha256(os.fsencode(f'{_user()} {where}')).hexdigest()[:24]}"
    if sys.platform == "win32":
        return name  # a pipe, which has no folder
    folder = _own_folder()
    place = None if folder is None else str(folder / name)
    return place if place is not None and len(os.fsencode(place)) <= _LONGEST else None


def _user() -> str:
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())


def _own_folder() -> Path | None:
    """A folder that nobody else can put a socket into."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    # In a Flatpak this folder alone is the same for all that run of a program:
    # https://docs.flatpak.org/en/latest/sandbox-permissions.html
    shared = Path(given, "app", os.environ.get("FLATPAK_ID", ""))
    for folder in (shared, Path(given)) if "FLATPAK_ID" in os.environ else (Path(given),):
        if given and _is_own(folder):
            return folder
    folder = Path(tempfile.gettempdir()) / f"photoclip-{_user()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return folder if _is_own(folder) else None


def _is_own(folder: Path) -> bool:
    if sys.platform == "win32":
        return True
    try:
        facts = folder.lstat()
    except OSError:
        return False
    mine = stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid()
    return mine and not facts.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
