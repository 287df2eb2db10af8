"""The built-in model's image tower at work. Importing this module imports torch."""

from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from photoclip.core.encoder import Heat, Pixels, Vectors
from photoclip.models.builtin.hubness import EXTRA, photo_vectors
from photoclip.models.builtin.network import ImageTower
from photoclip.models.builtin.weights import Config, Tensors, checked

EVERYDAY = "everyday"
"""The tensor (m, dim) of the everyday sentences' vectors, see `hubness`."""


class ImageEncoder:
    """Prepared photos to unit vectors, on the processor.

    A photo and its mirror image show the same, so a photo's vector is the mean of both: twice the
    work, for one more of a hundred captions answered among the first ten (see the model card).

    Channels last, which is half as fast again as torch's usual layout. Calling oneDNN's fused
    convolutions by hand, or packing the weights for it, was measured and gains nothing more.
    """

    def __init__(self, folder: Path, config: Config) -> None:
        tensors = Tensors(checked(folder, "image.safetensors", config))
        hidden = tensors.raw("head.widen.bias").shape[0]
        # Made without memory of its own: every tensor comes from the file.
        with torch.device("meta"):
            tower = ImageTower(config.dim, hidden)
        self._everyday = tensors.get(EVERYDAY)
        parts = [name for name in tensors.names if name != EVERYDAY]
        state = {name: torch.from_numpy(tensors.get(name)) for name in parts}
        tower.load_state_dict(state, assign=True)
        tower.requires_grad_(False).eval().to(memory_format=torch.channels_last)
        self._tower = tower

    def __call__(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim + 2) of uint8 RGB (n, height, width, 3)."""
        with torch.inference_mode():
            x = _turned(pixels)
            both = self._tower(x) + self._tower(x.flip(3))
            vectors: Vectors = functional.normalize(both, dim=-1).numpy()
        return photo_vectors(vectors, self._everyday)

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat:
        """(k, rows, columns) for uint8 RGB (height, width, 3) and vectors (k, dim + 2).

        Every place of the last feature map goes through the head on its own, as if all of the
        photo looked like it. That is class activation mapping (Zhou et al. 2016) taken through a
        head that is not linear: mapping the head's gradient instead finds things less often, see
        `python -m tests.benchmarks why`.
        """
        trunk, head = self._tower.trunk, self._tower.head
        with torch.inference_mode():
            x = _turned(pixels[None])
            places = [trunk.places(trunk.early(one))[0] for one in (x, x.flip(3))]
            # Back to upright, and the mirror image to where the photo has the same places.
            upright = places[0].flip(1, 2), places[1].flip(1)
            seen = sum(head(one.flatten(1).T) for one in upright) / 2
            told = seen @ torch.from_numpy(vectors[:, :-EXTRA]).T
            heat: Heat = told.T.unflatten(1, upright[0].shape[1:]).numpy()
        return heat


def _turned(pixels: Pixels) -> torch.Tensor:
    """What the trunk takes: (n, 3, height, width) in [-1, 1], upside down."""
    turned = torch.from_numpy(np.ascontiguousarray(pixels[:, ::-1, ::-1]))
    return turned.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
