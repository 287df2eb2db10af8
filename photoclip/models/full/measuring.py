"""How fast and how exact each way to run a model is on this machine.

Importing this module imports torch.
"""

import time
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Pixels, Running, Vectors
from photoclip.models.full.choosing import LEAST_COSINE, choose_running
from photoclip.models.full.devices import accelerators, names, precisions
from photoclip.models.full.layout import ModelFolder, read_model_folder
from photoclip.models.full.memory import Override, RunningMemory, Trial, Trials
from photoclip.models.full.probes import dead_leaves
from photoclip.models.full.runner import Run, load_run
from photoclip.models.heap import give_back

_PHOTOS = 8
_FEW = 4
_SLOW = 1.0
"""Seconds a photo takes from which on fewer photos are measured."""
_HOPELESS = 3.0
"""How many times as long as fp32 the first photo may take."""
_ENOUGH = 1.0
"""Seconds of measuring after which one run of all photos is not repeated."""


def choose(folder: Path, memory: Path | None, precision: str | None = None) -> Running:
    """How to run the model of a folder here, in a given precision or in the best.

    :raises PhotoclipError: the folder is incomplete, or the model can't be loaded.
    """
    kept = RunningMemory(memory) if memory else None
    return measured_running(read_model_folder(folder), kept, precision)


def measured_running(
    folder: ModelFolder, memory: RunningMemory | None, precision: str | None = None
) -> Running:
    """How to run a model here: as remembered, else measured now and remembered.

    :raises PhotoclipError: the model can't be loaded.
    """
    trials = memory.trials(folder.revision) if memory else None
    if trials is None or trials.accelerators != names(accelerators()):
        trials = measure(folder)
        if memory:
            memory.remember(folder.revision, trials)
    return choose_running(trials, memory.override() if memory else Override(), precision)


def measure(folder: ModelFolder) -> Trials:
    """Try all ways: some seconds for a small model, a minute for a large one.

    :raises PhotoclipError: the model can't be loaded.
    """
    photos = dead_leaves(_PHOTOS, folder.preprocessing.size)
    run = load_run(folder)("cpu", "fp32")
    first = _seconds(run, photos[:1])
    if first > _SLOW:
        photos = photos[:_FEW]
    exact, speed = _timed(run, photos)
    del run
    found = [Trial("cpu", "fp32", speed, 1.0)]
    devices = accelerators()
    for device in (*devices, "cpu"):
        for precision in precisions(device):
            if (device, precision) != ("cpu", "fp32"):
                found.append(_trial(folder, device, precision, photos, exact, first))
            give_back()
    return Trials(names(devices), tuple(found))


def _trial(
    folder: ModelFolder,
    device: str,
    precision: str,
    photos: Pixels,
    exact: Vectors,
    first: float,
) -> Trial:
    try:
        run = load_run(folder)(device, precision)
        once = min(_seconds(run, photos[:1]), _seconds(run, photos[:1]))
        if once > _HOPELESS * first:
            return Trial(device, precision, 1 / once, None, "it is many times slower")
        vectors, speed = _timed(run, photos)
    except (RuntimeError, AssertionError) as error:  # torch's words for what a device can't do
        why = str(error).strip().partition("\n")[0] or type(error).__name__
        return Trial(device, precision, None, None, why)
    cosine = float(np.min(np.sum(vectors * exact, axis=1)))
    if not cosine >= LEAST_COSINE:  # so that what is no number fails, too
        why = "its results differ too much from those in full precision"
        return Trial(device, precision, speed, cosine if cosine == cosine else None, why)
    return Trial(device, precision, speed, cosine)


def _seconds(run: Run, photos: Pixels) -> float:
    started = time.perf_counter()
    run(photos)
    return time.perf_counter() - started


def _timed(run: Run, photos: Pixels) -> tuple[Vectors, float]:
    """The vectors, and the photos per second of the best of at most three runs."""
    best, spent = float("inf"), 0.0
    vectors = run(photos)
    for _ in range(3):
        seconds = _seconds(run, photos)
        best, spent = min(best, seconds), spent + seconds
        if spent > _ENOUGH:
            break
    return vectors, len(photos) / max(best, 1e-9)
