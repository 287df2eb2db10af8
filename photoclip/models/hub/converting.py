"""Pickled weights to safetensors, once: read by torch's weights-only reader, written in pieces.

The reader knows tensors and plain containers; what would run code it refuses, and so do we. The
tensors are mapped from the file and written one after the other, so that the memory needed is that
of the largest tensor, not of the model (safetensors' own `save_file` copies everything first).
"""

import json
import os
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from photoclip.core.errors import PhotoclipError
from photoclip.models.hub.background import Line
from photoclip.models.hub.wanted import converted_name, is_pickle

_INDEX = "pytorch_model.bin.index.json"
_CALL = re.compile(r"(?:GLOBAL|global:?|class) ((?:\w+\.)+\w+)")
_PIECE = 1 << 24
_SPARE = 1 << 20

_TYPES = {
    "torch.float64": "F64",
    "torch.float32": "F32",
    "torch.float16": "F16",
    "torch.bfloat16": "BF16",
    "torch.int64": "I64",
    "torch.int32": "I32",
    "torch.int16": "I16",
    "torch.int8": "I8",
    "torch.uint8": "U8",
    "torch.bool": "BOOL",
}


def convert_folder(folder: Path, line: Line) -> None:
    """Turn every pickle of a folder into safetensors and drop it; an index follows.

    Can be stopped and called again: what is converted is whole, by its name.

    :raises PhotoclipError: the reader refuses a file, or it holds no weights.
    """
    pickles = sorted(file for file in folder.iterdir() if is_pickle(file.name))
    total = sum(file.stat().st_size for file in pickles)
    line.say("converting", 0, total)
    done = 0
    for file in pickles:
        length = file.stat().st_size
        _convert(file, folder / converted_name(file.name), line, done)
        file.unlink()
        done += length
    _convert_index(folder)


def space_to_convert(sizes: list[int]) -> int:
    """Bytes that are needed at the peak beside the pickles: the largest of them, once more."""
    return max(sizes, default=0)


def _convert(source: Path, target: Path, line: Line, before: int) -> None:
    tensors = _read(source)
    header, size = _header(tensors)
    if size > 2 * source.stat().st_size + _SPARE:
        raise _refused(source, "it holds far more than its size allows")
    part = target.with_name(target.name + ".part")
    with part.open("wb") as out:
        out.write(header)
        for piece in _pieces(tensors):
            out.write(piece)
            line.say("converting", before + min(out.tell(), source.stat().st_size))
        out.flush()
        os.fsync(out.fileno())
    part.replace(target)


def _read(source: Path) -> dict[str, Any]:
    """The tensors by name, mapped from the file where its format allows."""
    import torch

    try:
        state = _load(torch, source)
    except OSError:
        raise
    except Exception as error:  # the reader's refusals are of many types
        raise _refused(source, _reason(str(error))) from error
    if not isinstance(state, dict) or not state:
        raise _refused(source, "it holds no table of weights")
    for name, value in state.items():
        if not isinstance(name, str) or not isinstance(value, torch.Tensor):
            raise _refused(source, "it holds other things than named weights")
        if value.layout is not torch.strided or str(value.dtype) not in _TYPES or value.is_meta:
            raise _refused(source, f"“{name}” is stored in a way that safetensors doesn't know")
    # Larger elements first: what follows a tensor then begins at a multiple of its element's size.
    return dict(sorted(state.items(), key=lambda item: (-item[1].element_size(), item[0])))


def _reason(message: str) -> str:
    """The reader's own reason, without its advice on how to run the file all the same."""
    called = _CALL.search(message)
    if called is not None:
        return f"it wants to run “{called[1]}”"
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    return (lines[0] if lines else "it cannot be read").rstrip(".")[:200]


def _load(torch: Any, source: Path) -> Any:
    with warnings.catch_warnings():
        # Of sparse weights, which are refused anyway.
        warnings.filterwarnings("ignore", "Validating sparse tensor")
        return _mapped_or_read(torch, source)


def _mapped_or_read(torch: Any, source: Path) -> Any:
    try:
        return torch.load(source, map_location="cpu", weights_only=True, mmap=True)
    except RuntimeError as error:
        if "mmap" not in str(error):
            raise
        # The format of torch before 1.6 can't be mapped; it is read as a whole.
        return torch.load(source, map_location="cpu", weights_only=True)


def _header(tensors: dict[str, Any]) -> tuple[bytes, int]:
    """The file's beginning (8 bytes of length, then JSON) and the length of what follows."""
    entries: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    place = 0
    for name, tensor in tensors.items():
        length = tensor.numel() * tensor.element_size()
        entries[name] = {
            "dtype": _TYPES[str(tensor.dtype)],
            "shape": list(tensor.shape),
            "data_offsets": [place, place + length],
        }
        place += length
    text = json.dumps(entries, ensure_ascii=False).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text, place


def _pieces(tensors: dict[str, Any]) -> Iterator[memoryview]:
    """All tensors' bytes in their order. Those that share memory are each written in full."""
    import torch

    for tensor in tensors.values():
        flat = tensor.detach().contiguous().reshape(-1)
        data = memoryview(flat.view(torch.uint8).numpy()) if len(flat) else memoryview(b"")
        for start in range(0, len(data), _PIECE):
            yield data[start : start + _PIECE]


def _convert_index(folder: Path) -> None:
    index = folder / _INDEX
    if not index.is_file():
        return
    table = json.loads(index.read_text(encoding="utf-8"))
    table["weight_map"] = {
        name: converted_name(part) for name, part in table.get("weight_map", {}).items()
    }
    (folder / converted_name(_INDEX)).write_text(json.dumps(table), encoding="utf-8")
    index.unlink()


def _refused(source: Path, why: str) -> PhotoclipError:
    return PhotoclipError(
        f"The weights in {source.name} are refused: {why}.",
        "Nothing in the file was run. Choose a model whose weights are safetensors.",
    )
