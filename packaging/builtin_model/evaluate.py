"""Print the built-in model's table: the shipped weights, through the program's own code.

python packaging/builtin_model/evaluate.py [--data ../shared/data] [--templates "a {}" …]
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import measure
import numpy as np
import torch
from measure import Vectors

from photoclip.media.decode import decode
from photoclip.models.builtin import BuiltinEncoder
from photoclip.paths import resources

HERE = Path(__file__).resolve().parent
QUERIES = ["a dog running on the beach", "birthday cake", "sunset", "my sister's red car"]


class Runner:
    """The encoder and the figures of its speed."""

    def __init__(self, encoder: BuiltinEncoder) -> None:
        self.encoder = encoder
        self.photos, self.seconds = 0, 0.0

    def images(self, paths: Iterable[Path]) -> Vectors:
        """Vectors of photo files, decoded as the program decodes them."""
        pixels = np.stack([decode(path, self.encoder.preprocessing) for path in paths])
        step = self.encoder.batch_size
        self.encoder.encode_images(pixels[:step])
        started = time.perf_counter()
        vectors = [
            self.encoder.encode_images(pixels[i : i + step]) for i in range(0, len(pixels), step)
        ]
        self.seconds += time.perf_counter() - started
        self.photos += len(pixels)
        return np.concatenate(vectors)

    def speed(self) -> dict[str, float]:
        """Images per second, and milliseconds per query, warm and cold."""
        started = time.perf_counter()
        for number in range(100):
            self.encoder.encode_texts([f"{QUERIES[number % len(QUERIES)]} {number}"])
        warm = (time.perf_counter() - started) * 10
        return {
            "images/s": self.photos / self.seconds,
            "ms/query, warm": warm,
            "ms/query, cold process": cold("photoclip.models.builtin") - cold(None),
        }


def cold(module: str | None, runs: int = 5) -> float:
    """Milliseconds of a new process that answers one query, or that only imports numpy."""
    code = "import numpy, sqlite3"
    if module is not None:
        code += f"; from {module} import BuiltinEncoder; BuiltinEncoder().encode_texts(['a dog'])"
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(time.perf_counter() - started)
    return min(times) * 1000


def show(title: str, figures: dict[str, float]) -> None:
    """One line of the table."""
    print(f"{title:22}" + "   ".join(f"{name} {value:.1f}" for name, value in figures.items()))


def main() -> None:
    """Measure everything that the data folder has."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=HERE.parents[2] / "shared" / "data")
    parser.add_argument("--model", type=Path, help="a folder of weights; default: the shipped one")
    parser.add_argument("--templates", nargs="+", help="other prompt templates for the labels")
    options = parser.parse_args()
    encoder = BuiltinEncoder(options.model)
    runner = Runner(encoder)
    templates = options.templates or encoder.templates
    print(
        f"revision {encoder.revision}, torch on {torch.get_num_threads()} threads "
        f"of {os.cpu_count()} processors"
    )
    for name in ("captions_f8k_test", "captions"):
        paths, captions, owner = measure.read_captions(options.data / name)
        images = runner.images(paths)
        show(name, measure.retrieval_table(encoder.encode_texts, images, captions, owner))
    sets = measure.read_labels(options.data / "labels")
    images_of = {name: runner.images(photos.paths) for name, photos in sets.items()}
    for label, used in (("labels (bare)", ("{}",)), ("labels (templates)", templates)):
        show(label, measure.labels_table(encoder.encode_texts, images_of, sets, used))
    show("speed", runner.speed())
    folder = options.model or resources() / "builtin_model"
    show("kilobytes", {file.name: file.stat().st_size / 1000 for file in sorted(folder.iterdir())})


if __name__ == "__main__":
    main()
