"""For the hooks of Qt's modules, in place of PyInstaller's own: what stays out is taken away before
its libraries are collected. Else a plug-in that stays out would leave GTK, QML and more behind."""

from pathlib import Path

from contents import left_out
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

Pairs = list[tuple[str, str]]


def parts(hook: str) -> tuple[list[str], Pairs, Pairs]:
    """What the hook of a module is to collect: modules, libraries, other files.

    :param hook: The hook's file, whose name tells the module.
    """
    modules, libraries, others = add_qt6_dependencies(hook)
    kept = [
        (source, folder)
        for source, folder in libraries
        if not left_out(f"{folder}/{Path(source).name}")
    ]
    return modules, kept, others
