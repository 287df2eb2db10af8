"""The image tower of the built-in model as a torch module: used to train it, and to run it.

The trunk is a MobileNetEdgeTPU (its batch norms folded into the convolutions); the head puts
1280 pooled features into the space of the texts in two ways at once, see `Head`.
Importing this module imports torch.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

FEATURES = 1280
CLASSES = 1000
CALM = 0.05
"""Pooled features are some twenty times too large for layers at their usual start."""


@dataclass(frozen=True, slots=True)
class BlockSpec:
    """One inverted bottleneck: widen to `middle` channels, then narrow to `out`.

    A fused block widens with a dense `kernel`; the other kind widens with a 1x1 convolution and
    looks around with a depthwise `kernel` (Howard & Gupta 2019, MobileNetEdgeTPU).
    """

    fused: bool
    middle: int
    out: int
    kernel: int = 3
    stride: int = 1
    residual: bool = False


BLOCKS: tuple[BlockSpec, ...] = (
    BlockSpec(True, 128, 32, stride=2),
    *[BlockSpec(True, 128, 32, residual=True)] * 3,
    BlockSpec(True, 256, 48, stride=2),
    *[BlockSpec(True, 192, 48, residual=True)] * 3,
    BlockSpec(False, 384, 96, stride=2),
    *[BlockSpec(False, 384, 96, residual=True)] * 3,
    BlockSpec(False, 768, 96),
    *[BlockSpec(False, 384, 96, residual=True)] * 3,
    BlockSpec(False, 768, 160, kernel=5, stride=2),
    *[BlockSpec(False, 640, 160, kernel=5, residual=True)] * 3,
    BlockSpec(False, 1280, 192),
)
EARLY_BLOCKS = 8
"""How many blocks come before the feature map has shrunk to 14x14: three quarters of the work."""


class Conv(nn.Module):
    """A convolution with a bias, padded alike on all sides."""

    def __init__(
        self, into: int, out: int, kernel: int = 1, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(out, into // groups, kernel, kernel))
        self.bias = nn.Parameter(torch.zeros(out))
        self.stride, self.groups, self.padding = stride, groups, kernel // 2

    def forward(self, x: Tensor) -> Tensor:
        return functional.conv2d(
            x, self.weight, self.bias, self.stride, self.padding, 1, self.groups
        )


class Block(nn.Module):
    """One inverted bottleneck of the trunk."""

    def __init__(self, into: int, spec: BlockSpec) -> None:
        super().__init__()
        self.residual = spec.residual
        if spec.fused:
            self.widen = Conv(into, spec.middle, spec.kernel, spec.stride)
            self.look = None
        else:
            self.widen = Conv(into, spec.middle)
            self.look = Conv(spec.middle, spec.middle, spec.kernel, spec.stride, groups=spec.middle)
        self.narrow = Conv(spec.middle, spec.out)

    def forward(self, x: Tensor) -> Tensor:
        y = functional.relu(self.widen(x), inplace=True)
        if self.look is not None:
            y = functional.relu(self.look(y), inplace=True)
        y = self.narrow(y)
        return y + x if self.residual else y


class Trunk(nn.Module):
    """Pictures (n, 3, height, width) in [-1, 1], upside down, to pooled features (n, 1280).

    Upside down (turned by 180 degrees, and every kernel with it), because TensorFlow pads a
    convolution of stride 2 on the far sides only: turned, that is what torch does by itself, and
    no feature map has to be copied into a larger one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stem = Conv(3, 32, 3, 2)
        self.squeeze = Conv(32, 16)
        widths = [16, *(spec.out for spec in BLOCKS)]
        self.blocks = nn.ModuleList(
            Block(into, spec) for into, spec in zip(widths, BLOCKS, strict=False)
        )
        self.last = Conv(widths[-1], FEATURES)

    def early(self, x: Tensor) -> Tensor:
        """The part before the feature map has shrunk to 1/16 of the picture."""
        x = self.squeeze(functional.relu(self.stem(x), inplace=True))
        for block in self.blocks[:EARLY_BLOCKS]:
            x = block(x)
        return x

    def late(self, x: Tensor) -> Tensor:
        """From the feature map at 1/8 of the picture to the pooled features."""
        return self.places(x).mean((2, 3))

    def places(self, x: Tensor) -> Tensor:
        """The same before pooling: features (n, 1280, rows, columns) of each 1/32 of a picture."""
        for block in self.blocks[EARLY_BLOCKS:]:
            x = block(x)
        return functional.relu(self.last(x))

    def forward(self, x: Tensor) -> Tensor:
        return self.late(self.early(x))


class Head(nn.Module):
    """Pooled features f (n, 1280) to unit vectors (n, dim) in the space of the texts.

    z = normalise(linear(c·f) + mlp(c·f) + a · softmax((W·f + b) / t) · V). The last term is
    attention over ImageNet's classes: W and b begin as the trunk's own classifier, and V as the
    texts' vectors of the class names. Without it, thousands of captions are far too few to teach
    a name.
    """

    def __init__(self, dim: int = 256, hidden: int = 512) -> None:
        super().__init__()
        self.linear = nn.Linear(FEATURES, dim)
        self.widen = nn.Linear(FEATURES, hidden)
        self.narrow = nn.Linear(hidden, dim)
        self.classifier = nn.Linear(FEATURES, CLASSES)
        self.names = nn.Parameter(torch.zeros(CLASSES, dim))
        self.amount = nn.Parameter(torch.tensor(0.64))
        self.temperature = nn.Parameter(torch.tensor(0.9))

    def forward(self, features: Tensor, names: Tensor | None = None) -> Tensor:
        """`names` (1000, dim) stands in for V while the text tower is still learning."""
        calm = features * CALM
        learnt = self.linear(calm) + self.narrow(functional.gelu(self.widen(calm)))
        attention = (self.classifier(features) / self.temperature).softmax(-1)
        return functional.normalize(
            learnt + self.amount * (attention @ (self.names if names is None else names)), dim=-1
        )

    def chances(self, features: Tensor) -> Tensor:
        """How likely each of ImageNet's classes is (n, 1000)."""
        return self.classifier(features).softmax(-1)


class ImageTower(nn.Module):
    """Pictures (n, 3, height, width) in [-1, 1], upside down, to pooled features and from there."""

    def __init__(self, dim: int = 256, hidden: int = 512) -> None:
        super().__init__()
        self.trunk = Trunk()
        self.head = Head(dim, hidden)
