"""The encoder protocol before a process."""

import threading
from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from photoclip.core.encoder import (
    Encoder,
    Heat,
    Locating,
    Pixels,
    Preprocessing,
    Running,
    Vectors,
)
from photoclip.core.errors import PhotoclipError
from photoclip.models.apart.process import EncoderProcess, EndedError
from photoclip.models.apart.talk import Answer, Make


class ApartEncoder:
    """An encoder whose image tower is loaded in a process of its own; words are encoded here.

    The process is started for the first photo, and ends with `release_images`.
    """

    def __init__(self, make: Make) -> None:
        """`make` is called here, for the texts, and in the process; both must be cheap.

        :raises PhotoclipError: there is no such model, or its folder is incomplete.
        """
        self._make = make
        self._own = make()
        self._process: EncoderProcess | None = None
        self._asking = threading.Lock()
        self._seen: tuple[Running, int] | None = None

    @property
    def model_id(self) -> str:
        return self._own.model_id

    @property
    def revision(self) -> str:
        return self._own.revision

    @property
    def dim(self) -> int:
        return self._own.dim

    @property
    def preprocessing(self) -> Preprocessing:
        return self._own.preprocessing

    @property
    def templates(self) -> tuple[str, ...]:
        return self._own.templates

    @property
    def logit_scale(self) -> float:
        return self._own.logit_scale

    @property
    def running(self) -> Running:
        """As it runs there, once it does."""
        return self._own.running if self._seen is None else self._seen[0]

    @property
    def batch_size(self) -> int:
        return self._own.batch_size if self._seen is None else self._seen[1]

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim), in the order of `texts`."""
        return self._own.encode_texts(texts)

    def encode_images(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) for prepared photos, uint8 RGB (n, height, width, 3).

        :raises PhotoclipError: the process can't be started, or it ended twice over them.
        """
        answer = self._ask("encode_images", pixels)
        assert answer.array is not None
        vectors: Vectors = answer.array.array()
        return vectors

    @property
    def close_up(self) -> Preprocessing:
        """See `Locating.close_up`."""
        return self._own.close_up if isinstance(self._own, Locating) else self._own.preprocessing

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat | None:
        """See `Locating.relevance`.

        :raises PhotoclipError: as `encode_images`.
        """
        if not isinstance(self._own, Locating):
            return None
        answer = self._ask("relevance", pixels, vectors)
        return None if answer.array is None else answer.array.array()

    def release_images(self) -> None:
        """End the process: all that the image tower took is free again."""
        with self._asking:
            self._end()

    def _ask(self, method: str, *arrays: NDArray[Any]) -> Answer:
        with self._asking:
            answer = self._attempt(method, *arrays)
            if answer is None:  # It may have been about to end since the last photo.
                answer = self._attempt(method, *arrays)
        if answer is None:
            raise PhotoclipError(
                f"The process that looks at photos with {self.model_id} ended unexpectedly.",
                "The memory may be too small for this model: close other programs, or choose a "
                "smaller one. If it happens again, `photoclip doctor` checks the installation.",
            )
        self._seen = answer.running, answer.batch_size
        return answer

    def _attempt(self, method: str, *arrays: NDArray[Any]) -> Answer | None:
        """The answer, or None where the process ended instead."""
        process = self._process = self._process or EncoderProcess(self._make)
        try:
            return process.call(method, *arrays)
        except EndedError:
            self._end()
            return None

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None


def apart(make: Make) -> Encoder:
    """The encoder that `make` makes, with its image tower in a process of its own."""
    return ApartEncoder(make)
