"""Read the ImageNet-trained MobileNetEdgeTPU that training starts from."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file

from photoclip.models.builtin.network import Conv, ImageTower


def convolutions(tower: ImageTower) -> list[Conv]:
    """The trunk's convolutions in the order in which they run."""
    trunk = tower.trunk
    ordered = [trunk.stem, trunk.squeeze]
    for block in trunk.blocks:
        ordered += [part for part in (block.widen, block.look, block.narrow) if part is not None]
    return [*ordered, trunk.last]


@torch.no_grad()
def load_backbone(tower: ImageTower, folder: Path) -> None:
    """Fill the trunk and the head's classifier from `graph.json` and `model.safetensors`.

    The kernels are turned by 180 degrees (see `Trunk`). The file's first class is "background"
    (nothing of ImageNet); it is left out.
    """
    tensors = {
        name.split(".", 1)[1]: value.float()
        for name, value in load_file(folder / "model.safetensors").items()
    }
    steps = [
        step
        for step in json.loads((folder / "graph.json").read_text())["ops"]
        if step["op"].endswith("CONV_2D")
    ]
    *trunk, classifier = [(tensors[f"w{s['i'][1]}"], tensors[f"b{s['i'][2]}"]) for s in steps]
    for conv, (weight, bias) in zip(convolutions(tower), trunk, strict=True):
        conv.weight.copy_(weight.flip(2, 3))
        conv.bias.copy_(bias)
    tower.head.classifier.weight.copy_(classifier[0].flatten(1)[1:])
    tower.head.classifier.bias.copy_(classifier[1][1:])
