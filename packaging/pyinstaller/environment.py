"""Leave other programs the environment that the person has.

PyInstaller points LD_LIBRARY_PATH and Qt's own variables into the program's folder, where its own
libraries are found without them. A file manager or viewer that is started from the window would
inherit them, and load our libraries in place of its own.
"""

import os
import sys

_QTS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def restore() -> None:
    """Take back what PyInstaller has set; it keeps what was there before beside it."""
    if sys.platform.startswith("linux"):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before is not None:
            os.environ["LD_LIBRARY_PATH"] = before
    for name in _QTS:
        os.environ.pop(name, None)
