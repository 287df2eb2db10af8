"""What the program is started for."""

import json
from dataclasses import dataclass
from pathlib import Path

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Wishes:
    """Folders to be added, pictures to find the like of; paths are absolute."""

    folders: tuple[Path, ...] = ()
    similar: tuple[Path, ...] = ()
    token: str = ""
    """By which the desktop lets the window come to the front; see `desktop_token`."""


def written(wishes: Wishes) -> bytes:
    """One line. A path that is no text survives: JSON escapes its lone surrogates."""
    said = {
        "version": _VERSION,
        "folders": [str(path) for path in wishes.folders],
        "similar": [str(path) for path in wishes.similar],
        "token": wishes.token,
    }
    return json.dumps(said).encode() + b"\n"


def read(line: bytes) -> Wishes | None:
    """What `written` made a line of; None where it is none of ours."""
    try:
        said = json.loads(line)
        if said["version"] != _VERSION:
            return None
        folders, similar = (
            tuple(Path(str(path)) for path in said[name]) for name in ("folders", "similar")
        )
        return Wishes(folders, similar, str(said["token"]))
    except (ValueError, KeyError, TypeError):
        return None
