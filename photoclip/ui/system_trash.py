"""The system's trash, by Qt: the one of the desktop, the recycle bin, the one in the Dock."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from photoclip.services.session import Session
from photoclip.services.trashing import repair_trash


class SystemTrash:
    """Moves files there. Where Qt can't (a network drive, a drive without one) they stay.

    Qt never deletes instead: on Windows it forbids the shell to
    (https://doc.qt.io/qt-6/qfile.html#moveToTrash).
    """

    def put(self, path: Path) -> Path | None:
        """Move a file to the trash; where it lies now, as far as the system tells.

        :raises OSError: it stays where it is.
        """
        path.lstat()
        _make_home()
        file = QFile(str(path))
        if not file.moveToTrash():
            raise _trouble(path)
        # A file that was moved bears its new name; one whose new place isn't known, none.
        landed = file.fileName()
        return Path(landed) if landed and Path(landed) != path else None


def equip(session: Session) -> None:
    """Let a library's deleted photos go to the system's trash; what an earlier process that was
    killed has left on the way there is settled first."""
    session.trash = SystemTrash()
    repair_trash(session)


def _make_home() -> None:
    """Where nobody has thrown anything away yet, Qt makes a trash, but not the folder it is in."""
    if sys.platform.startswith("linux"):
        place = QStandardPaths.StandardLocation.GenericDataLocation
        with suppress(OSError):
            Path(QStandardPaths.writableLocation(place)).mkdir(parents=True, exist_ok=True)


def _trouble(path: Path) -> OSError:
    """Why a file can't be moved, which Qt doesn't say."""
    if not os.access(path.parent, os.W_OK):
        return PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return OSError("its drive has no trash, so it could only be deleted for good")
