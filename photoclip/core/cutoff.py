"""Where the scores of a query stop meaning something."""

from dataclasses import dataclass

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.ranking import Match


@dataclass(frozen=True, slots=True)
class Cutoff:
    """Two scores, in the units of the scores they were made from; `strong` >= `possible`.

    Nothing of the library fits the query where no score reaches `possible`.
    """

    strong: float
    possible: float

    def band(self, score: float) -> Match:
        """The band a photo with that score is shown in."""
        if score >= self.strong:
            return "strong"
        return "possible" if score >= self.possible else "weak"

    def counts(self, scores: Vectors) -> tuple[int, int]:
        """How many of the scores (n,) are in the strong band, and how many in the possible one."""
        strong = int(np.count_nonzero(scores >= self.strong))
        return strong, int(np.count_nonzero(scores >= self.possible)) - strong
