"""The figures of the model's table, from vectors alone."""

import csv
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
EncodeTexts = Callable[[Sequence[str]], Vectors]


@dataclass(frozen=True, slots=True)
class LabelledPhotos:
    """The rows of one set in `labels.csv`."""

    paths: tuple[Path, ...]
    labels: tuple[tuple[str, ...], ...]


def read_captions(folder: Path) -> tuple[list[Path], list[str], NDArray[np.int64]]:
    """Paths, captions, and the number of the photo that each caption belongs to."""
    paths, captions, owner = [], [], []
    for line in (folder / "captions.jsonl").read_text().splitlines():
        row = json.loads(line)
        captions += row["captions"]
        owner += [len(paths)] * len(row["captions"])
        paths.append(folder / row["file"])
    return paths, captions, np.array(owner)


def read_labels(folder: Path) -> dict[str, LabelledPhotos]:
    """The labelled photos by the name of their set."""
    with (folder / "labels.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        name: LabelledPhotos(
            tuple(folder / row["file"] for row in rows if row["set"] == name),
            tuple(tuple(row["labels"].split(";")) for row in rows if row["set"] == name),
        )
        for name in dict.fromkeys(row["set"] for row in rows)
    }


def recall(texts: Vectors, images: Vectors, owner: NDArray[np.int64]) -> dict[int, float]:
    """Per cent of texts whose own photo is among the first 1, 5 and 10."""
    scores = texts @ images.T
    own = scores[np.arange(len(texts)), owner]
    better = (scores > own[:, None]).sum(1)
    return {k: float((better < k).mean() * 100) for k in (1, 5, 10)}


def top_class(images: Vectors, classes: Vectors) -> NDArray[np.int64]:
    """The class nearest to each photo."""
    return np.argmax(images @ classes.T, axis=1)


def hit_rate(images: Vectors, photos: LabelledPhotos, classes: list[str], texts: Vectors) -> float:
    """Per cent of photos whose nearest class is among their labels."""
    found = top_class(images, texts)
    return 100 * float(
        np.mean([classes[c] in own for c, own in zip(found, photos.labels, strict=True)])
    )


def prompted(encode: EncodeTexts, words: Sequence[str], templates: Sequence[str]) -> Vectors:
    """Mean over the templates, as unit vectors: how photoclip turns a query into one vector."""
    stacked = [encode([template.format(word) for word in words]) for template in templates]
    mean = np.mean(stacked, axis=0)
    return np.asarray(mean / np.linalg.norm(mean, axis=1, keepdims=True), dtype=np.float32)


def retrieval_table(
    encode: EncodeTexts,
    images: Vectors,
    captions: list[str],
    owner: NDArray[np.int64],
    templates: Sequence[str] = ("{}",),
) -> dict[str, float]:
    """Caption in, photo out."""
    return {
        f"R@{k}": v for k, v in recall(prompted(encode, captions, templates), images, owner).items()
    }


def labels_table(
    encode: EncodeTexts,
    images: dict[str, Vectors],
    sets: dict[str, LabelledPhotos],
    templates: Sequence[str],
) -> dict[str, float]:
    """ImageNet's names in, photo out; COCO's and the scenes' photos in, class out."""
    table = {}
    for name, photos in sets.items():
        classes = sorted({label for own in photos.labels for label in own})
        texts = prompted(encode, classes, templates)
        if name.startswith("imagenet"):
            names = prompted(encode, [own[0] for own in photos.labels], templates)
            owner = np.arange(len(photos.paths))
            found = recall(names, images[name], owner)
            table |= {f"{name} R@{k}": found[k] for k in (1, 10)}
        table[f"{name} top-1"] = hit_rate(images[name], photos, classes, texts)
    return table
