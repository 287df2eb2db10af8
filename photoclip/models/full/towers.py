"""From a model folder to its towers. Importing this module imports torch.

Each is made without memory of its own and then given its tensors, so that nothing is in memory
twice and the other tower is never read. The names are those of transformers' checkpoints.
"""

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from photoclip.models.full.kinds import Config
from photoclip.models.full.layout import ModelFolder, tensors_are_patches
from photoclip.models.full.network import (
    ACTIVATIONS,
    QUICK_GELU,
    QUICK_GELU_SLOPE,
    ClipImages,
    Patches,
    Shape,
    SiglipImages,
    Texts,
)
from photoclip.models.full.reading import TensorReader, unloadable

State = dict[str, Tensor]


def image_tower(folder: ModelFolder) -> nn.Module:
    """Pixels (n, 3, height, width), normalised, to vectors (n, dim) of any length; in fp32.

    :raises PhotoclipError: the weights don't fit the configuration, or can't be read.
    """
    if folder.kind.network == "transformers":
        from photoclip.models.full.like import image_tower as other

        return other(folder)
    return _guarded(folder, _clip_images if folder.kind.network == "clip" else _siglip_images)


def text_tower(folder: ModelFolder) -> nn.Module:
    """Token numbers (n, length) to vectors (n, dim) of any length, in fp32 on the processor.

    :raises PhotoclipError: the weights don't fit the configuration, or can't be read.
    """
    if folder.kind.network == "transformers":
        from photoclip.models.full.like import text_tower as other

        return other(folder)
    return _guarded(folder, _texts)


def _guarded(folder: ModelFolder, make: Any) -> nn.Module:
    reader = TensorReader(folder.tensors, folder.path)
    try:
        tower, state = make(folder, reader)
        tower.load_state_dict(state, assign=True)
    except (RuntimeError, ValueError, TypeError, KeyError, AttributeError) as error:
        why = str(error).strip().replace("\n", " ").replace("\t", " ")[:200]
        raise unloadable(folder.path, why or "its sizes make no sense") from error
    ready: nn.Module = tower.requires_grad_(False).eval()
    return ready


def _shape(config: Config, reader: TensorReader, tower: str) -> Shape:
    """Sizes come from the weights where they can, what the weights don't show from the config."""
    act = config["hidden_act"]
    if act not in ACTIVATIONS:
        raise ValueError(f"it uses the activation {act}, which is not known here")
    layers = 0
    while f"{tower}.encoder.layers.{layers}.mlp.fc1.weight" in reader:
        layers += 1
    if layers != config.get("num_hidden_layers", layers) or layers < 1:
        raise ValueError(f"it has {layers} layers instead of {config['num_hidden_layers']}")
    inner, width = reader.place(f"{tower}.encoder.layers.0.mlp.fc1.weight").shape
    heads = int(config["num_attention_heads"])
    if width % heads:
        raise ValueError(f"{heads} heads don't divide its {width} numbers a token")
    shape = Shape(width, inner, layers, heads, eps=config["layer_norm_eps"])
    shape.act = ACTIVATIONS[act]
    return shape


def _clip_images(folder: ModelFolder, reader: TensorReader) -> tuple[nn.Module, State]:
    tower = "vision_model"
    shape = _shape(folder.vision, reader, tower)
    with torch.device("meta"):
        network = ClipImages(shape, _patches(folder, shape, bias=False, first=True), folder.dim)
    state = _patch_state(folder, reader) | _layers_state(
        folder.vision, reader, tower, shape.layers - 1
    )
    state["patches.first"] = reader[f"{tower}.embeddings.class_embedding"].reshape(-1)
    last = f"{tower}.encoder.layers.{shape.layers - 1}"
    state |= _prefixed("last", _block(folder.vision, reader, last, one=True))
    # The missing letter is transformers' own.
    state |= _affine("before", reader, f"{tower}.pre_layrnorm")
    state |= _affine("after", reader, f"{tower}.post_layernorm")
    state["projection.weight"] = reader["visual_projection.weight"]
    return network, state


def _siglip_images(folder: ModelFolder, reader: TensorReader) -> tuple[nn.Module, State]:
    tower = "vision_model"
    if not folder.vision["vision_use_head"]:
        raise ValueError("its image tower has no head, so that photos have no vector")
    shape = _shape(folder.vision, reader, tower)
    with torch.device("meta"):
        network = SiglipImages(shape, _patches(folder, shape, bias=True, first=False))
    state = _patch_state(folder, reader) | _layers_state(folder.vision, reader, tower, shape.layers)
    state["patches.patch.bias"] = reader[f"{tower}.embeddings.patch_embedding.bias"]
    head = f"{tower}.head"
    state |= _affine("after", reader, f"{tower}.post_layernorm")
    state |= _affine("norm", reader, f"{head}.layernorm")
    state["probe"] = reader[f"{head}.probe"]
    state |= _affine("attention.out", reader, f"{head}.attention.out_proj")
    for end in ("weight", "bias"):
        joined = reader[f"{head}.attention.in_proj_{end}"]
        state[f"attention.q.{end}"] = joined[: shape.width].clone()
        state[f"attention.kv.{end}"] = joined[shape.width :].clone()
    return network, state | _mlp("mlp", folder.vision, reader, f"{head}.mlp")


def _texts(folder: ModelFolder, reader: TensorReader) -> tuple[nn.Module, State]:
    tower = "text_model"
    shape = _shape(folder.text, reader, tower)
    clip = folder.kind.network == "clip"
    length = folder.tensors[f"{tower}.embeddings.position_embedding.weight"].shape[0]
    words = reader.words(f"{tower}.embeddings.token_embedding.weight")
    with torch.device("meta"):
        head = nn.Linear(shape.width, folder.dim, bias=not clip)
        end = int(folder.text["eos_token_id"]) if clip else None
        network = Texts(shape, words, length, head, end)
    state = _layers_state(folder.text, reader, tower, shape.layers)
    state |= {f"words.{name}": value for name, value in words.state_dict().items()}
    state["position"] = reader[f"{tower}.embeddings.position_embedding.weight"]
    state |= _affine("after", reader, f"{tower}.final_layer_norm")
    if clip:
        state["head.weight"] = reader["text_projection.weight"]
    else:
        state |= _affine("head", reader, f"{tower}.head")
    return network, state


def _patches(folder: ModelFolder, shape: Shape, *, bias: bool, first: bool) -> Patches:
    size = int(folder.vision["patch_size"])
    side = folder.preprocessing.size[0] // size
    return Patches(shape.width, size, side, bias=bias, first=first)


def _patch_state(folder: ModelFolder, reader: TensorReader) -> State:
    where = "vision_model.embeddings"
    weight = reader[f"{where}.patch_embedding.weight"]
    position = reader[f"{where}.position_embedding.weight"]
    if tensors_are_patches(folder.tensors):
        size = int(folder.vision["patch_size"])
        position = _regridded(position, folder.preprocessing.size[0] // size)
    else:
        weight = weight.permute(0, 2, 3, 1).flatten(1).contiguous()
    return {"patches.patch.weight": weight, "patches.position": position}


def _regridded(position: Tensor, side: int) -> Tensor:
    """A square grid of places for another square grid, as transformers' Siglip2 does it."""
    old = math.isqrt(len(position))
    if old == side:
        return position
    grid = position.reshape(1, old, old, -1).permute(0, 3, 1, 2)
    grid = functional.interpolate(
        grid, (side, side), mode="bilinear", align_corners=False, antialias=True
    )
    return grid.flatten(2)[0].T.contiguous()


def _layers_state(config: Config, reader: TensorReader, tower: str, count: int) -> State:
    state: State = {}
    for number in range(count):
        block = _block(config, reader, f"{tower}.encoder.layers.{number}")
        state |= _prefixed(f"layers.{number}", block)
    return state


def _block(config: Config, reader: TensorReader, source: str, *, one: bool = False) -> State:
    state = _affine("norm1", reader, f"{source}.layer_norm1")
    state |= _affine("norm2", reader, f"{source}.layer_norm2")
    state |= _affine("attention.out", reader, f"{source}.self_attn.out_proj")
    state |= _mlp("mlp", config, reader, f"{source}.mlp")
    for end in ("weight", "bias"):
        q, k, v = (reader[f"{source}.self_attn.{name}_proj.{end}"] for name in "qkv")
        if one:
            state |= {f"attention.q.{end}": q, f"attention.kv.{end}": torch.cat([k, v])}
        else:
            state[f"attention.qkv.{end}"] = torch.cat([q, k, v])
    return state


def _mlp(name: str, config: Config, reader: TensorReader, source: str) -> State:
    state = _affine(f"{name}.fc1", reader, f"{source}.fc1")
    state |= _affine(f"{name}.fc2", reader, f"{source}.fc2")
    if config["hidden_act"] == QUICK_GELU:
        state[f"{name}.fc1.weight"] *= QUICK_GELU_SLOPE
        state[f"{name}.fc1.bias"] *= QUICK_GELU_SLOPE
        state[f"{name}.fc2.weight"] /= QUICK_GELU_SLOPE
    return state


def _affine(name: str, reader: TensorReader, source: str) -> State:
    return {f"{name}.{end}": reader[f"{source}.{end}"] for end in ("weight", "bias")}


def _prefixed(prefix: str, state: State) -> State:
    return {f"{prefix}.{name}": value for name, value in state.items()}
