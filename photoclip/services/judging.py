"""Which of a query's scores are to be trusted, from the library itself."""

from weakref import WeakKeyDictionary

from photoclip.core.cutoff import Cutoff, drawn, ladder
from photoclip.core.encoder import Encoder, Vectors
from photoclip.core.ranking import POSSIBLE_Z, STRONG_Z, distribution
from photoclip.core.vectors import VectorIndex
from photoclip.services.everyday import everyday_vectors
from photoclip.services.session import Session


class Judge:
    """Draws the line between what fits a query and what merely scores best, for one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._everyday: Vectors | None = None
        self._encoder: Encoder | None = None

    def cutoff(self, scores: Vectors) -> Cutoff:
        """The cut-off of a query by words.

        Looks at a hundred photos only, however many there are. Until the model's everyday prompts
        were made (`everyday.make_everyday`) the scores alone have to do.

        :param scores: (n,) the query's cosines with all of `session.vectors`, in that order.
        """
        return by_everyday(scores, self._session.vectors, self._prompts())

    def cutoff_like(self, scores: Vectors) -> Cutoff:
        """The same of a picture's cosines: prompts tell nothing about those."""
        return by_standout(scores)

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
