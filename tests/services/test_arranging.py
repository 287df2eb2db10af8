from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoclip.catalog.catalog import open_catalog
from photoclip.core.arranging import Arranged, Arrangement, Division, Order, SelectionWeighed
from photoclip.core.edits import RatingChange
from photoclip.core.events import Event, PhotosListed
from photoclip.core.search_events import SearchFinished
from photoclip.paths import LibraryPaths
from photoclip.services.arranging import Wanted, arranged, weigh
from photoclip.services.browsing import list_photos
from photoclip.services.session import Session, open_session
from tests.catalog.library import FACTS, add

TAKEN = ("2021-08-12T18:42:00", None, "2020-01-01T00:00:00", "2021-08-11T09:00:00.5+02:00")
NAMES = ("b/IMG_10.jpg", "a/img_2.jpg", "b/IMG_1.jpg", "a/\u00e9t\u00e9.jpg")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    from photoclip.models.registry import open_encoder

    with open_session(LibraryPaths(tmp_path / "library"), open_encoder) as opened:
        opened.catalog.folders.add(Path("/p"))
        for number, (taken, name) in enumerate(zip(TAKEN, NAMES, strict=True)):
            facts = replace(FACTS, taken_at=taken, width=100 * (number + 1), height=200)
            add(opened.catalog, f"/p/{name}", f"2-{number:032}", facts)
        yield opened


def listed(session: Session, order: Order, division: Division = "none", **more: bool) -> Arranged:
    wanted = Arrangement(order, division=division, **more)
    events = list(arranged(session, list_photos, Wanted(wanted, wanted)))
    event = events[-1]
    assert isinstance(event, PhotosListed)
    assert event.arranged is not None
    assert event.arranged.ids.tolist() == event.ids.tolist()
    assert [photo.id for photo in event.first] == event.ids.tolist()
    return event.arranged


def test_a_list_comes_with_the_shape_and_the_day_of_each_photo(session: Session) -> None:
    made = listed(session, "taken", "month")
    assert made.ids.tolist() == [1, 4, 3, 2]
    assert made.shapes.tolist() == [0.5, 2.0, 1.5, 1.0]
    assert made.days.tolist() == [20210812, 20210811, 20200101, 0]
    assert [(part.key, part.count) for part in made.parts] == [(202108, 2), (202001, 1), (0, 1)]


def test_names_are_sorted_as_people_count(session: Session) -> None:
    assert listed(session, "name", rising=True).ids.tolist() == [4, 3, 2, 1]
    assert listed(session, "name").ids.tolist() == [1, 2, 3, 4]


def test_folders_are_parts_too(session: Session) -> None:
    made = listed(session, "name", "folder", rising=True)
    assert made.ids.tolist() == [4, 2, 3, 1]
    assert [(made.directories[part.key], part.count) for part in made.parts] == [
        ("/p/a", 2),
        ("/p/b", 2),
    ]


def test_stars_that_were_given_since_count(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.catalog.arranging._FEW", 0)
    assert listed(session, "rating").ids.tolist()[0] == 2  # all alike: the newest first
    reading = session.catalog._db.execute("SELECT id FROM photos")  # as an indexing run has one
    reading.fetchone()
    session.catalog.journal.apply("Rate", [RatingChange((3,), 5), RatingChange((4,), 2)])
    assert listed(session, "rating").ids.tolist()[:2] == [3, 4]
    assert not session.catalog._db.conn.in_transaction
    added = add(session.catalog, "/p/new.jpg", "2-new", replace(FACTS, width=900, height=300))
    assert dict(zip(*shapes(listed(session, "rating")), strict=True))[added] == 3.0


def shapes(made: Arranged) -> tuple[list[int], list[float]]:
    return made.ids.tolist(), made.shapes.tolist()


def test_what_others_write_is_read_anew(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.catalog.arranging._FEW", 0)
    listed(session, "taken")
    with open_catalog(LibraryPaths(tmp_path / "library").catalog) as other:
        add(other, "/p/b/new.jpg", "2-new", replace(FACTS, width=900, height=300))
    assert 3.0 in listed(session, "taken").shapes.tolist()


def found(*, ranked: bool) -> list[Event]:
    ids = np.array([3, 1, 4, 2])
    return [SearchFinished("dog", (), 4, 0.01, "m", ids, 2, 1, ranked=ranked)]


def results(session: Session, wanted: Wanted, *, ranked: bool = True) -> SearchFinished:
    event = list(arranged(session, lambda _: iter(found(ranked=ranked)), wanted))[-1]
    assert isinstance(event, SearchFinished)
    return event


def test_of_results_only_what_fits_is_sorted(session: Session) -> None:
    best = results(session, Wanted(Arrangement("name"), Arrangement(division="month")))
    assert best.ids.tolist() == [3, 1, 4, 2]
    assert best.arranged is not None
    assert best.arranged.parts == ()
    newest = results(session, Wanted(Arrangement(), Arrangement("taken", division="year")))
    assert newest.arranged is not None
    assert newest.ids.tolist() == [1, 4, 3, 2]
    assert [(part.key, part.count) for part in newest.arranged.parts] == [(2021, 2), (2020, 1)]
    assert newest.arranged.shapes.tolist() == [0.5, 2.0, 1.5, 1.0]


def test_results_of_filters_are_a_list(session: Session) -> None:
    event = results(session, Wanted(Arrangement("taken"), Arrangement()), ranked=False)
    assert event.ids.tolist() == [2, 1, 4, 3]


def test_photos_are_weighed(session: Session) -> None:
    assert list(weigh(session, np.array([1, 3])))[-1] == SelectionWeighed(2, 2000)
    assert list(weigh(session, np.array([], np.int64)))[-1] == SelectionWeighed(0, 0)
