"""A folder of photos as a camera of 12 megapixels writes them, made on the spot."""

import datetime
import os
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image

from photoclip.core.encoder import Pixels
from photoclip.models.full.probes import dead_leaves

WIDTH, HEIGHT = 4000, 3000
_SCENES = 6
_SCENE = (1100, 1500)
_CUT = (750, 1000)
_QUALITY = 92
_GRAIN = 7.0
_FIRST_SHOT = datetime.datetime(2024, 5, 1, 8)


def make_photos(folder: Path, count: int) -> list[Path]:
    """The folder's first `count` photos; those that are not there yet are made.

    Pictures with the statistics of photographs (see `dead_leaves`), the grain of a sensor, EXIF as
    a camera writes it, every fourth one taken upright; 4 to 5 MB each.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"IMG_{number:05}.jpg" for number in range(count)]
    wanted = [(path, number) for number, path in enumerate(paths) if not path.exists()]
    if wanted:
        with ProcessPoolExecutor() as pool:
            list(pool.map(_make, *zip(*wanted, strict=True), chunksize=8))
    return paths


def _make(path: Path, number: int) -> None:
    random = np.random.default_rng(number)
    scene = _scenes()[number % _SCENES]
    top, left = (
        random.integers(0, whole - cut + 1) for whole, cut in zip(_SCENE, _CUT, strict=True)
    )
    part = scene[top : top + _CUT[0], left : left + _CUT[1], random.permutation(3)]
    small = Image.fromarray(part[:, :: random.choice((-1, 1))])
    large = np.asarray(small.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC), np.float32)
    light = random.uniform(0.7, 1.2, 3).astype(np.float32)
    grain = random.standard_normal((HEIGHT, WIDTH, 1), np.float32) * _GRAIN
    pixels = np.clip(large * light + grain, 0, 255).astype(np.uint8)
    partial = path.with_suffix(".part")
    shot = _FIRST_SHOT + datetime.timedelta(minutes=7 * number)
    Image.fromarray(pixels).save(
        partial, "JPEG", quality=_QUALITY, subsampling=2, exif=_exif(shot, upright=number % 4 == 3)
    )
    os.utime(partial, (shot.timestamp(), shot.timestamp()))
    partial.replace(path)


@lru_cache(maxsize=1)
def _scenes() -> Pixels:
    return dead_leaves(_SCENES, _SCENE)


def _exif(shot: datetime.datetime, *, upright: bool) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Photoclip"
    exif[ExifTags.Base.Model] = "Benchmark 12"
    exif[ExifTags.Base.Orientation] = 6 if upright else 1
    exif[ExifTags.Base.DateTime] = f"{shot:%Y:%m:%d %H:%M:%S}"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = f"{shot:%Y:%m:%d %H:%M:%S}"
    details[ExifTags.Base.FNumber] = 2.8
    details[ExifTags.Base.ExposureTime] = 0.008
    details[ExifTags.Base.ISOSpeedRatings] = 200
    details[ExifTags.Base.FocalLength] = 26.0
    return exif
