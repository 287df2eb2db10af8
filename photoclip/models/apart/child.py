"""The inside of an encoder's process."""

import pickle
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from photoclip.core.children import begin
from photoclip.core.encoder import Encoder
from photoclip.core.priority import stand_back
from photoclip.models.apart.talk import (
    Answer,
    Call,
    Make,
    Numbers,
    receive_call,
    send_answer,
)


def serve(pipe: "Connection[Any, Any]", make: Make) -> None:
    """Answer calls, one at a time, until the pipe is closed."""
    begin()
    encoder = make()
    with ThreadPoolExecutor(1, "stands-back", stand_back) as behind, suppress(EOFError, OSError):
        while True:
            call = receive_call(pipe)
            # A thread that stands back can't come forward again, so there are two.
            answer = (
                behind.submit(_answered, encoder, call).result()
                if call.stands_back
                else _answered(encoder, call)
            )
            send_answer(pipe, answer)


def _answered(encoder: Encoder, call: Call) -> Answer | Exception:
    try:
        arrays = [numbers.array() for numbers in call.arrays]
        result = getattr(encoder, call.method)(*arrays, *([call.texts] if call.texts else []))
        numbers = None if result is None else Numbers.of(result)
        return Answer(numbers, encoder.running, encoder.batch_size)
    except Exception as error:  # noqa: BLE001  It is raised again, in the parent.
        return _portable(error)


def _portable(error: Exception) -> Exception:
    """The error, or what is known of it where it can't travel; with its place, for whoever looks
    for a bug."""
    error.add_note("".join(["In the encoder's process:\n", *traceback.format_exception(error)]))
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001  whatever its makers did
        return RuntimeError("\n".join([repr(error), *error.__notes__]))
    return error
