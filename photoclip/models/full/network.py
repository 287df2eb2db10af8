"""The towers of CLIP and SigLIP. Importing this module imports torch.

They compute what transformers' classes compute, from the same weights (`towers`), with less of it:
queries, keys and values in one product; the last layer of a CLIP only for the token that is read;
QuickGELU as torch's own SiLU. transformers itself need not be imported for it, which saves three
seconds and 150 MB.
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

Activation = Callable[[Tensor], Tensor]


def _gelu(x: Tensor) -> Tensor:
    return functional.gelu(x)


def _gelu_tanh(x: Tensor) -> Tensor:
    return functional.gelu(x, approximate="tanh")


def _silu(x: Tensor) -> Tensor:
    return functional.silu(x, inplace=True)


def _relu(x: Tensor) -> Tensor:
    return functional.relu(x, inplace=True)


QUICK_GELU = "quick_gelu"
QUICK_GELU_SLOPE = 1.702
"""QuickGELU(x) is SiLU(1.702 x) / 1.702; the two factors go into the weights around it."""

ACTIVATIONS: dict[str, Activation] = {
    QUICK_GELU: _silu,
    "gelu": _gelu,
    "gelu_new": _gelu_tanh,
    "gelu_pytorch_tanh": _gelu_tanh,
    "relu": _relu,
    "silu": _silu,
}


def _attend(q: Tensor, k: Tensor, v: Tensor, heads: int, causal: bool = False) -> Tensor:
    """(n, asked, width), twice (n, seen, width) to (n, asked, width)."""
    q, k, v = (part.unflatten(-1, (heads, -1)).transpose(1, 2) for part in (q, k, v))
    seen = functional.scaled_dot_product_attention(q, k, v, is_causal=causal)
    return seen.transpose(1, 2).flatten(2)


class SelfAttention(nn.Module):
    """Every token asks every token, or every earlier one."""

    def __init__(self, width: int, heads: int, *, causal: bool = False) -> None:
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.heads, self.causal = heads, causal

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        result: Tensor = self.out(_attend(q, k, v, self.heads, self.causal))
        return result


class OneAttention(nn.Module):
    """One token asks all."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.q = nn.Linear(width, width)
        self.kv = nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)
        self.heads = heads

    def forward(self, asking: Tensor, x: Tensor) -> Tensor:
        k, v = self.kv(x).chunk(2, dim=-1)
        result: Tensor = self.out(_attend(self.q(asking), k, v, self.heads))
        return result


class Mlp(nn.Module):
    def __init__(self, width: int, inner: int, act: Activation) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, inner)
        self.fc2 = nn.Linear(inner, width)
        self.act = act

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = self.fc2(self.act(self.fc1(x)))
        return result


class Layer(nn.Module):
    """One block of a transformer that normalises first. Changes its input in place."""

    def __init__(self, shape: "Shape", *, causal: bool = False) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.attention = SelfAttention(shape.width, shape.heads, causal=causal)
        self.norm2 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.mlp = Mlp(shape.width, shape.inner, shape.act)

    def forward(self, x: Tensor) -> Tensor:
        x += self.attention(self.norm1(x))
        x += self.mlp(self.norm2(x))
        return x


class FirstTokenLayer(nn.Module):
    """The last block of a tower of which only the first token is read: (n, l, w) to (n, 1, w)."""

    def __init__(self, shape: "Shape") -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.attention = OneAttention(shape.width, shape.heads)
        self.norm2 = nn.LayerNorm(shape.width, eps=shape.eps)
        self.mlp = Mlp(shape.width, shape.inner, shape.act)

    def forward(self, x: Tensor) -> Tensor:
        seen = self.norm1(x)
        x = x[:, :1] + self.attention(seen[:, :1], seen)
        x += self.mlp(self.norm2(x))
        return x


class Shape:
    """The measures of one tower."""

    def __init__(self, width: int, inner: int, layers: int, heads: int, *, eps: float) -> None:
        self.width, self.inner, self.layers, self.heads, self.eps = width, inner, layers, heads, eps
        self.act: Activation = _gelu


class Patches(nn.Module):
    """Pixels (n, 3, height, width) to tokens (n, l, width), each with its place added.

    The published networks call the product of a patch's pixels a convolution, with a stride of a
    patch's size. As a plain product, of rows of rows of colours, it can be one of 8 bits, too.
    """

    def __init__(self, width: int, size: int, side: int, *, bias: bool, first: bool) -> None:
        super().__init__()
        self.size = size
        self.patch = nn.Linear(size * size * 3, width, bias=bias)
        self.position = nn.Parameter(torch.empty(side * side + first, width))
        self.first = nn.Parameter(torch.empty(width)) if first else None

    def forward(self, pixels: Tensor) -> Tensor:
        x = self.patch(self._cut(pixels))
        if self.first is not None:
            x = torch.cat([self.first.expand(len(x), 1, -1), x], dim=1)
        result: Tensor = x + self.position
        return result

    def _cut(self, pixels: Tensor) -> Tensor:
        """(n, l, numbers of a patch). What doesn't fill a patch at the right and below is left."""
        down, across = (side // self.size for side in pixels.shape[2:])
        rows = pixels.permute(0, 2, 3, 1)[:, : down * self.size, : across * self.size]
        cut = rows.reshape(len(pixels), down, self.size, across, self.size * 3)
        return cut.transpose(2, 3).reshape(len(pixels), down * across, -1)


class ClipImages(nn.Module):
    """Dosovitskiy et al. 2021, with CLIP's normalisation before the first block."""

    def __init__(self, shape: Shape, patches: Patches, dim: int) -> None:
        super().__init__()
        self.patches = patches
        self.before = nn.LayerNorm(shape.width, eps=shape.eps)
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers - 1)])
        self.last = FirstTokenLayer(shape)
        self.after = nn.LayerNorm(shape.width, eps=shape.eps)
        self.projection = nn.Linear(shape.width, dim, bias=False)

    def forward(self, pixels: Tensor) -> Tensor:
        x = self.before(self.patches(pixels))
        for layer in self.layers:
            x = layer(x)
        result: Tensor = self.projection(self.after(self.last(x)[:, 0]))
        return result


class SiglipImages(nn.Module):
    """Zhai et al. 2023: all tokens are pooled by one that was learned."""

    def __init__(self, shape: Shape, patches: Patches) -> None:
        super().__init__()
        self.patches = patches
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.after = nn.LayerNorm(shape.width, eps=shape.eps)
        self.probe = nn.Parameter(torch.empty(1, 1, shape.width))
        self.attention = OneAttention(shape.width, shape.heads)
        self.norm = nn.LayerNorm(shape.width, eps=shape.eps)
        self.mlp = Mlp(shape.width, shape.inner, shape.act)

    def forward(self, pixels: Tensor) -> Tensor:
        x = self.patches(pixels)
        for layer in self.layers:
            x = layer(x)
        x = self.after(x)
        pooled = self.attention(self.probe.expand(len(x), 1, -1), x)[:, 0]
        result: Tensor = pooled + self.mlp(self.norm(pooled))
        return result


class Texts(nn.Module):
    """Both kinds' text tower. `words` gives the vectors of token numbers, see `rows`.

    A CLIP's tokens see those before them, and its end token is read; a SigLIP's see all, and the
    last place is read, whatever is there.
    """

    def __init__(
        self, shape: Shape, words: nn.Module, length: int, head: nn.Linear, end: int | None
    ) -> None:
        super().__init__()
        self.words = words
        self.position = nn.Parameter(torch.empty(length, shape.width))
        causal = end is not None
        self.layers = nn.ModuleList([Layer(shape, causal=causal) for _ in range(shape.layers)])
        self.after = nn.LayerNorm(shape.width, eps=shape.eps)
        self.head = head
        self.end = end

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.words(tokens) + self.position[: tokens.shape[1]]
        for layer in self.layers:
            x = layer(x)
        result: Tensor = self.head(self.after(x[torch.arange(len(x)), self._read(tokens)]))
        return result

    def _read(self, tokens: Tensor) -> Tensor:
        if self.end is None:
            return torch.full((len(tokens),), -1)
        # Configurations from before 2023 say 2 and mean the largest number there is.
        found = tokens if self.end == 2 else (tokens == self.end).int()
        return found.argmax(dim=-1)
