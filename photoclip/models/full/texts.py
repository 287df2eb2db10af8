"""The text tower at work. Importing this module imports torch."""

from collections.abc import Sequence

import numpy as np
import torch
from torch.nn import functional

from photoclip.core.encoder import Vectors
from photoclip.models.full.layout import ModelFolder
from photoclip.models.full.reading import unloadable
from photoclip.models.full.tokens import TextReader
from photoclip.models.full.towers import text_tower

_AT_ONCE = 32


class TextRunner:
    """Texts to unit vectors: in fp32 on the processor, for there are few and they are short."""

    def __init__(self, folder: ModelFolder) -> None:
        self._reader = TextReader(folder)
        rows = folder.words
        if self._reader.words > rows:
            why = f"its tokenizer knows {self._reader.words:,} words, its weights {rows:,}"
            raise unloadable(folder.path, why)
        self._tower = text_tower(folder)

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim) of n ≥ 1 texts."""
        # Sorted by length, so that short texts aren't filled up to the longest of all.
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        vectors = [
            self._batch([texts[number] for number in order[start : start + _AT_ONCE]])
            for start in range(0, len(order), _AT_ONCE)
        ]
        result = np.empty((len(texts), vectors[0].shape[1]), np.float32)
        result[order] = np.concatenate(vectors)
        return result

    def _batch(self, texts: list[str]) -> Vectors:
        inputs = [torch.from_numpy(part) for part in self._reader(texts)]
        with torch.inference_mode():
            masked = getattr(self._tower, "takes_mask", False)
            vectors = self._tower(*inputs) if masked else self._tower(inputs[0])
            unit: Vectors = functional.normalize(vectors.float(), dim=-1).numpy()
        return unit
