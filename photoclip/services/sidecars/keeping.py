"""What sidecars held before they were written: one file for each run, in the library's folder.

A line for each sidecar is on the disk before the sidecar is touched, so that whatever is written
can be taken back, also after a crash. The newest runs are kept.
"""

import base64
import hashlib
import json
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from photoclip.core.errors import PhotoclipError

_KEPT = 20
_ENDING = ".jsonl"


@dataclass(frozen=True, slots=True)
class Kept:
    """A sidecar before and after it was written."""

    photo_id: int
    path: Path
    folder_id: int
    before: bytes | None
    """None: there was no such file."""
    after: str
    """A hash of what it held then; see `digest`."""


class Keeping:
    """The record of one run. Its file comes to be with the first sidecar."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # In UTC and to the microsecond: names sort by time.
        self.run = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        self._descriptor: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            _forget_old(self._folder)

    def keep(self, kept: list[Kept]) -> None:
        """Put what is about to be replaced onto the disk.

        :raises PhotoclipError: the library's drive is full, or can't be written to.
        """
        lines = "".join(f"{json.dumps(_document(one))}\n" for one in kept)
        try:
            if self._descriptor is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
                self._descriptor = os.open(self._folder / f"{self.run}{_ENDING}", flags, 0o666)
            _write_all(self._descriptor, lines.encode())
            os.fsync(self._descriptor)
        except OSError as error:
            raise PhotoclipError(
                f"What sidecars held before can't be kept in {self._folder}: {error.strerror}.",
                "Nothing that could not be kept was changed. Make room on that drive.",
            ) from error


def runs(folder: Path) -> list[str]:
    """The runs that are kept, the newest first."""
    with suppress(OSError):
        found = (path for path in folder.iterdir() if path.name.endswith(_ENDING))
        return sorted((path.name.removesuffix(_ENDING) for path in found), reverse=True)
    return []


def kept_in(folder: Path, run: str) -> Iterator[Kept]:
    """What a run has replaced, as far as its file is whole; nothing of one that is not kept."""
    with suppress(FileNotFoundError), (folder / f"{run}{_ENDING}").open("rb") as file:
        for line in file:
            with suppress(ValueError, KeyError, zlib.error):  # cut short by a crash
                yield _kept(json.loads(line))


def digest(data: bytes) -> str:
    """What tells the bytes of a sidecar from others."""
    return hashlib.sha256(data).hexdigest()


def _document(kept: Kept) -> dict[str, object]:
    packed = None if kept.before is None else base64.b85encode(zlib.compress(kept.before)).decode()
    return {
        "photo": kept.photo_id,
        # Names that are no text hold lone surrogates, which JSON may.
        "path": str(kept.path),
        "folder": kept.folder_id,
        "before": packed,
        "after": kept.after,
    }


def _kept(document: dict[str, object]) -> Kept:
    packed = document["before"]
    return Kept(
        int(str(document["photo"])),
        Path(str(document["path"])),
        int(str(document["folder"])),
        None if packed is None else zlib.decompress(base64.b85decode(str(packed))),
        str(document["after"]),
    )


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _forget_old(folder: Path) -> None:
    for run in runs(folder)[_KEPT:]:
        with suppress(OSError):
            (folder / f"{run}{_ENDING}").unlink()
