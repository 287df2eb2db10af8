"""From what was measured, and what is wanted, to how a model runs; without torch."""

import dataclasses
from pathlib import Path

from photoclip.core.encoder import Running
from photoclip.models.full.layout import read_model_folder
from photoclip.models.full.memory import Override, RunningMemory, Trial, Trials

LEAST_COSINE = 0.99
"""A reduced precision whose vectors are further from those of fp32 is not offered."""
_WORTHWHILE = 1.1
"""How much faster than fp32 a reduced precision must be on the same device to be preferred."""


def remembered(folder: Path, memory: Path, precision: str | None = None) -> Running | None:
    """How a folder's model runs here, where that was measured. Cheap.

    :raises PhotoclipError: the folder is incomplete.
    """
    kept = RunningMemory(memory)
    trials = kept.trials(read_model_folder(folder).revision)
    return choose_running(trials, kept.override(), precision) if trials else None


def choose_running(
    trials: Trials | None, override: Override, precision: str | None = None
) -> Running:
    """The fastest way that is good enough; of one precision, where that is pinned.

    What was pinned or set by the user is done even where it measures badly, and the note says so.
    """
    tried = trials.trials if trials else ()
    wanted, device = precision or override.precision, override.device
    if device is not None and tried and not any(_is_on(trial, device) for trial in tried):
        found = choose_running(trials, Override(None, override.precision), precision)
        note = f"This computer has no “{device}”, which the settings ask for."
        return dataclasses.replace(found, note=note)
    fitting = [
        trial
        for trial in tried
        if wanted in (None, trial.precision)
        and (device is None or _is_on(trial, device))
        and trial.images_per_second is not None
    ]
    good = [trial for trial in fitting if not trial.failure]
    fitting = good or (fitting if wanted else [])
    if not fitting:
        note = "" if tried else "The speed on this computer has not been measured yet."
        return Running("cpu", wanted or "fp32", None, note)
    best = _best(fitting)
    note = best.failure or _passed_over(tried, best, override)
    return Running(best.device, best.precision, best.images_per_second, note)


def _is_on(trial: Trial, device: str) -> bool:
    return trial.device.partition(":")[0] == device.partition(":")[0]


def _best(trials: list[Trial]) -> Trial:
    def gain(trial: Trial) -> float:
        speed = trial.images_per_second or 0.0
        return speed * (_WORTHWHILE if trial.precision == "fp32" else 1.0)

    return max(trials, key=gain)


def _passed_over(tried: tuple[Trial, ...], best: Trial, override: Override) -> str:
    """Why no accelerator is used, where there is one."""
    if best.device != "cpu" or override.device is not None:
        return ""
    for trial in tried:
        if trial.device != "cpu":
            why = trial.failure or f"it is slower: {trial.images_per_second:.1f} photos a second"
            return f"The graphics processor ({trial.device}) is not used: {why}"
    return ""
