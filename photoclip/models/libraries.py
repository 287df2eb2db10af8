"""Torch's libraries, loaded so that nobody else stands still for them."""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

_NAMES = ("libtorch_global_deps", "libc10", "libtorch_cpu", "libtorch", "libtorch_python")
"""Each needs only what stands before it."""


def load_libraries() -> None:
    """Load what `import torch` is about to load, without Python's lock.

    The import maps and links some hundred megabytes of machine code in one call that keeps the
    lock: for half a second and more, the window would not move. A function called through ctypes
    gives the lock away (https://docs.python.org/3/library/ctypes.html#ctypes.CDLL), and what is
    loaded then, the import finds there. Torch does the same by itself on Windows. Where a library
    has another name or place, the import loads it as ever.
    """
    if "torch" in sys.modules or sys.platform == "win32":
        return
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        return
    folder = Path(spec.origin).parent / "lib"
    suffix = "dylib" if sys.platform == "darwin" else "so"
    load = ctypes.CDLL(None).dlopen
    load.restype, load.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    for name in _NAMES:
        load(os.fsencode(folder / f"{name}.{suffix}"), os.RTLD_NOW | os.RTLD_LOCAL)
