"""How this program is started again, by a file manager."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

APP_ID = "org.photoclip.Photoclip"
"""The program's name among all programs: that of its desktop file, its icon and its metainfo."""


def is_sandboxed(environment: Mapping[str, str]) -> bool:
    """Whether Flatpak runs it: what it writes then, file managers never see."""
    return "FLATPAK_ID" in environment


def appimage(environment: Mapping[str, str]) -> str | None:
    """The AppImage that runs, if one does.

    A terminal or an editor that is one itself hands its variables down to what it starts.
    """
    image, unpacked = environment.get("APPIMAGE"), environment.get("APPDIR")
    if image and unpacked and Path(sys.executable).is_relative_to(unpacked):
        return image
    return None


def start_command(environment: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The program and its first arguments: what opens the window when it is run."""
    known = os.environ if environment is None else environment
    image = appimage(known)
    if image:  # What runs was unpacked from it, and is gone when the program ends.
        return (image,)
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(here.with_name(here.name.replace("photoclip-cli", "photoclip"))),)
    if sys.platform == "win32":
        windowed = here.with_name("pythonw.exe")  # The other one would open a console.
        return (str(windowed if windowed.is_file() else here), "-m", "photoclip")
    script = here.with_name("photoclip")
    found = str(script) if script.is_file() else shutil.which("photoclip")
    return (found,) if found else (str(here), "-m", "photoclip")
