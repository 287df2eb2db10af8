"""Giving freed memory back to the operating system."""

import ctypes
import gc
import sys


def give_back() -> None:
    """Let the process shrink by what is no longer used, also by what refers to itself.

    Where somebody else collects (the window, on its own thread alone) that is left to them.
    """
    if gc.isenabled():
        gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_initialized():
        torch.cuda.empty_cache()
    trim()


def trim() -> None:
    """Let the process shrink by what was freed. glibc keeps it otherwise; others give it back."""
    if sys.platform == "linux":
        of_glibc = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if of_glibc is not None:
            of_glibc(0)
