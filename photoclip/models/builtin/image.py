"""The built-in model's image tower at work. Importing this module imports torch."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from photoclip.core.encoder import Heat, Pixels, Vectors
from photoclip.models.builtin.hubness import EXTRA, photo_vectors
from photoclip.models.builtin.naming import Names
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

    def __init__(self, folder: Path, config: Config, names: Names) -> None:
        tensors = Tensors(checked(folder, "image.safetensors", config))
        hidden = tensors.raw("head.widen.bias").shape[0]
        # Made without memory of its own: every tensor comes from the file.
        with torch.device("meta"):
            tower = ImageTower(config.dim, hidden)
        self._names = names
        self._everyday = names.silent(tensors.get(EVERYDAY))
        parts = [name for name in tensors.names if name != EVERYDAY]
        state = {name: torch.from_numpy(tensors.get(name)) for name in parts}
        state["head.names"] = torch.from_numpy(names.keys)
        tower.load_state_dict(state, assign=True)
        tower.requires_grad_(False).eval().to(memory_format=torch.channels_last)
        self._tower = tower

    def __call__(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) of uint8 RGB (n, height, width, 3)."""
        with torch.inference_mode():
            x = _turned(pixels)
            vectors = self._seen([self._tower.trunk(one) for one in (x, x.flip(3))])
        return photo_vectors(vectors, self._everyday)

    def _seen(self, views: Sequence[torch.Tensor]) -> Vectors:
        """Vectors (n, dim - 2) of pooled features (n, 1280) from both sides of the mirror."""
        head = self._tower.head
        spoken = functional.normalize(sum(head(one) for one in views), dim=-1)
        chances = sum(head.chances(one) for one in views) / len(views)
        return self._names.photo_vectors(spoken.numpy(), chances.numpy())

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat:
        """(k, rows, columns) for uint8 RGB (height, width, 3) and vectors (k, dim).

        Every place of the last feature map goes through the head on its own, as if all of the
        photo looked like it. That is class activation mapping (Zhou et al. 2016) taken through a
        head that is not linear: mapping the head's gradient instead finds things less often, see
        `python -m tests.benchmarks why`.
        """
        trunk = self._tower.trunk
        with torch.inference_mode():
            x = _turned(pixels[None])
            places = [trunk.places(trunk.early(one))[0] for one in (x, x.flip(3))]
            # Back to upright, and the mirror image to where the photo has the same places.
            upright = places[0].flip(1, 2), places[1].flip(1)
            seen = self._seen([one.flatten(1).T for one in upright])
        heat: Heat = (vectors[:, :-EXTRA] @ seen.T).reshape(-1, *upright[0].shape[1:])
        return heat


def _turned(pixels: Pixels) -> torch.Tensor:
    """What the trunk takes: (n, 3, height, width) in [-1, 1], upside down."""
    turned = torch.from_numpy(np.ascontiguousarray(pixels[:, ::-1, ::-1]))
    return turned.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
