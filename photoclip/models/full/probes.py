"""Pictures to measure a model with, where there are no photos at hand."""

import numpy as np

from photoclip.core.encoder import Pixels

_DISCS = 250


def dead_leaves(count: int, size: tuple[int, int], seed: int = 0) -> Pixels:
    """Pictures (count, height, width, 3) whose statistics are those of photographs.

    Discs that hide one another, many small and few large, each with its colour, a shade across
    and a grain: edges, occlusion and a spectrum that falls as in nature (Lee, Mumford, Huang
    2001, "Occlusion Models for Natural Images"). Noise would tell nothing: a tower maps all noise
    to nearly one vector.
    """
    random = np.random.default_rng(seed)
    return np.stack([_picture(random, *size) for _ in range(count)])


def _picture(random: np.random.Generator, height: int, width: int) -> Pixels:
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    shade = random.normal(0, 40 / max(height, width), 2)
    picture = np.empty((height, width, 3), np.float32)
    picture[:] = random.uniform(0, 255, 3)
    light = shade[0] * (rows - height / 2) + shade[1] * (columns - width / 2)
    for _ in range(_DISCS):
        # The radius' density falls with its cube.
        radius = max(height, width) * 0.03 / np.sqrt(random.uniform(0.003, 1))
        y, x = random.uniform(0, height), random.uniform(0, width)
        top, left = max(0, int(y - radius)), max(0, int(x - radius))
        part = np.s_[top : int(y + radius) + 1, left : int(x + radius) + 1]
        inside = (rows[part] - y) ** 2 + (columns[part] - x) ** 2 < radius**2
        grain = random.normal(0, random.uniform(0, 25), (*inside.shape, 1))
        picture[part] = np.where(
            inside[..., None], random.uniform(0, 255, 3) + grain, picture[part]
        )
    pixels: Pixels = np.clip(picture + light[..., None], 0, 255).astype(np.uint8)
    return pixels
