"""What a program and its encoder's process say to each other, through a pipe."""

from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclip.core import bulk
from photoclip.core.bulk import Bulk
from photoclip.core.encoder import Encoder, Running

Make = Callable[[], Encoder]
"""Makes the encoder in the process, to which it travels: a class, or a partial of one."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """An array on its way."""

    shape: tuple[int, ...]
    kind: str
    """As numpy names it, such as `|u1`."""
    bytes: Bulk

    @classmethod
    def of(cls, array: NDArray[Any]) -> "Numbers":
        whole = np.ascontiguousarray(array)
        return cls(whole.shape, whole.dtype.str, Bulk(whole.reshape(-1).view(np.uint8).data))

    def array(self) -> NDArray[Any]:
        return np.frombuffer(self.bytes.data, np.dtype(self.kind)).reshape(self.shape)


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the encoder, to be called with arrays, or with texts."""

    method: str
    arrays: tuple[Numbers, ...]
    texts: tuple[str, ...]
    stands_back: bool
    """Whether who asks comes after what a person waits for (`core/priority.py`)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it, and how the encoder has turned out to run."""

    array: Numbers | None
    running: Running
    batch_size: int


def send_call(pipe: "Connection[Any, Any]", call: Call) -> None:
    """:raises OSError: the process is gone."""
    pipe.send(call)
    bulk.send(pipe, tuple(numbers.bytes for numbers in call.arrays))


def receive_call(pipe: "Connection[Any, Any]") -> Call:
    """:raises EOFError, OSError: the program is gone."""
    call: Call = pipe.recv()
    bulk.receive(pipe, tuple(numbers.bytes for numbers in call.arrays))
    return call


def send_answer(pipe: "Connection[Any, Any]", answer: Answer | Exception) -> None:
    """:raises OSError: the program is gone."""
    pipe.send(answer)
    if isinstance(answer, Answer) and answer.array is not None:
        bulk.send(pipe, (answer.array.bytes,))


def receive_answer(pipe: "Connection[Any, Any]") -> Answer | Exception:
    """:raises EOFError, OSError: the process is gone."""
    answer: Answer | Exception = pipe.recv()
    if isinstance(answer, Answer) and answer.array is not None:
        bulk.receive(pipe, (answer.array.bytes,))
    return answer
