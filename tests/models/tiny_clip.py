"""A CLIP small enough to make in a test, saved in the hub's own layout."""

import json
from pathlib import Path

import torch
from transformers import CLIPConfig, CLIPImageProcessor, CLIPModel

from tests.models.clip_vocabulary import write_clip_vocabulary

IMAGE_SIZE = 32
TEXT_LENGTH = 24


def make_tiny_clip(
    folder: Path,
    *,
    seed: int = 0,
    real_words: bool = False,
    width: int = 32,
    layers: int = 2,
    **processor: object,
) -> Path:
    """Random weights; `processor` overrides parameters of the image processor.

    With `real_words` the tokenizer is CLIP's own, and texts are as long as CLIP's. `width` and
    `layers` are those of the image tower.
    """
    folder.mkdir(parents=True, exist_ok=True)
    length = 77 if real_words else TEXT_LENGTH
    tokens = _write_tokenizer(folder, length, real_words)
    torch.manual_seed(seed)
    config = CLIPConfig(
        projection_dim=16,
        text_config={
            "vocab_size": tokens,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "max_position_embeddings": length,
            "bos_token_id": tokens - 2,
            "eos_token_id": tokens - 1,
            "pad_token_id": tokens - 1,
        },
        vision_config={
            "hidden_size": width,
            "intermediate_size": 4 * width if layers > 2 else 64,
            "num_hidden_layers": layers,
            "num_attention_heads": 2,
            "image_size": IMAGE_SIZE,
            "patch_size": 8,
        },
    )
    CLIPModel(config).save_pretrained(folder, safe_serialization=True)
    values = {"size": {"shortest_edge": IMAGE_SIZE}, "crop_size": IMAGE_SIZE} | processor
    CLIPImageProcessor(**values).save_pretrained(folder)
    return folder


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
    letters = [_byte_letter(byte) for byte in range(256)]
    merges = ["t h", "th e</w>", "a n", "d o", "do g</w>", "c a", "ca t</w>"]
    words = letters + [letter + "</w>" for letter in letters]
    words += [merge.replace(" ", "") for merge in merges]
    words += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {word: number for number, word in enumerate(dict.fromkeys(words))}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges) + "\n")
    return len(vocabulary)


def _byte_letter(byte: int) -> str:
    """The printable stand-in for a byte in GPT-2's byte-level vocabularies."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    if byte in printable:
        return chr(byte)
    hidden = [value for value in range(256) if value not in printable]
    return chr(256 + hidden.index(byte))
