"""Whether Qt can open a window here: asked before, for it ends the process where it can't.

Only Linux and its like have displays and libraries that may be missing. Qt's own list of what its
X11 part needs: https://doc.qt.io/qt-6/linux-requirements.html.
"""

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from photoclip.core.errors import PhotoclipError

_PACKAGES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
}
"""Libraries that Qt finds in the system, in the packages of Debian and Fedora."""

_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object")
_NO_WINDOW = "photoclip can't open a window"


def require_display(
    environment: Mapping[str, str] | None = None, plugins: Path | None = None
) -> None:
    """Nothing, where a window can be opened as far as can be told. Qt itself isn't imported.

    :param plugins: Qt's folder of plug-ins, else that of the PySide6 that is installed.
    :raises PhotoclipError: there is no display, or a library of the system is missing.
    """
    known = os.environ if environment is None else environment
    if not sys.platform.startswith("linux"):
        return
    wanted = known.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if wanted not in ("", "xcb"):
        return  # Who chooses another way knows why.
    if not wanted and _has_wayland(known):
        return
    if not known.get("DISPLAY"):
        raise PhotoclipError(
            f"{_NO_WINDOW}: there is no display here.",
            "Start it from a desktop. Without one, `photoclip search` and the other commands work.",
        )
    _require_libraries((plugins or _plugins()) / "platforms" / "libqxcb.so")
    _require_answer(known["DISPLAY"])


def missing_library(error: BaseException) -> PhotoclipError | None:
    """What to say of an error of the system's loader; None where it is about something else."""
    # In the frozen program the loader's own words are behind others of PyInstaller's.
    found = _LIBRARY.search(f"{error} {error.__cause__ or ''}")
    if found is None:
        return None
    name = found[1]
    debian, fedora = _PACKAGES.get(name, ("", ""))
    packages = f"install {debian} (Debian, Ubuntu) or {fedora} (Fedora), or whatever has it"
    return PhotoclipError(
        f"{_NO_WINDOW}: the system's library {name} is missing.",
        f"Ask your system's package manager: {packages if debian else 'install what has it'}.",
    )


def _plugins() -> Path:
    found = find_spec("PySide6")
    here = Path(found.origin).parent if found is not None and found.origin else Path()
    return here / "Qt" / "plugins"


def _has_wayland(environment: Mapping[str, str]) -> bool:
    """Where there is Wayland, Qt falls back to it or from it by itself."""
    named = environment.get("WAYLAND_DISPLAY", "")
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    return bool(named) and (Path(runtime) / named).exists()


def _require_libraries(plugin: Path) -> None:
    if not plugin.is_file():  # A Qt of another make; it may have it built in.
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise (
            missing_library(error)
            or PhotoclipError(
                f"{_NO_WINDOW}: {error}.", "`photoclip doctor` checks the installation."
            )
        ) from error


def _require_answer(display: str) -> None:
    """Ask the X server, as Qt would next; the library is the one that was just loaded."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        refused = xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
    if refused:
        raise PhotoclipError(
            f"{_NO_WINDOW}: the display {display} doesn't answer.",
            "Start it from a desktop, or look whether DISPLAY names the right one.",
        )
