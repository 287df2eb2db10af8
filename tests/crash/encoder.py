"""An encoder that starts at once: a photo's vector is its pixels, made very small."""

from collections.abc import Sequence

import numpy as np

from photoclip.core.encoder import Pixels, Preprocessing, Running, Vectors
from photoclip.core.ranking import normalise


class SmallEncoder:
    """Two photos have the same vector only if they look the same."""

    model_id, revision, dim = "small", "1", 48
    templates = ("{}",)
    logit_scale = 20.0
    batch_size = 8
    preprocessing = Preprocessing(resize=(4, 4), crop=None)
    running = Running("cpu", "fp32")

    def encode_images(self, pixels: Pixels) -> Vectors:
        flat = pixels.reshape(len(pixels), int(np.prod(pixels.shape[1:]))).astype(np.float32) + 1
        return normalise(flat)

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        return normalise(np.ones((len(texts), self.dim), np.float32))

    def release_images(self) -> None:
        pass


def open_small(_name: str) -> SmallEncoder:
    return SmallEncoder()
