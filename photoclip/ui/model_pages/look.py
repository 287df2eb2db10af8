"""What it takes to paint a photo."""

from dataclasses import dataclass

from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails


@dataclass(frozen=True, slots=True)
class Look:
    """Pictures, and the colours around them."""

    thumbnails: Thumbnails
    theme: Theme
