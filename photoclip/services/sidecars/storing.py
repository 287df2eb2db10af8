"""Telling the catalogue what sidecars hold that were just written, so that no run reads them."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from photoclip.catalog.known import FileState
from photoclip.catalog.sidecars import ReadSidecar
from photoclip.core.annotations import Annotations
from photoclip.media.long_paths import openable
from photoclip.media.sidecars.finding import Neighbours
from photoclip.services.session import Session


@dataclass(frozen=True, slots=True)
class Held:
    """A sidecar and what it says; None: it is not there any more."""

    path: Path
    folder_id: int
    said: Annotations | None


def store(session: Session, written: Iterable[Held], neighbours: Neighbours) -> None:
    """Let the catalogue know."""
    read: list[ReadSidecar] = []
    gone: list[Path] = []
    for one in written:
        if one.said is None:
            gone.append(one.path)
            continue
        with suppress(OSError):  # It has gone meanwhile: the next run finds that out.
            status = os.stat(openable(str(one.path)))  # noqa: PTH116
            state = FileState(status.st_size, status.st_mtime_ns)
            of = tuple(one.path.with_name(name) for name in neighbours.owners(one.path))
            read.append(ReadSidecar(one.folder_id, one.path, state, of, one.said))
    if gone:
        session.catalog.sidecars.forget(gone)
    if read:
        session.catalog.sidecars.put_all(read)
