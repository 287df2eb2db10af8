"""Take back what rounding weights to eight bits adds to a network on the whole.

Rounding moves the mean of what a channel says, by some hundredths in this trunk, and the next
layers build on it. Bias correction (Nagel et al. 2019, "Data-free quantization", section 4.2; here
with pictures): layer after layer, the mean over some pictures is put back to where it was.
"""

import copy
from collections.abc import Callable

import torch
from torch import Tensor, nn

from photoclip.models.builtin.network import Conv, ImageTower, Trunk

State = dict[str, Tensor]


def rounded(weight: Tensor) -> Tensor:
    """What is left of a kernel that is stored as int8 with one scale per row."""
    shape = (-1, *[1] * (weight.ndim - 1))
    scale = weight.abs().reshape(len(weight), -1).max(1).values.clamp(min=1e-8) / 127
    return (weight / scale.reshape(shape)).round() * scale.reshape(shape)


def with_means_kept(image: State, pictures: Tensor) -> State:
    """The image tower with biases under which its rounded kernels say on the mean of `pictures`
    (n, 3, height, width) what the exact ones say."""
    tower = ImageTower()
    tower.load_state_dict(image)
    exact = tower.trunk.eval().requires_grad_(False).to(memory_format=torch.channels_last)
    trunk = copy.deepcopy(exact)
    layers = {name: part for name, part in trunk.named_modules() if isinstance(part, Conv)}
    meant = _means(exact, pictures)
    for layer in layers.values():
        layer.weight.copy_(rounded(layer.weight))
    for name, layer in layers.items():
        layer.bias.add_(meant[name] - _means(trunk, pictures)[name])
    return image | {f"trunk.{name}.bias": layer.bias.detach() for name, layer in layers.items()}


@torch.inference_mode()
def _means(trunk: Trunk, pictures: Tensor) -> State:
    """What each layer says on the mean, by channel."""
    found: State = {}

    def listen(name: str) -> Callable[[nn.Module, object, Tensor], None]:
        def keep(_part: nn.Module, _into: object, said: Tensor) -> None:
            found[name] = said.mean((0, 2, 3)).clone()

        return keep

    parts = trunk.named_modules()
    hooks = [p.register_forward_hook(listen(name)) for name, p in parts if isinstance(p, Conv)]
    trunk(pictures)
    for hook in hooks:
        hook.remove()
    return found
