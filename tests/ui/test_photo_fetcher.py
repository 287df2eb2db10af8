"""Photos come from a real library when they are looked at."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.photo import Photo
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.photo_shelf import PhotoShelf
from tests.ui.conftest import open_colours
from tests.ui.samples import photo

GONE = 4711


@pytest.fixture
def fetcher(qapp: QApplication, paths: LibraryPaths, indexed: Path) -> Iterator[PhotoFetcher]:
    """With a library of 18 photos, of which none is at hand yet."""
    assert indexed.is_dir()
    bridge = EngineBridge(partial(open_session, paths, open_colours), qapp)
    bridge.start()
    yield PhotoFetcher(bridge, PhotoShelf(qapp))
    bridge.stop()


def shelf(fetcher: PhotoFetcher) -> PhotoShelf:
    found = fetcher.parent()
    assert isinstance(found, PhotoShelf)
    return found


def test_what_scrolled_past_is_not_asked_for(fetcher: PhotoFetcher, qtbot: QtBot) -> None:
    came: list[list[int]] = []
    shelf(fetcher).arrived.connect(came.append)
    for ids in ([1, 2], [3, 4], [5, 6], [7, 8, GONE]):
        fetcher.show(ids)
    qtbot.waitUntil(lambda: [7, 8] in came)
    assert came == [[1, 2], [7, 8]]
    assert shelf(fetcher).get(3) is None
    seven = shelf(fetcher).get(7)
    assert seven is not None
    assert seven.id == 7


def test_what_is_out_of_date_is_shown_until_it_is_read_again(
    fetcher: PhotoFetcher, qtbot: QtBot
) -> None:
    fetcher.show([1, 2])
    qtbot.waitUntil(lambda: shelf(fetcher).get(2) is not None)
    assert shelf(fetcher).lacking([1, 2, 3]) == [3]
    shelf(fetcher).age()
    assert shelf(fetcher).get(1) is not None
    assert shelf(fetcher).lacking([1, 2]) == [1, 2]
    fetcher.show([1, 2])
    qtbot.waitUntil(lambda: not shelf(fetcher).lacking([1, 2]))


def test_any_number_is_fetched_for_something_to_be_done(
    fetcher: PhotoFetcher, qtbot: QtBot
) -> None:
    done: list[list[Photo]] = []
    wanted = list(range(18, 0, -1))
    fetcher.fetch([*wanted, GONE], done.append)
    assert not done
    qtbot.waitUntil(lambda: bool(done))
    assert [one.id for one in done[0]] == wanted
    shelf(fetcher).put(done[0])
    fetcher.fetch(wanted[:3], done.append)
    assert [one.id for one in done[1]] == wanted[:3]


def test_the_shelf_forgets_what_was_not_looked_at_for_longest() -> None:
    small = PhotoShelf(most=3)
    small.put([photo(1), photo(2), photo(3)])
    small.get(1)
    small.put([photo(4)])
    assert small.get(2) is None
    assert [one.id for number in (1, 3, 4) if (one := small.get(number))] == [1, 3, 4]
