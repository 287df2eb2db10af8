"""The built-in model's image tower at work. Importing this module imports torch."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from photoclip.core.encoder import Pixels, Vectors
from photoclip.models.builtin.network import Conv, Head, ImageTower, Trunk
from photoclip.models.builtin.weights import Config, Tensors, checked


class FusedTrunk:
    """The trunk with each convolution, its ReLU and its residual sum in one oneDNN call.

    The operators are those that torch's own compiler puts in place of a convolution and what
    follows it; calling them by hand saves a compiler, and a third of the time.
    """

    def __init__(self, trunk: Trunk) -> None:
        self._trunk = trunk

    def __call__(self, x: Tensor) -> Tensor:
        trunk = self._trunk
        x = _convolved(trunk.squeeze, _convolved(trunk.stem, x, relu=True))
        for block in trunk.blocks:
            y = _convolved(block.widen, x, relu=True)
            if block.look is not None:
                y = _convolved(block.look, y, relu=True)
            x = _added(block.narrow, y, x) if block.residual else _convolved(block.narrow, y)
        return _convolved(trunk.last, x, relu=True).mean((2, 3))


def _convolved(conv: Conv, x: Tensor, relu: bool = False) -> Tensor:
    pad, stride = [conv.padding] * 2, [conv.stride] * 2
    return torch.ops.mkldnn._convolution_pointwise(
        x, conv.weight, conv.bias, pad, stride, [1, 1], conv.groups,
        "relu" if relu else "none", [], "",
    )  # fmt: skip


def _added(conv: Conv, x: Tensor, other: Tensor) -> Tensor:
    return torch.ops.mkldnn._convolution_pointwise.binary(
        x, other, conv.weight, conv.bias, [0, 0], [1, 1], [1, 1], 1, "add", 1.0, None, [], None
    )


class ImageEncoder:
    """Prepared photos to unit vectors, on the processor."""

    def __init__(self, folder: Path, config: Config) -> None:
        tensors = Tensors(checked(folder, "image.safetensors", config))
        hidden = tensors.raw("head.widen.bias").shape[0]
        # Built without memory: every tensor comes from the file.
        with torch.device("meta"):
            tower = ImageTower(config.dim, hidden)
        state = {name: torch.from_numpy(tensors.get(name)) for name in tensors.names}
        tower.load_state_dict(state, assign=True)
        tower.requires_grad_(False).eval().to(memory_format=torch.channels_last)
        self._trunk: FusedTrunk | Trunk = _fused(tower.trunk)
        self._head: Head = tower.head

    def __call__(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) of uint8 RGB (n, height, width, 3)."""
        turned = torch.from_numpy(np.ascontiguousarray(pixels[:, ::-1, ::-1]))
        with torch.inference_mode():
            x = turned.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
            vectors: Vectors = self._head(self._trunk(x)).numpy()
        return vectors


def _fused(trunk: Trunk) -> FusedTrunk | Trunk:
    """The fast trunk where this build of torch has the operators, else the plain one."""
    fused = FusedTrunk(trunk)
    try:
        with torch.inference_mode():
            fused(torch.zeros(1, 3, 32, 32).contiguous(memory_format=torch.channels_last))
    except (AttributeError, RuntimeError):
        return trunk
    return fused
