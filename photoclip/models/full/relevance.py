"""Which patches of a photo a tower's vector speaks of. Importing this module imports torch.

What a CLIP's read token is at the end is a sum, to which attention adds from every patch that
patch's value. Gandelsman, Efros and Steinhardt 2024, "Interpreting CLIP's Image Representation via
Text-Based Decomposition", take it apart: nearly all that matters comes straight from the patches in
the last four layers, and where it comes from marks things better than gradients, or the attention
itself. It costs one run of the tower.

A SigLIP pools all tokens at the end, and by then they have looked at one another: what a token says
there is not what its place shows. On a small one trained for a test, ways to take that pooling
apart pointed right in less than half of the photos, most of them hardly ever; following gradients
down to the pixels did point, but takes longer than showing the tower one part of the photo at a
time, which photoclip does with those.
"""

import torch
from torch import Tensor, nn

from photoclip.models.full.network import ClipImages, OneAttention, SelfAttention

LAST = 4
"""How many layers of a CLIP are asked."""


def relevance(tower: nn.Module, pixels: Tensor, vectors: Tensor, last: int = LAST) -> Tensor | None:
    """(k, rows, columns) for normalised pixels (1, 3, height, width) and vectors (k, dim).

    In units of the cosine to a unit vector. None for a tower that is no CLIP of ours.
    """
    if not isinstance(tower, ClipImages):
        return None
    with torch.inference_mode():
        places = _clip(tower, pixels, vectors, last)[:, 1:]
    size = tower.patches.size
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


def _weight(linear: nn.Module) -> Tensor:
    weight = linear.weight
    assert isinstance(weight, Tensor)
    return weight
