"""Tensors out of safetensors files, one at a time. Importing this module imports torch.

Files are read, not mapped into memory: a drive that is unplugged under a mapped file takes the
program along, and what was read is given back when the tensor goes.
"""

from pathlib import Path

import torch
from torch import Tensor, nn

from photoclip.core.errors import PhotoclipError
from photoclip.models.full.files import Places, TensorPlace

_KINDS = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
}
_LARGE = 32 * 2**20


class TensorReader:
    """Reads a model's tensors as float32.

    :raises PhotoclipError: from every method, where a tensor is missing, has another shape than
        the configuration says, or can't be read.
    """

    def __init__(self, places: Places, folder: Path) -> None:
        self._places = places
        self._folder = folder

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def __getitem__(self, name: str) -> Tensor:
        place = self.place(name)
        return _bytes(place, place.start, place.stop).to(torch.float32).reshape(place.shape)

    def place(self, name: str) -> TensorPlace:
        """Where a tensor lies."""
        if name not in self._places:
            raise unloadable(self._folder, f"its weights lack {name}")
        if self._places[name].kind not in _KINDS:
            kind = self._places[name].kind
            raise unloadable(self._folder, f"its weights are stored as {kind}")
        return self._places[name]

    def words(self, name: str) -> nn.Module:
        """A module that looks up rows: kept in memory where small, else on the disk."""
        place = self.place(name)
        if place.stop - place.start >= _LARGE:
            return RowsOnDisk(place)
        return nn.Embedding.from_pretrained(self[name])


class RowsOnDisk(nn.Module):
    """An embedding whose rows stay in the file: a SigLIP2's 256,000 words would fill 790 MB.

    A text has at most some dozens of words, and reading those takes less than a millisecond.
    """

    def __init__(self, place: TensorPlace) -> None:
        super().__init__()
        self._place = place
        self._row = (place.stop - place.start) // place.shape[0]

    def forward(self, numbers: Tensor) -> Tensor:
        """Rows (…, width) for numbers (…)."""
        wanted, inverse = numbers.unique(return_inverse=True)
        place, row = self._place, self._row
        rows = torch.empty(len(wanted), place.shape[1])
        try:
            with place.file.open("rb", buffering=0) as stream:
                for index, number in enumerate(wanted.tolist()):
                    stream.seek(place.start + number * row)
                    rows[index] = _tensor(bytearray(stream.read(row)), place.kind)
        except (OSError, ValueError, RuntimeError) as error:
            raise unreadable(place.file) from error
        return rows[inverse]


def _bytes(place: TensorPlace, start: int, stop: int) -> Tensor:
    try:
        with place.file.open("rb") as stream:
            stream.seek(start)
            content = bytearray(stop - start)
            if stream.readinto(content) != len(content):
                raise OSError("the file ends early")
    except OSError as error:
        raise unreadable(place.file) from error
    return _tensor(content, place.kind)


def _tensor(content: bytearray, kind: str) -> Tensor:
    if not content:
        return torch.empty(0)
    return torch.frombuffer(content, dtype=_KINDS[kind])


def unloadable(folder: Path, why: str) -> PhotoclipError:
    """The files are complete, but don't make a model."""
    return PhotoclipError(
        f"The model in {folder} cannot be loaded: {why}.",
        "Copy or download the folder again, or go back with: photoclip model use builtin",
    )


def unreadable(file: Path) -> PhotoclipError:
    """The file was there when the folder was checked."""
    return PhotoclipError(
        f"The model file {file} cannot be read any more.",
        "Connect its drive again, or copy or download the file again.",
    )
