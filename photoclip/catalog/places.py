"""How paths are stored: as text where they are text, else as their bytes.

A file name on Linux may hold any bytes. Python keeps such a name as text with lone surrogates,
which SQLite cannot store, so its bytes are stored instead.
"""

import os
from pathlib import Path


def to_column(path: Path | str) -> str | bytes:
    """The value of a path column."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(text)
    return text


def from_column(value: str | bytes) -> Path:
    """The path that `to_column` stored."""
    return Path(value if isinstance(value, str) else os.fsdecode(value))
