"""Where models lie in the models folder, and the record that each carries.

<models>/<owner>--<name>/<commit>/            a complete model, with photoclip.json
<models>/<owner>--<name>/<commit>.partial/    a begun download, with offer.json
<models>/.locks/                              who is at work on which model
"""

import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import HubFile, Offer

RECORD = "photoclip.json"
OFFER = "offer.json"
PARTIAL = ".partial"
_COMMIT = re.compile(r"[0-9a-f]{7,40}")
_KEY = re.compile(r"[\w][\w.-]*(?:/[\w][\w.-]*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a complete model. `files` are those that lie there."""

    key: str
    """The repository ("owner/name"), or the name under which a folder was imported."""
    commit: str
    licence: str | None
    installed: str
    files: tuple[HubFile, ...]
    converted_from: tuple[HubFile, ...] = ()
    imported: bool = False


class Places:
    """The models folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def model(self, key: str) -> Path:
        return self.root / folder_name(key)

    def complete(self, key: str, commit: str) -> Path:
        return self.model(key) / commit

    def partial(self, key: str, commit: str) -> Path:
        return self.model(key) / (commit + PARTIAL)

    def lock(self, key: str) -> Path:
        return self.root / ".locks" / (folder_name(key) + ".lock")

    def present(self) -> list[str]:
        """Every model of which something is here."""
        if not self.root.is_dir():
            return []
        folders = sorted(folder.name for folder in self.root.iterdir() if folder.is_dir())
        keys = (name.replace("--", "/", 1) for name in folders if not name.startswith("."))
        return [key for key in keys if is_key(key) and (self.records(key) or self.begun(key))]

    def record(self, key: str, commit: str) -> Record | None:
        """A complete commit of a model, or None."""
        return read_record(self.complete(key, commit))

    def records(self, key: str) -> list[Record]:
        """The complete commits of a model, the one that came last first."""
        found = [read_record(folder) for folder in self.folders(key) if _is_commit(folder)]
        whole = (record for record in found if record is not None)
        return sorted(whole, key=lambda record: record.installed, reverse=True)

    def begun(self, key: str) -> list[tuple[Path, Offer]]:
        """The begun downloads of a model: the folder and what was offered, the last first."""
        folders = [folder for folder in self.folders(key) if folder.name.endswith(PARTIAL)]
        folders.sort(key=_changed_at, reverse=True)
        offers = ((folder, read_offer(folder)) for folder in folders)
        return [(folder, offer) for folder, offer in offers if offer is not None]

    def partials(self, key: str) -> list[Path]:
        """The folders of begun downloads and imports, also of those that can't be gone on with."""
        return [folder for folder in self.folders(key) if folder.name.endswith(PARTIAL)]

    def size(self, key: str) -> int:
        """Bytes on this disk, of all commits and of what was begun."""
        return folder_size(self.model(key))

    def folders(self, key: str) -> Iterator[Path]:
        """Everything that is here of a model."""
        folder = self.model(key)
        if folder.is_dir():
            yield from (one for one in sorted(folder.iterdir()) if one.is_dir())


def is_key(text: str) -> bool:
    """A repository ("owner/name") or the name of an imported model."""
    return _KEY.fullmatch(text) is not None and "--" not in text and ".." not in text


def folder_name(key: str) -> str:
    """The hub allows no "--" in names, so the owner can be told from the name again."""
    return key.replace("/", "--")


def _changed_at(folder: Path) -> float:
    """When something came into a folder or left it; 0 where it is gone: it was just finished."""
    with suppress(FileNotFoundError):
        return folder.stat().st_mtime
    return 0.0


def folder_size(folder: Path) -> int:
    """Bytes of a folder's files; those that two versions share count once.

    What a download renames or removes meanwhile is no error.
    """
    sizes = {}
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(FileNotFoundError):
                one = Path(place, name).lstat()
                sizes[one.st_dev, one.st_ino] = one.st_size
    return sum(sizes.values())


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Write a file so that it is there whole or not at all.

    :raises OSError: it can't be written.
    """
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as out:
        json.dump(value, out, indent=2)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)


def write_record(folder: Path, record: Record) -> None:
    write_json(folder / RECORD, asdict(record))


def write_offer(folder: Path, offer: Offer) -> None:
    write_json(folder / OFFER, asdict(offer))


def read_offer(folder: Path) -> Offer | None:
    """What a begun download is about; None where that can't be read."""
    value = _read_json(folder / OFFER)
    try:
        return Offer(**value | {"files": _files(value["files"])}) if value else None
    except (TypeError, KeyError):
        return None


def not_here(name: str, hint: str) -> PhotoclipError:
    return PhotoclipError(f"The model “{name}” is not on this computer.", hint)


def read_record(folder: Path) -> Record | None:
    """What is known of a complete model; None where it carries no record."""
    value = _read_json(folder / RECORD)
    try:
        if not value:
            return None
        files, before = _files(value["files"]), _files(value["converted_from"])
        return Record(**value | {"files": files, "converted_from": before})
    except (TypeError, KeyError):
        return None


def _files(rows: list[dict[str, Any]]) -> tuple[HubFile, ...]:
    return tuple(HubFile(**row) for row in rows)


def _read_json(path: Path) -> dict[str, Any] | None:
    with suppress(OSError, ValueError):
        value = json.loads(path.read_text(encoding="utf-8"))
        return value if isinstance(value, dict) else None
    return None


def _is_commit(folder: Path) -> bool:
    return _COMMIT.fullmatch(folder.name) is not None
