"""The built-in model behind the encoder protocol."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photoclip.core.encoder import Heat, Pixels, Preprocessing, Running, Vectors
from photoclip.models.builtin import lexicon, naming
from photoclip.models.builtin.hubness import EXTRA, SHRINK, text_vectors
from photoclip.models.builtin.naming import SPOKEN, Names
from photoclip.models.builtin.text import TextTower
from photoclip.models.builtin.weights import Config, checked, read_config
from photoclip.models.heap import give_back
from photoclip.models.libraries import load_libraries
from photoclip.paths import resources

if TYPE_CHECKING:
    from photoclip.models.builtin.image import ImageEncoder

BATCH = 8


class BuiltinEncoder:
    """The small model that ships with photoclip: texts in numpy, photos in torch.

    Nothing is read before it is asked for, and torch is imported for the first photo only.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = resources() / "builtin_model" if folder is None else folder

    @property
    def model_id(self) -> str:
        return "builtin"

    @property
    def revision(self) -> str:
        return self._config.revision

    @property
    def dim(self) -> int:
        return self._config.dim + self._config.codes + EXTRA

    @property
    def preprocessing(self) -> Preprocessing:
        """The whole photo squashed to a square: a crop would lose what the words speak of."""
        size = self._config.size
        return Preprocessing(resize=(size, size), crop=None, resample="bicubic")

    @property
    def templates(self) -> tuple[str, ...]:
        return self._config.templates

    @property
    def logit_scale(self) -> float:
        return self._config.logit_scale / (SPOKEN * SHRINK)

    @property
    def batch_size(self) -> int:
        return BATCH

    @property
    def running(self) -> Running:
        return Running("cpu", "fp32")

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim); what goes beyond the model's tokens is cut."""
        return text_vectors(self._names.text_vectors(self._texts(texts), texts))

    def encode_images(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) of uint8 RGB (n, height, width, 3)."""
        if len(pixels) == 0:
            return np.empty((0, self.dim), np.float32)
        vectors: Vectors = self._images(pixels)
        return vectors

    @property
    def close_up(self) -> Preprocessing:
        """Twice as large as for a vector: the network takes any size, and finds more."""
        return self.preprocessing.doubled

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat:
        """(k, rows, columns) for uint8 RGB (height, width, 3) and vectors (k, dim)."""
        heat: Heat = self._images.relevance(pixels, vectors)
        return heat

    def release_images(self) -> None:
        """Give the image tower's memory back."""
        if self.__dict__.pop("_images", None) is not None:
            give_back()

    @cached_property
    def _config(self) -> Config:
        return read_config(self._folder)

    @cached_property
    def _names(self) -> Names:
        files = (checked(self._folder, name, self._config) for name in (naming.FILE, lexicon.FILE))
        return Names.read(*files)

    @cached_property
    def _texts(self) -> TextTower:
        return TextTower(self._folder, self._config)

    @cached_property
    def _images(self) -> "ImageEncoder":
        # torch takes seconds to import; a search never needs it.
        load_libraries()
        from photoclip.models.builtin.image import ImageEncoder

        return ImageEncoder(self._folder, self._config, self._names)
