from dataclasses import astuple

import numpy as np

from photoclip.core.arranging import Arrangement, Keys, arrange

MOMENTS = np.array([20210812184200, 20210811090000, 20200101000000, 20210812184200, 20261121000000])
DAYS = np.array([20210812, 20210811, 20200101, 20210812, 0], np.int32)
KEYS = Keys(MOMENTS, DAYS)


def arranged(
    arrangement: Arrangement, keys: Keys = KEYS
) -> tuple[list[int], list[tuple[int, int]]]:
    places, parts = arrange(arrangement, keys, 5)
    return places.tolist(), [astuple(part) for part in parts]


def test_photos_that_are_alike_stay_as_they_are_given() -> None:
    assert arranged(Arrangement()) == ([0, 1, 2, 3, 4], [])
    assert arranged(Arrangement("taken"))[0] == [4, 0, 3, 1, 2]
    assert arranged(Arrangement("taken", rising=True))[0] == [2, 1, 0, 3, 4]


def test_parts_by_time_have_the_newest_first_and_what_has_no_date_last() -> None:
    places, parts = arranged(Arrangement("taken", division="month"))
    assert (places, parts) == ([0, 3, 1, 2, 4], [(202108, 3), (202001, 1), (0, 1)])
    places, parts = arranged(Arrangement("taken", rising=True, division="year"))
    assert (places, parts) == ([2, 1, 0, 3, 4], [(2020, 1), (2021, 3), (0, 1)])


def test_inside_a_part_another_order_holds() -> None:
    keys = Keys(MOMENTS, DAYS, order=np.array([3, 1, 2, 5, 4]))
    places, parts = arranged(Arrangement("rating", division="day"), keys)
    assert places == [3, 0, 1, 2, 4]
    assert parts == [(20210812, 2), (20210811, 1), (20200101, 1), (0, 1)]


def test_folders_are_in_the_order_of_the_alphabet() -> None:
    keys = Keys(MOMENTS, DAYS, directories=np.array([1, 0, 1, 0, 2]))
    places, parts = arranged(Arrangement("taken", division="folder"), keys)
    assert (places, parts) == ([3, 1, 0, 2, 4], [(0, 2), (1, 2), (2, 1)])


def test_nothing_is_arranged_into_nothing() -> None:
    places, parts = arrange(Arrangement("taken", division="day"), Keys(), 0)
    assert (len(places), parts) == (0, ())
