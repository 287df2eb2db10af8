"""What is chosen for a library is kept, counts at once, and can't be nonsense."""

from pathlib import Path

import pytest

from photoclip.catalog.backups import KEPT_DAILY, back_up, backups, kept_daily
from photoclip.paths import LibraryPaths
from photoclip.services.backing_up import is_due
from photoclip.services.library_settings import (
    LibrarySettings,
    change_library_setting,
    library_settings,
    show_library_settings,
)
from photoclip.services.session import open_session
from photoclip.services.watching.settings import RESCAN_SETTING, watch_settings
from photoclip.settings import described
from tests.ui.conftest import open_colours


def test_each_setting_can_be_changed_and_counts(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path / "library")
    other = {"watch": False, "rescan_minutes": 15, "tiles": True, "backups_kept": 1}
    assert set(other) == set(described(LibrarySettings))
    with open_session(paths, open_colours) as session:
        (shown,) = show_library_settings(session)
        assert shown.values["backups_kept"] == KEPT_DAILY
        for name, value in other.items():
            (shown,) = change_library_setting(session, name=name, value=value)
            assert shown.values[name] == value
        (watched,) = watch_settings(session)
        assert (watched.watching, watched.rescan_s) == (False, 900)
        with pytest.raises(ValueError, match="backups_kept"):
            list(change_library_setting(session, name="backups_kept", value=-1))
        session.catalog.settings.put(RESCAN_SETTING, 3)  # less than a dialog would take
    with open_session(paths, open_colours) as session:
        found = library_settings(session)
    assert (found.watch, found.tiles, found.rescan_minutes) == (False, True, 60)


def test_as_many_daily_backups_are_kept_as_wanted_and_none_are_lost_by_wanting_none(
    tmp_path: Path,
) -> None:
    paths = LibraryPaths(tmp_path / "library")
    with open_session(paths, open_colours) as session:
        list(change_library_setting(session, name="backups_kept", value=2))
        assert is_due(paths.catalog)
        for _ in range(3):
            back_up(paths.catalog)
        assert len(backups(paths.catalog)) == kept_daily(paths.catalog) == 2
        list(change_library_setting(session, name="backups_kept", value=0))
        back_up(paths.catalog, before=99)
    assert len(backups(paths.catalog)) == 3
    for one in backups(paths.catalog):
        one.path.unlink()
    assert not is_due(paths.catalog)
