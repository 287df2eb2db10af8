"""Colours that are signalled by numbers instead of an ICC profile, HDR among them, to sRGB.

Code points: ITU-T H.273; curves: ITU-R BT.2100 (PQ, HLG), IEC 61966-2-1 (sRGB); the brightness of
white paper in HDR: ITU-R BT.2408; cameras' Adobe RGB: DCF 2.0 (CIPA DC-009), Adobe RGB (1998).
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_LINEAR, _SRGB, _PQ, _HLG = 8, 13, 16, 18
_GAMMA = -1
_CHROMATICITIES = {
    1: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)),  # BT.709, sRGB
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),  # BT.2020
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),  # Display P3
    -1: ((0.640, 0.330), (0.210, 0.710), (0.150, 0.060)),  # Adobe RGB
}
"""Red, green and blue; the white is D65 in all of them."""
_D65 = (0.3127, 0.3290)

_PAPER_NITS = 203.0
"""How bright HDR shows what a print shows as white."""
_HLG_NITS, _HLG_GAMMA = 1000.0, 1.2
_KNEE = 0.6
"""What is brighter, of 1 for white paper, is compressed: highlights keep their drawing."""
_BAND_PIXELS = 1 << 20


@dataclass(frozen=True, slots=True)
class Coding:
    """What the numbers of a picture mean."""

    primaries: int
    """Of H.273, table 2, or -1: Adobe RGB."""
    transfer: int
    """Of H.273, table 3, or -1: Adobe RGB."""

    @property
    def is_hdr(self) -> bool:
        return self.transfer in (_PQ, _HLG)

    @property
    def is_srgb(self) -> bool:
        """Whether it is sRGB, or near enough, or nothing that is known."""
        primaries = self.primaries if self.primaries in _CHROMATICITIES else 1
        return primaries == 1 and self.transfer not in (_LINEAR, _PQ, _HLG, _GAMMA)


ADOBE_RGB = Coding(-1, _GAMMA)
LINEAR_SRGB = Coding(1, _LINEAR)


def srgb_of_linear(samples: NDArray[np.uint16]) -> NDArray[np.uint8]:
    """Samples of linear sRGB, of 16 bits since 8 are too few for the shadows, in sRGB.

    :param samples: (height, width, channels); a second or fourth channel is transparency.
    """
    shown = _linear_table()[samples]
    if samples.shape[2] in (2, 4):
        shown[:, :, -1] = samples[:, :, -1] >> 8
    return shown


@lru_cache(maxsize=1)
def _linear_table() -> NDArray[np.uint8]:
    light = (np.arange(1 << 16) / 0xFFFF).astype(np.float32)
    return np.rint(_srgb(light) * 255).astype(np.uint8)


def decode(image: Image.Image, coding: Coding) -> Image.Image:
    """An RGB picture in sRGB. HDR is brought down: up to white paper nearly as it is."""
    pixels = np.asarray(image)
    result = np.empty_like(pixels)
    rows = max(1, _BAND_PIXELS // max(1, image.width))
    for top in range(0, image.height, rows):
        result[top : top + rows] = _band(pixels[top : top + rows], coding)
    return Image.fromarray(result)


def _band(pixels: NDArray[np.uint8], coding: Coding) -> NDArray[np.uint8]:
    light = _curve(coding.transfer)[pixels]
    if coding.transfer == _HLG:
        light = _hlg_display(light, coding.primaries)
    light = np.maximum(light @ _to_srgb_primaries(coding.primaries).T, 0)
    if coding.is_hdr:
        light = _compressed(light)
    return np.rint(_srgb(np.minimum(light, 1)) * 255).astype(np.uint8)


@lru_cache(maxsize=4)
def _curve(transfer: int) -> NDArray[np.float32]:
    """The light that each of 256 values stands for; 1 is white paper, for HLG the scene's peak."""
    values = np.arange(256) / 255
    if transfer == _PQ:
        root = values ** (32 / 2523)
        light = (np.maximum(root - 3424 / 4096, 0) / (2413 / 128 - 2392 / 128 * root)) ** (
            16384 / 2610
        )
        light *= 10_000 / _PAPER_NITS
    elif transfer == _HLG:
        above = (np.exp((values - 0.55991073) / 0.17883277) + 0.28466892) / 12
        light = np.where(values <= 0.5, values**2 / 3, above)
    elif transfer == _GAMMA:
        light = values ** (563 / 256)
    elif transfer == _LINEAR:
        light = values
    else:
        light = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)


def _hlg_display(light: NDArray[np.float32], primaries: int) -> NDArray[np.float32]:
    """What a display of 1,000 nits makes of the scene's light."""
    luminance = np.maximum(light @ _matrix(primaries)[1], 1e-6)[..., None]
    shown: NDArray[np.float32] = light * luminance ** (_HLG_GAMMA - 1) * (_HLG_NITS / _PAPER_NITS)
    return shown


def _compressed(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Colours with nothing over 1, in the same proportions."""
    peak = light.max(axis=-1, keepdims=True)
    over = np.maximum(peak - _KNEE, 0)
    lowered = _KNEE + (1 - _KNEE) * (1 - np.exp(-over / (1 - _KNEE)))
    return np.where(over > 0, light * (lowered / np.maximum(peak, _KNEE)), light)


def _srgb(light: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


@lru_cache(maxsize=4)
def _to_srgb_primaries(primaries: int) -> NDArray[np.float32]:
    return (np.linalg.inv(_matrix(1)) @ _matrix(primaries)).astype(np.float32)


@lru_cache(maxsize=4)
def _matrix(primaries: int) -> NDArray[np.float32]:
    """From RGB of these primaries to XYZ (SMPTE RP 177)."""
    corners = _CHROMATICITIES.get(primaries, _CHROMATICITIES[1])
    columns = np.array([(x / y, 1, (1 - x - y) / y) for x, y in corners]).T
    x, y = _D65
    white = np.linalg.solve(columns, np.array([x / y, 1, (1 - x - y) / y]))
    return (columns * white).astype(np.float32)
