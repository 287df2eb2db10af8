"""A folder and a library whose program is killed again and again, and what must be true of it."""

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import psutil
from PIL import Image

from photoclip.catalog.checking import problems
from photoclip.paths import LibraryPaths
from photoclip.services.checking import check_caches
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag
from tests.catalog.library import encoded
from tests.crash.encoder import open_small
from tests.media.identity.containers import jpeg_with
from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[2]
_TAGS = ("red", "family", "tag with words", "ünïcode")
_TAG_EVERY_S = 0.02

State = dict[Path, tuple[str, bytes]]
"""For each place: the content that lies there, and its vector."""


@dataclass(slots=True)
class World:
    """`root`/pictures is what the user has, `root`/library what photoclip makes of it."""

    root: Path
    random: random.Random
    tagged: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Tags by the content they were given to: each was stored when this was told of it."""
    _number: int = 0

    @property
    def folder(self) -> Path:
        return self.root / "pictures"

    @property
    def library(self) -> LibraryPaths:
        return LibraryPaths(self.root / "library")

    def begin(self, pictures: int) -> None:
        """A folder with pictures and an empty library."""
        self.folder.mkdir(parents=True)
        self.add(pictures)
        with open_session(self.library, open_small):
            pass

    def add(self, pictures: int) -> None:
        """Put new pictures into the folder, in a few folders of their own."""
        for _ in range(pictures):
            self._number += 1
            place = self.folder / f"{self._number % 7}" / f"{self._number:05}.jpg"
            place.parent.mkdir(exist_ok=True)
            pixels = np.random.default_rng(self._number).integers(0, 255, (6, 8, 3), np.uint8)
            Image.fromarray(pixels).resize((64, 48)).save(place, quality=90)

    def disturb(self) -> None:
        """What people do to their photos: move, copy, delete, edit metadata, replace."""
        for change in (self._move, self._copy, self._delete, self._describe, self._replace):
            change(self.random.choice(sorted(self.folder.rglob("*.jpg"))))

    def start(self) -> subprocess.Popen[str]:
        """A run of its own, which has opened the library and begins now."""
        command = [sys.executable, "-m", "tests.crash.child", self.library.root, self.folder]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert child.stdout is not None
        assert child.stdout.readline() == "go\n"
        return child

    def complete(self) -> int:
        """A run that nobody disturbs; returns how many photos it encoded."""
        child = self.start()
        out, _ = child.communicate(timeout=PATIENCE_S)
        assert child.returncode == 0
        return int(out)

    def kill_after(self, seconds: float) -> bool:
        """Start a run, tag photos meanwhile, kill it -9; whether it was still at work."""
        child = self.start()
        try:
            self._tag_for(seconds, child)
            workers = psutil.Process(child.pid).children(recursive=True) if _lives(child) else []
        finally:
            child.kill()
            child.communicate()
        _, left = psutil.wait_procs(workers, timeout=PATIENCE_S)
        assert left == [], "workers outlive the program that was killed"
        return child.returncode != 0

    def check(self) -> None:
        """What must be true at every moment."""
        assert problems(self.library.catalog) == []
        assert self._tags() == {one: tags for one, tags in self.tagged.items() if tags}
        with open_session(self.library, open_small) as session:
            numbers = session.catalog.embeddings.numbers(session.encoder)
            assert len(numbers) == len(encoded(session.catalog, session.encoder))
            assert check_caches(session).wrong_vectors == 0, "a cache is not as the catalogue"

    def embedded(self) -> int:
        """How many photos have a vector."""
        with open_session(self.library, open_small) as session:
            return len(session.catalog.embeddings.numbers(session.encoder))

    def state(self) -> State:
        """What the library knows of what lies in the folder now."""
        with open_session(self.library, open_small) as session:
            return {
                place: (details.photo.content_hash, _vector(session, photo_id))
                for photo_id in session.catalog.photos.ids().tolist()
                if (details := session.catalog.photos.details(photo_id))
                for place in details.places
                if place.exists()
            }

    def unkilled(self) -> State:
        """What a library that was never killed knows of the same folder."""
        other = World(self.root / "other", self.random)
        shutil.rmtree(other.root, ignore_errors=True)
        other.root.mkdir()
        other.folder.symlink_to(self.folder, target_is_directory=True)
        with open_session(other.library, open_small) as session:
            for _ in index_folders(session, [other.folder]):
                pass
        state = other.state()
        return {self.folder / place.relative_to(other.folder): one for place, one in state.items()}

    def _tag_for(self, seconds: float, child: subprocess.Popen[str]) -> None:
        until = time.monotonic() + seconds
        with open_session(self.library, open_small) as session:
            while time.monotonic() < until and _lives(child):
                self._tag_one(session)
                time.sleep(min(_TAG_EVERY_S, max(0.0, until - time.monotonic())))

    def _tag_one(self, session: Session) -> None:
        ids = session.catalog.photos.ids().tolist()
        if not ids:
            return
        photo_id, name = self.random.choice(ids), self.random.choice(_TAGS)
        photo = session.catalog.photos.get([photo_id])[photo_id]
        present = name not in self.tagged[photo.content_hash]
        for _ in tag(session, name, [photo_id], present=present):
            pass
        self.tagged[photo.content_hash] ^= {name}

    def _tags(self) -> dict[str, set[str]]:
        """The tags in the catalogue, also of what lies nowhere any more."""
        found: dict[str, set[str]] = defaultdict(set)
        with closing(sqlite3.connect(self.library.catalog)) as db:
            rows = db.execute(
                "SELECT content_hash, name FROM photo_tags JOIN photos ON photos.id = photo_id "
                "JOIN tags ON tags.id = tag_id"
            )
            for content, name in rows:
                found[content].add(name)
        return found

    def _move(self, path: Path) -> None:
        place = self.folder / "moved" / path.name
        place.parent.mkdir(exist_ok=True)
        path.rename(place)

    def _copy(self, path: Path) -> None:
        self._number += 1
        shutil.copyfile(path, path.with_name(f"copy {self._number}.jpg"))

    def _delete(self, path: Path) -> None:
        path.unlink()

    def _describe(self, path: Path) -> None:
        self._number += 1
        words = (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + str(self._number).encode())
        path.write_bytes(jpeg_with(path.read_bytes(), words))

    def _replace(self, path: Path) -> None:
        other = self.random.choice(sorted(self.folder.rglob("*.jpg")))
        path.write_bytes(other.read_bytes())


def _lives(child: subprocess.Popen[str]) -> bool:
    return child.poll() is None


def _vector(session: Session, photo_id: int) -> bytes:
    vector = session.vectors.vector(photo_id)
    assert vector is not None, "a photo has no vector"
    return vector.tobytes()
