"""photoclip model list"""

import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.core.amounts import size
from photoclip.core.encoder import Running
from photoclip.core.model_events import ModelsListed, ModelUse
from photoclip.core.models import ModelRow
from photoclip.models.registry import BUILTIN, open_store
from photoclip.services import models

_WIDTH = 98
_NAME = 20
_STATES = {"here": "here", "partial": "begun", "absent": "not here"}
_PARTS = {"chosen": "*", "previous": "-", "next": "+", "other": " "}


@click.command("list")
@library_option
@json_option
def list_models(library: Path | None, as_json: bool) -> None:
    """The models on offer and at hand, and which one the library uses."""
    with target(library, BUILTIN).session() as session:
        listed = next(models.list_models(session, open_store()))
    if as_json:
        rows = [row_document(use.row) | _use_document(use) for use in listed.uses]
        print_json({"models": rows, "photos": listed.photos})
        return
    for line in _lines(listed):
        print_line(line)


def row_document(row: ModelRow) -> dict[str, Any]:
    """One model, as JSON."""
    return {
        **asdict(row.card),
        "state": row.state,
        "folder": None if row.folder is None else str(row.folder),
        "commit": row.commit,
        "size": row.size,
        "running": None if row.running is None else asdict(row.running),
    }


def _use_document(use: ModelUse) -> dict[str, Any]:
    return {
        "reference": use.reference,
        "indexed": use.indexed,
        "part": use.part,
        "chosen": use.part == "chosen",
    }


def _lines(listed: ModelsListed) -> Iterator[str]:
    yield f"  {'model':{_NAME}} {'state':9} {'size':>7}  {'licence':11} {'cost':>5}  {'photos':>9}"
    shown: set[str] = set()
    for use in listed.uses:
        card = use.row.card
        if card.name in shown:
            yield f"{_PARTS[use.part]}   {use.reference}: {use.indexed:,} photos"
            continue
        shown.add(card.name)
        yield from _columns(use)
        yield from _about(use.row)
    yield ""
    yield "* answers in this library   - answered before   + is being prepared"
    yield "cost: computing per photo, OpenAI's ViT-B/32 being 1   photos: encoded in this library"
    yield "photoclip model download NAME   photoclip model use NAME"


def _columns(use: ModelUse) -> Iterator[str]:
    row, card = use.row, use.row.card
    name, mark = card.name, _PARTS[use.part]
    if len(name) > _NAME:
        yield f"{mark} {name}"
        name, mark = "", " "
    here = size(row.size) if row.size else ""
    cost = "" if card.relative_cost is None else f"{card.relative_cost:.1f}"
    yield (
        f"{mark} {name:{_NAME}} {_STATES[row.state]:9} {here:>7}  "
        f"{card.licence:11} {cost:>5}  {use.indexed:>9,}"
    )


def _about(row: ModelRow) -> Iterator[str]:
    """What it is, good for, and understands, and how fast it is here."""
    card = row.card
    parts = [
        f"{card.title}." if card.title != card.name else "",
        "Recommended." if card.recommended else "",
        card.good_for,
        f"Languages: {card.languages}." if card.languages not in {"", "unknown"} else "",
        _speed(row.running),
    ]
    text = " ".join(part for part in parts if part)
    yield from textwrap.wrap(text, _WIDTH, initial_indent="    ", subsequent_indent="    ")


def _speed(running: Running | None) -> str:
    if running is None or running.images_per_second is None:
        return ""
    speed = f"{running.images_per_second:.3g} photos a second"
    return f"Here: {speed}, in {running.precision} on {running.device}."
