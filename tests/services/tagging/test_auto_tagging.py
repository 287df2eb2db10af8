"""Labels that tag many photos: after a look, or on their own."""

import numpy as np
import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.labels import Definition, Queue
from photoclip.core.tagging_events import AutoTagPlanned
from photoclip.services import suggesting
from photoclip.services.auto_tagging import Choice, apply, plan
from photoclip.services.history import undo
from photoclip.services.labelling import (
    add_label,
    answer,
    find_label,
    put_label,
)
from photoclip.services.tagging import tag
from photoclip.services.veiling import veiled
from tests.catalog.library import tags
from tests.services.searching.world import World


@pytest.fixture
def dogs(world: World) -> list[int]:
    return world.add_all({f"dog{number}.jpg": "dog" for number in range(6)})


def test_a_plan_changes_nothing_and_is_applied_in_one_step(world: World, dogs: list[int]) -> None:
    session = world.session
    cats = world.add_all({f"cat{number}.jpg": "cat" for number in range(6)})
    for name in ("dog", "cat", "boat"):
        next(add_label(session, name))
    *progress, planned = plan(session, [*dogs[:3], *cats[:2], 1, 2])
    assert isinstance(planned, AutoTagPlanned)
    told = [one for one in progress if isinstance(one, Progress)]
    assert [(one.done, one.total) for one in told] == [(0, 6), (4, 6), (5, 6), (6, 6)]
    assert planned.photos == 7
    assert {one.label: set(one.ids.tolist()) for one in planned.queues} == {
        "cat": set(cats[:2]),
        "dog": set(dogs[:3]),
    }
    *_, again = plan(session, dogs, ["dog"])
    assert isinstance(again, AutoTagPlanned)
    (only,) = again.queues
    assert set(only.ids.tolist()) == set(dogs)
    assert tags(session.catalog, dogs[0]) == ()
    some = [
        Choice("dog", tuple(dogs[:2]), refused=tuple(dogs[2:3])),
        Choice("cat", tuple(cats[:1])),
        Choice("boat", ()),
    ]
    changed = next(apply(session, some))
    assert changed.message == "Tag 3 photos by 2 labels, refuse 1 photo"
    assert (find_label(session, "dog").rejected, tags(session.catalog, dogs[2])) == (1, ())
    assert tags(session.catalog, dogs[0]) == ("dog",)
    assert tags(session.catalog, cats[0]) == ("cat",)
    assert find_label(session, "dog").accepted == 2
    next(undo(session))
    assert (find_label(session, "dog").accepted, find_label(session, "dog").rejected) == (0, 0)
    assert tags(session.catalog, cats[0]) == ()
    with pytest.raises(PhotoclipError):
        next(apply(session, [Choice("dog", tuple(dogs)), Choice("owl", tuple(dogs))]))
    assert find_label(session, "dog").accepted == 0


def test_what_fits_a_label_with_a_veil_is_veiled_until_it_is_refused(
    world: World, dogs: list[int]
) -> None:
    session = world.session
    cats = world.add_all({f"cat{number}.jpg": "cat" for number in range(3)})
    nothing = next(veiled(session))
    assert (len(nothing.blurred), len(nothing.hidden)) == (0, 0)
    next(put_label(session, Definition("dog", veil="blur")))
    next(put_label(session, Definition("cat", veil="hide")))
    next(tag(session, "cat", [cats[0], dogs[5]]))
    found = next(veiled(session))
    assert set(found.blurred.tolist()) >= set(dogs[:5])
    assert set(found.hidden.tolist()) >= {*cats, dogs[5]}
    assert not np.isin(found.blurred, found.hidden).any()
    next(answer(session, "dog", dogs[:1], accepted=False))
    assert dogs[0] not in next(veiled(session)).blurred
    queue: Queue = suggesting.queue(session, find_label(session, "dog"))
    assert not np.isin(dogs[0], queue.ids)
