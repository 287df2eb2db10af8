"""photoclip model download, import, remove"""

import sys
from collections.abc import Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from photoclip.cli.models.listing import row_document
from photoclip.cli.options import FOLDER, absolute, json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.core.amounts import size
from photoclip.core.model_events import SpaceFreed
from photoclip.core.models import DownloadProgress, ModelInstalled, ModelReference, ModelRow, Offer
from photoclip.models.registry import BUILTIN, open_store
from photoclip.models.store import Store
from photoclip.services.models import remove_model

_YES = click.option("--yes", "-y", is_flag=True, help="Don't ask before.")


@click.command()
@click.argument("name", metavar="NAME|OWNER/NAME")
@click.option("--update", is_flag=True, help="Ask the hub for a newer version of what is here.")
@click.option("--ask", "only_ask", is_flag=True, help="Show what would come, and stop.")
@_YES
@json_option
def download(name: str, update: bool, only_ask: bool, yes: bool, as_json: bool) -> None:
    """Get a model: one that `photoclip model list` shows, or any CLIP or SigLIP of the hub.

    Can be interrupted at any time: the next download of the same model goes on where it was.
    """
    store = open_store()
    if only_ask:
        _show_offer(store.ask(name), as_json)
        return
    begun = None if update else store.begun(name)
    here = store.row(name)
    if here.state == "here" and begun is None and not update:
        newer = ". A newer version is asked for with --update" if here.card.repository else ""
        _done(here, f"is here already{newer}", as_json)
        return
    offer = begun or store.ask(name)
    if offer.commit == offer.current:
        _done(here, "is up to date", as_json)
        return
    if begun is not None:
        came, commit = size(offer.here), offer.commit[:12]
        click.echo(
            f"Going on with commit {commit}: {came} of {size(offer.size)} are here.", err=True
        )
    elif not yes:
        _confirm(offer)
    _done(_downloaded(store, offer), "is here", as_json)


@click.command("import")
@click.argument("folder", type=FOLDER)
@click.option("--name", metavar="NAME", help="Which model it is, else its folder's name.")
@json_option
def import_model(folder: Path, name: str | None, as_json: bool) -> None:
    """Copy a model from FOLDER, for instance brought from another computer.

    It needs config.json, preprocessor_config.json, the tokenizer's files and the weights.
    """
    _done(_followed(open_store().import_folder(absolute(folder), name)), "is here", as_json)


@click.command()
@click.argument("name", metavar="NAME[@COMMIT]")
@click.option("--even-if-used", is_flag=True, help="Also the model that the library uses.")
@_YES
@library_option
@json_option
def remove(name: str, even_if_used: bool, yes: bool, library: Path | None, as_json: bool) -> None:
    """Delete a model, or what an interrupted download left of it, from this computer."""
    store = open_store()
    row, commit = _to_remove(store, name)
    if not yes and sys.stdin.isatty():
        click.confirm(f"Delete {name} ({size(row.size)})?", abort=True, err=True)
    freed = _removed(store, row.card.name, commit, library, even_if_used)
    if as_json:
        print_json({"removed": row.card.name, "freed": freed})
    else:
        print_line(f"{name} was deleted; {size(freed)} are free again.")


def _to_remove(store: Store, name: str) -> tuple[ModelRow, str | None]:
    """The model, and the whole commit where one was named."""
    asked = ModelReference.parse(name)
    commit = store.exact(name).commit if asked.commit else None
    return store.row(asked.name), commit


def _removed(
    store: Store, name: str, commit: str | None, library: Path | None, even_if_used: bool
) -> int:
    place = target(library, BUILTIN)
    if not place.paths.catalog.exists():
        return store.remove(name, commit)
    with place.session() as session:
        events = remove_model(session, store, name, commit, even_if_used=even_if_used)
        return sum(event.bytes_freed for event in events if isinstance(event, SpaceFreed))


def _show_offer(offer: Offer, as_json: bool) -> None:
    if as_json:
        print_json(_offer_document(offer))
        return
    for line in _offer_lines(offer):
        print_line(line)


def _offer_lines(offer: Offer) -> Iterable[str]:
    yield f"{offer.name}: {size(offer.size)} in {len(offer.files)} files"
    licence = offer.licence or "unknown"
    yield f"from {offer.repository}, commit {offer.commit[:12]}, licence {licence}"
    if offer.converted:
        yield "Its weights come as a pickle and are converted once; nothing in it is run."
    if offer.here:
        yield f"{size(offer.here)} of it are here already."
    if offer.current == offer.commit:
        yield "This is the version that is here."
    elif offer.current:
        yield f"Here is commit {offer.current[:12]}; it stays until it is removed."


def _confirm(offer: Offer) -> None:
    """Ask on a terminal; elsewhere the command itself was the asking."""
    if not sys.stdin.isatty():
        return
    for line in _offer_lines(offer):
        click.echo(line, err=True)
    click.confirm("Download it?", default=True, abort=True, err=True)


def _downloaded(store: Store, offer: Offer) -> ModelRow:
    """Drive the download; interrupting it keeps what came."""
    try:
        return _followed(store.download(offer))
    except KeyboardInterrupt:
        click.echo(
            f"\nPaused; what has come is kept. Go on with: photoclip model download {offer.name}",
            err=True,
        )
        raise


def _followed(steps: Generator[DownloadProgress | ModelInstalled, None, None]) -> ModelRow:
    """What comes, with a bar on standard error (none where that is no terminal)."""
    with (
        tqdm(unit="B", unit_scale=True, disable=None, file=sys.stderr) as bar,
        closing(steps) as events,
    ):
        for event in events:
            if isinstance(event, ModelInstalled):
                return event.row
            _show(bar, event)
    raise AssertionError("getting a model ends with it")


def _show(bar: Any, progress: DownloadProgress) -> None:
    if bar.disable:
        return
    bar.set_description_str(progress.step, refresh=False)
    bar.total = progress.total
    bar.n = progress.done
    bar.refresh()


def _done(row: ModelRow, said: str, as_json: bool) -> None:
    if as_json:
        print_json(row_document(row))
        return
    name = row.card.name
    print_line(f"{name} ({size(row.size)}) {said}.")
    print_line(f"Let the library use it with: photoclip model use {name}")


def _offer_document(offer: Offer) -> dict[str, Any]:
    return {
        "name": offer.name,
        "repository": offer.repository,
        "commit": offer.commit,
        "licence": offer.licence,
        "size": offer.size,
        "here": offer.here,
        "current": offer.current,
        "converted": offer.converted,
        "files": [{"path": file.path, "size": file.size} for file in offer.files],
    }
