"""A CLIP small enough to make in a test, in the hub's own layout.

It is written here and not saved by transformers, whose import takes seconds in every process that
tests; that transformers reads it and computes the same from it is what `test_parity` looks at.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

from tests.models.clip_vocabulary import write_clip_vocabulary

IMAGE_SIZE = 32
TEXT_LENGTH = 24
_DIM = 16
_TEXT_WIDTH = 32
_PATCH = 8
_PROCESSOR = {
    "image_processor_type": "CLIPImageProcessor",
    "do_convert_rgb": True,
    "do_resize": True,
    "size": {"shortest_edge": IMAGE_SIZE},
    "resample": 3,
    "do_center_crop": True,
    "crop_size": {"height": IMAGE_SIZE, "width": IMAGE_SIZE},
    "do_rescale": True,
    "rescale_factor": 1 / 255,
    "do_normalize": True,
    "image_mean": [0.48145466, 0.4578275, 0.40821073],
    "image_std": [0.26862954, 0.26130258, 0.27577711],
}

Weights = Iterator[tuple[str, NDArray[np.float32]]]


def make_tiny_clip(
    folder: Path,
    *,
    seed: int = 0,
    real_words: bool = False,
    width: int = 32,
    layers: int = 2,
    **processor: object,
) -> Path:
    """Random weights; `processor` overrides values of preprocessor_config.json.

    With `real_words` the tokenizer is CLIP's own, and texts are as long as CLIP's. `width` and
    `layers` are those of the image tower.
    """
    folder.mkdir(parents=True, exist_ok=True)
    length = 77 if real_words else TEXT_LENGTH
    tokens = _write_tokenizer(folder, length, real_words)
    config = _config(tokens, length, width, layers)
    _write_json(folder / "config.json", config)
    _write_json(folder / "preprocessor_config.json", _PROCESSOR | processor)
    weights = dict(_weights(config, np.random.default_rng(seed)))
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    return folder


def _config(tokens: int, length: int, width: int, layers: int) -> dict[str, Any]:
    """What differs from CLIP's defaults, and a little of what doesn't, as in published ones."""
    return {
        "architectures": ["CLIPModel"],
        "model_type": "clip",
        "projection_dim": _DIM,
        "logit_scale_init_value": 2.6592,
        "text_config": {
            "model_type": "clip_text_model",
            "vocab_size": tokens,
            "hidden_size": _TEXT_WIDTH,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "max_position_embeddings": length,
            "hidden_act": "quick_gelu",
            "bos_token_id": tokens - 2,
            "eos_token_id": tokens - 1,
            "pad_token_id": tokens - 1,
        },
        "vision_config": {
            "model_type": "clip_vision_model",
            "hidden_size": width,
            "intermediate_size": 4 * width if layers > 2 else 64,
            "num_hidden_layers": layers,
            "num_attention_heads": 2,
            "image_size": IMAGE_SIZE,
            "patch_size": _PATCH,
            "hidden_act": "quick_gelu",
        },
    }


def _weights(config: dict[str, Any], random: np.random.Generator) -> Weights:
    """All tensors by their names, as large as transformers' initial ones."""
    text, vision = config["text_config"], config["vision_config"]
    width, patches = vision["hidden_size"], (IMAGE_SIZE // _PATCH) ** 2

    def normal(*shape: int, std: float) -> NDArray[np.float32]:
        return (std * random.standard_normal(shape)).astype(np.float32)

    def affine(name: str, outputs: int, inputs: int, std: float) -> Weights:
        yield f"{name}.weight", normal(outputs, inputs, std=std)
        yield f"{name}.bias", np.zeros(outputs, np.float32)

    def norm(name: str, size: int) -> Weights:
        yield f"{name}.weight", np.ones(size, np.float32)
        yield f"{name}.bias", np.zeros(size, np.float32)

    def layer(name: str, size: int, inner: int, deep: float) -> Weights:
        for part in ("q", "k", "v"):
            yield from affine(f"{name}.self_attn.{part}_proj", size, size, size**-0.5 * deep)
        yield from affine(f"{name}.self_attn.out_proj", size, size, size**-0.5)
        yield from norm(f"{name}.layer_norm1", size)
        yield from affine(f"{name}.mlp.fc1", inner, size, (2 * size) ** -0.5)
        yield from affine(f"{name}.mlp.fc2", size, inner, size**-0.5 * deep)
        yield from norm(f"{name}.layer_norm2", size)

    def tower(name: str, part: dict[str, Any]) -> Weights:
        count = part["num_hidden_layers"]
        for number in range(count):
            size, inner = part["hidden_size"], part["intermediate_size"]
            yield from layer(f"{name}.encoder.layers.{number}", size, inner, (2 * count) ** -0.5)

    yield "logit_scale", np.array(config["logit_scale_init_value"], np.float32)
    words, places = text["vocab_size"], text["max_position_embeddings"]
    yield "text_model.embeddings.token_embedding.weight", normal(words, _TEXT_WIDTH, std=0.02)
    yield "text_model.embeddings.position_embedding.weight", normal(places, _TEXT_WIDTH, std=0.02)
    yield from tower("text_model", text)
    yield from norm("text_model.final_layer_norm", _TEXT_WIDTH)
    yield "text_projection.weight", normal(_DIM, _TEXT_WIDTH, std=_TEXT_WIDTH**-0.5)
    seen = "vision_model.embeddings"
    yield f"{seen}.class_embedding", normal(width, std=width**-0.5)
    yield f"{seen}.patch_embedding.weight", normal(width, 3, _PATCH, _PATCH, std=0.02)
    yield f"{seen}.position_embedding.weight", normal(patches + 1, width, std=0.02)
    yield from norm("vision_model.pre_layrnorm", width)
    yield from tower("vision_model", vision)
    yield from norm("vision_model.post_layernorm", width)
    yield "visual_projection.weight", normal(_DIM, width, std=width**-0.5)


def _write_json(file: Path, values: dict[str, Any]) -> None:
    file.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")


def _write_tokenizer(folder: Path, length: int, real_words: bool) -> int:
    """The tokenizer's files; returns the number of its words."""
    tokens = write_clip_vocabulary(folder) if real_words else _write_few_words(folder)
    (folder / "tokenizer_config.json").write_text(
        json.dumps(
            {
                "tokenizer_class": "CLIPTokenizer",
                "model_max_length": length,
                "bos_token": "<|startoftext|>",
                "eos_token": "<|endoftext|>",
                "unk_token": "<|endoftext|>",
                "pad_token": "<|endoftext|>",
            }
        )
    )
    return tokens


def _write_few_words(folder: Path) -> int:
    """A byte-level vocabulary with a handful of merges; returns its size."""
    letters = _byte_letters()
    merges = ["t h", "th e</w>", "a n", "d o", "do g</w>", "c a", "ca t</w>"]
    words = letters + [letter + "</w>" for letter in letters]
    words += [merge.replace(" ", "") for merge in merges]
    words += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {word: number for number, word in enumerate(dict.fromkeys(words))}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges) + "\n")
    return len(vocabulary)


def _byte_letters() -> list[str]:
    """The printable stand-ins for all bytes in GPT-2's byte-level vocabularies."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = iter(range(256, 512))
    return [chr(byte if byte in printable else next(others)) for byte in range(256)]
