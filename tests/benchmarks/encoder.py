"""What encoders cost: photos and texts per second, time to load, most memory.

Each architecture at its real size with random weights, in each precision, beside plain
transformers in fp32, one at a time and in batches, and beside ONNX Runtime on the same weights
(pip install -e '.[benchmark]'). Each measurement has a process of its own.
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from importlib import util
from pathlib import Path
from typing import Any

import click
import numpy as np

from photoclip.models.full.layout import read_model_folder
from tests.benchmarks.encoder_models import ARCHITECTURES, write_model

_PRECISIONS = ("fp32", "int8", "bf16", "fp16")
_HEAD = ("", "photos/s", "x tf", "x ort", "cosine", "load s", "MB", "texts/s", "ms", "load s", "MB")


@dataclass
class Row:
    """One way to run a model. `images` and `texts` are a child's answers."""

    name: str
    images: dict[str, Any] | None = None
    texts: dict[str, Any] | None = None
    vectors: np.ndarray | None = field(default=None, repr=False)


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
@click.option("--seconds", default=5.0, show_default=True, help="Time for each measurement.")
def encoder(architecture: tuple[str, ...], precision: tuple[str, ...], seconds: float) -> None:
    """Photos and texts per second, load time and peak memory of each way to run a model.

    Of all runs the fastest counts. "x tf" and "x ort": times as many photos as transformers and
    ONNX Runtime in fp32, in batches. "cosine": the least to transformers' fp32. "ms": one text.
    """
    precisions = precision or _worth_trying()
    for name in architecture or (*ARCHITECTURES, "builtin"):
        with tempfile.TemporaryDirectory() as scratch:
            if name == "builtin":
                rows = [_measured(_Job("builtin", (256, 256), seconds, Path(scratch)))]
                title = "built-in"
            else:
                folder = Path(scratch) / name
                write_model(folder, ARCHITECTURES[name])
                size = read_model_folder(folder).preprocessing.size
                rows = _compared(_Job(str(folder), size, seconds, Path(scratch)), precisions)
                weights = (folder / "model.safetensors").stat().st_size / 1e6
                title = f"{ARCHITECTURES[name].title}, weights of {weights:,.0f} MB"
        _print(title, rows)


@dataclass(frozen=True)
class _Job:
    folder: str
    size: tuple[int, int]
    seconds: float
    scratch: Path

    def run(self, way: str, what: str, **more: Any) -> tuple[dict[str, Any], np.ndarray]:
        """Ask a child; returns its answer and its vectors."""
        vectors = self.scratch / "vectors.npy"
        request = {
            "folder": self.folder,
            "size": self.size,
            "seconds": self.seconds,
            "vectors": str(vectors),
            "graph": str(self.scratch / "graph.onnx"),
            "way": way,
            "what": what,
            **more,
        }
        command = [sys.executable, "-m", "tests.benchmarks.encoder_child", json.dumps(request)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise click.ClickException(f"{way}, {what}: {done.stderr.strip()[-2000:]}")
        answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return answer, np.load(vectors)


def _measured(job: _Job) -> Row:
    from photoclip.models.builtin import BuiltinEncoder

    size = BuiltinEncoder().preprocessing.size
    job = _Job(job.folder, size, job.seconds, job.scratch)
    images, vectors = job.run("photoclip", "images", precision="fp32")
    return Row(
        "photoclip fp32", images, job.run("photoclip", "texts", precision="fp32")[0], vectors
    )


def _compared(job: _Job, precisions: tuple[str, ...]) -> list[Row]:
    rows = []
    images, vectors = job.run("transformers", "images", batch=1)
    texts, _ = job.run("transformers", "texts", batch=1)
    rows.append(Row("transformers fp32, one at a time", images, texts, vectors))
    images, vectors = job.run("transformers", "images")
    rows.append(Row("transformers fp32", images, job.run("transformers", "texts")[0], vectors))
    if util.find_spec("onnxruntime") and util.find_spec("onnx"):
        job.run("export", "images", seconds=0)
        images, vectors = job.run("onnxruntime", "images")
        rows.append(Row("ONNX Runtime fp32", images, None, vectors))
    else:
        click.echo("ONNX Runtime is not installed: pip install -e '.[benchmark]'")
    texts = job.run("photoclip", "texts", precision="fp32")[0]
    for precision in precisions:
        images, vectors = job.run("photoclip", "images", precision=precision)
        rows.append(Row(f"photoclip {precision}", images, texts, vectors))
    return rows


def _worth_trying() -> tuple[str, ...]:
    from photoclip.models.full.devices import precisions

    return precisions("cpu")


def _print(title: str, rows: list[Row]) -> None:
    click.echo(f"\n{title}")
    click.echo(_line(_HEAD))
    by_name = {row.name: row for row in rows}
    plain, onnx = by_name.get("transformers fp32"), by_name.get("ONNX Runtime fp32")
    for row in rows:
        images, texts = row.images or {}, row.texts or {}
        cells = (
            row.name,
            _number(images.get("per_second"), 1),
            _number(_ratio(row, plain), 2),
            _number(_ratio(row, onnx), 2),
            _number(_cosine(row, plain), 5),
            _number(images.get("load"), 1),
            _number(images.get("peak"), 0),
            _number(texts.get("per_second"), 1),
            _number(1000 * texts["single"] if texts else None, 1),
            _number(texts.get("load"), 1),
            _number(texts.get("peak"), 0),
        )
        click.echo(_line(cells))


def _line(cells: tuple[str, ...]) -> str:
    return f"{cells[0]:34}" + "".join(f"{cell:>9}" for cell in cells[1:])


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def _ratio(row: Row, other: Row | None) -> float | None:
    if row.images is None or other is None or other.images is None:
        return None
    return float(row.images["per_second"] / other.images["per_second"])


def _cosine(row: Row, other: Row | None) -> float | None:
    if other is None or row.vectors is None or other.vectors is None:
        return None
    return float(np.sum(row.vectors * other.vectors, axis=1).min())
