"""Models of real size with random weights: they cost what the published ones cost."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from transformers import (
    CLIPConfig,
    CLIPImageProcessor,
    CLIPModel,
    SiglipConfig,
    SiglipImageProcessor,
    SiglipModel,
)

from tests.models.clip_vocabulary import write_as_many_words
from tests.models.tiny_siglip import write_gemma_tokenizer

_WORDS = 256_000
_TEXT_B = {"hidden_size": 512, "intermediate_size": 2048, "num_attention_heads": 8}
_IMAGE_B = {"hidden_size": 768, "intermediate_size": 3072, "num_attention_heads": 12}


@dataclass(frozen=True)
class Architecture:
    """One published model's measures; what isn't named is the configuration class' default."""

    title: str
    family: str
    vision: dict[str, Any]
    text: dict[str, Any]
    dim: int = 512


ARCHITECTURES = {
    "vit-b-32": Architecture("ViT-B/32", "clip", {**_IMAGE_B, "patch_size": 32}, _TEXT_B),
    "vit-b-16": Architecture("ViT-B/16", "clip", {**_IMAGE_B, "patch_size": 16}, _TEXT_B),
    "vit-l-14": Architecture(
        "ViT-L/14",
        "clip",
        {
            "hidden_size": 1024,
            "intermediate_size": 4096,
            "num_attention_heads": 16,
            "num_hidden_layers": 24,
            "patch_size": 14,
        },
        {"hidden_size": 768, "intermediate_size": 3072, "num_attention_heads": 12},
        768,
    ),
    "siglip2-b-32": Architecture(
        "SigLIP2-B/32-256", "siglip", {"image_size": 256, "patch_size": 32}, {}
    ),
    "siglip2-b-16": Architecture(
        "SigLIP2-B/16-224", "siglip", {"image_size": 224, "patch_size": 16}, {}
    ),
    "tinyclip-39m": Architecture(
        "TinyCLIP ViT-39M/16 Text-19M",
        "clip",
        {
            "hidden_size": 512,
            "intermediate_size": 2048,
            "num_attention_heads": 8,
            "patch_size": 16,
        },
        {**_TEXT_B, "num_hidden_layers": 6},
    ),
}


def write_model(folder: Path, architecture: Architecture) -> None:
    """A folder in the hub's layout."""
    folder.mkdir(parents=True)
    if architecture.family == "clip":
        _write_clip(folder, architecture)
    else:
        _write_siglip2(folder, architecture)


def _write_clip(folder: Path, architecture: Architecture) -> None:
    write_as_many_words(folder)
    values = {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77}
    special = {"bos_token": "<|startoftext|>", "pad_token": "<|endoftext|>"}
    ends = {"eos_token": "<|endoftext|>", "unk_token": "<|endoftext|>"}
    content = json.dumps(values | special | ends)
    (folder / "tokenizer_config.json").write_text(content, encoding="utf-8")
    CLIPImageProcessor().save_pretrained(folder)
    config = CLIPConfig(
        projection_dim=architecture.dim,
        text_config=architecture.text,
        vision_config=architecture.vision,
    )
    _write_weights(folder, CLIPModel, config)


def _write_siglip2(folder: Path, architecture: Architecture) -> None:
    write_gemma_tokenizer(folder, "SiglipProcessor", words=_WORDS)
    side = architecture.vision["image_size"]
    processor = SiglipImageProcessor(size={"height": side, "width": side}, resample=2)
    processor.save_pretrained(folder)
    special = {"vocab_size": _WORDS, "pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 1}
    config = SiglipConfig(
        text_config={**architecture.text, **special}, vision_config=architecture.vision
    )
    _write_weights(folder, SiglipModel, config)


def _write_weights(folder: Path, kind: Any, config: Any) -> None:
    """Drawn directly: the classes' own initialisation takes a minute for a large model."""
    config.architectures = [kind.__name__]
    config.save_pretrained(folder)
    with torch.device("meta"):
        model = kind(config)
    random = torch.Generator().manual_seed(0)
    tensors = {}
    for name, parameter in model.named_parameters():
        if parameter.dim() == 1 and parameter.shape[0] > 1:
            fill = 1.0 if "norm" in name and name.endswith("weight") else 0.0
            tensors[name] = torch.full(parameter.shape, fill)
        else:
            tensors[name] = torch.empty(parameter.shape).normal_(std=0.03, generator=random)
    tensors["logit_scale"] = torch.full(model.logit_scale.shape, 4.6)
    save_file(tensors, folder / "model.safetensors")
