"""A tower of an encoder, in a process that comes when it is needed."""

import threading
from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from photoclip.core.errors import PhotoclipError
from photoclip.models.apart.process import EncoderProcess, EndedError
from photoclip.models.apart.talk import Answer, Make


class Tower:
    """Any thread may ask; one at a time is answered."""

    def __init__(self, make: Make, model_id: str) -> None:
        self._make = make
        self._model_id = model_id
        self._process: EncoderProcess | None = None
        self._asking = threading.Lock()

    def ask(self, method: str, *arrays: NDArray[Any], texts: Sequence[str] = ()) -> Answer:
        """What a method of the encoder says to arrays, or to texts.

        :raises PhotoclipError: the process can't be started, or it ended twice over them.
        :raises Exception: whatever the method raised.
        """
        with self._asking:
            answer = self._attempt(method, *arrays, texts=texts)
            if answer is None:  # It may have been about to end since it was last asked.
                answer = self._attempt(method, *arrays, texts=texts)
        if answer is None:
            raise PhotoclipError(
                f"The process that runs {self._model_id} ended unexpectedly.",
                "The memory may be too small for this model: close other programs, or choose a "
                "smaller one. If it happens again, `photoclip doctor` checks the installation.",
            )
        return answer

    def end(self) -> None:
        """End the process: all that the tower took is free again."""
        with self._asking:
            self._end()

    def _attempt(self, method: str, *arrays: NDArray[Any], texts: Sequence[str]) -> Answer | None:
        """The answer, or None where the process ended instead."""
        process = self._process = self._process or EncoderProcess(self._make)
        try:
            return process.call(method, *arrays, texts=texts)
        except EndedError:
            self._end()
            return None

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None
