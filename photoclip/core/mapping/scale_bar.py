"""A round distance to show as a bar."""

import math


def round_distance(most_m: float) -> float:
    """The largest of 1, 2, 5, 10, 20, 50, … metres that is not more than this."""
    power = 10.0 ** math.floor(math.log10(max(most_m, 1.0)))
    return max(step * power for step in (1, 2, 5) if step * power <= max(most_m, 1.0))
