"""Memory that the program no longer needs goes back to the system, not to the allocator's store."""

import ctypes
import gc
import sys


def give_back() -> None:
    """Collect what is unreachable and, with glibc, hand free pages back (malloc_trim(3)).

    The activations of a batch are many small pieces: glibc keeps such pages for itself once they
    are freed, and a released image tower would go on weighing as much as before.
    """
    gc.collect()
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:  # musl has none
            trim(0)
