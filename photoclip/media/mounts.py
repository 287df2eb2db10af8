"""Drives and shares: where a folder's file system is mounted, and whether it still is."""

import os
from pathlib import Path


def mount_point(path: Path) -> Path:
    """The mount point that an absolute path lies on; a drive's root on Windows.

    Of a link it is that of what it points to.
    """
    real = Path(os.path.realpath(path))
    return next((place for place in (real, *real.parents) if os.path.ismount(place)), path)


def is_away(folder: Path, mount: Path | None = None) -> bool:
    """Whether a folder that was there can't be reached now.

    An unplugged drive may leave its mount point behind as an empty folder. A mount point that is no
    mount any more, but holds something, was replaced by a plain folder.

    :param mount: The mount point that the folder lay on, where it is known.
    """
    try:
        with os.scandir(folder) as entries:
            empty = next(entries, None) is None
    except OSError:
        return True
    return empty and mount is not None and not os.path.ismount(mount)
