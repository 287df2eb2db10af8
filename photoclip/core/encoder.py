"""What an encoder is, and how a photo's pixels must be prepared for one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""RGB pixels, uint8: (height, width, 3), or (n, height, width, 3) for a batch."""

Vectors = NDArray[np.float32]
"""Unit vectors, float32: (n, dim)."""

Heat = NDArray[np.float32]
"""How much each place of a picture has to do with something: (rows, columns), or (k, rows,
columns) for several. Above zero it speaks for it, below against it."""

Resample = Literal["nearest", "box", "bilinear", "hamming", "bicubic", "lanczos"]


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How a decoded, oriented sRGB photo becomes the encoder's input, before normalisation.

    It is done by the decoder (in a worker process), so that only small arrays travel. `resize`
    is the new length of the shorter side, or an exact (height, width), or None to leave the
    size; `crop` is the (height, width) cut from the centre afterwards, or None.
    """

    resize: int | tuple[int, int] | None
    crop: tuple[int, int] | None
    resample: Resample = "bicubic"

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) of what comes out; ValueError where that differs from photo to photo."""
        if self.crop is not None:
            return self.crop
        if isinstance(self.resize, tuple):
            return self.resize
        raise ValueError("a preprocessing without crop or exact size has no fixed output size")

    @property
    def needed(self) -> tuple[int, int]:
        """(height, width) a photo must at least have for nothing to be scaled up."""
        if self.resize is None:
            return self.size
        if isinstance(self.resize, tuple):
            return self.resize
        return (self.resize, self.resize)

    @property
    def doubled(self) -> "Preprocessing":
        """The same for an input twice as high and wide."""
        resize = self.resize
        if isinstance(resize, tuple):
            resize = (2 * resize[0], 2 * resize[1])
        elif resize is not None:
            resize = 2 * resize
        crop = None if self.crop is None else (2 * self.crop[0], 2 * self.crop[1])
        return Preprocessing(resize, crop, self.resample)


@dataclass(frozen=True, slots=True)
class Running:
    """How an encoder's image tower runs on this machine."""

    device: str
    """As torch names it: "cpu", "cuda:0", "mps", "xpu:0"."""
    precision: str
    """fp32, fp16, bf16 or int8; part of the revision, so that vectors of two never mix."""
    images_per_second: float | None = None
    """Measured at first load; None where it was not."""
    note: str = ""
    """What the person should know, such as why the GPU is not used; else empty."""


class TextEncoder(Protocol):
    """The text tower alone."""

    @property
    def model_id(self) -> str:
        """Name of the model; part of an embedding's key."""

    @property
    def revision(self) -> str:
        """Which weights and which preprocessing of that model; part of an embedding's key."""

    @property
    def dim(self) -> int:
        """Length of the vectors."""

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim), in the order of `texts`. What is too long is cut, no error."""


class Encoder(TextEncoder, Protocol):
    """Two towers that turn photos and texts into one vector space.

    Making one is cheap; the weights are loaded on first use, so that a program that never needs a
    tower never pays for it. Each of the towers is used by one thread at a time, the two of them
    perhaps by two threads at once: words are encoded while a batch of photos is.
    """

    @property
    def preprocessing(self) -> Preprocessing:
        """What a photo must go through before `encode_images`."""

    @property
    def templates(self) -> tuple[str, ...]:
        """Prompt templates, one `{}` each, that measure better than the bare query, or ("{}",)."""

    @property
    def logit_scale(self) -> float:
        """What turns cosines into logits for a softmax over descriptions (CLIP, section 2.3)."""

    @property
    def batch_size(self) -> int:
        """How many photos to encode at once: enough to be fast, few enough to stay responsive."""

    @property
    def running(self) -> Running:
        """Device, precision and speed; `note` tells of a fallback that happened meanwhile."""

    def encode_images(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) for prepared photos, uint8 RGB (n, height, width, 3)."""

    def release_images(self) -> None:
        """Give the image tower's memory back; it is loaded again when it is next needed."""


@runtime_checkable
class Locating(Protocol):
    """An encoder that can tell which places of a picture a vector speaks of."""

    @property
    def close_up(self) -> Preprocessing:
        """What a photo must go through before `relevance`: it may be seen larger than else."""

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat | None:
        """(k, rows, columns) for one prepared photo (height, width, 3) and vectors (k, dim).

        It is linear in the vectors, which need not have unit length: that of a difference is the
        difference of both. None where this model's network can't tell.
        """
