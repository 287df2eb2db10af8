"""How fast a library is indexed, beside what decoding and encoding alone allow, and a plain loop.

All on the same photos, one after the other, each in a process of its own:

- *plain*: Pillow's full decode, transformers' own processor, one photo at a time in fp32;
- *decode*: all that is done with a file before the encoder (hash, metadata, thumbnail, pixels);
- *encode*: the encoder alone, in the precision that the program chose, on photos in memory;
- *index*: the program, with its encoder loaded; and again from nothing, loading included.

The bound. Decoding alone keeps all cores busy and so shows its core-seconds per photo: cores / D
photos per second. The encoder on the processor does the same: cores / E. Doing both on the same
cores can't be faster than with the sum of both: cores / (cores/D + cores/E) = 1 / (1/D + 1/E).
An encoder on a graphics processor takes no cores: then the slower of the two is the bound.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from tests.benchmarks.encoder_models import ARCHITECTURES, write_model
from tests.benchmarks.index_photos import make_photos
from tests.pictures import PHOTOGRAPHS, photograph

_PLAIN_PHOTOS = 24
_COSINES = 64
_SUFFIXES = {".jpg", ".jpeg", ".png"}


@click.command()
@click.option("--count", default=200, show_default=True, help="Photos to index.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="Where to keep the photos that are made, for the next time.",
)
@click.option(
    "--photos",
    type=click.Path(exists=True, path_type=Path),
    help="A folder of photos to index, instead of made ones.",
)
@click.option(
    "--real",
    type=click.Path(exists=True, path_type=Path),
    help="Photos to compare precisions on; scikit-image's where none are named.",
)
@click.option("--precision", help="fp32, int8, bf16, fp16; what the program chooses, else.")
@click.option("--rounds", default=1, show_default=True, help="Of all, the fastest counts.")
def index(
    count: int,
    folder: Path | None,
    photos: Path | None,
    real: Path | None,
    precision: str | None,
    rounds: int,
) -> None:
    """Photos per second of indexing, of its parts, and of a plain loop; memory; cosines."""
    with tempfile.TemporaryDirectory() as scratch:
        model = Path(scratch) / "vit-b-32"
        write_model(model, ARCHITECTURES["vit-b-32"])
        os.environ["PHOTOCLIP_MODELS"] = str(Path(scratch) / "models")
        place = photos or folder or Path(scratch) / "photos"
        if photos is None:
            make_photos(place, count)
        paths = [str(path) for path in _pictures(place)][:count]
        place = _linked(Path(scratch) / "indexed", paths)
        request = {
            "model": str(model),
            "reference": _reference(model, precision),
            "folder": str(place),
            "cores": _cores(),
        }
        found = _measured(request, paths, rounds)
        seen = (
            [str(p) for p in _pictures(real)] if real else [str(photograph(n)) for n in PHOTOGRAPHS]
        )
        found["cosine"] = _ask("cosine", request, seen[:_COSINES])
    _print(found, request)


def _measured(request: dict[str, Any], paths: list[str], rounds: int) -> dict[str, Any]:
    """The fastest of each way: what was slower was disturbed. They take turns."""
    best: dict[str, Any] = {}
    for _ in range(rounds):
        for name, way, more, photos in (
            ("plain", "plain", {}, paths[:_PLAIN_PHOTOS]),
            ("decode", "decode", {}, paths),
            ("encode", "encode", {}, paths),
            ("index", "index", {"warm": True}, paths),
            ("cold", "index", {"warm": False}, paths),
        ):
            answer = _ask(way, request | more, photos)
            answer["rate"] = answer["photos"] / answer["seconds"]
            if name not in best or answer["rate"] > best[name]["rate"]:
                best[name] = answer
    return best


def _ask(way: str, request: dict[str, Any], photos: list[str]) -> dict[str, Any]:
    child = subprocess.run(
        [sys.executable, "-c", "from tests.benchmarks.index_child import main; main()"],
        input=json.dumps({**request, "way": way, "photos": photos}),
        capture_output=True,
        text=True,
        check=False,
    )
    if child.returncode:
        raise click.ClickException(child.stderr.strip()[-2000:])
    answer: dict[str, Any] = json.loads(child.stdout.splitlines()[-1])
    return answer


def _reference(model: Path, precision: str | None) -> str:
    """The exact model, as the program would choose it: it measures what this machine does best."""
    from photoclip.models.registry import open_store

    return open_store().pin(f"{model}+{precision}" if precision else str(model))


def _pictures(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES)


def _linked(folder: Path, paths: list[str]) -> Path:
    """A folder with just these photos."""
    folder.mkdir()
    for number, path in enumerate(paths):
        (folder / f"{number:06}{Path(path).suffix}").symlink_to(Path(path).absolute())
    return folder


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _print(found: dict[str, Any], request: dict[str, Any]) -> None:
    encoder = found["encode"]
    decoding, encoding, done = (found[way]["rate"] for way in ("decode", "encode", "index"))
    on_cores = encoder["device"] == "cpu"
    bound = 1 / (1 / decoding + 1 / encoding) if on_cores else min(decoding, encoding)
    click.echo(
        f"{found['index']['photos']} photos, {request['cores']} cores, ViT-B/32 in "
        f"{encoder['precision']} on {encoder['device']}, batches of {encoder['batch']}\n"
    )
    click.echo(f"{'':44}{'photos/s':>9}{'MB':>7}  MB of each worker")
    for title, name in (
        ("plain loop: full decode, transformers, fp32", "plain"),
        ("decode alone, all cores", "decode"),
        ("encoder alone, all cores", "encode"),
        ("index, encoder loaded", "index"),
        ("index, from nothing", "cold"),
    ):
        one = found[name]
        workers = " ".join(f"{size:.0f}" for size in one["children_mb"])
        click.echo(f"{title:44}{one['rate']:9.2f}{one['peak_mb']:7.0f}  {workers}")
    click.echo(f"{'bound that decode and encoder set together':44}{bound:9.2f}\n")
    click.echo(f"index / plain loop  {done / found['plain']['rate']:6.2f}")
    click.echo(f"index / bound       {done / bound:6.2f}")
    click.echo(f"first photos searchable, from nothing: after {found['cold']['first']:.1f} s")
    cosine = found["cosine"]
    click.echo(
        f"cosine of {encoder['precision']} to fp32 on {cosine['photos']} real photos: "
        f"least {cosine['least']:.5f}, mean {cosine['mean']:.5f}"
    )
