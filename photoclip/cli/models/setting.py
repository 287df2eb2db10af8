"""photoclip model set"""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import click

from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.core.errors import PhotoclipError
from photoclip.core.models import Precision
from photoclip.models.full.memory import Override, RunningMemory
from photoclip.models.registry import BUILTIN, open_store
from photoclip.services.session import IDLE_S, IDLE_SETTING

_BEST = "best"
_DEVICE = re.compile(r"cpu|mps|(cuda|xpu)(:\d+)?")


def _device(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is None or value == _BEST or _DEVICE.fullmatch(value):
        return value
    raise click.BadParameter(f"{value} is no device: say cpu, cuda, cuda:1, mps, xpu or best.")


@click.command("set")
@click.option(
    "--device",
    callback=_device,
    metavar="DEVICE",
    help="cpu, cuda, cuda:1, mps or xpu; best: what was measured to be the fastest.",
)
@click.option(
    "--precision",
    type=click.Choice([*get_args(Precision), _BEST]),
    help="How exactly to compute; best: the fastest of those that are exact enough.",
)
@click.option(
    "--release-after",
    type=click.FloatRange(min=1),
    metavar="SECONDS",
    help="When the library's window gives back the memory that encoding photos took.",
)
@library_option
@json_option
def set_running(
    device: str | None,
    precision: str | None,
    release_after: float | None,
    library: Path | None,
    as_json: bool,
) -> None:
    """Say how models run on this computer; without options, show it.

    Device and precision are for all models but the built-in, and for all libraries. A model that a
    library uses keeps its precision, as its vectors are of that one: `photoclip model use NAME`
    takes the new one up.
    """
    memory = RunningMemory(open_store().memory)
    wanted = memory.override()
    if device is not None:
        wanted = replace(wanted, device=None if device == _BEST else device)
    if precision is not None:
        wanted = replace(wanted, precision=None if precision == _BEST else precision)
    if wanted != memory.override():
        memory.set_override(wanted)
    if wanted != memory.override():
        raise PhotoclipError(
            "The setting could not be stored in the models folder.",
            "Check its permissions, or name another one with PHOTOCLIP_MODELS.",
        )
    document = _document(wanted, _release_after(library, release_after))
    if as_json:
        print_json(document)
        return
    for name, value in document.items():
        print_line(f"{name}: {value}")


def _release_after(library: Path | None, wanted: float | None) -> float:
    """The library's setting, changed where that is wanted. One that isn't there is not made."""
    place = target(library, BUILTIN)
    if wanted is None and not place.paths.catalog.exists():
        return IDLE_S
    with place.session() as session:
        if wanted is not None:
            session.catalog.settings.put(IDLE_SETTING, wanted)
        return float(session.catalog.settings.get(IDLE_SETTING, IDLE_S))


def _document(wanted: Override, release_after: float) -> dict[str, Any]:
    return {
        "device": wanted.device or _BEST,
        "precision": wanted.precision or _BEST,
        "release_after_s": release_after,
    }
