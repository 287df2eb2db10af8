"""A new library's catalogue as a copy of an empty one, made once in one process.

A third of the tests begin with a new library, and each would go through all versions that the
schema has had: a twentieth of a second of computing, and as many waits for the disk.
`tests/catalog`, where nothing is copied, looks after that way.
"""

import os
import secrets
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlite_utils import Database

from photoclip.catalog import database
from photoclip.catalog.catalog import open_catalog


def copy_catalogues(patch: pytest.MonkeyPatch) -> None:
    """Let whoever opens a catalogue that isn't there find an empty one."""
    empty, identity = _empty()
    connect = database._connect

    def connect_to_copy(path: Path, readonly: bool) -> Database:
        if not readonly and not path.exists():
            copied = empty.replace(identity, secrets.token_hex(16).encode())
            with suppress(OSError):  # that it can't be written is for `connect` to say
                _write_whole(path, copied)
        return connect(path, readonly)

    patch.setattr(database, "_connect", connect_to_copy)


@cache
def _empty() -> tuple[bytes, bytes]:
    """The file's bytes, and those of its identity, which no other catalogue may have."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.db"
        with open_catalog(path) as catalog:
            identity = catalog.identity.encode()
        return path.read_bytes(), identity


def _write_whole(path: Path, content: bytes) -> None:
    """Write a file all at once, unless another thread was faster."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    part.write_bytes(content)
    try:
        os.link(part, path)
    finally:
        part.unlink()
