"""The files of a model folder, read without trusting them and without torch."""

import hashlib
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from photoclip.core.errors import PhotoclipError

_WEIGHTS = "model.safetensors"
_SHARDS = "model.safetensors.index.json"
_LONGEST_HEADER = 100_000_000  # the format's own limit
_SAMPLES = 64
_SAMPLE_BYTES = 4096
ITEM_SIZES = {
    "F64": 8,
    "F32": 4,
    "F16": 2,
    "BF16": 2,
    "I64": 8,
    "I32": 4,
    "I16": 2,
    "I8": 1,
    "U8": 1,
    "BOOL": 1,
    "F8_E4M3": 1,
    "F8_E5M2": 1,
}


@dataclass(frozen=True, slots=True)
class TensorPlace:
    """Where a tensor's bytes lie: little-endian, row by row, from `start` to `stop` of a file."""

    file: Path
    kind: str
    shape: tuple[int, ...]
    start: int
    stop: int


Places = dict[str, TensorPlace]


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object.

    :raises PhotoclipError: there is no such file, or it is something else.
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise missing(path.parent, path.name) from error
    except OSError as error:
        raise damaged(path, "it cannot be read") from error
    except ValueError as error:
        raise damaged(path, "it is not JSON") from error
    if not isinstance(value, dict):
        raise damaged(path, "it is no JSON object")
    return value


def read_optional_json(path: Path) -> dict[str, Any]:
    """A JSON object, or an empty one where there is no such file."""
    return read_json(path) if path.is_file() else {}


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of a folder: one, or the parts that its index names.

    :raises PhotoclipError: there is none, or a part is missing.
    """
    if (folder / _WEIGHTS).is_file():
        return [folder / _WEIGHTS]
    if not (folder / _SHARDS).is_file():
        raise missing(folder, _WEIGHTS)
    names = read_json(folder / _SHARDS).get("weight_map", {})
    if not isinstance(names, dict) or not names:
        raise damaged(folder / _SHARDS, "it names no files")
    files = [folder / Path(str(name)).name for name in sorted({str(v) for v in names.values()})]
    for file in files:
        if not file.is_file():
            raise missing(folder, file.name)
    return files


def tensor_places(files: list[Path]) -> Places:
    """What the headers of safetensors files promise, compared with the files' lengths.

    :raises PhotoclipError: a file was cut off, or is no safetensors file.
    """
    places: Places = {}
    for file in files:
        places |= _places(file)
    return places


def _places(file: Path) -> Places:
    try:
        with file.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            header = json.loads(stream.read(length)) if length < _LONGEST_HEADER else {}
        places = {
            str(name): _place(file, 8 + length, value)
            for name, value in header.items()
            if name != "__metadata__"
        }
        promised = max(place.stop for place in places.values())
    except OSError as error:
        raise damaged(file, "it cannot be read") from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise damaged(file, "it is not a safetensors file") from error
    if file.stat().st_size != promised:
        raise damaged(file, f"it has {file.stat().st_size:,} bytes instead of {promised:,}")
    return places


def _place(file: Path, start: int, value: dict[str, Any]) -> TensorPlace:
    """One entry of a header; ValueError where length, shape and kind don't agree."""
    first, last = value["data_offsets"]
    shape = tuple(int(length) for length in value["shape"])
    place = TensorPlace(file, str(value["dtype"]), shape, start + int(first), start + int(last))
    size = ITEM_SIZES.get(place.kind)
    if first < 0 or (size is not None and math.prod(shape) * size != last - first):
        raise ValueError("a tensor's length doesn't fit its shape")
    return place


def read_number(place: TensorPlace) -> float:
    """The first number of a tensor of floats."""
    with place.file.open("rb") as stream:
        stream.seek(place.start)
        content = stream.read(ITEM_SIZES[place.kind])
    if place.kind == "BF16":  # the upper half of a float32
        return float(np.frombuffer(b"\0\0" + content, "<f4")[0])
    return float(np.frombuffer(content, {"F64": "<f8", "F32": "<f4", "F16": "<f2"}[place.kind])[0])


def fingerprint(scheme: str, files: list[Path]) -> str:
    """What tells weights, preprocessing and tokenizer from any others: 16 hexadecimal digits.

    Hashing gigabytes at each start would cost seconds, so of a large file its length and evenly
    spread samples are taken: training changes every tensor.
    """
    digest = hashlib.blake2b(scheme.encode(), digest_size=8)
    for file in files:
        size = file.stat().st_size
        digest.update(f"{file.name} {size} ".encode())
        with file.open("rb") as stream:
            if size <= _SAMPLES * _SAMPLE_BYTES:
                digest.update(stream.read())
                continue
            for sample in range(_SAMPLES):
                stream.seek((size - _SAMPLE_BYTES) * sample // (_SAMPLES - 1))
                digest.update(stream.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def missing(folder: Path, name: str) -> PhotoclipError:
    """A folder lacks a file."""
    return PhotoclipError(
        f"The model folder {folder} has no {name}.",
        "Bring config.json, preprocessor_config.json, tokenizer.json and model.safetensors.",
    )


def damaged(file: Path, why: str) -> PhotoclipError:
    """A file is there, but of no use."""
    return PhotoclipError(
        f"The model file {file} is damaged: {why}.", "Copy or download the file again."
    )
