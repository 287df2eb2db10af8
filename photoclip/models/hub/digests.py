"""Digests as the hub gives them: sha256 of large files, git's blob id of small ones."""

import hashlib
from collections.abc import Callable
from pathlib import Path

_PIECE = 1 << 20


def digest_of(file: Path, like: str, heed: Callable[[], None] = lambda: None) -> str:
    """The digest of a file, of the kind of `like` ("sha256:…" or "git-sha1:…").

    `heed` is called between pieces and may raise to stop.
    """
    kind = like.partition(":")[0]
    if kind == "sha256":
        state = hashlib.sha256()
    else:
        state = hashlib.sha1(usedforsecurity=False)
        state.update(f"blob {file.stat().st_size}\0".encode())
    with file.open("rb") as stream:
        while piece := stream.read(_PIECE):
            heed()
            state.update(piece)
    return f"{kind}:{state.hexdigest()}"


def sha256_of(file: Path) -> str:
    """The digest with which our own files are recorded."""
    return digest_of(file, "sha256:")
