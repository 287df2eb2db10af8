"""What encoders cost: photos and texts per second, time to load, most memory.

Each architecture at its real size with random weights, in each precision, beside plain
transformers in fp32, one at a time and in batches, and beside ONNX Runtime on the same weights
(pip install -e '.[benchmark]'). Each way has a process of its own, and they take turns.
"""

import tempfile
from dataclasses import dataclass
from importlib import util
from pathlib import Path

import click
import numpy as np

from photoclip.models.full.layout import read_model_folder
from tests.benchmarks.encoder_models import ARCHITECTURES, write_model
from tests.benchmarks.encoder_ways import Job, Measured, Way, loaded, take_turns

_PRECISIONS = ("fp32", "int8", "bf16", "fp16")
_HEAD = ("", "photos/s", "x tf", "x ort", "cosine", "load s", "MB", "texts/s", "ms", "load s", "MB")
_ONE, _PLAIN, _ONNX = "transformers fp32, one at a time", "transformers fp32", "ONNX Runtime fp32"


@dataclass
class Row:
    """One way to run a model."""

    name: str
    images: Measured
    texts: Measured | None = None


@click.command()
@click.option(
    "--architecture",
    "-a",
    multiple=True,
    type=click.Choice([*ARCHITECTURES, "builtin"]),
    help="Which to measure; all where none is named.",
)
@click.option(
    "--precision",
    "-p",
    multiple=True,
    type=click.Choice(_PRECISIONS),
    help="Which to measure; those worth trying on this processor where none is named.",
)
@click.option("--seconds", default=10.0, show_default=True, help="Time for each way.")
@click.option(
    "--busy", is_flag=True, help="Count one thread's processor time: others compute, too."
)
def encoder(
    architecture: tuple[str, ...], precision: tuple[str, ...], seconds: float, *, busy: bool
) -> None:
    """Photos and texts per second, load time and peak memory of each way to run a model.

    Of all runs the fastest counts. "x tf" and "x ort": times as many photos as transformers and
    ONNX Runtime in fp32, in batches. "cosine": the least to transformers' fp32. "ms": one text.
    """
    precisions = precision or _worth_trying()
    for name in architecture or (*ARCHITECTURES, "builtin"):
        with tempfile.TemporaryDirectory() as scratch:
            if name == "builtin":
                title, rows = "built-in", _builtin(Path(scratch), seconds, busy=busy)
            else:
                folder = Path(scratch) / name
                write_model(folder, ARCHITECTURES[name])
                size = read_model_folder(folder).preprocessing.size
                job = Job(str(folder), size, Path(scratch), busy)
                rows = _compared(job, precisions, seconds)
                weights = (folder / "model.safetensors").stat().st_size / 1e6
                title = f"{ARCHITECTURES[name].title}, weights of {weights:,.0f} MB"
        _print(title, rows)


def _builtin(scratch: Path, seconds: float, *, busy: bool) -> list[Row]:
    from photoclip.models.builtin import BuiltinEncoder

    job = Job("builtin", BuiltinEncoder().preprocessing.size, scratch, busy)
    both = []
    for what in ("images", "texts"):
        with loaded() as ways:
            ways.append(Way(job, "photoclip", what))
            take_turns(ways, seconds)
            both.append(ways[0].measured)
    return [Row("photoclip fp32", *both)]


def _compared(job: Job, precisions: tuple[str, ...], seconds: float) -> list[Row]:
    rows: dict[str, Row] = {}
    with loaded() as ways:
        names = [_ONE, _PLAIN]
        ways.append(Way(job, "transformers", "images", batch=1))
        ways.append(Way(job, "transformers", "images"))
        if _exported(job):
            names.append(_ONNX)
            ways.append(Way(job, "onnxruntime", "images"))
        for precision in precisions:
            names.append(f"photoclip {precision}")
            ways.append(Way(job, "photoclip", "images", precision=precision))
        take_turns(ways, seconds)
        for name, way in zip(names, ways, strict=True):
            rows[name] = Row(name, way.measured)
    with loaded() as ways:
        ways.append(Way(job, "transformers", "texts", batch=1))
        ways.append(Way(job, "transformers", "texts"))
        ways.append(Way(job, "photoclip", "texts", precision=precisions[0]))
        take_turns(ways, seconds)
        one, plain, ours = (way.measured for way in ways)
    for name, row in rows.items():
        row.texts = {_ONE: one, _PLAIN: plain, _ONNX: None}.get(name, ours)
    return list(rows.values())


def _exported(job: Job) -> bool:
    """Whether there is a graph for ONNX Runtime, which torch makes of transformers' model."""
    if util.find_spec("onnxruntime") is None or util.find_spec("onnx") is None:
        click.echo("ONNX Runtime is not installed: pip install -e '.[benchmark]'")
        return False
    with loaded() as ways:
        ways.append(Way(job, "export", "images"))
    return job.graph.exists()


def _worth_trying() -> tuple[str, ...]:
    from photoclip.models.full.devices import precisions

    return precisions("cpu")


def _print(title: str, rows: list[Row]) -> None:
    click.echo(f"\n{title}")
    click.echo(_line(_HEAD))
    by_name = {row.name: row for row in rows}
    plain, onnx = by_name.get(_PLAIN), by_name.get(_ONNX)
    for row in rows:
        images, texts = row.images, row.texts
        cells = (
            row.name,
            _number(images.per_second, 1),
            _number(_ratio(row, plain), 2),
            _number(_ratio(row, onnx), 2),
            _number(_cosine(row, plain), 5),
            _number(images.load, 1),
            _number(images.peak, 0),
            _number(texts and texts.per_second, 1),
            _number(texts and 1000 * texts.one, 1),
            _number(texts and texts.load, 1),
            _number(texts and texts.peak, 0),
        )
        click.echo(_line(cells))


def _line(cells: tuple[str, ...]) -> str:
    return f"{cells[0]:34}" + "".join(f"{cell:>9}" for cell in cells[1:])


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def _ratio(row: Row, other: Row | None) -> float | None:
    return row.images.per_second / other.images.per_second if other else None


def _cosine(row: Row, other: Row | None) -> float | None:
    if other is None:
        return None
    return float(np.sum(row.images.vectors * other.images.vectors, axis=1).min())
