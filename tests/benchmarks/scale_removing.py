"""What a folder with all photos of a library costs that is removed: at once, and in portions."""

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from photoclip.paths import LibraryPaths
from photoclip.services.leaving import remove_folder
from photoclip.services.session import Session, open_session
from tests.benchmarks.scale_library import free_encoder

Line = tuple[str, tuple[str, ...]]


def removing(paths: LibraryPaths) -> Iterator[Line]:
    """Lines of the report; of copies of the library, which stays as it is. CPU seconds."""
    with _copied(paths) as session:
        folders = session.catalog.folders
        at_once = _timed(lambda: folders.remove(folders.all()[0].id))
    with _copied(paths) as session:
        steps = list(_steps(session))
    longest, usual = max(steps), statistics.median(steps)
    yield (
        "removing the folder of all (CPU); at once",
        (f"{sum(steps):.2f} s", f"{at_once:.2f} s"),
    )
    yield (
        "  what others wait for: longest, usual; at once",
        (f"{1e3 * longest:.0f} ms", f"{1e3 * usual:.0f} ms", f"{1e3 * at_once:.0f} ms"),
    )


def _steps(session: Session) -> Iterator[float]:
    (folder,) = session.catalog.folders.all()
    steps = remove_folder(session, folder.id)
    more = True
    while more:
        started = time.process_time()
        more = next(steps, None) is not None
        yield time.process_time() - started


@contextmanager
def _copied(paths: LibraryPaths) -> Iterator[Session]:
    with tempfile.TemporaryDirectory(dir=paths.root.parent) as scratch:
        copy = LibraryPaths(Path(scratch))
        shutil.copy(paths.catalog, copy.catalog)
        with open_session(copy, free_encoder) as session:
            yield session


def _timed(job: Callable[[], object]) -> float:
    started = time.process_time()
    job()
    return time.process_time() - started
