"""In place of PyInstaller's own: what stays out is taken away before its libraries are collected.

Else a plug-in that stays out would leave GTK, QML and more behind.
"""

from pathlib import Path

from contents import left_out
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [
    (source, folder)
    for source, folder in binaries
    if not left_out(f"{folder}/{Path(source).name}".replace("\\", "/"))
]
