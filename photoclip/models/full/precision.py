"""A tower in another precision. Importing this module imports torch."""

import platform
import warnings
from typing import Any

import torch
from torch import Tensor, nn

DTYPES = {"fp32": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}

_ENGINE = "onednn"
"""Whose 8-bit products are taken where torch has several. torch itself takes FBGEMM's on chips
without VNNI, which need a tenth more time for a batch; the results are the same, but for numbers
between two steps of 8 bits that are rounded otherwise (`python -m tests.benchmarks products`)."""


class Int8Linear(nn.Module):
    """A product with 8-bit weights, scaled row by row; the other factor is scaled as it comes.

    Activations get 7 bits, for without the VNNI instructions two products of 8 bits overflow; with
    7 the result is the same on every chip.
    """

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        weight = linear.weight.detach()
        scale = weight.abs().amax(dim=1).clamp_min(1e-12).double() / 127
        with warnings.catch_warnings():
            # torch announces another package for what has no successor inside torch itself.
            warnings.simplefilter("ignore")
            rows = torch.quantize_per_channel(
                weight, scale, torch.zeros(len(weight), dtype=torch.long), 0, torch.qint8
            )
            self._packed = _packed(rows, linear.bias)

    @property
    def weight(self) -> Tensor:
        """(out, in) in fp32, made anew each time."""
        weight: Tensor = torch.ops.quantized.linear_unpack(self._packed)[0].dequantize()
        return weight

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = torch.ops.quantized.linear_dynamic(x, self._packed, True)
        return result


def _packed(rows: Tensor, bias: Tensor) -> Any:
    """Weights as the engine wants them, which computes with them from now on."""
    engines = torch.backends.quantized
    before = engines.engine
    if _ENGINE in engines.supported_engines:
        engines.engine = _ENGINE
    try:
        return torch.ops.quantized.linear_prepack(rows, bias)
    finally:
        engines.engine = before


class Int8Steps(nn.Module):
    """The same as `Int8Linear`, to the last bit or nearly, where torch has no 8-bit products."""

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        weight = linear.weight.detach()
        scale = weight.abs().amax(dim=1, keepdim=True).clamp_min(1e-12) / 127
        self.weight = nn.Buffer((weight / scale).round() * scale)
        self.bias = None if linear.bias is None else nn.Buffer(linear.bias.detach())

    def forward(self, x: Tensor) -> Tensor:
        low, high = x.amin().clamp_max(0), x.amax().clamp_min(0)
        step = ((high - low) / 127).clamp_min(1e-12)
        start = (low / step).round()
        kept = ((x / step).round().clamp(start, start + 127)) * step
        return nn.functional.linear(kept, self.weight, self.bias)


def int8_possible() -> bool:
    """Whether this build of torch has 8-bit products for this chip."""
    return platform.machine().lower() in {"x86_64", "amd64"} and "fbgemm" in (
        torch.backends.quantized.supported_engines
    )


def converted(tower: nn.Module, device: str, precision: str) -> nn.Module:
    """The tower on a device in a precision; it may be changed itself. int8 runs on processors."""
    if precision == "int8":
        _quantise(tower)
        return tower
    return tower.to(device=device, dtype=DTYPES[precision])


def _quantise(module: nn.Module) -> None:
    """Replace the products, one at a time; the last one, the projection, stays."""
    for name, child in module.named_children():
        if not isinstance(child, nn.Linear):
            _quantise(child)
        elif name != "projection":
            setattr(module, name, Int8Linear(child) if int8_possible() else Int8Steps(child))
