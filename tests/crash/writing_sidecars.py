"""python -m tests.crash.writing_sidecars LIBRARY COUNT: writes sidecars, and dies over the next one
when so many took the place of the old ones: the new one is written, but not yet in its place."""

import os
import signal
import sys
from pathlib import Path

from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from tests.crash.encoder import open_small
from tests.services.sidecars import apply, plan


def main(library: str, count: str) -> None:
    left = int(count)
    replace = os.replace

    def replace_some(part: str, real: str) -> None:
        nonlocal left
        if not left:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        left -= 1
        replace(part, real)

    with open_session(LibraryPaths(Path(library)), open_small) as session:
        planned = plan(session)
        os.replace = replace_some  # type: ignore[assignment]
        apply(session, planned)


if __name__ == "__main__":
    main(*sys.argv[1:])
