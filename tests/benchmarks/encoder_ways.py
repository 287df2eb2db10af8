"""The children of the encoder benchmark, and taking turns among them."""

import contextlib
import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import click
import numpy as np


@dataclass(frozen=True)
class Job:
    """What all ways have in common: the model, the pictures' size, where files may be left."""

    folder: str
    size: tuple[int, int]
    scratch: Path
    busy: bool = False
    """Count the processor time of one thread, which other work on the machine hardly changes."""

    @property
    def graph(self) -> Path:
        return self.scratch / "graph.onnx"


@dataclass
class Measured:
    """Of one way: seconds to load and for one, the best per second in batches, megabytes."""

    load: float
    one: float = float("inf")
    per_second: float = 0.0
    peak: float | None = None
    vectors: np.ndarray = field(default_factory=lambda: np.empty(0), repr=False)


_numbers = itertools.count()


class Way:
    """A child that has loaded its model and waits."""

    def __init__(self, job: Job, way: str, what: str, **more: Any) -> None:
        self._vectors = job.scratch / f"vectors{next(_numbers)}.npy"
        self._errors: IO[str] = (job.scratch / f"errors{next(_numbers)}.txt").open("w+")
        request = {
            "folder": job.folder,
            "size": job.size,
            "vectors": str(self._vectors),
            "graph": str(job.graph),
            "busy": job.busy,
            "way": way,
            "what": what,
            **more,
        }
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.encoder_child", json.dumps(request)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            env={**os.environ, "OMP_NUM_THREADS": "1"} if job.busy else None,
        )
        self.measured = Measured(self._answer()["load"])

    def turn(self, what: str) -> None:
        """Encode "one" or a "batch"; the fastest counts, for the others were disturbed."""
        assert self._child.stdin is not None
        self._child.stdin.write(what + "\n")
        self._child.stdin.flush()
        answer = self._answer()
        if what == "one":
            self.measured.one = min(self.measured.one, answer["seconds"])
        speed = answer["count"] / answer["seconds"]
        if what == "batch":
            self.measured.per_second = max(self.measured.per_second, speed)

    def end(self) -> None:
        """Let it write its vectors and go."""
        assert self._child.stdin is not None
        self._child.stdin.close()
        self.measured.peak = self._answer()["peak"]
        self._child.wait()
        self.measured.vectors = np.load(self._vectors)

    def kill(self) -> None:
        """End it, whatever it does."""
        self._child.kill()
        self._child.wait()
        for stream in (self._child.stdin, self._child.stdout, self._errors):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()

    def _answer(self) -> dict[str, Any]:
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            self._errors.seek(0)
            raise click.ClickException(self._errors.read().strip()[-2000:])
        answer: dict[str, Any] = json.loads(line)
        return answer


@contextlib.contextmanager
def loaded() -> Iterator[list[Way]]:
    """A list to put children into; they are gone afterwards."""
    ways: list[Way] = []
    try:
        yield ways
    finally:
        for way in ways:
            way.kill()


def take_turns(ways: Sequence[Way], seconds: float) -> None:
    """Measure all in turns, so that what disturbs disturbs all; `seconds` for each on average."""
    for what, share in (("one", 0.25), ("batch", 0.75)):
        end = time.monotonic() + share * seconds * len(ways)
        rounds = 0
        while rounds < 2 or time.monotonic() < end:
            for way in ways:
                way.turn(what)
            rounds += 1
    for way in ways:
        way.end()
