"""python -m tests.crash.answering LIBRARY: answers for all photos, to be killed."""

import sys
from itertools import cycle
from pathlib import Path

from photoclip.paths import LibraryPaths
from photoclip.services.labelling import answer
from photoclip.services.session import open_session
from tests.crash.encoder import open_small


def main(library: str) -> None:
    with open_session(LibraryPaths(Path(library)), open_small) as session:
        ids = session.catalog.photos.ids().tolist()
        for accepted in cycle((True, False)):
            print("go", flush=True)
            for _ in answer(session, "dog", ids, accepted=accepted):
                pass


if __name__ == "__main__":
    main(*sys.argv[1:])
