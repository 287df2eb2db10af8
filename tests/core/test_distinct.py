"""Numbers, each once."""

import numpy as np
import pytest

from photoclip.core.distinct import distinct


@pytest.mark.parametrize(
    ("numbers", "once"),
    [([], []), ([7], [7]), ([3, 1, 3, 2, 1], [1, 2, 3]), ([-1, 2**62, -1], [-1, 2**62])],
)
def test_each_comes_once_and_in_order(numbers: list[int], once: list[int]) -> None:
    given = np.array(numbers, np.int64)
    assert distinct(given).tolist() == once
    assert given.tolist() == numbers
