"""Opening a catalogue: created, kept, refused with a sentence."""

import sqlite3
from pathlib import Path

import psutil
import pytest

from photoclip.catalog.catalog import open_catalog
from photoclip.catalog.database import known_error, open_database
from photoclip.catalog.migrations import SCHEMA_VERSION, migrations
from photoclip.core.errors import DamagedError, PhotoclipError


def test_a_new_catalogue_is_made_with_its_folder(tmp_path: Path) -> None:
    db = open_database(tmp_path / "new" / "library" / "catalog.db")
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    db.close()


def test_the_version_is_the_number_of_the_last_migration(tmp_path: Path) -> None:
    db = open_database(tmp_path / "catalog.db")
    assert len(migrations.applied(db)) == SCHEMA_VERSION
    db.close()


def test_what_was_stored_is_there_when_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    with open_catalog(path) as catalog:
        catalog.settings.put("model", "builtin")
    with open_catalog(path) as catalog:
        assert catalog.settings.get("model") == "builtin"
        assert catalog.integrity() == "ok"


def test_a_newer_catalogue_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    open_database(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.commit()
    connection.close()
    with pytest.raises(PhotoclipError, match="newer version"), open_catalog(path):
        pass
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION + 1
    connection.close()


def test_a_migration_of_a_newer_program_is_recognised_too(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    open_database(path).close()
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('photoclip', 'm099_future', '2030-01-01')"
    )
    connection.commit()
    connection.close()
    with pytest.raises(PhotoclipError, match="newer version"), open_catalog(path):
        pass


@pytest.mark.parametrize("content", [b"this is no database at all" * 100, b"SQLite format 3\0junk"])
def test_a_file_that_is_no_catalogue(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalog.db"
    path.write_bytes(content)
    with pytest.raises(PhotoclipError, match="damaged or is not"), open_catalog(path):
        pass
    assert path.read_bytes() == content
    held = {Path(file.path) for file in psutil.Process().open_files()}
    assert path not in held, "nobody could put a backup in its place on Windows"


def test_a_file_where_the_library_should_be(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("hello")
    with (
        pytest.raises(PhotoclipError, match="is a file, not a folder"),
        open_catalog(tmp_path / "library" / "catalog.db"),
    ):
        pass


def test_a_locked_catalogue_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photoclip.catalog.database._BUSY_TIMEOUT_S", 0.05)
    path = tmp_path / "catalog.db"
    with open_catalog(path) as catalog:
        other = sqlite3.connect(path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PhotoclipError, match="in use"), open_catalog(path) as second:
            second.settings.put("model", "builtin")
        other.rollback()
        other.close()
        catalog.settings.put("model", "builtin")


def fill(path: Path) -> None:
    """Write to a catalogue, in one transaction, until its "disk" is full."""
    with open_catalog(path) as catalog:
        catalog.settings.put("kept", 1)
        pages = catalog._db.execute("PRAGMA page_count").fetchone()[0]
        catalog._db.execute(f"PRAGMA max_page_count = {pages + 2}")
        with catalog.transaction():
            for number in range(2000):
                catalog.settings.put(f"key {number}", "x" * 500)


def test_a_full_disk_says_so_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    with pytest.raises(PhotoclipError, match="disk is full"):
        fill(path)
    with open_catalog(path) as catalog:
        assert catalog.settings.get("kept") == 1
        assert catalog.settings.get("key 0") is None


def test_what_a_disk_refuses_is_not_called_damaged_though_sqlite_does(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    path.mkdir()  # it can't be read, as on a disk that was unplugged
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorname = "SQLITE_CORRUPT"
    known = known_error(error, path)
    assert known is not None
    assert not isinstance(known, DamagedError)
    assert "answers with an error" in known.message
    path.rmdir()
    path.write_bytes(b"no catalogue")
    assert isinstance(known_error(error, path), DamagedError)


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    with open_catalog(path):
        pass
    with pytest.raises(PhotoclipError), open_catalog(path, readonly=True) as catalog:
        catalog.settings.put("model", "builtin")


def test_what_another_connection_writes_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    with open_catalog(path) as mine, open_catalog(path) as others:
        assert not mine.changed_elsewhere()
        mine.settings.put("model", "mine")
        assert not mine.changed_elsewhere()
        others.settings.put("model", "theirs")
        assert mine.changed_elsewhere()
        assert not mine.changed_elsewhere()
        assert mine.settings.get("model") == "theirs"


def test_a_batch_waits_for_another_writer_instead_of_failing(tmp_path: Path) -> None:
    """It reads first and writes later; meanwhile another process may have written."""
    path = tmp_path / "catalog.db"
    with open_catalog(path) as mine, open_catalog(path) as others:
        with mine.transaction():
            assert mine.settings.get("model") is None
            others._db.execute("PRAGMA busy_timeout = 10")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                others.settings.put("model", "theirs")
            mine.settings.put("model", "mine")
        others.settings.put("model", "theirs")
        assert mine.settings.get("model") == "theirs"
