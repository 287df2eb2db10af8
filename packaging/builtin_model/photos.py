"""Captioned photos: reading them, and the views of them that training sees."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageOps
from torch import Tensor
from torch.nn import functional

SIZE = 224


@dataclass(frozen=True, slots=True)
class Captioned:
    """Photos of one or more folders, each with the captions that describe it."""

    paths: tuple[Path, ...]
    captions: tuple[tuple[str, ...], ...]
    pixels: NDArray[np.uint8]
    """(n, 224, 224, 3), each photo squashed whole, which is also how photoclip prepares photos."""


def read(folders: list[Path], cache: Path) -> Captioned:
    """The photos of every `captions.jsonl`, a line of which has a "file" and its "captions"."""
    paths, captions = [], []
    for folder in folders:
        for line in (folder / "captions.jsonl").read_text().splitlines():
            row = json.loads(line)
            paths.append(folder / row["file"])
            captions.append(tuple(row["captions"]))
    return Captioned(tuple(paths), tuple(captions), _pixels(paths, cache))


def _pixels(paths: list[Path], cache: Path) -> NDArray[np.uint8]:
    if cache.exists():
        return np.load(cache, mmap_mode="r")
    cache.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.stack([squash(path) for path in paths])
    np.save(cache, pixels)
    return pixels


def squash(path: Path) -> NDArray[np.uint8]:
    """One photo, upright, RGB, squashed to 224 x 224."""
    with Image.open(path) as picture:
        upright = ImageOps.exif_transpose(picture).convert("RGB")
        return np.asarray(upright.resize((SIZE, SIZE), Image.Resampling.BICUBIC))


def normalised(pixels: NDArray[np.uint8]) -> Tensor:
    """uint8 (n, h, w, 3) to the trunk's input: float32 (n, 3, h, w) in [-1, 1], upside down."""
    turned = np.ascontiguousarray(pixels[:, ::-1, ::-1])
    return torch.from_numpy(turned).permute(0, 3, 1, 2).float().div_(127.5).sub_(1)


def augmented(
    x: Tensor, rng: np.random.Generator, smallest: float = 0.5, size: int = SIZE
) -> Tensor:
    """Each picture cropped, mirrored, lit and now and then made grey at random.

    Crops keep at least `smallest` of the area, because captions speak of the whole photo. Hue is
    left alone, because captions name colours; one in twelve goes grey, because old photos are.
    """
    n = len(x)
    scale = np.sqrt(rng.uniform(smallest, 1.0, n))
    stretch = np.exp(rng.uniform(-0.2, 0.2, n))
    wide, high = np.minimum(scale * stretch, 1.0), np.minimum(scale / stretch, 1.0)
    theta = np.zeros((n, 2, 3), np.float32)
    theta[:, 0, 0] = wide * np.where(rng.random(n) < 0.5, -1, 1)
    theta[:, 1, 1] = high
    theta[:, 0, 2] = rng.uniform(-1, 1, n) * (1 - wide)
    theta[:, 1, 2] = rng.uniform(-1, 1, n) * (1 - high)
    grid = functional.affine_grid(torch.from_numpy(theta), [n, 3, size, size], align_corners=False)
    x = functional.grid_sample(x, grid, padding_mode="reflection", align_corners=False)
    light = torch.from_numpy(rng.uniform(0.85, 1.15, (n, 1, 1, 1)).astype(np.float32))
    grey = torch.from_numpy(rng.random((n, 1, 1, 1)) < 1 / 12)
    x = torch.where(grey, x.mean(1, keepdim=True), x)
    return ((x + 1) * light - 1).clamp_(-1, 1).contiguous(memory_format=torch.channels_last)
