"""Which of a query's scores are to be trusted, from the library itself."""

from dataclasses import dataclass
from weakref import WeakKeyDictionary, ref

from photoclip.core.cutoff import Cutoff, drawn, ladder
from photoclip.core.encoder import Encoder, Vectors
from photoclip.core.ranking import POSSIBLE_Z, STRONG_Z, distribution
from photoclip.core.vectors import VectorIndex
from photoclip.services.everyday import everyday_vectors
from photoclip.services.session import Session


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """A cut-off, the scores it is of, as long as somebody has them, and what they were weighed
    against."""

    scores: ref[Vectors]
    everyday: Vectors | None
    cutoff: Cutoff


class Judge:
    """Draws the line between what fits a query and what merely scores best, for one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._everyday: Vectors | None = None
        self._encoder: Encoder | None = None
        self._drawn: dict[int, _Drawn] = {}

    def cutoff(self, scores: Vectors) -> Cutoff:
        """The cut-off of a query by words.

        Looks at a hundred photos only, however many there are. Until the model's everyday prompts
        were made (`everyday.make_everyday`) the scores alone have to do. Asked for the same scores
        again, as the next search with other filters does, it remembers.

        :param scores: (n,) the query's cosines with all of `session.vectors`, in that order.
        """
        everyday = self._prompts()
        drawn = self._drawn.get(id(scores))
        if drawn is None or drawn.scores() is not scores or drawn.everyday is not everyday:
            cutoff = by_everyday(scores, self._session.vectors, everyday)
            drawn = _Drawn(self._watched(scores), everyday, cutoff)
            self._drawn[id(scores)] = drawn
        return drawn.cutoff

    def cutoff_like(self, scores: Vectors) -> Cutoff:
        """The same of a picture's cosines: prompts tell nothing about those."""
        return by_standout(scores)

    def _watched(self, scores: Vectors) -> ref[Vectors]:
        """The scores, whose cut-off is forgotten with them."""
        number = id(scores)
        return ref(scores, lambda _: self._drawn.pop(number, None))

    def _prompts(self) -> Vectors | None:
        """Those of the model that answers, looked for until they are there."""
        encoder = self._session.encoder
        if self._everyday is None or self._encoder is not encoder:
            self._everyday, self._encoder = everyday_vectors(self._session, encoder), encoder
        return self._everyday


_judges: WeakKeyDictionary[Session, Judge] = WeakKeyDictionary()


def judge_of(session: Session) -> Judge:
    """The session's own judge, which remembers what it has read."""
    if session not in _judges:
        _judges[session] = Judge(session)
    return _judges[session]


def by_everyday(scores: Vectors, index: VectorIndex, everyday: Vectors | None) -> Cutoff:
    """What is weighed against the everyday prompts (m, dim), if there are any; scores (n,)."""
    if everyday is None or not len(scores):
        return by_standout(scores)
    steps = ladder(scores)
    return drawn(scores[steps.rows], steps, index.take(steps.rows) @ everyday.T)


def by_standout(scores: Vectors) -> Cutoff:
    """What stands out from the middle of all scores (n,), in deviations of theirs."""
    middle, unit = distribution(scores)
    return Cutoff(middle + STRONG_Z * unit, middle + POSSIBLE_Z * unit, unit)
