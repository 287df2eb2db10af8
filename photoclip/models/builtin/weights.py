"""The built-in model's files: quantised tensors in the safetensors format, read with numpy alone.

A matrix `name` is stored as int8 with one scale per row (`name.scale`), or as int4, two to a
byte, with one scale per group of columns; other tensors as float16 or float32.
"""

import json
import mmap
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclip.core.errors import PhotoclipError

Array = NDArray[np.float32]

_TYPES = {"I8": np.int8, "U8": np.uint8, "F16": np.float16, "F32": np.float32}
_HINT = "Install photoclip again, or choose another model with `photoclip model use`."


@dataclass(frozen=True, slots=True)
class Config:
    """What `config.json` says about the weights beside it."""

    revision: str
    dim: int
    """Of a text's vector as its tower leaves it."""
    codes: int
    """Dimensions for what has a name, see `naming`."""
    tokens: int
    logit_scale: float
    templates: tuple[str, ...]
    size: int
    checksums: dict[str, int]
    """CRC-32 of each other file."""


def read_config(folder: Path) -> Config:
    """The model's description; a PhotoclipError where it is missing or damaged."""
    path = folder / "config.json"
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Config(**{**values, "templates": tuple(values["templates"])})
    except OSError as error:
        raise _missing(path, error) from error
    except (ValueError, TypeError, KeyError) as error:
        raise _damaged(path) from error


def checked(folder: Path, name: str, config: Config) -> Path:
    """The path of one of the model's files, once its bytes are known to be the right ones."""
    path = folder / name
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _missing(path, error) from error
    if zlib.crc32(content) != config.checksums.get(name):
        raise _damaged(path)
    return path


def _missing(path: Path, error: OSError) -> PhotoclipError:
    return PhotoclipError(
        f"The built-in model's file {path} cannot be read: {error.strerror}.", _HINT
    )


def _damaged(path: Path) -> PhotoclipError:
    return PhotoclipError(f"The built-in model's file {path} is damaged.", _HINT)


class Tensors:
    """The tensors of one file, made float32 when they are asked for.

    The file stays mapped, so that of the token embeddings only the rows in use are ever read.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        length = int.from_bytes(self._bytes[:8], "little")
        self._entries: dict[str, Any] = json.loads(self._bytes[8 : 8 + length])
        self._start = 8 + length

    @property
    def names(self) -> list[str]:
        """Every tensor's name, without the scales."""
        return [n for n in self._entries if n != "__metadata__" and not n.endswith(".scale")]

    def raw(self, name: str) -> NDArray[Any]:
        """A read-only view of the bytes as they are stored."""
        entry = self._entries[name]
        start, end = entry["data_offsets"]
        kind = np.dtype(_TYPES[entry["dtype"]])
        flat = np.frombuffer(
            self._bytes, kind, count=(end - start) // kind.itemsize, offset=self._start + start
        )
        return flat.reshape(entry["shape"])

    def get(self, name: str) -> Array:
        """The whole tensor in float32."""
        stored = self.raw(name)
        if stored.dtype != np.int8:
            return stored.astype(np.float32)
        scale = self.raw(f"{name}.scale").astype(np.float32)
        shape = (-1, *[1] * (stored.ndim - 1))
        values: Array = stored.astype(np.float32)
        values *= scale.reshape(shape)
        return values

    def rows(self, name: str, numbers: NDArray[np.int64]) -> Array:
        """Some rows of an int4 matrix: the low half of each byte is the even column, plus 8."""
        packed = self.raw(name)[numbers]
        scale = self.raw(f"{name}.scale")[numbers].astype(np.float32)
        values = np.empty((len(numbers), packed.shape[1] * 2), np.float32)
        values[:, 0::2] = packed & 15
        values[:, 1::2] = packed >> 4
        groups = (values - 8).reshape(len(numbers), scale.shape[1], -1) * scale[:, :, None]
        rows: Array = groups.reshape(values.shape)
        return rows
