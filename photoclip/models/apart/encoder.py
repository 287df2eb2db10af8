"""The encoder protocol before its processes."""

from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from photoclip.core.encoder import Heat, Locating, Pixels, Preprocessing, Running, Vectors
from photoclip.models.apart.talk import Make, Numbers
from photoclip.models.apart.tower import Tower


class ApartEncoder:
    """An encoder whose image tower runs in a process of its own, and its text tower in another.

    Each is started when it is first needed; that of the image tower ends with `release_images`.
    """

    def __init__(self, make: Make, *, texts_here: bool = False) -> None:
        """`make` is called here, for what is known without a tower, and in the processes.

        :param texts_here: Texts are encoded in this process: where that takes no torch.
        :raises PhotoclipError: there is no such model, or its folder is incomplete.
        """
        self._own = make()
        self._images = Tower(make, self._own.model_id)
        self._texts = None if texts_here else Tower(make, self._own.model_id)
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
        """As the image tower runs there, once it does."""
        return self._own.running if self._seen is None else self._seen[0]

    @property
    def batch_size(self) -> int:
        return self._own.batch_size if self._seen is None else self._seen[1]

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim), in the order of `texts`.

        :raises PhotoclipError: the process can't be started, or it ended twice over them.
        """
        if self._texts is None or not texts:
            return self._own.encode_texts(texts)
        answer = self._texts.ask("encode_texts", texts=texts)
        assert answer.array is not None
        return answer.array.array()

    def encode_images(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) for prepared photos, uint8 RGB (n, height, width, 3).

        :raises PhotoclipError: as `encode_texts`.
        """
        vectors = self._look("encode_images", pixels)
        assert vectors is not None
        return vectors.array()

    @property
    def close_up(self) -> Preprocessing:
        """See `Locating.close_up`."""
        return self._own.close_up if isinstance(self._own, Locating) else self._own.preprocessing

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat | None:
        """See `Locating.relevance`.

        :raises PhotoclipError: as `encode_texts`.
        """
        if not isinstance(self._own, Locating):
            return None
        heat = self._look("relevance", pixels, vectors)
        return None if heat is None else heat.array()

    def release_images(self) -> None:
        """End the image tower's process: all that it took is free again."""
        self._images.end()

    def _look(self, method: str, *arrays: NDArray[Any]) -> Numbers | None:
        """What the image tower says; how it runs is known from then on."""
        answer = self._images.ask(method, *arrays)
        self._seen = answer.running, answer.batch_size
        return answer.array
