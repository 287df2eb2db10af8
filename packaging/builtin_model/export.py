"""Quantise a trained checkpoint into the files that photoclip ships."""

from dataclasses import dataclass
from pathlib import Path

import listing
import numpy as np
import torch
from codes import spread
from numpy.typing import NDArray
from photos import SIZE
from rounding import with_means_kept
from safetensors.numpy import save_file
from sealing import seal
from sentences import MINILM
from torch import Tensor
from words import Nouns, Synset

from photoclip.models.builtin.naming import FILE

TOKENS = 64
GROUP = 64
CODES = 128
"""Dimensions for what has a name."""
UNUSED = "[unused"
NAMES = "head.names"
Stored = dict[str, NDArray[np.generic]]


def int8(weight: Tensor, name: str) -> Stored:
    """A matrix or a kernel with one scale per row."""
    # safetensors writes the memory as it lies, and training may have laid channels last.
    values = np.ascontiguousarray(weight.detach().float().numpy())
    largest = np.abs(values.reshape(len(values), -1)).max(1).clip(1e-8)
    scale = (largest / 127).astype(np.float32)
    shaped = scale.reshape(-1, *[1] * (values.ndim - 1))
    return {name: np.rint(values / shaped).clip(-127, 127).astype(np.int8), f"{name}.scale": scale}


def int4(weight: Tensor, name: str) -> Stored:
    """A matrix, two values to a byte, with one scale per `GROUP` columns.

    Of several scales for each group the one with the least squared error is taken.
    """
    values = weight.detach().float().numpy()
    groups = values.reshape(len(values), -1, GROUP)
    largest = np.abs(groups).max(2, keepdims=True).clip(1e-8)
    best = np.full(largest.shape, np.inf, np.float32)
    scale = np.zeros(largest.shape, np.float16)
    for part in np.linspace(0.7, 1.0, 7):
        tried = (largest * part / 7).astype(np.float16)
        step = tried.astype(np.float32).clip(1e-8)
        error = ((np.rint(groups / step).clip(-8, 7) * step - groups) ** 2).sum(2, keepdims=True)
        scale = np.where(error < best, tried, scale)
        best = np.minimum(best, error)
    whole = np.rint(groups / scale.astype(np.float32).clip(1e-8)).clip(-8, 7).reshape(values.shape)
    nibbles = (whole + 8).astype(np.uint8)
    return {name: nibbles[:, 0::2] | nibbles[:, 1::2] << 4, f"{name}.scale": scale[:, :, 0]}


def plain(values: Tensor, name: str) -> Stored:
    """A bias or another small tensor."""
    return {name: values.detach().numpy().astype(np.float32)}


def image_tensors(state: dict[str, Tensor]) -> Stored:
    """The image tower under its own names, without the vectors of the class names."""
    stored: Stored = {}
    for name, value in state.items():
        if name == NAMES:
            continue
        stored |= int8(value, name) if value.ndim > 1 else plain(value, name)
    return stored


def name_tensors(names: Tensor) -> Stored:
    """The vectors of the class names (1000, dim), which both towers read, and their codes."""
    codes = torch.from_numpy(spread(len(names), CODES))
    return int8(names, "keys") | int8(codes, "codes")


def vocabulary() -> tuple[list[str], list[int]]:
    """MiniLM's pieces of words, without those that stand for nothing, and their numbers there."""
    pieces = (MINILM / "vocab.txt").read_text(encoding="utf-8").splitlines()
    kept = [number for number, piece in enumerate(pieces) if not piece.startswith(UNUSED)]
    return [pieces[number] for number in kept], kept


def text_tensors(bert: dict[str, Tensor], head: dict[str, Tensor], kept: list[int]) -> Stored:
    """The text tower under the names that `photoclip.models.builtin.text` reads, with the token
    embeddings that are kept."""
    stored = int4(bert["embeddings.word_embeddings.weight"][kept], "embeddings.words")
    # Every text is a single sentence, so its type is added to the positions once and for all.
    kind = bert["embeddings.token_type_embeddings.weight"][0]
    positions = bert["embeddings.position_embeddings.weight"][:TOKENS] + kind
    stored |= plain(positions, "embeddings.positions")
    for part in ("weight", "bias"):
        stored |= plain(bert[f"embeddings.LayerNorm.{part}"], f"embeddings.norm.{part}")
    count = len({name.split(".")[2] for name in bert if name.startswith("encoder.layer.")})
    for number in range(count):
        stored |= _layer(bert, number)
    for name, value in head.items():
        stored |= int8(value, f"head.{name}") if value.ndim > 1 else plain(value, f"head.{name}")
    return stored


def _layer(bert: dict[str, Tensor], number: int) -> Stored:
    old, new = f"encoder.layer.{number}.", f"layers.{number}."
    attention = old + "attention.self."
    joined = {
        part: torch.cat([bert[f"{attention}{name}.{part}"] for name in ("query", "key", "value")])
        for part in ("weight", "bias")
    }
    stored = int8(joined["weight"], new + "qkv.weight") | plain(joined["bias"], new + "qkv.bias")
    for theirs, ours in (
        ("attention.output.dense", "out"),
        ("intermediate.dense", "widen"),
        ("output.dense", "narrow"),
    ):
        stored |= int8(bert[f"{old}{theirs}.weight"], f"{new}{ours}.weight")
        stored |= plain(bert[f"{old}{theirs}.bias"], f"{new}{ours}.bias")
    for theirs, ours in (("attention.output.LayerNorm", "norm1"), ("output.LayerNorm", "norm2")):
        for part in ("weight", "bias"):
            stored |= plain(bert[f"{old}{theirs}.{part}"], f"{new}{ours}.{part}")
    return stored


@dataclass(frozen=True, slots=True)
class Beside:
    """What ships with the towers, and what they are rounded by."""

    templates: tuple[str, ...]
    everyday: Tensor
    """(m, dim), vectors of everyday sentences, by which hubs are known."""
    pictures: Tensor
    """(n, 3, height, width), photos on which rounding must change nothing on the whole."""
    names: tuple[list[Synset], Nouns]
    """The classes, and the nouns that tell what else their names mean."""


def export(checkpoint: Path, folder: Path, beside: Beside) -> None:
    """Write the weights, the vocabulary, the names and `config.json`."""
    state = torch.load(checkpoint, weights_only=True)
    folder.mkdir(parents=True, exist_ok=True)
    tower = with_means_kept(state["image"], beside.pictures)
    image = image_tensors(tower) | int8(beside.everyday, "everyday")
    save_file(image, folder / "image.safetensors")
    save_file(name_tensors(state["image"][NAMES]), folder / FILE)
    pieces, kept = vocabulary()
    save_file(text_tensors(state["bert"], state["text_head"], kept), folder / "text.safetensors")
    written = "".join(f"{piece}\n" for piece in pieces)
    (folder / "vocab.txt").write_text(written, encoding="utf-8", newline="\n")
    described = {
        "dim": state["text_head"]["linear.weight"].shape[0],
        "codes": CODES,
        "tokens": TOKENS,
        "logit_scale": round(float(state["scale"]), 2),
        "templates": list(beside.templates),
        "size": SIZE,
    }
    listing.write(folder, *beside.names)
    seal(folder, described)
