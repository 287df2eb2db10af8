"""photoclip sidecar"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import click
from tqdm import tqdm

from photoclip.cli.changes import tell
from photoclip.cli.options import FOLDER, absolute, json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.cli.sidecar_output import (
    conflict_lines,
    conflicts_document,
    plan_document,
    plan_lines,
    written_document,
    written_lines,
)
from photoclip.core.events import Event, Progress
from photoclip.core.on_disk import is_folder
from photoclip.core.sidecars import Field, Naming
from photoclip.core.tagging_events import ConflictsListed, SidecarsPlanned, SidecarsWritten
from photoclip.services import sidecars
from photoclip.services.naming_photos import photos_at, photos_below
from photoclip.services.session import Session

_T = TypeVar("_T")
_FIELDS: tuple[Field, ...] = ("tags", "rating", "flag", "title", "caption")

_paths = click.argument("paths", type=FOLDER, nargs=-1, metavar="[PATH]...")


@click.group()
def sidecar() -> None:
    """Sidecars: files beside photos in which programs write what they know of them (XMP).

    photoclip reads those that are there whenever it indexes, and writes into them only what it is
    told to, and only what it knows itself: tags, stars, flags, titles, captions and alternative
    texts. Photos are never changed. A PATH is a photo of the library, or a folder; without one all
    of the library is meant.
    """


@sidecar.command("write")
@click.option("--dry-run", is_flag=True, help="Show each difference, and write nothing.")
@click.option("--apply", "apply_", is_flag=True, help="Write what --dry-run shows.")
@click.option(
    "--naming",
    type=click.Choice(sidecars.NAMINGS),
    help="How new ones are called; remembered by the library when they are written.",
)
@_paths
@library_option
@json_option
def write(
    dry_run: bool,
    apply_: bool,
    naming: Naming | None,
    paths: tuple[Path, ...],
    library: Path | None,
    as_json: bool,
) -> None:
    """Write into sidecars what the library knows of photos.

    What they held before is kept in the library: see photoclip sidecar restore.
    """
    if dry_run == apply_:
        raise click.UsageError("Say --dry-run or --apply.")
    with target(library).session(must_exist=True) as session:
        chosen = sidecars.chosen_naming(session, naming)
        ids = _named(session, paths)
        planned = _last(sidecars.plan_sidecars(session, ids, chosen), SidecarsPlanned, "look")
        if apply_:
            done = _last(sidecars.write_sidecars(session, planned), SidecarsWritten, "write")
    if apply_:
        impossible = tuple(one for one in planned.planned if one.problem)
        _show_written(replace(done, failed=impossible + done.failed), as_json)
    elif as_json:
        print_json(plan_document(planned))
    else:
        for line in plan_lines(planned):
            print_line(line)


@sidecar.command("restore")
@click.option("--run", default="", metavar="RUN", help="Take back this run; see --list.")
@click.option("--list", "list_", is_flag=True, help="Name the runs that can be taken back.")
@_paths
@library_option
@json_option
def restore(
    run: str, list_: bool, paths: tuple[Path, ...], library: Path | None, as_json: bool
) -> None:
    """Put sidecars back as they were before photoclip wrote them last.

    One that another program has changed since stays as it is, and is told.
    """
    with target(library).session(must_exist=True) as session:
        if list_:
            runs = sidecars.list_runs(session)
        else:
            events = sidecars.restore_sidecars(session, _named(session, paths), run)
            done = _last(events, SidecarsWritten, "restore")
    if not list_:
        _show_written(done, as_json)
    elif as_json:
        print_json({"runs": runs})
    else:
        for one in runs:
            print_line(one)


@sidecar.command("conflicts")
@_paths
@library_option
@json_option
def conflicts(paths: tuple[Path, ...], library: Path | None, as_json: bool) -> None:
    """Where photos' files and sidecars say different things, which only you can decide."""
    with target(library).session(must_exist=True) as session:
        events = sidecars.list_conflicts(session, _named(session, paths))
        found = _last(events, ConflictsListed, "look").conflicts
        places = {one.photo_id: _place(session, one.photo_id) for one in found}
    if as_json:
        print_json(conflicts_document(found, places))
    else:
        for line in conflict_lines(found, places):
            print_line(line)


@sidecar.command("settle")
@click.argument("path", type=FOLDER)
@click.argument("field", type=click.Choice(_FIELDS))
@click.argument("values", nargs=-1, metavar="[VALUE]...")
@click.option("--from", "place", type=FOLDER, metavar="FILE", help="Take what this FILE says.")
@library_option
@json_option
def settle(
    path: Path,
    field: Field,
    values: tuple[str, ...],
    place: Path | None,
    library: Path | None,
    as_json: bool,
) -> None:
    """Decide on a FIELD of a photo: the VALUE (of tags, each of them), or what a FILE says.

    It can be undone. Sidecars learn of it when they are written.
    """
    if bool(values) == (place is not None):
        raise click.UsageError("Name a VALUE, or a file with --from.")
    if len(values) > 1 and field != "tags":
        raise click.UsageError("Only tags may be several: quote a VALUE that has spaces.")
    with target(library).session(must_exist=True) as session:
        (photo_id,) = photos_at(session, [absolute(path)])
        value = "\n".join(values) if place is None else _said(session, photo_id, field, place)
        tell(sidecars.settle(session, photo_id, field, value), as_json=as_json)


@sidecar.command("naming")
@click.argument("naming", type=click.Choice([*sidecars.NAMINGS, "off"]), required=False)
@library_option
@json_option
def naming(naming: str | None, library: Path | None, as_json: bool) -> None:
    """How new sidecars are called. off: none is written before it is chosen again."""
    with target(library).session(must_exist=True) as session:
        if naming is not None:
            chosen = next((one for one in sidecars.NAMINGS if one == naming), None)
            sidecars.choose_naming(session, chosen)
        now = sidecars.naming(session)
    if as_json:
        print_json({"naming": now})
    else:
        print_line(now or "off")


def _named(session: Session, paths: tuple[Path, ...]) -> tuple[int, ...] | None:
    """The photos that are meant; None: all."""
    if not paths:
        return None
    found: list[int] = []
    for path in map(absolute, paths):
        found += photos_below(session, path) if is_folder(path) else photos_at(session, [path])
    return tuple(dict.fromkeys(found))


def _said(session: Session, photo_id: int, field: Field, place: Path) -> str:
    events = sidecars.list_conflicts(session, [photo_id])
    found = _last(events, ConflictsListed, "look").conflicts
    path = absolute(place)
    for one in (said for conflict in found if conflict.field == field for said in conflict.said):
        if one.path == path:
            return one.value
    raise click.UsageError(f"Nobody disagrees with what {place} says of the {field}.")


def _place(session: Session, photo_id: int) -> Path | None:
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    return None if photo is None else photo.path


def _show_written(done: SidecarsWritten, as_json: bool) -> None:
    if as_json:
        print_json(written_document(done))
        return
    for line in written_lines(done):
        print_line(line)


def _last(events: Iterator[Event], kind: type[_T], name: str) -> _T:
    """The event that sums a job up; how far it is goes to standard error, if that is a terminal."""
    with tqdm(unit=" photos", disable=None, file=sys.stderr, desc=name) as bar:
        for event in events:
            if isinstance(event, Progress):
                bar.total = event.total
                bar.update(event.done - bar.n)
            elif isinstance(event, kind):
                return event
    raise AssertionError(kind)  # Each of these jobs ends with one.
