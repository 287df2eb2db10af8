"""An encoder's process as the program sees it."""

import contextlib
import weakref
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from numpy.typing import NDArray

from photoclip.core import children
from photoclip.core.errors import PhotoclipError
from photoclip.core.priority import stands_back
from photoclip.models.apart.child import serve
from photoclip.models.apart.talk import Answer, Call, Make, Numbers, receive_answer, send_call

_END_LIMIT_S = 2.0


class EndedError(Exception):
    """The process is gone: it crashed, or the system ended it, for want of memory perhaps."""


class EncoderProcess:
    """Used by one thread at a time. It ends when nobody has it any more, if not before."""

    def __init__(self, make: Make) -> None:
        """Start the process; it is not waited for.

        :raises PhotoclipError: it can't be started.
        """
        self._pipe: Connection[Any, Any]
        self._pipe, theirs = children.spawn.Pipe()
        try:
            self._child = children.start(serve, (theirs, make), "photoclip-encoder")
        except OSError as error:
            self._pipe.close()
            raise PhotoclipError(
                f"The process that runs the model could not be started: {error.strerror or error}.",
                "Free some memory and try again; `photoclip doctor` checks the installation.",
            ) from error
        finally:
            theirs.close()
        self.end = weakref.finalize(self, _end, self._child, self._pipe)
        """End the process, free what it held here; who waits for its answer is told."""

    def call(self, method: str, *arrays: NDArray[Any], texts: Sequence[str] = ()) -> Answer:
        """What a method of the encoder says to arrays, or to texts.

        It stands back where this thread does.

        :raises EndedError: the process ended before it answered.
        :raises Exception: whatever was raised in the process.
        """
        sent = tuple(Numbers.of(array) for array in arrays)
        try:
            send_call(self._pipe, Call(method, sent, tuple(texts), stands_back()))
            answer = receive_answer(self._pipe)
        except (EOFError, OSError) as error:
            raise EndedError from error
        if isinstance(answer, Exception):
            raise answer
        return answer


def _end(child: SpawnProcess, pipe: "Connection[Any, Any]") -> None:
    child.kill()
    child.join(_END_LIMIT_S)
    with contextlib.suppress(ValueError):  # a driver may keep it for a while: leave it
        child.close()
    pipe.close()
