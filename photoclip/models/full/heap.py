"""Giving freed memory back to the operating system."""

import ctypes
import gc
import sys


def give_back() -> None:
    """Let the process shrink by what was freed. glibc keeps it otherwise; others give it back."""
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_initialized():
        torch.cuda.empty_cache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
