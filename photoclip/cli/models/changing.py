"""photoclip model use, compare, forget"""

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from photoclip.cli.options import json_option, library_option, limit_option, target
from photoclip.cli.output import hit_documents, print_json, print_line
from photoclip.cli.terminal import printable
from photoclip.core.amounts import size
from photoclip.core.events import Event, FolderOffline, Progress, Skipped
from photoclip.core.model_events import Comparison, ModelReady, ModelsCompared, ModelSwitched
from photoclip.core.photo import Hit, SkippedFile
from photoclip.models.registry import canonical_name
from photoclip.services.changing import compare_models, prepare_model, switch_back, switch_model
from photoclip.services.models import forget_model
from photoclip.services.session import Session

_LEAST_WIDTH = 60


@click.command()
@click.argument("name", metavar="NAME|FOLDER", required=False)
@click.option("--index", "index_first", is_flag=True, help="Let it encode all photos before.")
@click.option("--back", is_flag=True, help="Go back to the model before this one.")
@library_option
@json_option
def use(
    name: str | None, index_first: bool, back: bool, library: Path | None, as_json: bool
) -> None:
    """Let the library use a model: NAME of the list, or the model in FOLDER.

    The exact model is remembered: its commit, and the precision that suits this computer (or the
    one you ask for, as in NAME+fp32). Vectors of the model before stay, so that --back is at once.

    With --index the model encodes all photos first, the newest first, while the one before goes on
    answering in the window. It can be interrupted; the same command goes on where it was.
    """
    if back == (name is not None) or (back and index_first):
        raise click.UsageError("Name a model, or say --back.")
    skipped: list[SkippedFile] = []
    with target(library).session() as session:
        if name is not None and index_first:
            skipped = _prepared(prepare_model(session, canonical_name(name)))
        events = (
            switch_back(session) if name is None else switch_model(session, canonical_name(name))
        )
        document = _use_document(session, next(iter(events)), skipped)
    if as_json:
        print_json(document)
        return
    for line in _use_lines(document):
        print_line(line)


@click.command()
@click.argument("left", metavar="MODEL")
@click.argument("right", metavar="MODEL")
@click.argument("queries", nargs=-1, metavar="[QUERY...]")
@library_option
@limit_option
@json_option
def compare(
    left: str,
    right: str,
    queries: tuple[str, ...],
    library: Path | None,
    limit: int,
    as_json: bool,
) -> None:
    """Answer your recent searches (or each QUERY) with two models, side by side.

    Only photos that both models have encoded are searched. An = stands before photos that both
    have found.
    """
    with target(library).session(must_exist=True) as session:
        events = compare_models(
            session, canonical_name(left), canonical_name(right), queries or None, limit
        )
        (compared,) = (event for event in events if isinstance(event, ModelsCompared))
    if as_json:
        print_json(_compare_document(compared))
        return
    for line in _compare_lines(compared):
        print_line(line)


@click.command()
@click.argument("name", metavar="NAME")
@click.option("--yes", "-y", is_flag=True, help="Don't ask before.")
@library_option
@json_option
def forget(name: str, yes: bool, library: Path | None, as_json: bool) -> None:
    """Delete what a model has encoded from the library. The model itself stays.

    To use it again all photos have to be encoded again. The model that answers can't be forgotten.
    """
    with target(library).session(must_exist=True) as session:
        if not yes and sys.stdin.isatty():
            click.confirm(f"Delete all that {name} has encoded?", abort=True, err=True)
        freed = sum(event.bytes_freed for event in forget_model(session, name))
    if as_json:
        print_json({"forgotten": name, "freed": freed})
    else:
        print_line(f"What {name} had encoded is deleted; {size(freed)} are free again.")


def _prepared(events: Iterator[Event]) -> list[SkippedFile]:
    """Drive the preparation with a bar on standard error (none where that is no terminal)."""
    skipped: list[SkippedFile] = []
    with (
        tqdm(unit=" photos", disable=None, file=sys.stderr, desc="loading") as bar,
        closing(events),  # type: ignore[type-var]
    ):
        for event in events:
            match event:
                case Progress():
                    _show(bar, event)
                case Skipped():
                    skipped.append(event.file)
                case FolderOffline():
                    name = printable(str(event.folder))
                    bar.write(f"offline: {name} can't be reached; its photos wait", sys.stderr)
                case ModelReady():
                    return skipped
                case _:
                    pass
    return skipped


def _show(bar: Any, progress: Progress) -> None:
    if bar.disable or not progress.done:
        return
    bar.set_description_str("encoding", refresh=False)
    bar.total = progress.total
    bar.update(progress.done - bar.n)


def _use_document(
    session: Session, switched: ModelSwitched, skipped: list[SkippedFile]
) -> dict[str, Any]:
    return {
        "model": session.encoder.model_id,
        "reference": switched.reference,
        "previous": switched.previous,
        "indexed": len(session.vectors),
        "photos": session.catalog.photos.count(),
        "skipped": [{"path": str(file.path), "reason": file.reason} for file in skipped],
    }


def _use_lines(document: dict[str, Any]) -> Iterator[str]:
    for file in document["skipped"]:
        yield f"skipped: {file['path']}: {file['reason']}"
    yield f"The library now uses {document['reference']}."
    waiting = document["photos"] - document["indexed"]
    if waiting:
        yield (
            f"{waiting:,} of {document['photos']:,} photos can't be found by it yet: "
            "photoclip index --all"
        )


def _compare_document(compared: ModelsCompared) -> dict[str, Any]:
    return {
        "left": compared.left,
        "right": compared.right,
        "searched": compared.searched,
        "queries": [
            {
                "query": one.query,
                "shared": one.shared,
                "left": hit_documents(one.left),
                "right": hit_documents(one.right),
            }
            for one in compared.comparisons
        ],
    }


def _compare_lines(compared: ModelsCompared) -> Iterator[str]:
    width = max(_LEAST_WIDTH, shutil.get_terminal_size().columns)
    column = (width - 6) // 2
    yield f"{compared.searched:,} photos that both have encoded"
    yield f"     {compared.left:{column}} {compared.right}"
    for comparison in compared.comparisons:
        yield ""
        yield f"{comparison.query}  (the same: {comparison.shared} of {len(comparison.left)})"
        yield from _columns(comparison, column)


def _columns(comparison: Comparison, column: int) -> Iterator[str]:
    both = {hit.photo.id for hit in comparison.left} & {hit.photo.id for hit in comparison.right}

    def told(hit: Hit) -> str:
        name = printable(hit.photo.path.name)
        cut = name if len(name) < column - 2 else name[: column - 3] + "…"
        return f"{'=' if hit.photo.id in both else ' '} {cut}"

    for place, (left, right) in enumerate(
        zip(comparison.left, comparison.right, strict=True), start=1
    ):
        yield f"{place:3}  {told(left):{column}} {told(right)}"
