"""Sidecars whose writing is killed are as before or as planned, each; the next run goes on."""

import os
import subprocess
import sys
from pathlib import Path

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.core.edits import RatingChange
from photoclip.media.sidecars.reading import new_sidecar
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Wanted
from photoclip.paths import LibraryPaths
from photoclip.services.session import Session, open_session
from photoclip.services.sidecars.keeping import digest, kept_in, runs
from tests.catalog.library import FACTS, STATE
from tests.crash.encoder import open_small
from tests.crash.world import ROOT
from tests.services.sidecars import apply, change, plan, restore

PHOTOS = 200
WRITTEN = 117
LONG_AGO = 1_600_000_000

Bytes = dict[str, bytes]


def test_killed_while_sidecars_are_written(paths: LibraryPaths, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    with open_session(paths, open_small) as session:
        fill(session, folder)
    before = sidecars(folder)
    assert len(before) == PHOTOS // 2
    command = [sys.executable, "-m", "tests.crash.writing_sidecars", str(paths.root), str(WRITTEN)]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert killed.returncode
    assert not killed.stderr
    now = sidecars(folder)
    changed = {name for name, data in now.items() if before.get(name) != data}
    assert len(changed) == WRITTEN
    (run,) = runs(paths.sidecars)
    kept = {one.path.name: one for one in kept_in(paths.sidecars, run)}
    assert all(digest(now[name]) == kept[name].after for name in changed)
    assert all(kept[name].before == before.get(name) for name in changed)
    (part,) = folder.glob(".photoclip-*")
    os.utime(part, (LONG_AGO, LONG_AGO))
    with open_session(paths, open_small) as session:
        rest = plan(session)
        assert len(rest.planned) == PHOTOS - WRITTEN
        assert apply(session, rest).written == PHOTOS - WRITTEN
        assert not part.exists()
        assert plan(session).unchanged == len(sidecars(folder)) == PHOTOS
        assert restore(session).written == PHOTOS - WRITTEN
        assert restore(session).written == WRITTEN
    assert sidecars(folder) == before


def fill(session: Session, folder: Path) -> None:
    """Photos that exist in name only, all with stars; half of them have a sidecar."""
    folder_id = session.catalog.folders.add(folder)
    older = splice(new_sidecar(), Wanted(flag="pick"))
    read = []
    for number in range(PHOTOS):
        path = folder / f"{number:03}.jpg"
        path.touch()
        read.append(ReadFile(folder_id, path, STATE, path.name, FACTS))
        if number % 2:
            path.with_name(f"{path.name}.xmp").write_bytes(older)
    ids = tuple(session.catalog.store_batch(session.encoder, Batch(read)).ids.values())
    change(session, RatingChange(ids, 4))


def sidecars(folder: Path) -> Bytes:
    """What the sidecars hold, by their names."""
    return {path.name: path.read_bytes() for path in folder.glob("*.xmp")}
