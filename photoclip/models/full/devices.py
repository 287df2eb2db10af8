"""What this machine can compute on. Importing this module imports torch."""

import torch

from photoclip.models.full.precision import int8_possible


def accelerators() -> tuple[str, ...]:
    """The devices beside the processor, as torch names them; of several alike, the first."""
    found = []
    if torch.cuda.is_available():
        found.append("cuda:0")
    if torch.backends.mps.is_available():
        found.append("mps")
    if hasattr(torch, "xpu") and torch.xpu.is_available():
        found.append("xpu:0")
    return tuple(found)


def names(devices: tuple[str, ...]) -> tuple[str, ...]:
    """The devices with their products' names: another card in the slot is another machine."""
    return tuple(f"{device} {_product(device)}".strip() for device in devices)


def precisions(device: str) -> tuple[str, ...]:
    """What is worth trying on a device; the chip must have the instructions."""
    kind = device.partition(":")[0]
    if kind == "cuda":
        # Pascal and older emulate both, slower than fp32.
        return (
            ("fp16", "bf16", "fp32")
            if torch.cuda.get_device_capability()[0] >= 8
            else (
                "fp16",
                "fp32",
            )
        )
    if kind == "xpu":
        return ("fp16", "bf16", "fp32")
    return ("fp16", "fp32") if kind == "mps" else _of_the_processor()


def _of_the_processor() -> tuple[str, ...]:
    found = ["fp32"]
    if int8_possible():
        found.append("int8")
    if _has("avx512_bf16", "amx_bf16", "sve_bf16") or _older_says("_is_avx512_bf16_supported"):
        found.append("bf16")
    if _has("avx512_fp16", "amx_fp16"):
        found.append("fp16")
    return tuple(found)


def _has(*instructions: str) -> bool:
    """Whether the chip has any of them; torch can say it since 2.11."""
    ask = getattr(torch.cpu, "get_capabilities", None)
    return ask is not None and any(ask().get(name) for name in instructions)


def _older_says(name: str) -> bool:
    ask = getattr(torch.cpu, name, None)
    return ask is not None and bool(ask())


def _product(device: str) -> str:
    kind, _, number = device.partition(":")
    if kind == "cuda":
        return str(torch.cuda.get_device_name(int(number)))
    if kind == "xpu":
        return str(torch.xpu.get_device_name(int(number)))
    return ""
