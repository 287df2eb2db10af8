"""Which photos are shots of one moment, and which are surely different shots."""

import re
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from photoclip.core.duplicates.pairs import Pairs

APART_S = 10
"""Seconds between two shots of one moment, at most."""
_AHEAD = 3
"""A shot is compared with so many after it: one that failed need not part a burst."""
_TIME_ZONE_S = 900
_NUMBERED = re.compile(r"^(.*?)(\d{3,})(\D*)$")
_STEPS_APART = 3

Seconds = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Shot:
    """What tells shots apart, or speaks for one moment."""

    name: str
    """Of its file, without the extension."""
    taken_at: str | None
    camera: str | None
    size: tuple[int, int]


def close_in_time(seconds: Seconds) -> Pairs:
    """Pairs of places (m, 2) of shots that were taken shortly after one another.

    :param seconds: (n,) in order.
    """
    found = [np.empty((0, 2), np.int64)]
    for ahead in range(1, _AHEAD + 1):
        firsts = np.flatnonzero(seconds[ahead:] - seconds[:-ahead] <= APART_S)
        found.append(np.stack([firsts, firsts + ahead], axis=1))
    return np.concatenate(found)


def close_in_name(names: list[str]) -> Pairs:
    """Pairs of places (m, 2) of names in order that differ by their number only, and by little."""
    numbered = [_parts(name) for name in names]
    found = []
    for ahead in range(1, _AHEAD + 1):
        for place in range(len(names) - ahead):
            one, other = numbered[place], numbered[place + ahead]
            if one and other and one[::2] == other[::2]:
                apart = abs(int(one[1]) - int(other[1]))
                if 0 < apart <= _STEPS_APART:
                    found.append((place, place + ahead))
    return np.array(found, np.int64).reshape(-1, 2)


def are_two_shots(one: Shot, other: Shot) -> bool:
    """Whether two photos were taken one after the other, however much they look alike.

    A tripod, and a scene that stands still, make pictures that only their dates and numbers tell
    apart. Two copies have the same date, or one that a program wrote in another time zone.
    """
    if one.taken_at and other.taken_at and one.taken_at != other.taken_at:
        try:
            times = [datetime.fromisoformat(shot.taken_at or "") for shot in (one, other)]
            apart = abs((times[0] - times[1]).total_seconds())
        except (ValueError, TypeError):
            return True
        if apart % _TIME_ZONE_S:
            return True
    if not (one.camera and one.camera == other.camera and one.size == other.size):
        return False
    mine, its = _parts(one.name), _parts(other.name)
    return bool(mine and its and mine[::2] == its[::2] and int(mine[1]) != int(its[1]))


def alike_from(mean: float, *, dated: bool) -> float:
    """From which cosine on two photos may be shots of one moment.

    :param mean: Of the cosines between the library's photos, which differs from model to model.
    :param dated: Whether it is known that they were taken shortly after one another.
    """
    return mean + (0.75 if dated else 0.85) * (1 - mean)


def mean_cosine(vectors: NDArray[np.float32]) -> float:
    """Of any two of (n, dim) unit vectors; of a few it is guessed, since they may be one burst."""
    if len(vectors) < 50:
        return 0.4
    total = vectors.sum(axis=0, dtype=np.float64)
    count = len(vectors)
    return min(0.8, float((total @ total - count) / (count * (count - 1))))


def _parts(name: str) -> tuple[str, str, str] | None:
    found = _NUMBERED.match(name)
    return None if found is None else (found[1], found[2], found[3])
