"""Asking the system what it may never answer, as where a server has died."""

import threading
from collections.abc import Callable, Generator
from queue import Empty, Queue
from typing import TypeVar

_PATIENCE_S = 0.05
_PATIENCES = 600

_T = TypeVar("_T")


def asked(question: Callable[[], _T]) -> Generator[None, None, _T | None]:
    """The answer to a question that raises nothing; None where there is none for half a minute.

    Yields while it waits, so that others have their turn. The thread that has asked ends whenever
    the system answers it; nobody waits for it.
    """
    answers: Queue[_T] = Queue()
    threading.Thread(
        target=lambda: answers.put(question()), name="photoclip-asking", daemon=True
    ).start()
    for _ in range(_PATIENCES):  # no deadline, which a computer that was asleep would have missed
        try:
            return answers.get(timeout=_PATIENCE_S)
        except Empty:
            yield
    return None
