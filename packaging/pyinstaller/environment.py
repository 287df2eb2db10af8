"""Before the program's first line: leave other programs the environment that the person has.

PyInstaller points LD_LIBRARY_PATH and Qt's own variables into the program's folder, where its own
libraries are found without them. A file manager or viewer that is started from the window would
inherit them and load our libraries in place of its own.
"""

import os
import sys


def _restore(name: str) -> None:
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = before


if sys.platform.startswith("linux"):
    _restore("LD_LIBRARY_PATH")
for _name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    os.environ.pop(_name, None)
