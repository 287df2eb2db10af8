"""python -m tests.crash.child LIBRARY FOLDER: an indexing run to be killed."""

import sys
from pathlib import Path

from photoclip.core.events import IndexFinished
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.session import open_session
from tests.crash.encoder import open_small


def main(library: str, folder: str) -> None:
    with open_session(LibraryPaths(Path(library)), open_small) as session:
        print("go", flush=True)
        for event in index_folders(session, [Path(folder)]):
            if isinstance(event, IndexFinished):
                print(event.embedded, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
