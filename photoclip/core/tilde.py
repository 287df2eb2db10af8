"""Paths as people type them: ~ is their home folder."""

import os
from pathlib import Path


def expanded(path: Path | str) -> Path:
    """The path with ~ or ~NAME before it replaced; where there is no such home, it is a name like
    any other (`Path.expanduser` raises then)."""
    return Path(os.path.expanduser(path))  # noqa: PTH111
