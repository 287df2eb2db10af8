"""photoclip doctor"""

import os
import platform
from importlib import metadata
from pathlib import Path
from typing import Any

import click

from photoclip import __version__
from photoclip.catalog.backups import backups, is_lost
from photoclip.cli.health import (
    backup_complaints,
    backup_document,
    cache_complaints,
    catalogue_complaint,
    disk_complaints,
    mend,
)
from photoclip.cli.options import Target, json_option, target, target_options
from photoclip.cli.output import print_json, print_line
from photoclip.core.encoder import Running
from photoclip.core.errors import PhotoclipError
from photoclip.media.mounts import is_away
from photoclip.services.checking import check_caches

_LIBRARIES = (
    "PySide6-Essentials",
    "torch",
    "transformers",
    "tokenizers",
    "pillow",
    "pi-heif",
    "rawpy",
    "sqlite-utils",
    "watchdog",
    "numpy",
)
_JPEG_XL = "pyjpegxl"
"""There is no such library for some systems; JPEG XL files are skipped there, with this reason."""


@click.command()
@click.option("--repair", is_flag=True, help="Make anew what doesn't match the catalogue.")
@target_options
@json_option
@click.pass_context
def doctor(
    ctx: click.Context, library: Path | None, model: str | None, as_json: bool, repair: bool
) -> None:
    """What is installed, which model, and whether the library is healthy."""
    problems: list[str] = []
    place = target(library, model)
    repaired = list(mend(place)) if repair and place.paths.catalog.exists() else []
    report: dict[str, Any] = {
        "photoclip": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "cores": os.cpu_count(),
        "libraries": {name: _version(name, problems) for name in _LIBRARIES}
        | {_JPEG_XL: _version(_JPEG_XL, [])},
        "library": _library(place, problems),
        "repaired": repaired,
        "problems": problems,
    }
    if as_json:
        print_json(report)
    else:
        _print(report)
    ctx.exit(1 if problems else 0)


def _version(name: str, problems: list[str]) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        problems.append(f"{name} is not installed: install photoclip again.")
        return None


def _library(place: Target, problems: list[str]) -> dict[str, Any]:
    """The library's state. One that isn't there yet is no problem."""
    found: dict[str, Any] = {"path": str(place.paths.root), "exists": place.paths.catalog.exists()}
    if not found["exists"] and not is_lost(place.paths.catalog):
        return found
    found["backups"] = [backup_document(one) for one in backups(place.paths.catalog)]
    problems += backup_complaints(place.paths)
    try:
        damage = catalogue_complaint(place.paths)
        if damage:
            problems.append(damage)
            return found
        with place.session() as session:
            encoder = session.encoder
            found |= {
                "model": encoder.model_id,
                "revision": encoder.revision,
                **_running(encoder.running),
                "photos": session.catalog.photos.count(),
                "searchable": len(session.vectors),
                "skipped": session.catalog.files.count_skipped(),
                "offline": [
                    str(folder.path)
                    for folder in session.catalog.folders.all()
                    if is_away(folder.path, session.catalog.folders.mount(folder.id))
                ],
            }
            problems += cache_complaints(check_caches(session))
            problems += disk_complaints(place.paths)
    except PhotoclipError as error:
        problems.append(f"{error.message} {error.hint}")
    return found


def _running(running: Running) -> dict[str, Any]:
    """How the model runs here, as far as it is known: asking loads and measures nothing."""
    return {
        "device": running.device,
        "precision": running.precision,
        "images_per_second": running.images_per_second,
        "note": running.note,
    }


def _speed(library: dict[str, Any]) -> str:
    speed = library["images_per_second"]
    return "." if speed is None else f": {speed:,.1f} photos a second when it was measured."


def _print_backups(library: dict[str, Any]) -> None:
    kept = library.get("backups")
    if kept:
        print_line(f"Backups: {len(kept)}. The newest: {kept[0]['path']}")
        for one in kept[1:]:
            print_line(f"An older one: {one['path']}")
    elif kept is not None:
        print_line("No backup yet: the window and the index make one a day.")


def _print(report: dict[str, Any]) -> None:
    print_line(f"photoclip {report['photoclip']}, Python {report['python']}, {report['platform']}")
    versions = (f"{name} {version or 'missing'}" for name, version in report["libraries"].items())
    print_line(", ".join(versions))
    library = report["library"]
    if not library["exists"] and not library.get("backups"):
        print_line(f"Library {library['path']}: not made yet; photoclip index FOLDER makes it.")
    elif "photos" in library:
        print_line(f"Library {library['path']}: {library['photos']:,} photos, ")
        print_line(
            f"{library['searchable']:,} searchable with the model {library['model']} "
            f"({library['revision']}), {library['skipped']:,} files skipped"
        )
        print_line(
            f"The model runs on {library['device']} in {library['precision']}{_speed(library)}"
        )
        if library["note"]:
            print_line(library["note"])
        for folder in library["offline"]:
            print_line(f"Offline: {folder}")
    _print_backups(library)
    for line in report["repaired"]:
        print_line(f"Repaired: {line}")
    for problem in report["problems"]:
        print_line(f"Problem: {problem}")
    print_line("Everything is fine." if not report["problems"] else "")
