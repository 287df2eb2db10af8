"""What several photos have in common, however many parts they are summed up in."""

import numpy as np
import pytest

from photoclip.core.tagging_events import SelectionSummed
from photoclip.services.session import Session
from photoclip.services.summing import sum_up
from photoclip.services.tagging import flag, rate, tag, write


def said(summed: SelectionSummed) -> dict[str, int]:
    return {one.path: count for one, count in summed.tags}


@pytest.mark.parametrize("step", [100, 2])
def test_what_photos_share_and_where_they_differ(
    drawn: Session, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    monkeypatch.setattr("photoclip.services.summing._STEP", step)
    ids = drawn.catalog.photos.ids()
    some, all_of_them = ids[:3].tolist(), ids[:5].tolist()
    list(tag(drawn, "animal/dog", some))
    list(tag(drawn, "sea", all_of_them))
    list(rate(drawn, all_of_them, 3))
    list(flag(drawn, some, "pick"))
    list(write(drawn, all_of_them, "title", "Low tide"))
    list(write(drawn, ids[4:5].tolist(), "caption", "Alone"))
    *parts, summed = sum_up(drawn, ids[:5])
    assert all(part.more for part in parts)
    assert len(parts) == (0 if step == 100 else 2)
    assert (summed.photos, summed.more) == (5, False)
    assert said(summed) == {"animal/dog": 3, "sea": 5}
    assert (summed.rating, summed.title) == (3, "Low tide")
    assert summed.differing == {"flag", "caption"}
    assert (summed.flag, summed.caption) == (None, None)


def test_photos_that_left_the_library_don_t_count(drawn: Session) -> None:
    known = drawn.catalog.photos.ids()[:2]
    list(rate(drawn, known.tolist(), 4))
    (summed,) = sum_up(drawn, np.append(known, 10**9))
    assert (summed.photos, summed.rating, summed.differing) == (2, 4, frozenset())
