"""Applications of a Mac that say they open pictures (CFBundleDocumentTypes of their Info.plist)."""

import plistlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from photoclip.ui.handing_over.programs import FILES, Program

_FOLDERS = (
    Path("/Applications"),
    Path("/System/Applications"),
    Path.home() / "Applications",
)
_IMAGES = ("public.image", "public.jpeg", "public.png", "public.tiff", "public.camera-raw-image")
_ENDINGS = ("jpg", "jpeg", "png", "tif", "tiff")


def applications(folders: Iterable[Path] = _FOLDERS) -> list[Program]:
    """By their names; also those one folder down."""
    found: dict[str, Program] = {}
    for folder in folders:
        for place in (*folder.glob("*.app"), *folder.glob("*/*.app")):
            if _opens_images(place):
                found.setdefault(place.stem.casefold(), application(place))
    return [found[name] for name in sorted(found)]


def application(path: Path) -> Program:
    """Started as the Finder does it."""
    return Program(path.stem, str(path), ("open", "-a", str(path), FILES))


def _opens_images(place: Path) -> bool:
    try:
        with (place / "Contents" / "Info.plist").open("rb") as file:
            said = plistlib.load(file)
    except (OSError, plistlib.InvalidFileException, ValueError):
        return False
    types = said.get("CFBundleDocumentTypes") if isinstance(said, dict) else None
    return any(_is_image(one) for one in types or () if isinstance(one, dict))


def _is_image(kind: dict[str, Any]) -> bool:
    contents = kind.get("LSItemContentTypes") or ()
    endings = kind.get("CFBundleTypeExtensions") or ()
    return any(one in _IMAGES for one in contents) or any(
        str(one).lower() in _ENDINGS for one in endings
    )
