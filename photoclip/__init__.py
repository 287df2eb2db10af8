"""photoclip: find, tag and sort the photos on your own computer by describing them."""

import os
import platform

__version__ = "0.1.0"

if platform.machine() in ("x86_64", "AMD64"):
    # Before numpy is imported. While torch encodes photos, the threads of two libraries wait for
    # each other on the same cores: a search takes four times as long as with one thread of numpy's,
    # which for 200,000 photos costs 10 ms. Elsewhere torch itself may compute by OpenBLAS.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
