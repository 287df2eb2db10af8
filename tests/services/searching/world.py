"""A library whose photos show exactly the words they are said to show."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.known import FileState
from photoclip.core.edits import TagChange
from photoclip.core.encoder import Pixels, Preprocessing, Running, Vectors
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.query.question import Question
from photoclip.core.ranking import normalise
from photoclip.core.search_events import SearchFinished
from photoclip.services.searching import search
from photoclip.services.session import Session

DIM = 96
NOTHING = 300
"""Photos that show nothing anybody asks for, so that there is something to stand out from."""


class WordEncoder:
    """A text's vector is the sum of its words', each of which is a direction of its own."""

    model_id, revision, dim = "words", "0" * 16, DIM
    templates, logit_scale, batch_size = ("{}",), 100.0, 8
    preprocessing = Preprocessing(8, (8, 8))
    running = Running("cpu", "fp32")

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        return normalise(np.stack([shows(text) for text in texts]))

    def encode_images(self, pixels: Pixels) -> Vectors:
        return np.zeros((len(pixels), DIM), np.float32)

    def release_images(self) -> None:
        pass


def shows(words: str) -> Vectors:
    """(dim,) the sum of the words' directions."""
    total = np.zeros(DIM, np.float32)
    for word in words.lower().split():
        seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big")
        total += np.random.default_rng(seed).standard_normal(DIM).astype(np.float32) / DIM**0.5
    return total


@dataclass
class World:
    """Photos by their names."""

    session: Session
    root: Path
    ids: dict[str, int] = field(default_factory=dict)

    def add(
        self,
        name: str,
        words: str | None = "",
        *,
        tags: Sequence[str] = (),
        taken: str | None = None,
        **facts: object,
    ) -> int:
        """A photo that shows the words (None: no vector yet), in a folder if its name has one."""
        return self.add_all({name: words}, tags=tags, taken=taken, **facts)[0]

    def add_all(
        self,
        photos: dict[str, str | None],
        *,
        tags: Sequence[str] = (),
        taken: str | None = None,
        **facts: object,
    ) -> list[int]:
        """Several, about which the same is known."""
        catalog, encoder = self.session.catalog, self.session.encoder
        folder_id = catalog.folders.add(self.root)
        state = FileState(size=1000, mtime_ns=5)
        metadata = PhotoMetadata("JPEG", 400, 300, 1, taken, **facts)  # type: ignore[arg-type]
        hashes = {
            name: hashlib.blake2b(name.encode(), digest_size=8).hexdigest() for name in photos
        }
        read = [
            ReadFile(folder_id, self.root / name, state, content, metadata)
            for name, content in hashes.items()
        ]
        seen = {hashes[name]: words for name, words in photos.items() if words is not None}
        vectors = np.stack(
            [_seen(content, words) for content, words in seen.items()] or [shows("")]
        )
        batch = Batch(read, encoded=list(seen), vectors=normalise(vectors)[: len(seen)])
        stored = self.session.store_batch(encoder, batch)
        ids = [stored.ids[content] for content in hashes.values()]
        self.ids.update(zip(photos, ids, strict=True))
        for tag in tags:
            catalog.journal.apply("Tag", [TagChange(tuple(ids), tag, present=True)])
        return ids

    def ask(self, question: str | Question, limit: int | None = 20) -> SearchFinished:
        """The answer."""
        return next(search(self.session, question, limit))

    def found(self, question: str | Question, limit: int | None = 20) -> list[str]:
        """The names of all photos of the answer that are shown at once."""
        answer = self.ask(question, limit)
        return self.names(answer)[: answer.strong + answer.possible]

    def names(self, answer: SearchFinished) -> list[str]:
        """The names of all its photos, weak ones included."""
        by_id = {photo_id: name for name, photo_id in self.ids.items()}
        return [by_id[photo_id] for photo_id in answer.ids.tolist()]


def _content(name: str) -> str:
    return hashlib.blake2b(name.encode(), digest_size=8).hexdigest()


def _seen(content: str, words: str) -> Vectors:
    noise = np.random.default_rng(int(content, 16)).standard_normal(DIM).astype(np.float32)
    seen: Vectors = shows(words) + 0.35 * noise / np.float32(DIM**0.5) + shows("any photo")
    return seen


def background(world: World) -> None:
    """Photos of nothing in particular."""
    things = [f"thing{number % 60}" for number in range(NOTHING)]
    world.add_all(
        {f"plain/{number:03}.jpg": thing for number, thing in enumerate(things)},
        taken="2010-01-01T00:00:00",
    )
