"""Albums: sets of photos that a person put together. (A `SmartAlbum` is a saved question.)"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Places = dict[int, int]
"""The numbers that an album's photos are ordered by; there may be gaps."""
Way = Literal["earlier", "later", "first", "last"]
"""Where photos of an album may be moved."""

_APART = 1 << 16
"""So far apart photos come where room is made: sixteen others fit between two, one by one."""


@dataclass(frozen=True, slots=True)
class Album:
    """A hand-made album, and how many photos are in it."""

    id: int
    name: str
    photos: int = 0


def moved(places: Places, moving: Iterable[int], before: int | None) -> Places:
    """The new numbers of photos that are moved in front of another one, in the order given.

    Where there is no room between two numbers, the fewer of those in front and those behind make
    it, for more to come. What keeps its number is not in it.

    :param places: of all photos of the album, in their order.
    :param before: None: behind all others. Where it is moved itself, the next one that is not.
    """
    chosen = {one: places[one] for one in moving if one in places}
    order = list(places)
    at = len(order) if before is None else order.index(before)
    front = [one for one in order[:at] if one not in chosen]
    behind = [one for one in order[at:] if one not in chosen]
    if [*front, *chosen, *behind] == order:
        return {}
    low = places[front[-1]] if front else None
    high = places[behind[0]] if behind else None
    new = _between(low, high, len(chosen))
    if new:
        return dict(zip(chosen, new, strict=True))
    if len(front) <= len(behind):
        pushed = [*front, *chosen]
        return dict(zip(pushed, _between(None, high, len(pushed)), strict=True))
    pushed = [*chosen, *behind]
    return dict(zip(pushed, _between(low, None, len(pushed)), strict=True))


def way_to(order: Sequence[int], moving: Iterable[int], way: Way) -> int | None:
    """In front of which photo others are to be put that shall move as one; None: at the end.

    :param order: the photos that are shown.
    :param moving: some of them, at least one.
    """
    chosen = set(moving)
    rows = [row for row, one in enumerate(order) if one in chosen]
    to = {
        "first": 0,
        "last": len(order),
        "earlier": max(0, rows[0] - 1),
        "later": rows[-1] + 2,
    }[way]
    return order[to] if to < len(order) else None


def _between(low: int | None, high: int | None, count: int) -> list[int]:
    """So many numbers between two; none where they have no room."""
    if low is None:
        end = _APART * (count + 1) if high is None else high
        return [end - _APART * (count - one) for one in range(count)]
    if high is None:
        return [low + _APART * (one + 1) for one in range(count)]
    step = (high - low) // (count + 1)
    return [low + step * (one + 1) for one in range(count)] if step else []
