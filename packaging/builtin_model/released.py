"""Go on from the weights that ship: read them back into the towers that training knows."""

import math
from pathlib import Path

import torch
from pupil import Pupil
from sentences import TextTower
from torch import Tensor, nn

from photoclip.models.builtin.image import EVERYDAY
from photoclip.models.builtin.naming import FILE
from photoclip.models.builtin.network import ImageTower
from photoclip.models.builtin.weights import Tensors, read_config

_NAMES = {
    "out": "attention.output.dense",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "norm1": "attention.output.LayerNorm",
    "norm2": "output.LayerNorm",
}


def read(folder: Path) -> Pupil:
    """The shipped towers in float32, with MiniLM's own embeddings, which training leaves alone."""
    images, texts = (Tensors(folder / f"{side}.safetensors") for side in ("image", "text"))
    image, text = ImageTower(), TextTower()
    state = {name: _tensor(images, name) for name in images.names if name != EVERYDAY}
    names = torch.from_numpy(Tensors(folder / FILE).get("keys").copy())
    image.load_state_dict(state | {"head.names": names})
    text.head.load_state_dict({n: _tensor(texts, f"head.{n}") for n in text.head.state_dict()})
    layers: dict[str, Tensor] = {}
    for name in texts.names:
        if name.startswith("layers."):
            layers |= _as_bert(name, _tensor(texts, name))
    missing, unknown = text.bert.load_state_dict(layers, strict=False)
    assert not unknown
    assert all(name.startswith("embeddings.") for name in missing)
    scale = read_config(folder).logit_scale
    return Pupil(image, text, nn.Parameter(torch.tensor(math.log(scale))))


def _as_bert(name: str, value: Tensor) -> dict[str, Tensor]:
    """One stored tensor under BERT's names: three, where queries, keys and values lie joined."""
    _, number, part, kind = name.split(".")
    layer = f"encoder.layer.{number}."
    if part != "qkv":
        return {f"{layer}{_NAMES[part]}.{kind}": value}
    parts = zip(("query", "key", "value"), value.chunk(3), strict=True)
    return {f"{layer}attention.self.{each}.{kind}": piece for each, piece in parts}


def _tensor(tensors: Tensors, name: str) -> Tensor:
    return torch.from_numpy(tensors.get(name).copy())
