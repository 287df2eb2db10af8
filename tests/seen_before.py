"""Models, at work once for the same thing in one process.

Tests index the same few pictures and ask the same few words hundreds of times: the model gave half
the time of the whole suite to that. What it says does not depend on when it is asked, nor on what
else is in the batch: `tests/models`, where nothing is kept, looks after both.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.encoder import Pixels, Vectors
from photoclip.models.builtin import encoder
from photoclip.models.builtin.encoder import BuiltinEncoder
from photoclip.models.builtin.text import TextTower
from photoclip.models.builtin.weights import Config
from photoclip.models.full.memory import RunningMemory, Trials

_towers: dict[Path, TextTower] = {}
_texts: dict[tuple[str, ...], Vectors] = {}
_images: dict[tuple[str, bytes], Vectors] = {}
_trials: dict[str, Trials] = {}


def keep_answers(patch: pytest.MonkeyPatch) -> None:
    """Let every built-in encoder answer from what any of them has answered in this process."""
    encode_texts, encode_images = BuiltinEncoder.encode_texts, BuiltinEncoder.encode_images

    def texts_seen(self: BuiltinEncoder, texts: Sequence[str]) -> Vectors:
        key = (str(self._folder), *texts)
        if key not in _texts:
            _texts[key] = encode_texts(self, texts)
        return _texts[key].copy()

    def images_seen(self: BuiltinEncoder, pixels: Pixels) -> Vectors:
        keys = [(str(self._folder), _digest(one)) for one in pixels]
        new = [number for number, key in enumerate(keys) if key not in _images]
        if new or not keys:
            vectors = encode_images(self, pixels[new])
            _images.update(zip([keys[number] for number in new], vectors, strict=True))
        return np.stack([_images[key] for key in keys]) if keys else vectors

    patch.setattr(encoder, "TextTower", _read_once)
    patch.setattr(BuiltinEncoder, "encode_texts", texts_seen)
    patch.setattr(BuiltinEncoder, "encode_images", images_seen)


def keep_trials(patch: pytest.MonkeyPatch) -> None:
    """Measure once how another model is best run here: each test has a models folder of its own."""
    recall, remember = RunningMemory.trials, RunningMemory.remember

    def recalled(self: RunningMemory, model: str) -> Trials | None:
        return recall(self, model) or _trials.get(model)

    def remembered(self: RunningMemory, model: str, trials: Trials) -> None:
        _trials[model] = trials
        remember(self, model, trials)

    patch.setattr(RunningMemory, "trials", recalled)
    patch.setattr(RunningMemory, "remember", remembered)


def _read_once(folder: Path, config: Config) -> TextTower:
    if folder not in _towers:
        _towers[folder] = TextTower(folder, config)
    return _towers[folder]


def _digest(picture: Pixels) -> bytes:
    return hashlib.blake2b(np.array(picture.shape).tobytes() + picture.tobytes()).digest()
