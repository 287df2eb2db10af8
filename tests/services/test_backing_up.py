"""A backup a day, made out of everybody's way."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from photoclip.catalog import backups as backups_module
from photoclip.catalog.backups import KEPT_DAILY, back_up, backups
from photoclip.catalog.catalog import open_catalog
from photoclip.core.errors import PhotoclipError
from photoclip.paths import LibraryPaths
from photoclip.services.backing_up import back_up_daily, is_due, kept_backups
from tests.patience import PATIENCE_S


@pytest.fixture
def library(paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch) -> LibraryPaths:
    monkeypatch.setattr("photoclip.services.backing_up._FIRST_S", 0.01)
    with open_catalog(paths.catalog):
        pass
    return paths


def eventually(condition: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_one_is_due_when_the_last_is_a_day_old(library: LibraryPaths) -> None:
    assert is_due(library.catalog)
    assert back_up_daily(library) is not None
    assert back_up_daily(library) is None
    now = datetime.now(UTC)
    assert not is_due(library.catalog, now + timedelta(hours=23))
    assert is_due(library.catalog, now + timedelta(hours=25))
    assert is_due(library.catalog, now - timedelta(hours=2)), "a clock that was wrong"


@pytest.mark.parametrize("name", ["20560101T000000.000000Z", "20160101T000000.000000Z"])
def test_a_clock_that_was_wrong_once_brings_no_backup_at_each_start(
    library: LibraryPaths, name: str
) -> None:
    first = back_up_daily(library)
    assert first is not None
    first.path.rename(first.path.with_name(f"catalog-{name}-v{first.schema}.db"))
    assert back_up_daily(library) is not None
    assert back_up_daily(library) is None


def test_the_newest_backup_is_kept_though_the_clock_has_gone_back(library: LibraryPaths) -> None:
    for year in range(2090, 2090 + KEPT_DAILY):
        made = back_up(library.catalog)
        assert made is not None
        made.path.rename(made.path.with_name(f"catalog-{year}0101T000000.000000Z-v1.db"))
    made = back_up_daily(library)
    assert made in backups(library.catalog)
    assert back_up_daily(library) is None


def test_none_is_made_of_a_library_that_is_not_there(paths: LibraryPaths) -> None:
    assert back_up_daily(paths) is None
    assert not paths.root.exists()


def test_a_window_makes_it_while_the_library_is_written(library: LibraryPaths) -> None:
    with open_catalog(library.catalog) as catalog, kept_backups(library):
        with catalog.transaction():
            catalog.settings.put("colour", "red")
            eventually(lambda: backups(library.catalog))
        with open_catalog(backups(library.catalog)[0].path) as backup:
            assert backup.settings.get("colour") is None
        assert catalog.settings.get("colour") == "red"
    assert all(thread.name != "photoclip-backup" for thread in threading.enumerate())


def test_without_room_the_window_goes_on_and_tries_again(
    library: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def full(*_: object) -> None:
        asked.append(1)
        raise PhotoclipError("no room")

    monkeypatch.setattr(backups_module, "need_room", full)
    monkeypatch.setattr("photoclip.services.backing_up._LOOK_S", 0.01)
    told: list[PhotoclipError] = []
    with kept_backups(library, told.append):
        eventually(lambda: len(asked) > 3)
    assert [error.message for error in told] == ["no room"]
    assert backups(library.catalog) == []
