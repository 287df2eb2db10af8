"""What everyday prompts look like to a model: made once per model, and kept.

For the built-in model they ship. For others they are made when a library was indexed, and lie in a
file beside the library's vectors, that may be deleted at any time.
"""

import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Encoder, Vectors
from photoclip.core.ranking import normalise
from photoclip.paths import resources
from photoclip.services.session import Session

_AT_ONCE = 32
_STEP_S = 0.1
"""So long a step may take: a search that comes meanwhile waits for one of them."""
_WORTH_IT = 50
"""Photos from which on it pays to make them: fewer are encoded in less time than the prompts."""
_STORED = np.float16


@cache
def everyday_words() -> tuple[str, ...]:
    """The list that ships, each once."""
    lines = (resources() / "everyday.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.partition(":")[2] for line in lines if not line.startswith("#"))
    words = (word.strip() for row in rows for word in row.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


def everyday_vectors(session: Session, encoder: Encoder) -> Vectors | None:
    """(m, dim) unit vectors of the everyday prompts under a model, if they were made.

    A file that is not as it should be counts as none.
    """
    shape = (len(everyday_words()), encoder.dim)
    for path in (shipped_everyday(encoder), _kept(session, encoder)):
        with suppress(OSError, ValueError, EOFError):
            vectors = np.load(path, allow_pickle=False)
            if vectors.shape == shape and np.isfinite(vectors).all():
                return normalise(vectors.astype(np.float32))
    return None


def make_everyday(session: Session, encoder: Encoder) -> Iterator[None]:
    """Make them for a model, in short steps, unless they are there or the library is tiny.

    Closed or killed, the next time goes on where this one was. A file that can't be written is no
    error: cut-offs are coarser then.
    """
    few = session.catalog.photos.count() < _WORTH_IT
    if few or everyday_vectors(session, encoder) is not None:
        return
    path = _kept(session, encoder)
    made = _begun(path, encoder)
    for part in encoded_everyday(encoder, len(made)):
        with suppress(OSError):
            _note(path, part, len(made))
        made = np.concatenate([made, part])
        yield
    with suppress(OSError):
        save_everyday(made, path)
        _part(path).unlink(missing_ok=True)


def encoded_everyday(encoder: Encoder, first: int = 0) -> Iterator[Vectors]:
    """Unit vectors of the everyday prompts from one on, a few at a time: (m - first, dim) in all.

    As many at a time as take a moment. One template is enough: more of them moved no figure, and
    would take so much longer.
    """
    template = max(encoder.templates, key=len)
    prompts = [template.replace("{}", words) for words in everyday_words()]
    at_once = 1  # a tower that is to be loaded first takes its time
    while first < len(prompts):
        started = time.perf_counter()
        vectors = encoder.encode_texts(prompts[first : first + at_once])
        took = time.perf_counter() - started
        yield vectors
        first += at_once
        at_once = max(1, min(_AT_ONCE, 2 * at_once, int(at_once * _STEP_S / max(took, 1e-6))))


def save_everyday(vectors: Vectors, path: Path) -> None:
    """Write them (m, dim), all or nothing.

    :raises OSError: it can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".new")
    with part.open("wb") as file:
        np.save(file, vectors.astype(_STORED), allow_pickle=False)
    os.replace(part, path)  # noqa: PTH105


def shipped_everyday(encoder: Encoder) -> Path:
    """Where they lie for a model they ship for."""
    return resources() / "everyday" / _name(encoder)


def _kept(session: Session, encoder: Encoder) -> Path:
    return session.paths.vectors / _name(encoder)


def _begun(path: Path, encoder: Encoder) -> Vectors:
    """Those (k, dim) of a run that didn't come to its end; none where nothing can be read."""
    width = encoder.dim
    try:
        numbers = np.fromfile(_part(path), _STORED)
    except OSError:
        numbers = np.empty(0, _STORED)
    rows = min(len(numbers) // width, len(everyday_words()))
    made = numbers[: rows * width].reshape(rows, width).astype(np.float32)
    return made if np.isfinite(made).all() else made[:0]


def _note(path: Path, vectors: Vectors, first: int) -> None:
    """Put some (k, dim) where they belong: whoever makes them at the same time writes the same.

    :raises OSError: it can't be written.
    """
    part = _part(path)
    part.parent.mkdir(parents=True, exist_ok=True)
    part.touch()
    with part.open("r+b") as file:
        file.seek(first * vectors.shape[1] * np.dtype(_STORED).itemsize)
        file.write(vectors.astype(_STORED).tobytes())


def _part(path: Path) -> Path:
    return path.with_suffix(".part")


def _name(encoder: Encoder) -> str:
    """A name that changes with model, weights, template and list."""
    parts = (encoder.model_id, encoder.revision, max(encoder.templates, key=len))
    key = hashlib.sha256("\n".join((*parts, *everyday_words())).encode()).hexdigest()
    return f"everyday-{key[:16]}.npy"
