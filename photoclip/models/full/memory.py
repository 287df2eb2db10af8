"""What was measured of models on this machine, and what the user wants instead; without torch."""

import contextlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from photoclip.models.full.machine import machine

_DEVICE, _PRECISION = "device", "precision"


@dataclass(frozen=True, slots=True)
class Trial:
    """One way to run a model's image tower, tried on this machine."""

    device: str
    precision: str
    images_per_second: float | None
    cosine: float | None
    """The least between its vectors and those of fp32 on the processor."""
    failure: str = ""
    """Why it is out of the question, else empty."""


@dataclass(frozen=True, slots=True)
class Trials:
    """All ways that were tried, and the accelerators that were there: without the processor."""

    accelerators: tuple[str, ...]
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Override:
    """The user's own choice; None leaves it to the measurement."""

    device: str | None = None
    precision: str | None = None


class RunningMemory:
    """A JSON file. One that is damaged or can't be written costs a measurement, no more."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def trials(self, model: str) -> Trials | None:
        """What was measured of a model (by its fingerprint) on this very machine."""
        try:
            found = self._read()["measured"][model][machine()]
            trials = tuple(Trial(**trial) for trial in found["trials"])
            return Trials(tuple(found["accelerators"]), trials)
        except (KeyError, TypeError):
            return None

    def remember(self, model: str, trials: Trials) -> None:
        """Keep a measurement; an older one of the same model and machine is replaced."""
        content = self._read()
        _part(_part(content, "measured"), model)[machine()] = asdict(trials)
        self._write(content)

    def override(self) -> Override:
        """What the user set."""
        found = self._read().get("override")
        values = found if isinstance(found, dict) else {}
        names = [field.name for field in fields(Override)]
        chosen = {name: values.get(name) for name in names}
        return Override(**{k: v if isinstance(v, str) else None for k, v in chosen.items()})

    def set_override(self, override: Override) -> None:
        """Keep what the user set."""
        content = self._read()
        content["override"] = asdict(override)
        self._write(content)

    def _read(self) -> dict[str, Any]:
        try:
            content = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def _write(self, content: dict[str, Any]) -> None:
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=self._file.name)
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(content, stream, indent=1)
            Path(name).replace(self._file)


def _part(content: dict[str, Any], name: str) -> dict[str, Any]:
    """A dictionary inside a dictionary, made where there is none."""
    if not isinstance(content.get(name), dict):
        content[name] = {}
    part: dict[str, Any] = content[name]
    return part


def set_override(memory: Path, *, device: str | None = None, precision: str | None = None) -> None:
    """Run models on this device ("cpu", "cuda", …) or in this precision; None: as measured."""
    RunningMemory(memory).set_override(Override(device, precision))
