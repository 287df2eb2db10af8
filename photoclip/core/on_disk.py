"""Whether there is a file or folder; where the system doesn't say so, there is none.

The methods of `Path` raise what the system answers to a name that is too long, or to one in a
folder that nobody may look into: both are things that people type.
"""

import os
from pathlib import Path


def is_file(path: Path) -> bool:
    """Whether there is a file that can be seen."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether there is a folder that can be seen."""
    return os.path.isdir(path)  # noqa: PTH112


def is_there(path: Path) -> bool:
    """Whether there is anything that can be seen."""
    return os.path.exists(path)  # noqa: PTH110
