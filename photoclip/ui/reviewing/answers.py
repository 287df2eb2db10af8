"""What is going to be answered to a label's suggestions. No Qt: only the rules."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Ids
from photoclip.ui.listing import no_ids

_SURE = 0.6
"""How many in a line of tiles should be right for it to lie above the line at first: taking the
wrong ones out is less work then than picking the right ones, by some margin."""
_EVEN = 0.5
"""The same where the label isn't sure: either answer is as much work."""


Rows = range
NONE: Rows = range(0)


class Answers:
    """Photos in the order shown, a line between them, and what was said about single photos.

    What lies above the line will be accepted, unless it was said to be wrong; of what lies below
    only that which something was said about will be answered.
    """

    def __init__(self) -> None:
        self.ids: Ids = no_ids()
        self.confidences: Vectors = np.empty(0, np.float32)
        self._above = 0
        self._said: dict[int, bool] = {}

    def take(self, ids: Ids, confidences: Vectors) -> None:
        """Other photos (n,), as sure as (n,). What was said of those that stay is kept."""
        self.ids, self.confidences = ids, confidences
        here = set(ids.tolist()) if self._said else ()
        self._said = {one: said for one, said in self._said.items() if one in here}
        self._above = min(self._above, len(ids))

    def forget(self) -> None:
        """Nothing was said, and nothing lies above the line."""
        self._said.clear()
        self._above = 0

    @property
    def above(self) -> int:
        """How many photos lie above the line."""
        return self._above

    def draw_line(self, above: int) -> None:
        """Put the line below so many photos."""
        self._above = max(0, min(above, len(self.ids)))

    def of(self, row: int) -> str:
        """ "yes", "no", or "": nothing is going to be said."""
        said = self._said.get(int(self.ids[row]))
        if said is None:
            return "yes" if row < self._above else ""
        return "yes" if said else "no"

    def toggle(self, row: int) -> None:
        """Make an exception of a photo, or none again: not accepted above the line, but below."""
        photo_id, usual = int(self.ids[row]), row < self._above
        if self._said.pop(photo_id, usual) == usual:
            self._said[photo_id] = not usual

    def say(self, photo_ids: Iterable[int], *, fits: bool) -> None:
        """Say of photos that they fit, or that they don't."""
        for photo_id in photo_ids:
            self._said.pop(photo_id, None)  # said last
            self._said[photo_id] = fits

    def unsay(self) -> int | None:
        """Take back what was said last; returns the photo, None where nothing was."""
        return self._said.popitem()[0] if self._said else None

    def accepted(self) -> list[int]:
        """The photos to accept."""
        said = self._said
        above = [one for one in self.ids[: self._above].tolist() if said.get(one, True)]
        rows = set(self.ids[: self._above].tolist()) if said else ()
        return above + [one for one, fits in said.items() if fits and one not in rows]

    def refused(self, seen: Rows = NONE) -> list[int]:
        """The photos to refuse: those of which it was said, and the rest of the rows `seen`."""
        said = self._said
        below = self.ids[max(self._above, seen.start) : seen.stop].tolist()
        rest = [one for one in below if one not in said]
        return [one for one, fits in said.items() if not fits] + rest

    def counts(self, seen: Rows = NONE) -> tuple[int, int, int]:
        """How many are to be accepted, how many refused, and how many more with those `seen`."""
        rows = np.flatnonzero(np.isin(self.ids, list(self._said))) if self._said else no_ids()
        fits = np.array([self._said[one] for one in self.ids[rows].tolist()], np.bool_)
        accepted = self._above - int((~fits & (rows < self._above)).sum())
        accepted += int((fits & (rows >= self._above)).sum())
        first, end = max(self._above, seen.start), min(seen.stop, len(self.ids))
        rest = max(0, end - first) - int(((rows >= first) & (rows < end)).sum())
        return accepted, int((~fits).sum()), rest

    def right_above(self) -> float | None:
        """The share of what lies above the line that is right, as far as is known beforehand."""
        return float(self.confidences[: self._above].mean()) if self._above else None

    def usual_line(self, columns: int, fits: int, *, sure: bool) -> int:
        """How many of the first `fits` photos should lie above the line, in whole lines of tiles.

        :param sure: whether only what is sure should; else whatever is rather right than wrong.
        """
        most = fits - fits % columns if fits < len(self.ids) else len(self.ids)
        least = _SURE if sure else _EVEN
        above = 0
        while above < most and self.confidences[above : above + columns].mean() >= least:
            above = min(above + columns, most)
        return above


def page_of(useful: Ids, confidences: Vectors, most: int) -> NDArray[np.intp]:
    """The places of the most useful photos, at most so many, the surest of them first.

    :param useful: (n,) places, the most useful first.
    :param confidences: (n,) of the places.
    """
    chosen = useful[:most].astype(np.intp)
    return chosen[np.argsort(-confidences[chosen], kind="stable")]


def next_of(names: Sequence[str], waiting: Iterable[str], current: str, step: int) -> str | None:
    """The next label, or the one before (-1), of those that have photos waiting; in a circle."""
    wanted = {*waiting} - {current}
    at = names.index(current) if current in names else -1 if step > 0 else 0
    around = [names[(at + step * number) % len(names)] for number in range(1, len(names) + 1)]
    return next((name for name in around if name in wanted), None)
