"""The image tower at work. Importing this module imports torch."""

import dataclasses
from collections.abc import Callable
from typing import Protocol

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from photoclip.core.encoder import Heat, Pixels, Running, Vectors
from photoclip.models.full.layout import ModelFolder
from photoclip.models.full.precision import converted
from photoclip.models.full.relevance import relevance
from photoclip.models.full.sizes import batch_size
from photoclip.models.full.towers import image_tower
from photoclip.models.heap import trim


class Run(Protocol):
    """A tower on one device."""

    def __call__(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) of uint8 RGB (n, height, width, 3), all at once."""

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat | None:
        """See `Locating.relevance`."""


class DeviceRun:
    """The tower on one device in one precision."""

    def __init__(self, folder: ModelFolder, device: str, precision: str) -> None:
        self._tower: nn.Module = converted(image_tower(folder), device, precision)
        if precision != "fp32":
            trim()  # the weights it was made from
        self._device = device
        self._dtype = next(
            (p.dtype for p in self._tower.parameters() if p.is_floating_point()), torch.float32
        )
        rule = folder.normalisation
        std = torch.tensor(rule.std, dtype=torch.float32, device=device)
        mean = torch.tensor(rule.mean, dtype=torch.float32, device=device)
        self._scale, self._offset = rule.scale / std, -mean / std

    def __call__(self, pixels: Pixels) -> Vectors:
        with torch.inference_mode():
            vectors = self._tower(self._normalised(pixels)).float()
            unit: Vectors = functional.normalize(vectors, dim=-1).cpu().numpy()
        return unit

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat | None:
        """(k, rows, columns) for uint8 RGB (height, width, 3) and vectors (k, dim), or None."""
        directions = torch.from_numpy(vectors).to(self._device, self._dtype)
        found = relevance(self._tower, self._normalised(pixels[None]), directions)
        return None if found is None else found.float().cpu().numpy()

    def _normalised(self, pixels: Pixels) -> torch.Tensor:
        x = torch.from_numpy(np.ascontiguousarray(pixels)).to(self._device)
        x = torch.addcmul(self._offset, x.float(), self._scale).permute(0, 3, 1, 2)
        return x.to(self._dtype)


class ImageRunner:
    """Runs a tower; where a device has too little memory, in smaller batches, then elsewhere."""

    def __init__(self, load: Callable[[str, str], Run], running: Running) -> None:
        """`load` makes the tower for a device and a precision."""
        self._load = load
        self._run: Run | None = None
        self.running = running
        self.batch_size = batch_size(running)

    def __call__(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) of n ≥ 1 prepared photos."""
        parts: list[Vectors] = []
        done = 0
        while done < len(pixels):
            part = pixels[done : done + self.batch_size]
            vectors = self._attempt(part)
            if vectors is None:
                self._make_do(len(part))
            else:
                parts.append(vectors)
                done += len(part)
        return np.concatenate(parts)

    def _attempt(self, part: Pixels) -> Vectors | None:
        """The vectors, or None where the memory was short. By then what was tried is free again:
        an error keeps it for as long as it is at hand."""
        try:
            self._run = self._run or self._load(self.running.device, self.running.precision)
            return self._run(part)
        except RuntimeError as error:
            if not self._is_shortage(error):
                raise
            return None

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat | None:
        """See `Locating.relevance`. Call it after the runner has encoded something, if only a
        blank, so that the tower is where there is memory for it."""
        if self._run is None:
            self(np.zeros((1, *pixels.shape), np.uint8))
        assert self._run is not None
        return self._run.relevance(pixels, vectors)

    def unload(self) -> None:
        """Drop the tower; it is made again when it is next needed."""
        self._run = None

    def _is_shortage(self, error: RuntimeError) -> bool:
        """Whether a graphics processor ran out of memory; MPS and XPU say so in words only."""
        said = isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error).lower()
        return said and self.running.device != "cpu"

    def _make_do(self, tried: int) -> None:
        """Half the batch from now on; at one photo, or where the tower itself didn't fit, the
        processor. The precision stays, for it is part of what the vectors are."""
        device = self.running.device
        if self._run is not None and tried > 1:
            self.batch_size = max(1, tried // 2)
            note = f"The memory of {device} was full, so photos go in batches of {self.batch_size}."
            self.running = dataclasses.replace(self.running, note=note)
        else:
            self._run = None
            note = f"The memory of {device} is too small for this model, so the processor does it."
            self.running = Running("cpu", self.running.precision, None, note)
            self.batch_size = batch_size(self.running)
        if torch.cuda.is_initialized():
            torch.cuda.empty_cache()


def load_run(folder: ModelFolder) -> Callable[[str, str], Run]:
    """What makes a folder's tower for a device and a precision."""
    return lambda device, precision: DeviceRun(folder, device, precision)
