"""The kinds of models that photoclip runs, by `model_type` of their config.json."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from photoclip.core.encoder import Resample

Config = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ImageRule:
    """What a kind's image processor does where its configuration says nothing."""

    resize: int | dict[str, int]
    crop: bool
    resample: Resample
    mean: tuple[float, float, float]
    std: tuple[float, float, float]


_CLIP_RULE = ImageRule(
    224,
    True,
    "bicubic",
    (0.48145466, 0.4578275, 0.40821073),
    (0.26862954, 0.26130258, 0.27577711),
)
_SIGLIP_RULE = ImageRule(
    {"height": 224, "width": 224}, False, "bicubic", (0.5, 0.5, 0.5), (0.5, 0.5, 0.5)
)


@dataclass(frozen=True, slots=True)
class Kind:
    """One architecture, with the defaults of its configuration class in transformers.

    `network` tells whose program computes it: "clip" and "siglip" are ours, which load in half
    the time and memory; the rest runs in transformers' own classes.
    """

    network: Literal["clip", "siglip", "transformers"]
    text: Mapping[str, Any]
    vision: Mapping[str, Any]
    image_rule: ImageRule = _CLIP_RULE
    fixed_text: bool = False
    """Texts are filled up to the model's length, and no mask tells where they end."""
    pad: str = "<|endoftext|>"
    templates: tuple[str, ...] = ("{}",)


_CLIP = Kind(
    "clip",
    text={
        "hidden_size": 512,
        "num_attention_heads": 8,
        "hidden_act": "quick_gelu",
        "layer_norm_eps": 1e-5,
        "max_position_embeddings": 77,
        "eos_token_id": 49407,
    },
    vision={
        "hidden_size": 768,
        "num_attention_heads": 12,
        "hidden_act": "quick_gelu",
        "layer_norm_eps": 1e-5,
        "image_size": 224,
        "patch_size": 32,
    },
    # Radford et al. 2021, table 13: for retrieval "a photo of" is put before each description,
    # which is worth one to two points of R@1.
    templates=("a photo of {}",),
)
_SIGLIP = Kind(
    "siglip",
    text={
        "hidden_size": 768,
        "num_attention_heads": 12,
        "hidden_act": "gelu_pytorch_tanh",
        "layer_norm_eps": 1e-6,
        "max_position_embeddings": 64,
    },
    vision={
        "hidden_size": 768,
        "num_attention_heads": 12,
        "hidden_act": "gelu_pytorch_tanh",
        "layer_norm_eps": 1e-6,
        "image_size": 224,
        "patch_size": 16,
        "num_patches": 256,
        "vision_use_head": True,
    },
    image_rule=_SIGLIP_RULE,
    fixed_text=True,
    pad="</s>",
)

_LIKE_CLIP = {"image_size": 224, "patch_size": 32}

KINDS: dict[str, Kind] = {
    "clip": _CLIP,
    "siglip": _SIGLIP,
    "siglip2": _SIGLIP,
    "chinese_clip": Kind("transformers", {"max_position_embeddings": 512}, _LIKE_CLIP, pad="[PAD]"),
    "altclip": Kind("transformers", {"max_position_embeddings": 514}, _LIKE_CLIP, pad="<pad>"),
    "metaclip_2": Kind("transformers", {"max_position_embeddings": 77}, _LIKE_CLIP, pad="<pad>"),
}
"""Others that transformers knows differ in their inputs (several photos, boxes, two encoders) or
have no pair of towers; they are refused."""


def merged(config: Config, name: str, defaults: Mapping[str, Any]) -> Config:
    """A tower's part of a config.json over the defaults.

    Configurations written before 2023 repeat it as `…_dict`, and transformers prefers that.
    """
    parts = (config.get(name), config.get(f"{name}_dict"))
    result: Config = dict(defaults)
    for part in parts:
        if isinstance(part, dict):
            result |= part
    return result
