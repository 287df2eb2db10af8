"""A process that opens a library and searches it, and says how long each took: see `scale`.

python -m tests.benchmarks.scale_child LIBRARY
"""

import json
import sys
import time
from pathlib import Path

STARTED = time.perf_counter()


def main() -> None:
    """Open, ask for what the window shows first, search once; print seconds as JSON."""
    from photoclip.paths import LibraryPaths
    from photoclip.services.browsing import library_state, list_photos
    from photoclip.services.searching import search
    from photoclip.services.session import open_session
    from tests.benchmarks.scale_library import free_encoder, memory

    took = {"imported": time.perf_counter() - STARTED}

    def lap(name: str) -> None:
        took[name] = time.perf_counter() - STARTED - sum(took.values())

    with open_session(LibraryPaths(Path(sys.argv[1])), free_encoder) as session:
        lap("opened")
        next(library_state(session))
        lap("state")
        next(list_photos(session))
        lap("listed")
        before = memory()
        next(search(session, "the first thing asked", 2000, shown=60, remember=False))
        lap("first search")
        sys.stdout.write(json.dumps({"took": took, "before": before, "after": memory()}))


if __name__ == "__main__":
    main()
