"""How good search is: what captions find, what a cut-off is worth, and what NOT is.

    python -m tests.benchmarks search --data FOLDER

FOLDER has folders of photos with a `captions.jsonl` (`{"file": …, "captions": […]}` a line) or a
`labels.csv` (columns `file` and `labels`, apart by semicolons).
"""

import tempfile
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import click
import numpy as np

from photoclip.models.registry import open_store
from photoclip.paths import LibraryPaths
from photoclip.services.evaluating import (
    Described,
    measure_captions,
    measure_labels,
    read_captions,
    read_labels,
)
from photoclip.services.indexing import index_folders
from photoclip.services.searching import search as ask
from photoclip.services.session import Session, open_session

_NONSENSE = (
    "platypus",
    "spreadsheet of invoices",
    "asdf qwer",
    "ultrasound of a baby",
    "hieroglyphics",
    "stock market chart",
    "qwertyuiop",
    "xyzzy plugh",
    "blood cells under a microscope",
    "mri scan",
    "circuit diagram",
    "solar eclipse",
)
_ENOUGH = 3
_FIRST = 5


DATA = click.Path(exists=True, resolve_path=True, path_type=Path)
"""A library knows photos by their whole paths."""


@click.command()
@click.option("--data", required=True, type=DATA)
@click.option("--model", help="A model's name or folder; else the built-in.")
def search(data: Path, model: str | None) -> None:
    """Captions, labels, nonsense, and negations: through the services, and the whole search."""
    for folder in sorted(path for path in data.iterdir() if path.is_dir()):
        captions, labels = folder / "captions.jsonl", folder / "labels.csv"
        if "train" in folder.name or not (captions.exists() or labels.exists()):
            continue
        with _indexed(folder, model) as session:
            click.echo(f"{folder.name}, {session.reference}")
            if captions.exists():
                _report(list(measure_captions(session, read_captions(captions)))[-1])
            if labels.exists():
                known = read_labels(labels)
                _report(list(measure_labels(session, known))[-1])
                nothing = [not _shown(session, words) for words in _NONSENSE]
                click.echo(f"  nonsense answered by nothing: {np.mean(nothing):.0%}")
                _negations(session, known)


class _indexed:  # noqa: N801
    """A library of a folder's photos, for a while."""

    def __init__(self, folder: Path, model: str | None) -> None:
        self._folder, self._model = folder, model

    def __enter__(self) -> Session:
        self._scratch = tempfile.TemporaryDirectory()
        store = open_store()
        paths = LibraryPaths(Path(self._scratch.name))
        self._opened = open_session(paths, store.open_encoder, self._model, store.pin)
        session = self._opened.__enter__()
        for _ in index_folders(session, [self._folder]):
            pass
        return session

    def __exit__(self, *error: object) -> None:
        self._opened.__exit__(None, None, None)
        self._scratch.cleanup()


def _report(figures: object) -> None:
    click.echo(f"  {figures}")


def _shown(session: Session, words: str) -> list[int]:
    found = next(ask(session, words, remember=False))
    return found.ids[: found.strong + found.possible].tolist()


def _negations(session: Session, known: Described) -> None:
    """Of the first photos for "a -b" and for "a without b": how many show a, and no b."""
    told = {session.catalog.files.photo_at(path): set(labels) for path, labels in known.items()}
    right: list[tuple[int, int]] = []
    looked: list[tuple[int, int]] = []
    for thing, other in _pairs(known):
        firsts = [
            next(ask(session, words, _FIRST, remember=False)).ids.tolist()
            for words in (f"{thing} -{_quoted(other)}", f"{thing} without {other}")
        ]
        fits = [[thing in told[i] and other not in told[i] for i in ids] for ids in firsts]
        right.append((sum(fits[0]), sum(fits[1])))
        looked.append((len(fits[0]), len(fits[1])))
    if right:
        share = np.sum(right, axis=0) / np.maximum(np.sum(looked, axis=0), 1)
        click.echo(
            f"  {len(right)} negations, of the first {_FIRST} right: by the operator "
            f"{share[0]:.1%}, in prose {share[1]:.1%} (x{share[0] / max(share[1], 1e-6):.2f})"
        )


def _pairs(known: Described) -> Iterator[tuple[str, str]]:
    """Things that are together on some photos, the first of them without the other on others."""
    sets = [set(labels) for labels in known.values()]
    names = sorted({label for labels in sets for label in labels})
    for thing, other in permutations(names, 2):
        both = sum({thing, other} <= labels for labels in sets)
        alone = sum(thing in labels and other not in labels for labels in sets)
        if both >= _ENOUGH and alone >= _ENOUGH:
            yield thing, other


def _quoted(words: str) -> str:
    return f'"{words}"' if " " in words else words
