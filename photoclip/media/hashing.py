"""What identifies a photo: its file's bytes."""

import hashlib
from io import BufferedReader
from pathlib import Path

_DIGEST_BYTES = 16


def content_hash(path: Path) -> str:
    """BLAKE2b-128 of a file's bytes, in hexadecimal. Needs little memory, whatever the size.

    :raises OSError: the file can't be read.
    """
    with path.open("rb") as stream:
        return hash_stream(stream)


def hash_stream(stream: BufferedReader) -> str:
    """`content_hash` of an open file, from its first byte. Leaves the position at the end."""
    stream.seek(0)
    digest = hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=_DIGEST_BYTES))
    return digest.hexdigest()
