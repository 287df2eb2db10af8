"""Who gets the processor first where there is not enough of it for all."""

import os
import sys
import threading
from contextlib import suppress

_NICE = 10
"""Linux gives a thread of this niceness about a tenth of what it gives one of none (sched(7))."""
NICE_VARIABLE = "PHOTOCLIP_NICE"
"""Another niceness than this one, up to 19; with 0 nothing stands back."""


def stand_back() -> None:
    """Let the calling thread, and those it starts, come after what a person waits for.

    Work that takes minutes is handed to such threads, all of them alike: decoders that stood back
    alone would let the encoder wait. Only Linux knows priorities of threads; elsewhere this does
    nothing.
    """
    if sys.platform == "linux":
        mine = threading.get_native_id()
        with suppress(OSError):
            nice = max(_wanted(), os.getpriority(os.PRIO_PROCESS, mine))
            os.setpriority(os.PRIO_PROCESS, mine, nice)


def stands_back() -> bool:
    """Whether the calling thread does."""
    if sys.platform != "linux":
        return False
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) > 0


def _wanted() -> int:
    said = os.environ.get(NICE_VARIABLE, "")
    return min(int(said), 19) if said.isascii() and said.isdigit() else _NICE
