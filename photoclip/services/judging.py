"""Which of a query's scores are to be trusted, from the library itself."""

from weakref import WeakKeyDictionary

import numpy as np

from photoclip.core.cutoff import Cutoff
from photoclip.core.encoder import Vectors
from photoclip.core.ranking import POSSIBLE_Z, STRONG_Z, standout
from photoclip.services.session import Session


class Judge:
    """Draws the line between what fits a query and what merely scores best, for one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cutoff(self, vector: Vectors, scores: Vectors, words: str) -> Cutoff:  # noqa: ARG002
        """The cut-off of a query by words.

        :param vector: (dim,) the query's unit vector.
        :param scores: (n,) its cosines with all of `session.vectors`, in that order.
        :param words: What was asked, as it was encoded.
        """
        return _by_standout(scores)

    def cutoff_like(self, vector: Vectors, scores: Vectors) -> Cutoff:  # noqa: ARG002
        """The same where the vector is a picture's."""
        return _by_standout(scores)


_judges: WeakKeyDictionary[Session, Judge] = WeakKeyDictionary()


def judge_of(session: Session) -> Judge:
    """The session's own judge, which remembers what it has measured."""
    if session not in _judges:
        _judges[session] = Judge(session)
    return _judges[session]


def _by_standout(scores: Vectors) -> Cutoff:
    zero, one = standout(scores, np.array([0.0, 1.0], np.float32)).tolist()
    spread = 1 / max(one - zero, 1e-6)
    middle = -zero * spread
    return Cutoff(middle + STRONG_Z * spread, middle + POSSIBLE_Z * spread)
