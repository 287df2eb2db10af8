"""A change of thousands of photos whose process is killed is done wholly or not at all."""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.checking import problems
from photoclip.core.history import Entry
from photoclip.paths import LibraryPaths
from photoclip.services.history import list_history, undo
from photoclip.services.labelling import add_label
from photoclip.services.session import Session, open_session
from tests.catalog.library import FACTS, STATE
from tests.crash.encoder import open_small
from tests.crash.world import ROOT

PHOTOS = 5000
KILLS = 2


def test_a_killed_change_is_whole_or_not_there(paths: LibraryPaths) -> None:
    chance = random.Random()
    with open_session(paths, open_small) as session:
        fill(session)
        next(add_label(session, "dog"))
    for _ in range(KILLS):
        kill_after(paths, answers=chance.randrange(1, 3), seconds=chance.uniform(0, 0.2))
        assert problems(paths.catalog) == []
        accepted, refused, tagged = counted(paths.catalog)
        assert (accepted, refused, tagged) in {(0, 0, 0), (PHOTOS, 0, PHOTOS), (0, PHOTOS, 0)}
        with open_session(paths, open_small) as session:
            if accepted or refused:
                last = last_done(session)
                assert last.summary.startswith("Accept" if accepted else "Refuse")
                assert len(last.photo_ids) == PHOTOS
                next(undo(session))
        assert counted(paths.catalog)[2] == (PHOTOS if refused else 0)


def last_done(session: Session) -> Entry:
    """The newest step that stands: one that an earlier round took back stays listed above it."""
    return next(entry for entry in next(list_history(session)).entries if not entry.undone)


def fill(session: Session) -> None:
    """Photos that exist in name only."""
    folder = Path("/photos")
    folder_id = session.catalog.folders.add(folder)
    names = [f"{number:05}" for number in range(PHOTOS)]
    read = [ReadFile(folder_id, folder / f"{name}.jpg", STATE, name, FACTS) for name in names]
    session.catalog.store_batch(session.encoder, Batch(read))


def kill_after(paths: LibraryPaths, answers: int, seconds: float) -> None:
    """Kill a process that answers for all photos at once, somewhere in its n-th answer."""
    command = [sys.executable, "-m", "tests.crash.answering", str(paths.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        for _ in range(answers):
            assert child.stdout.readline() == "go\n"
        time.sleep(seconds)
        child.kill()


def counted(catalog: Path) -> tuple[int, int, int]:
    """How many photos are accepted, refused and tagged."""
    with closing(sqlite3.connect(catalog)) as db:
        accepted, refused = db.execute(
            "SELECT COALESCE(SUM(accepted), 0), COUNT(*) - COALESCE(SUM(accepted), 0) "
            "FROM decisions"
        ).fetchone()
        (tagged,) = db.execute("SELECT COUNT(*) FROM photo_tags").fetchone()
    return accepted, refused, tagged
