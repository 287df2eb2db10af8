"""A simulated person who answers what labels ask, and what the labels are worth meanwhile."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors
from photoclip.core.labels import Definition
from photoclip.core.vectors import Ids
from photoclip.services import labelling, suggesting
from photoclip.services.session import Session
from tests.benchmarks.labels_sets import LEAST, Sets

Bools = NDArray[np.bool_]
Answered = dict[str, set[int]]

ANSWERS = (5, 10, 20)
_LONGER = 40
_PROMISING = 10
"""Labels with so many accepted of the first 20 are answered further: others may never tag."""
_BINS = 10
_SUGGESTED = 0.5
_HALVES = 2
_DRAWS = 20


@dataclass(frozen=True, slots=True)
class Figures:
    """Means over labels that have something to find; calibration over all pairs together."""

    labels: int
    ap: float
    f1: float
    ece: float
    suggested: int
    suggested_ece: float
    by_luck: float
    """The error of so many suggestions if labels were right exactly as often as they say."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """What labels would tag without asking: how many of them may, photos, and right ones."""

    labels: int
    photos: int
    right: int


Compared = dict[int, tuple[Figures, Figures]]
"""By how many answers there were: after them, and what words alone are worth on the same photos."""


@dataclass(slots=True)
class Run:
    """What one set, or all of them together, told."""

    name: str
    labels: int
    photos: int
    left: Compared = field(default_factory=dict)
    other: Compared = field(default_factory=dict)
    all: Compared = field(default_factory=dict)
    automatic: dict[tuple[str, int], Tagged] = field(default_factory=dict)
    """By which photos were there to tag, and by how many answers."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What a label said of some photos, and what is true."""

    sure: Vectors
    right: Bools


def answered(session: Session, sets: Sets) -> Iterator[Run]:
    """What each set told, and all together."""
    parts = [_Simulation(session, name, labels) for name, labels in sets.items()]
    for part in parts:
        part.answer_all()
        for half in range(_HALVES):
            part.answer_half(half)
        yield part.run([part])
    if len(parts) > 1:
        yield parts[0].run(parts)


class _Simulation:
    """One set of photos, whose labels are answered."""

    def __init__(self, session: Session, name: str, labels: Mapping[str, set[Path]]) -> None:
        self._session, self._name = session, name
        photo_at = session.catalog.files.photo_at
        found = {
            label: {one for path in paths if (one := photo_at(path)) is not None}
            for label, paths in labels.items()
        }
        self._everything: Ids = session.vectors.ids.copy()
        self.photos = set().union(*found.values())
        self.truth = {label: ids for label, ids in found.items() if len(ids) >= LEAST}
        self.told: dict[tuple[str, int], list[tuple[Told, Told]]] = defaultdict(list)
        self.tagged: dict[tuple[str, int], list[tuple[bool, int, int]]] = defaultdict(list)

    def run(self, parts: Sequence["_Simulation"]) -> Run:
        """The figures of some simulations together."""
        name = parts[0]._name if len(parts) == 1 else "together"
        run = Run(name, sum(len(p.truth) for p in parts), sum(len(p.photos) for p in parts))
        for kind, rows in (("left", run.left), ("other", run.other), ("all", run.all)):
            for answers in ANSWERS:
                pairs = [pair for part in parts for pair in part.told[kind, answers]]
                rows[answers] = (
                    _figures([after for after, _ in pairs]),
                    _figures([before for _, before in pairs]),
                )
        for key in sorted({key for part in parts for key in part.tagged}):
            tags = [tag for part in parts for tag in part.tagged[key]]
            run.automatic[key] = Tagged(
                sum(may for may, _, _ in tags),
                sum(photos for _, photos, _ in tags),
                sum(right for _, _, right in tags),
            )
        return run

    def answer_all(self) -> None:
        """Answers about all photos of the set."""
        self._show(self.photos)
        before = self._begin("all")
        done: Answered = {label: set() for label in self.truth}
        for answers in ANSWERS:
            for label in self.truth:
                self._answer("all", label, done[label], answers)
                sure = self._sure("all", label)
                left = self.photos - done[label]
                self._keep("left", answers, label, left, sure, before[label])
                found = {one: 2.0 * (one in self.truth[label]) - 0.5 for one in done[label]}
                self._keep("all", answers, label, self.photos, sure | found, before[label])
        for answers in (ANSWERS[-1], _LONGER):
            self._answer_further("all", done, answers)
            for label in self.truth:
                self._note_automatic("all", answers, label, self.photos)
        self._end("all")

    def answer_half(self, half: int) -> None:
        """Answers about one half (0 or 1) of the photos alone, measured on the other."""
        kind = f"half {half}"
        self._show(self.photos)
        before = self._begin(kind)
        order = np.random.default_rng(0).permutation(sorted(self.photos)).tolist()
        asked, other = set(order[half::_HALVES]), set(order[1 - half :: _HALVES])
        done: Answered = {label: set() for label in self.truth}
        for answers in ANSWERS:
            self._show(asked)
            for label in self.truth:
                self._answer(kind, label, done[label], answers)
            self._show(self.photos)
            for label in self.truth:
                sure = self._sure(kind, label)
                self._keep("other", answers, label, other, sure, before[label])
        for answers in (ANSWERS[-1], _LONGER):
            self._show(asked)
            self._answer_further(kind, done, answers)
            self._show(self.photos)
            for label in self.truth:
                self._note_automatic(kind, answers, label, other)
        self._end(kind)

    def _answer_further(self, kind: str, done: Answered, answers: int) -> None:
        """Answer those labels again that may get to tag on their own."""
        for label in self.truth:
            if len(done[label] & self.truth[label]) >= _PROMISING:
                self._answer(kind, label, done[label], answers)

    def _show(self, photos: set[int]) -> None:
        """Let the session find these photos only."""
        hidden = np.setdiff1d(self._everything, np.array(sorted(photos), np.int64))
        self._session.vectors.hide(hidden)

    def _begin(self, kind: str) -> dict[str, dict[int, float]]:
        """New labels; how sure words alone make them, by photo."""
        found = {}
        for label in self.truth:
            definition = Definition(self._path(kind, label), (label,))
            next(labelling.put_label(self._session, definition))
            found[label] = self._sure(kind, label)
        return found

    def _end(self, kind: str) -> None:
        """Put the labels away, with their answers: they know photos that others are measured on."""
        for label in self.truth:
            next(labelling.remove_label(self._session, self._path(kind, label)))

    def _path(self, kind: str, label: str) -> str:
        return f"{self._name} {kind} {label}"

    def _sure(self, kind: str, label: str) -> dict[int, float]:
        known = labelling.find_label(self._session, self._path(kind, label))
        sure = suggesting.confidences(self._session, known)
        return dict(zip(self._session.vectors.ids.tolist(), sure.tolist(), strict=True))

    def _answer(self, kind: str, label: str, done: set[int], until: int) -> None:
        """Answer what is asked first, until there were so many answers or nothing is asked."""
        name = self._path(kind, label)
        while len(done) < until:
            known = labelling.find_label(self._session, name)
            queue = suggesting.queue(self._session, known, asking=True)
            if not len(queue.ids):
                return
            asked = int(queue.ids[queue.useful[0]])
            yes = asked in self.truth[label]
            next(labelling.answer(self._session, name, [asked], accepted=yes))
            done.add(asked)

    def _keep(
        self,
        kind: str,
        answers: int,
        label: str,
        photos: set[int],
        after: dict[int, float],
        before: dict[int, float],
    ) -> None:
        ids = sorted(photos)
        right = np.array([one in self.truth[label] for one in ids], np.bool_)
        both = (np.array([sure[one] for one in ids], np.float32) for sure in (after, before))
        said, words = (Told(sure, right) for sure in both)
        self.told[kind, answers].append((said, words))

    def _note_automatic(self, kind: str, answers: int, label: str, among: set[int]) -> None:
        known = labelling.find_label(self._session, self._path(kind, label))
        may = suggesting.standing(self._session, known).line is not None
        ids = among.intersection(suggesting.sure(self._session, known).ids.tolist())
        title = "not asked" if kind == "all" else "other half"
        self.tagged[title, answers].append((may, len(ids), len(ids & self.truth[label])))


def _figures(told: Sequence[Told]) -> Figures:
    some = [one for one in told if one.right.any()]
    sure = np.concatenate([one.sure for one in told]).clip(0, 1)
    right = np.concatenate([one.right for one in told])
    shown = sure >= _SUGGESTED
    drawn = np.random.default_rng(0).random((_DRAWS, int(shown.sum()))) < sure[shown]
    ranked = [one.right[np.argsort(-one.sure, kind="stable")] for one in some]
    return Figures(
        labels=len(some),
        ap=float(np.mean([_average_precision(one) for one in ranked])) if some else 0.0,
        f1=float(np.mean([_best_f1(one) for one in ranked])) if some else 0.0,
        ece=_calibration_error(sure, right),
        suggested=int(shown.sum()),
        suggested_ece=_calibration_error(sure[shown], right[shown]),
        by_luck=float(np.mean([_calibration_error(sure[shown], one) for one in drawn])),
    )


def _average_precision(right: Bools) -> float:
    """Of a ranking, best first (n,), with something right in it."""
    places = np.flatnonzero(right)
    return float(np.mean(np.arange(1, len(places) + 1) / (places + 1)))


def _best_f1(right: Bools) -> float:
    hits = right.cumsum()
    return float((2 * hits / (np.arange(1, len(right) + 1) + right.sum())).max())


def _calibration_error(sure: Vectors, right: Bools) -> float:
    """Guo et al. 2017: the mean distance of confidence and share of right ones, bin by bin."""
    bins = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    gaps = (
        abs(float(sure[bins == one].sum()) - float(right[bins == one].sum()))
        for one in range(_BINS)
    )
    return sum(gaps) / max(len(sure), 1)
