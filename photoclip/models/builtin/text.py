"""The built-in model's text tower in numpy: a six-layer BERT, small enough to do without torch."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.models.builtin.weights import Array, Config, Tensors, checked
from photoclip.models.builtin.wordpiece import WordPiece

HEADS = 12
BATCH_TOKENS = 512
"""How many tokens are computed at once: with more, what is between two layers no longer fits into a
processor's own memory."""


@dataclass(frozen=True, slots=True)
class Span:
    """Texts of one length, whose tokens lie one behind the other from a row on."""

    first: int
    count: int
    length: int

    @property
    def rows(self) -> slice:
        return slice(self.first, self.first + self.count * self.length)

    @property
    def shape(self) -> tuple[int, int]:
        return self.count, self.length


class Layer:
    """One transformer layer, normalised after each of its halves (Vaswani et al. 2017)."""

    def __init__(self, tensors: Tensors, number: int) -> None:
        prefix = f"layers.{number}."
        self._qkv = tensors.get(prefix + "qkv.weight"), tensors.get(prefix + "qkv.bias")
        self._out = tensors.get(prefix + "out.weight"), tensors.get(prefix + "out.bias")
        self._widen = tensors.get(prefix + "widen.weight"), tensors.get(prefix + "widen.bias")
        self._narrow = tensors.get(prefix + "narrow.weight"), tensors.get(prefix + "narrow.bias")
        self._norm1 = tensors.get(prefix + "norm1.weight"), tensors.get(prefix + "norm1.bias")
        self._norm2 = tensors.get(prefix + "norm2.weight"), tensors.get(prefix + "norm2.bias")

    def __call__(self, x: Array, spans: Sequence[Span]) -> Array:
        x = _normalised(x + self._attention(x, spans), *self._norm1)
        return _normalised(
            x + _linear(_gelu(_linear(x, *self._widen)), *self._narrow), *self._norm2
        )

    def _attention(self, x: Array, spans: Sequence[Span]) -> Array:
        split, joined = _linear(x, *self._qkv), np.empty_like(x)
        for span in spans:
            joined[span.rows] = _attended(split[span.rows].reshape(*span.shape, 3, HEADS, -1))
        return _linear(joined, *self._out)


class TextTower:
    """Texts to unit vectors: BERT, the mean over the tokens made a unit vector, the head."""

    def __init__(self, folder: Path, config: Config) -> None:
        self._words = WordPiece(checked(folder, "vocab.txt", config))
        self._tensors = tensors = Tensors(checked(folder, "text.safetensors", config))
        self._most, self._dim = config.tokens, config.dim
        count = sum(name.endswith(".qkv.weight") for name in tensors.names)
        self._layers = [Layer(tensors, number) for number in range(count)]
        self._positions = tensors.get("embeddings.positions")
        self._norm = tensors.get("embeddings.norm.weight"), tensors.get("embeddings.norm.bias")
        self._head = {name: tensors.get(name) for name in tensors.names if name.startswith("head.")}

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim).

        The tokens of many texts go through the layers in one piece, since most of the time is
        spent on reading the weights; nothing is padded.
        """
        found = np.empty((len(texts), self._dim), np.float32)
        tokens = [self._words.encode(text, self._most) for text in texts]
        places = sorted(range(len(texts)), key=lambda place: len(tokens[place]))
        for chosen in _batches(places, [len(numbers) for numbers in tokens]):
            found[chosen] = self._encode([tokens[place] for place in chosen])
        return found

    def _encode(self, tokens: Sequence[list[int]]) -> Vectors:
        """Unit vectors (n, dim) of texts in the order of their lengths."""
        spans = _spans([len(numbers) for numbers in tokens])
        x = self._tensors.rows("embeddings.words", np.concatenate(tokens))
        x = x + np.concatenate([self._positions[: len(numbers)] for numbers in tokens])
        x = _normalised(x, *self._norm)
        for layer in self._layers:
            x = layer(x, spans)
        means = [x[span.rows].reshape(*span.shape, -1).mean(1) for span in spans]
        pooled, head = _unit(np.concatenate(means)), self._head
        hidden = _gelu(_linear(pooled, head["head.widen.weight"], head["head.widen.bias"]))
        learnt = _linear(pooled, head["head.linear.weight"], head["head.linear.bias"])
        return _unit(learnt + _linear(hidden, head["head.narrow.weight"], head["head.narrow.bias"]))


def _batches(places: Sequence[int], lengths: Sequence[int]) -> Iterator[list[int]]:
    """The places in their order, as many at once as have no more than `BATCH_TOKENS` together."""
    batch: list[int] = []
    for place in places:
        if batch and sum(lengths[one] for one in batch) + lengths[place] > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _spans(lengths: Sequence[int]) -> list[Span]:
    """Runs of equal ones among lengths that never fall."""
    spans: list[Span] = []
    first = 0
    for length, run in itertools.groupby(lengths):
        spans.append(Span(first, len(list(run)), length))
        first = spans[-1].rows.stop
    return spans


def _attended(split: Array) -> Array:
    """(n · length, width) of queries, keys and values (n, length, 3, heads, width / heads)."""
    n, length, _, heads, size = split.shape
    query, key, value = split.transpose(2, 0, 3, 1, 4)
    weights = query @ key.swapaxes(2, 3) / np.float32(np.sqrt(size))
    weights = np.exp(weights - weights.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    joined: Array = (weights @ value).transpose(0, 2, 1, 3).reshape(n * length, heads * size)
    return joined


def _linear(x: Array, weight: Array, bias: Array) -> Array:
    return x @ weight.T + bias


def _unit(x: Array) -> Array:
    unit: Array = x / np.linalg.norm(x, axis=-1, keepdims=True)
    return unit


def _normalised(x: Array, weight: Array, bias: Array) -> Array:
    x = x - x.mean(-1, keepdims=True)
    spread = np.sqrt((x * x).mean(-1, keepdims=True) + np.float32(1e-12))
    normal: Array = x / spread * weight + bias
    return normal


def _gelu(x: Array) -> Array:
    """x·Φ(x), with erf by formula 7.1.26 of Abramowitz and Stegun (error below 2e-7)."""
    z = np.abs(x) * np.float32(np.sqrt(0.5))
    t: Array = np.reciprocal(1 + np.float32(0.3275911) * z)
    series: Array = np.full_like(t, 1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = series * t + np.float32(factor)
    tail = series * t * np.exp(-z * z) / 2
    bent: Array = x * np.where(x > 0, 1 - tail, tail)
    return bent
