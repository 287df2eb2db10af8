"""Two of the program on one library: what is refused, and what goes together."""

from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from photoclip import app
from photoclip.core.errors import PhotoclipError
from photoclip.core.search_events import SearchFinished
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.searching import search
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag
from tests.crash.encoder import open_small


def test_a_second_run_is_refused_and_the_first_goes_on(paths: LibraryPaths, folder: Path) -> None:
    opened = partial(open_session, paths, open_small)
    with opened() as first, opened() as second:
        run = index_folders(first, [folder])
        next(run)
        with pytest.raises(PhotoclipError, match="already indexing"):
            list(index_library(second))
        list(run)
        assert len(first.vectors) == 12
        list(index_library(second))


def test_a_search_and_a_tag_from_elsewhere_go_on_during_a_run_and_are_seen(
    paths: LibraryPaths, folder: Path
) -> None:
    opened = partial(open_session, paths, open_small)
    with opened() as window:
        list(index_folders(window, [folder]))
        run = index_folders(window, [folder])
        next(run)
        window.notice_changes()
        with opened() as other:
            (found,) = (one for one in search(other, "red") if isinstance(one, SearchFinished))
            assert found.hits
            list(tag(other, "holiday", [found.hits[0].photo.id]))
        assert window.notice_changes()
        assert len(window.catalog.photos.ids(tag="holiday")) == 1
        list(run)
        assert not window.notice_changes()


def test_a_second_window_on_the_library_is_refused(qapp: QApplication, paths: LibraryPaths) -> None:
    troubles: list[PhotoclipError] = []
    given_up: list[bool] = []

    def opening() -> AbstractContextManager[Session]:
        return app._session(paths, None, troubles.append, lambda: given_up.append(True))

    with opening():
        assert given_up == []
        with pytest.raises(PhotoclipError, match="open in another"):
            opening().__enter__()
    assert given_up == [True]
    assert troubles == []
