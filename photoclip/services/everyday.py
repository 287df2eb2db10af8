"""What everyday prompts look like to a model: made once per model, and kept.

For the built-in model they ship. For others they are made while a library is indexed, and lie in a
file beside the library's vectors, that may be deleted at any time.
"""

import hashlib
import os
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

    A file that can't be written is no error: cut-offs are coarser then.
    """
    few = session.catalog.photos.count() < _WORTH_IT
    if few or everyday_vectors(session, encoder) is not None:
        return
    parts = []
    for part in encoded_everyday(encoder):
        parts.append(part)
        yield
    with suppress(OSError):
        save_everyday(np.concatenate(parts), _kept(session, encoder))


def encoded_everyday(encoder: Encoder) -> Iterator[Vectors]:
    """Unit vectors of the everyday prompts, a few at a time: all (m, dim), in the list's order.

    One template is enough: more of them moved no figure, and would take so much longer.
    """
    template = max(encoder.templates, key=len)
    prompts = [template.replace("{}", words) for words in everyday_words()]
    for first in range(0, len(prompts), _AT_ONCE):
        yield encoder.encode_texts(prompts[first : first + _AT_ONCE])


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


def _name(encoder: Encoder) -> str:
    """A name that changes with model, weights, template and list."""
    parts = (encoder.model_id, encoder.revision, max(encoder.templates, key=len))
    key = hashlib.sha256("\n".join((*parts, *everyday_words())).encode()).hexdigest()
    return f"everyday-{key[:16]}.npy"
