"""Any kind of pixel to 8-bit sRGB."""

from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from typing import cast

import numpy as np
from PIL import Image, ImageCms

from photoclip.media import coding
from photoclip.media.signalling import KEY

_PLAIN = ("L", "RGB", "RGBA", "CMYK", "LAB")
_WHITE, _OPAQUE = (255, 255, 255), 255
_BAND_PIXELS = 1 << 22


def to_plain(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be scaled: L, RGB, RGBA, CMYK or LAB.

    Palettes are looked up, samples of 16 or 32 bits brought down to 8, transparency of any kind
    becomes an alpha channel. What is known of its colours stays with it.
    """
    mode = image.mode
    if mode.startswith(("I", "F")):
        plain = _to_grey(image)
    elif "transparency" in image.info and mode in ("1", "L", "P", "RGB"):
        plain = image.convert("RGBA")
    elif mode in _PLAIN:
        return image
    elif mode == "1":
        plain = image.convert("L")
    elif mode == "La":
        plain = image.convert("LA").convert("RGBA")
    else:
        plain = image.convert("RGBA" if mode in ("LA", "PA", "RGBa") else "RGB")
    plain.info = {key: image.info.get(key) for key in ("icc_profile", KEY)}
    return plain


def to_srgb(image: Image.Image, *, transparent: bool = False) -> Image.Image:
    """An 8-bit RGB picture in the sRGB colour space, on white where `image` is transparent.

    :param image: In one of the modes of `to_plain`.
    :param transparent: Whether what is transparent stays so: then it is an RGBA picture.
    """
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    profile = image.info.get("icc_profile")
    opaque = image.convert("RGB") if alpha else image
    signalled = image.info.get(KEY)
    if signalled:
        opaque = coding.decode(opaque.convert("RGB"), signalled)
    elif profile or opaque.mode == "LAB":
        opaque = _through_profile(opaque, profile or b"")
    opaque = opaque.convert("RGB")
    opaque.info = {}
    if alpha is None or alpha.getextrema()[0] == _OPAQUE:
        return opaque
    if not transparent:
        return on_white(opaque, alpha)
    opaque.putalpha(alpha)
    return opaque


def on_white(opaque: Image.Image, alpha: Image.Image) -> Image.Image:
    """An RGB picture with white where it is transparent."""
    ground = Image.new("RGB", opaque.size, _WHITE)
    ground.paste(opaque, mask=alpha)
    return ground


def _to_grey(image: Image.Image) -> Image.Image:
    """Samples of 16 or 32 bits, integer or float, as 8-bit grey."""
    if image.mode == "F":
        return _stretched(np.nan_to_num(np.asarray(image), posinf=0, neginf=0))
    extrema = [cast("tuple[float, float]", band.getextrema()) for _, band in _bands(image)]
    low, high = min(one[0] for one in extrema), max(one[1] for one in extrema)
    if low < 0 or high > 0xFFFF:
        return _stretched(np.asarray(image.convert("I"), dtype=np.float32))
    # Cameras and scanners put 12 bits into 16; a real 16-bit picture is nowhere that dark.
    white = 0xFFF if high <= 0xFFF else 0xFFFF
    if image.mode == "I" and high <= 0xFF:
        white = 0xFF
    grey = Image.new("L", image.size)
    for top, band in _bands(image):
        grey.paste(band.point(lambda sample: sample * (255 / white) + 0.5).convert("L"), (0, top))
    return grey


def _bands(image: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    """Strips of a picture as integers, which take twice its memory or more: (top, strip)."""
    rows = max(1, _BAND_PIXELS // image.width)
    for top in range(0, image.height, rows):
        bottom = min(image.height, top + rows)
        yield top, image.crop((0, top, image.width, bottom)).convert("I")


def _stretched(samples: np.ndarray) -> Image.Image:
    """Samples without an agreed range: 0..1 and 0..255 as they are, else from least to largest."""
    low, high = float(samples.min()), float(samples.max())
    if low >= 0 and high <= 255:
        low, high = 0.0, 1.0 if high <= 1 else 255.0
    scaled = (samples - low) * (255 / (high - low)) if high > low else np.zeros_like(samples)
    return Image.fromarray(np.rint(scaled).astype(np.uint8))


def _through_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture in sRGB; as it is where the profile is damaged or meant for other pixels."""
    try:
        transform = _transform(profile, image.mode)
        if transform is None:
            return image
        return ImageCms.applyTransform(image, transform) or image
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image if image.mode != "LAB" else image.getchannel(0)


@lru_cache(maxsize=16)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From a profile to sRGB; None where they are the same. Cameras use few profiles: kept."""
    srgb = ImageCms.createProfile("sRGB")
    if not profile:
        source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    else:
        source = ImageCms.getOpenProfile(BytesIO(profile))
        if mode == "RGB" and ImageCms.getProfileDescription(source).startswith("sRGB"):
            return None
    return ImageCms.buildTransform(source, srgb, mode, "RGB")
