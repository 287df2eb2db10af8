"""Paths of any length. Windows refuses those of 260 characters and more unless told not to look.

https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation
"""

import sys

_PLAIN = 248
"""From this length on a folder's name is refused; a file's from 260 on."""
_AS_IT_IS = "\\\\?\\"
_SERVER = "\\\\"


def openable(path: str) -> str:
    """An absolute path in the form in which the system opens it."""
    return extended(path) if sys.platform == "win32" else path


def extended(path: str) -> str:
    """The form in which Windows takes a long absolute path as it is."""
    if len(path) < _PLAIN or path.startswith(_AS_IT_IS):
        return path
    if path.startswith(_SERVER):
        return f"{_AS_IT_IS}UNC\\{path.removeprefix(_SERVER)}"
    return _AS_IT_IS + path
