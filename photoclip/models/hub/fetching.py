"""One file from the hub: gone on with where it was cut, waited for, checked."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from photoclip.core.models import HubFile, Offer
from photoclip.models.hub.background import Line
from photoclip.models.hub.client import Hub
from photoclip.models.hub.digests import digest_of
from photoclip.models.hub.errors import HubAnswer, NoConnection
from photoclip.models.hub.refusals import Words
from photoclip.models.hub.wanted import converted_name

_PART = ".part"


@dataclass(frozen=True, slots=True)
class Patience:
    """How often to try again without a byte having come, and how long to wait, in seconds."""

    tries: int = 6
    first: float = 1.0
    longest: float = 30.0
    asked: float = 300.0
    """How long the hub may ask us to wait; beyond that the person is told to come back."""


def have(file: HubFile, folder: Path) -> int:
    """Bytes of a file that are there: all where it is complete, or was converted already."""
    converted = converted_name(file.path)
    if converted != file.path and (folder / converted).is_file():
        return file.size
    for place in (folder / file.path, part_of(file, folder)):
        if place.is_file():
            return min(place.stat().st_size, file.size)
    return 0


def part_of(file: HubFile, folder: Path) -> Path:
    """Where a file lies until it is complete and checked."""
    return folder / (file.path + _PART)


def _to_disk(out: BinaryIO) -> None:
    """Errors that a disk tells late (a full network drive) are told here."""
    try:
        os.fsync(out.fileno())
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}:
            raise  # the others: a file system that doesn't know how


class Fetcher:
    """Gets the files of one offer into one folder.

    A file that is not yet complete and checked has another name there.
    """

    def __init__(
        self, hub: Hub, offer: Offer, folder: Path, line: Line, patience: Patience
    ) -> None:
        self._hub = hub
        self._offer = offer
        self._folder = folder
        self._line = line
        self._patience = patience
        self._words = Words(hub, offer.repository, offer.files)
        self._before = 0
        """Bytes of the files that are done."""

    def fetch_all(self) -> None:
        """Get everything.

        :raises PhotoclipError: refused, unreachable, or damaged for good.
        """
        for file in self._offer.files:
            self._fetch(file)
            self._before += file.size

    def _fetch(self, file: HubFile) -> None:
        target = self._folder / file.path
        if have(file, self._folder) == file.size and not part_of(file, self._folder).exists():
            return
        part = part_of(file, self._folder)
        for _ in range(2):
            self._complete(file, part)
            if self._sound(file, part):
                part.replace(target)
                return
            part.unlink()
        raise self._words.damaged(file)

    def _sound(self, file: HubFile, part: Path) -> bool:
        self._line.say("checking")
        return digest_of(part, file.digest, self._line.heed) == file.digest

    def _complete(self, file: HubFile, part: Path) -> None:
        """Get what is missing, over as many connections as it takes."""
        part.touch()
        failures = 0
        while (have := part.stat().st_size) < file.size:
            self._line.say("downloading", self._before + have)
            try:
                self._append(file, part, have)
                problem: NoConnection | HubAnswer = NoConnection("the file ended early")
            except (NoConnection, HubAnswer) as error:
                problem = error
            came = part.stat().st_size
            if came < file.size:
                failures = 1 if came > have else failures + 1
                self._wait(problem, failures)

    def _append(self, file: HubFile, part: Path, have: int) -> None:
        repository, commit = self._offer.repository, self._offer.commit
        with (
            self._hub.stream(repository, commit, file.path, have) as stream,
            self._line.waiting_on(stream.cut),
            part.open("r+b") as out,
        ):
            place = out.seek(stream.start)
            if place < have:  # the server knows no ranges
                out.truncate()
            for piece in stream.pieces:
                self._line.heed()
                out.write(piece[: file.size - place])
                place += len(piece)
                self._line.say("downloading", self._before + min(place, file.size))
                if place >= file.size:
                    break
            out.flush()
            _to_disk(out)

    def _wait(self, problem: NoConnection | HubAnswer, failures: int) -> None:
        """Wait before the next try, or give up."""
        if isinstance(problem, NoConnection):
            hopeless, asked = problem.switched_off, None
        else:
            hopeless, asked = not problem.passes, problem.wait
        too_long = asked is not None and asked > self._patience.asked
        if hopeless or too_long or failures >= self._patience.tries:
            raise self._words.of(problem) from problem
        pause = min(self._patience.first * 2 ** (failures - 1), self._patience.longest)
        self._line.say("waiting")
        self._line.wait(pause if asked is None else asked)
