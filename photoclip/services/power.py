"""How many processes may decode, by what the machine has to spare."""

import os
import time

import psutil

_MOST = 16
_LOOK_AGAIN_S = 20.0


def decode_workers() -> int:
    """How many decoders to run beside the encoder: as many as there are cores, half on a battery.

    The encoder has as many threads besides. Measured (`python -m tests.benchmarks index`), letting
    the system share the cores out comes nearest to what they can do; fewer decoders leave them idle
    at times, and decoders of lower priority than the encoder let it wait.
    """
    cores = _cores()
    return max(1, min(_MOST, cores // 2 if on_battery() else cores))


def on_battery() -> bool:
    """Whether the machine runs on its battery; False where it has none, or does not tell."""
    sensors = getattr(psutil, "sensors_battery", None)
    try:
        battery = sensors() if sensors else None
    except Exception:  # noqa: BLE001  Drivers fail in ways that psutil doesn't foresee.
        return False
    return battery is not None and battery.power_plugged is False


class Supply:
    """Looks after the plug every now and then: it may be pulled while a job is under way."""

    def __init__(self) -> None:
        self.workers = decode_workers()
        self._looked = time.monotonic()

    def changed(self) -> bool:
        """Whether `workers` has just become another number."""
        if time.monotonic() - self._looked < _LOOK_AGAIN_S:
            return False
        self._looked = time.monotonic()
        before, self.workers = self.workers, decode_workers()
        return self.workers != before


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 2
