"""The encoder protocol before its processes."""

from collections.abc import Sequence

from photoclip.core.encoder import (
    Encoder,
    Heat,
    Locating,
    Pixels,
    Preprocessing,
    Running,
    Vectors,
)
from photoclip.models.apart.talk import Make
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
        answer = self._images.ask("encode_images", pixels)
        self._seen = answer.running, answer.batch_size
        assert answer.array is not None
        return answer.array.array()

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
        answer = self._images.ask("relevance", pixels, vectors)
        self._seen = answer.running, answer.batch_size
        return None if answer.array is None else answer.array.array()

    def release_images(self) -> None:
        """End the image tower's process: all that it took is free again."""
        self._images.end()


def apart(make: Make, *, texts_here: bool = False) -> Encoder:
    """The encoder that `make` makes, with its towers in processes of their own."""
    return ApartEncoder(make, texts_here=texts_here)
