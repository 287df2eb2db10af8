"""What a model's image processor does to a photo, read from its configuration."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoclip.core.encoder import Preprocessing, Resample
from photoclip.models.full.files import missing, read_json
from photoclip.models.full.kinds import Config, ImageRule

_OLDER, _NEWER = "preprocessor_config.json", "processor_config.json"
_RESAMPLE: dict[int, Resample] = {
    0: "nearest",
    1: "lanczos",
    2: "bilinear",
    3: "bicubic",
    4: "box",
    5: "hamming",
}


@dataclass(frozen=True, slots=True)
class Normalisation:
    """How uint8 pixels become the tower's input: (pixel * scale - mean) / std, per channel."""

    scale: float
    mean: tuple[float, ...]
    std: tuple[float, ...]


def read_processor(folder: Path) -> tuple[Path, Config]:
    """The image processor's file and parameters, in the older layout or the newer.

    :raises PhotoclipError: there is none, or it is damaged.
    """
    if (folder / _OLDER).is_file():
        return folder / _OLDER, read_json(folder / _OLDER)
    if (folder / _NEWER).is_file():
        nested = read_json(folder / _NEWER).get("image_processor")
        if isinstance(nested, dict):
            return folder / _NEWER, nested
    raise missing(folder, _OLDER)


def preprocessing(processor: Config, rule: ImageRule) -> Preprocessing:
    """What the decoder must do.

    NaFlex processors keep a photo's shape, and every photo gets a grid of its own. Ours get the
    square grid: the same as what transformers computes for a square photo, and for another as
    what it computes for that photo squeezed to a square, which is what all other SigLIPs do.

    :raises ValueError: photos would come out in different sizes, or the numbers make no sense.
    """
    naflex = processor.get("max_num_patches")
    default = "bilinear" if naflex else rule.resample
    named = processor.get("resample")
    resample = default if named is None else _RESAMPLE[int(named)]
    if naflex:
        side = math.isqrt(int(naflex)) * int(processor.get("patch_size") or 16)
        return Preprocessing((side, side), None, resample)
    resize = (
        _resize(processor.get("size") or rule.resize) if _flag(processor, "do_resize") else None
    )
    crop = None
    if _flag(processor, "do_center_crop", rule.crop):
        crop = _height_width(processor.get("crop_size") or 224)
    result = Preprocessing(resize, crop, resample)
    if min(result.size) < 1:
        raise ValueError("a size below one pixel")
    return result


def normalisation(processor: Config, rule: ImageRule) -> Normalisation:
    """What the encoder must do."""
    mean, std = processor.get("image_mean") or rule.mean, processor.get("image_std") or rule.std
    if not _flag(processor, "do_normalize"):
        mean, std = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    if len(mean) != 3 or len(std) != 3 or not all(std):
        raise ValueError("mean and deviation need three values each")
    return Normalisation(
        float(processor.get("rescale_factor", 1 / 255)) if _flag(processor, "do_rescale") else 1.0,
        tuple(float(value) for value in mean),
        tuple(float(value) for value in std),
    )


def _flag(processor: Config, name: str, default: bool = True) -> bool:
    value = processor.get(name)
    return default if value is None else bool(value)


def _resize(size: Any) -> int | tuple[int, int]:
    if isinstance(size, dict) and "shortest_edge" in size and "longest_edge" not in size:
        return int(size["shortest_edge"])
    return int(size) if isinstance(size, int) else _height_width(size)


def _height_width(size: Any) -> tuple[int, int]:
    if isinstance(size, int):
        return (size, size)
    return (int(size["height"]), int(size["width"]))
