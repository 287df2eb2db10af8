"""Which patches of a photo a tower's vector speaks of. Importing this module imports torch.

What a CLIP's read token is at the end is a sum, to which attention adds from every patch that
patch's value. Gandelsman, Efros and Steinhardt 2024, "Interpreting CLIP's Image Representation via
Text-Based Decomposition", take it apart: nearly all that matters comes straight from the patches in
the last four layers, and where it comes from marks things better than gradients, or the attention
itself. It costs one run of the tower.

A SigLIP's vector is read from all tokens, which have looked at one another before. There the
gradient is followed from a grey photo to this one (integrated gradients, Sundararajan et al. 2017),
and sums up to what the photo scores above the grey one.
"""

import torch
from torch import Tensor, nn

from photoclip.models.full.network import (
    ClipImages,
    Layer,
    OneAttention,
    SelfAttention,
    SiglipImages,
)

LAST = 4
"""How many layers of a CLIP are asked."""
STEPS = 8
"""Between the grey photo and the real one."""
_MOST_NUMBERS = 100_000_000
"""So many numbers may be kept for a gradient; a tower that wants more can't tell."""
_KEPT_PER_LAYER = 18
"""Numbers that are kept for each of a token's, in each layer: products, norms, activations."""


def relevance(tower: nn.Module, pixels: Tensor, vectors: Tensor, last: int = LAST) -> Tensor | None:
    """(k, rows, columns) for normalised pixels (1, 3, height, width) and vectors (k, dim).

    In units of the cosine to a unit vector. None for a tower that can't tell: one that is not ours,
    or whose gradients would take too much memory or are lost in 8-bit products.
    """
    if isinstance(tower, ClipImages):
        with torch.inference_mode():
            places = _clip(tower, pixels, vectors, last)[:, 1:]
    elif isinstance(tower, SiglipImages) and _has_gradients(tower):
        places = _siglip(tower, pixels, vectors)
    else:
        return None
    size = tower.patches.patch.stride[0]
    return places.unflatten(1, (pixels.shape[2] // size, pixels.shape[3] // size))


def _clip(tower: ClipImages, pixels: Tensor, vectors: Tensor, last: int) -> Tensor:
    """(k, tokens): what the read token got from each in the last layers' attention."""
    x = tower.before(tower.patches(pixels))
    given: list[tuple[nn.Module, Tensor]] = []
    for number, layer in enumerate(tower.layers):
        if number > len(tower.layers) - last:
            given.append((layer.attention.out, _given(layer.attention, layer.norm1(x))))
        x = layer(x)
    given.append((tower.last.attention.out, _given(tower.last.attention, tower.last.norm1(x))))
    read = tower.last(x)[:, 0]
    towards = _through_norm(tower.after, read, vectors @ _weight(tower.projection))
    length = tower.projection(tower.after(read)).norm()
    parts = [(towards @ _weight(out)) @ values.T for out, values in given]
    return torch.stack(parts).sum(0) / length


def _given(attention: SelfAttention | OneAttention, seen: Tensor) -> Tensor:
    """(tokens, width): each token's value times how much the first token attends to it."""
    if isinstance(attention, SelfAttention):
        asking, k, v = attention.qkv(seen).chunk(3, dim=-1)
    else:
        asking, (k, v) = attention.q(seen[:, :1]), attention.kv(seen).chunk(2, dim=-1)
    q, k, v = (
        part[0].unflatten(-1, (attention.heads, -1)).transpose(0, 1)
        for part in (asking[:, :1], k, v)
    )
    weights = (q @ k.transpose(1, 2) * q.shape[-1] ** -0.5).softmax(-1)
    return (weights.transpose(1, 2) * v).transpose(0, 1).flatten(1)


def _through_norm(norm: nn.LayerNorm, x: Tensor, towards: Tensor) -> Tensor:
    """Directions (k, width) before a normalisation of x (1, width), from those behind it.

    The deviation it divides by is taken as it is, so that what was a sum stays one.
    """
    behind = towards * norm.weight
    deviation = (x.var(unbiased=False) + norm.eps).sqrt()
    return (behind - behind.mean(dim=-1, keepdim=True)) / deviation


def _siglip(tower: SiglipImages, pixels: Tensor, vectors: Tensor) -> Tensor:
    """(k, tokens): integrated gradients of the cosines, by the tokens before the first layer."""
    with torch.no_grad():
        start = tower.patches(torch.zeros_like(pixels))
        way = tower.patches(pixels) - start
    total = torch.zeros(len(vectors), way.shape[1], device=way.device)
    for step in range(STEPS):
        with torch.enable_grad():
            x = (start + (step + 0.5) / STEPS * way).requires_grad_(True)
            vector = _siglip_vector(tower, x).float()
            scores = vectors.float() @ (vector / vector.norm())
        for number, score in enumerate(scores):
            (slope,) = torch.autograd.grad(score, x, retain_graph=number < len(scores) - 1)
            total[number] += (slope * way)[0].float().sum(-1) / STEPS
    return total


def _siglip_vector(tower: SiglipImages, x: Tensor) -> Tensor:
    """(dim,) from tokens (1, l, width), as the tower itself; but nothing is changed in place."""
    for layer in tower.layers:
        assert isinstance(layer, Layer)
        x = x + layer.attention(layer.norm1(x))
        x = x + layer.mlp(layer.norm2(x))
    pooled = tower.attention(tower.probe, tower.after(x))[0, 0]
    result: Tensor = pooled + tower.mlp(tower.norm(pooled))
    return result


def _has_gradients(tower: SiglipImages) -> bool:
    tokens, width = tower.patches.position.shape
    affordable = tokens * width * len(tower.layers) * _KEPT_PER_LAYER < _MOST_NUMBERS
    return affordable and isinstance(tower.attention.out, nn.Linear)


def _weight(linear: nn.Module) -> Tensor:
    weight = linear.weight
    assert isinstance(weight, Tensor)
    return weight
