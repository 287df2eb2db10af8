"""Backups: whole, few, made beside other work; and the way back from them."""

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from photoclip.catalog import backups as backups_module
from photoclip.catalog.backups import KEPT_DAILY, KEPT_MIGRATIONS, back_up, backups, checked
from photoclip.catalog.catalog import open_catalog
from photoclip.catalog.migrations import SCHEMA_VERSION
from photoclip.catalog.restoring import restore
from photoclip.core.errors import PhotoclipError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A catalogue with something in it."""
    with open_catalog(tmp_path / "catalog.db") as catalog:
        catalog.settings.put("colour", "red")
    return tmp_path / "catalog.db"


def colour(path: Path) -> object:
    with open_catalog(path) as catalog:
        return catalog.settings.get("colour")


def paint(path: Path, value: str) -> None:
    with open_catalog(path) as catalog:
        catalog.settings.put("colour", value)


def fill(path: Path, rows: int) -> None:
    """Make the catalogue a few megabytes large."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE IF NOT EXISTS ballast (x BLOB)")
        db.executemany("INSERT INTO ballast VALUES (?)", [(bytes(4096),)] * rows)


def test_a_backup_is_one_whole_file_with_what_was_committed(path: Path) -> None:
    made = back_up(path)
    assert made is not None
    assert backups(path) == [made]
    assert (made.schema, made.before_migration) == (SCHEMA_VERSION, False)
    assert [one.name for one in made.path.parent.iterdir()] == [made.path.name]
    assert checked(made.path) == "ok"
    paint(path, "blue")
    assert (colour(made.path), colour(path)) == ("red", "blue")


def test_a_backup_is_of_one_moment_however_much_is_written_meanwhile(path: Path) -> None:
    fill(path, 2000)
    with open_catalog(path) as catalog:
        catalog.settings.put("colour", "blue")
        numbers: list[int] = []

        class WritingMeanwhile(threading.Event):
            """Where the backup rests, somebody writes."""

            def wait(self, timeout: float | None = None) -> bool:
                numbers.append(len(numbers))
                with open_catalog(path) as other:
                    other.settings.put("colour", "green")
                    other.settings.put("number", numbers[-1])
                return False

        backup = back_up(path, stop=WritingMeanwhile())
        assert backup is not None
        assert len(numbers) > 2, "nothing was written while the backup was made"
        assert catalog.settings.get("number") == numbers[-1]
    assert colour(backup.path) == "blue"


def test_few_are_kept_of_each_kind_the_newest(path: Path) -> None:
    made = [back_up(path, before=9 if number % 2 else None) for number in range(10)]
    kept = backups(path)
    assert [one.before_migration for one in kept].count(False) == KEPT_DAILY
    assert [one.before_migration for one in kept].count(True) == KEPT_MIGRATIONS
    assert kept[:4] == [made[9], made[8], made[7], made[6]]


def test_one_that_is_given_up_leaves_nothing(path: Path) -> None:
    fill(path, 2000)
    stop = threading.Event()
    stop.set()
    assert back_up(path, stop=stop) is None
    assert list((path.parent / "backups").iterdir()) == []


def test_what_a_killed_process_left_is_no_backup(path: Path) -> None:
    folder = path.parent / "backups"
    folder.mkdir()
    (folder / "1234-5.part").write_bytes(b"half")
    (folder / "catalog-now.db").write_bytes(b"")
    assert backups(path) == []


def test_without_room_there_is_a_sentence_and_the_catalogue_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = shutil.disk_usage(path)._replace(free=1_000_000)
    monkeypatch.setattr(backups_module.shutil, "disk_usage", lambda folder: full)
    with pytest.raises(PhotoclipError, match="no room for a backup"):
        back_up(path)
    assert backups(path) == []
    assert colour(path) == "red"


def test_a_damaged_catalogue_gives_no_backup_and_no_old_one_is_forgotten(path: Path) -> None:
    fill(path, 500)
    for _ in range(KEPT_DAILY):
        back_up(path)
    before = backups(path)
    damage(path)
    with pytest.raises(PhotoclipError, match="could not be backed up"):
        back_up(path)
    assert backups(path) == before


def test_a_backup_takes_the_place_of_a_damaged_catalogue_which_is_kept(path: Path) -> None:
    fill(path, 500)
    made = back_up(path)
    assert made is not None
    damage(path)
    broken = path.read_bytes()
    kept = restore(path, made.path)
    assert kept is not None
    assert kept.read_bytes() == broken
    assert colour(path) == "red"
    assert checked(made.path) == "ok"


def test_changes_still_in_the_journal_are_kept_and_not_played_into_the_backup(path: Path) -> None:
    made = back_up(path)
    assert made is not None
    writer = sqlite3.connect(path)
    writer.execute("UPDATE settings SET value = '\"blue\"'")
    writer.commit()
    wal = path.with_name("catalog.db-wal").read_bytes()
    assert wal
    shutil.copyfile(path, path.with_name("copy"))  # as a kill leaves it: journal and all
    writer.close()
    shutil.copyfile(path.with_name("copy"), path)
    path.with_name("catalog.db-wal").write_bytes(wal)

    kept = restore(path, made.path)
    assert colour(path) == "red"
    assert kept is not None
    assert colour(kept) == "blue"


def test_a_damaged_backup_and_one_of_a_newer_version_are_refused(path: Path) -> None:
    fill(path, 500)
    made = back_up(path)
    assert made is not None
    paint(path, "blue")
    newer = path.with_name("newer.db")
    shutil.copyfile(made.path, newer)
    with closing(sqlite3.connect(newer)) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    damage(made.path)
    for bad, why in ((made.path, "nothing was changed"), (newer, "newer version")):
        with pytest.raises(PhotoclipError, match=why):
            restore(path, bad)
    assert colour(path) == "blue"
    assert not path.with_name("catalog.db.part").exists()


def test_there_is_a_backup_of_an_older_catalogue_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    older(path)
    before = path.read_bytes()
    with open_catalog(path):
        pass
    (made,) = backups(path)
    assert (made.schema, made.before_migration) == (2, True)
    with closing(sqlite3.connect(made.path)) as db, closing(sqlite3.connect(":memory:")) as old:
        old.deserialize(before)
        assert list(db.iterdump()) == list(old.iterdump())
    with open_catalog(path):
        pass
    assert backups(path) == [made], "no migration, no backup"


def test_a_program_killed_right_after_a_migration_is_made_up_for(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 2")
    assert colour(path) == "red"
    assert backups_module.schema_of(path) == SCHEMA_VERSION
    assert backups(path) == []


def test_without_room_for_a_backup_an_older_catalogue_is_not_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.db"
    older(path)
    full = shutil.disk_usage(path)._replace(free=1_000_000)
    monkeypatch.setattr(backups_module.shutil, "disk_usage", lambda folder: full)
    with pytest.raises(PhotoclipError, match="no room"), open_catalog(path):
        pass
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (2,)


def test_who_opens_a_damaged_catalogue_is_told_of_the_newest_backup(path: Path) -> None:
    path.write_bytes(b"not a catalogue" * 1000)
    with pytest.raises(PhotoclipError) as told, open_catalog(path):
        pass
    assert "no backup" in told.value.hint
    path.unlink()
    paint(path, "red")
    back_up(path)
    path.write_bytes(b"not a catalogue" * 1000)
    with pytest.raises(PhotoclipError) as told, open_catalog(path):
        pass
    assert "photoclip restore" in told.value.hint


def damage(path: Path) -> None:
    """Overwrite pages in the middle."""
    with path.open("r+b") as stream:
        stream.seek(8192)
        stream.write(b"\xa5" * 65536)


def older(path: Path) -> None:
    """A catalogue of version 2, as an older program has left it."""
    import gzip

    path.write_bytes(gzip.decompress((Path(__file__).parent / "version_2.db.gz").read_bytes()))
