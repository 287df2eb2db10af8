"""Every size of the program's icon from its one SVG: PNGs for Linux, .ico for Windows, .icns for
macOS.

    python packaging/icons.py FOLDER

Made at build time, so that no picture of the icon is ever older than the icon.
"""

import os
import shutil
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

NAME = "org.photoclip.Photoclip"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Those of the hicolor theme that desktops ask for."""
_ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_LARGEST = 1024


@dataclass(frozen=True, slots=True)
class Icons:
    """Where they were made."""

    theme: Path
    """Laid out as /usr/share/icons is."""
    ico: Path
    icns: Path


def make(svg: Path, folder: Path) -> Icons:
    """All icons of an SVG, in a folder that is made where there is none.

    :raises ValueError: the file is no SVG.
    """
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG")
    theme = folder / "theme"
    for size in SIZES:
        place = theme / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        drawn(renderer, size).save(place, optimize=True)
    scalable = theme / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(svg, scalable)
    icons = Icons(theme, folder / "photoclip.ico", folder / "photoclip.icns")
    # Each size is drawn for itself: made smaller from a large one, thin lines would blur.
    small = [drawn(renderer, size) for size in _ICO]
    small[-1].save(icons.ico, sizes=[(size, size) for size in _ICO], append_images=small[:-1])
    drawn(renderer, _LARGEST).save(icons.icns)
    return icons


def drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    """The icon, so many pixels wide and high, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(data.data())).convert("RGBA")


if __name__ == "__main__":
    source = Path(__file__).resolve().parent.parent / "resources" / "icons" / "photoclip.svg"
    print(make(source, Path(sys.argv[1])).theme)
