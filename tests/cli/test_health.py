"""doctor finds what is wrong with a library and mends it; restore goes back to a backup."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from photoclip.catalog.backups import back_up, backups
from photoclip.paths import LibraryPaths
from photoclip.services.locking import index_lock, window_lock
from tests.cli.conftest import Photoclip
from tests.pictures import draw


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of three drawn pictures, to be copied."""
    from photoclip.models.registry import open_encoder
    from photoclip.services.indexing import index_folders
    from photoclip.services.session import open_session

    root = tmp_path_factory.mktemp("once")
    for name, rgb in (("red", (220, 20, 20)), ("green", (20, 220, 20)), ("blue", (20, 20, 220))):
        draw(root / "pictures" / f"{name}.png", rgb)
    with open_session(LibraryPaths(root / "library"), open_encoder) as session:
        list(index_folders(session, [root / "pictures"]))
        assert len(session.vectors) == 3
    return root / "library"


@pytest.fixture
def library(once: Path, own_library: Path) -> LibraryPaths:
    shutil.copytree(once, own_library)
    return LibraryPaths(own_library)


def problems(photoclip: Photoclip, *options: str) -> list[str]:
    found = photoclip("doctor", "--json", *options)
    assert found.status == (1 if found.document["problems"] else 0)
    return found.document["problems"]


def age(path: Path) -> None:
    os.utime(path, (0, 0))


def test_a_healthy_library_is_fine(photoclip: Photoclip, library: LibraryPaths) -> None:
    assert problems(photoclip) == []
    assert problems(photoclip, "--repair") == []
    back_up(library.catalog)
    assert str(backups(library.catalog)[0].path) in photoclip("doctor").out


def test_what_the_disk_cannot_do_is_said(
    photoclip: Photoclip, library: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = shutil.disk_usage(library.root)._replace(free=1_000_000)
    monkeypatch.setattr("photoclip.catalog.backups.shutil.disk_usage", lambda _: full)
    monkeypatch.setattr("photoclip.cli.health.knows_locks", lambda _: False)
    room, locks = problems(photoclip)
    assert "no room for a backup" in room
    assert "knows no locks" in locks


def test_a_catalogue_that_cannot_be_looked_into_is_not_called_damaged(
    photoclip: Photoclip, library: LibraryPaths
) -> None:
    back_up(library.catalog)
    journal = library.catalog.with_name("catalog.db-wal")
    journal.unlink(missing_ok=True)
    journal.mkdir()  # it can't be opened, as on a disk that fails
    (said,) = problems(photoclip)
    assert "cannot be written" in said
    assert "restore" not in said
    assert "cannot be written" in photoclip("doctor", "--repair").err


def test_thumbnails_that_do_not_match_are_found_and_made_anew(
    photoclip: Photoclip, library: LibraryPaths
) -> None:
    first, second, third = sorted(library.thumbnails.rglob("*.jpg"))
    second.unlink()
    third.write_bytes(b"")  # as a power cut leaves it
    first.write_bytes(first.read_bytes()[:-100])
    stray = first.with_name("2-00000000000000000000000000000000.jpg")
    stray.write_bytes(b"")
    under_way = first.with_name("2-00000000000000000000000000000001.jpg")
    under_way.write_bytes(b"")
    left = first.with_name("x.jpg.1.part")
    left.write_bytes(b"")
    age(stray)
    age(left)
    found = " ".join(problems(photoclip))
    for words in ("Photos without a thumbnail: 3", "doesn't know: 1", "was killed: 1"):
        assert words in found
    assert problems(photoclip, "--repair") == []
    assert (second.exists(), stray.exists(), left.exists()) == (True, False, False)
    for thumbnail in (first, second, third):
        with Image.open(thumbnail) as image:
            image.load()
    assert under_way.exists()


def test_a_place_that_the_system_says_nothing_of_is_none(
    photoclip: Photoclip, library: LibraryPaths
) -> None:
    with closing(sqlite3.connect(library.catalog)) as db, db:
        db.execute("UPDATE files SET path = path || ? WHERE id = 1", ["x" * 300])
    shutil.rmtree(library.thumbnails)
    (said,) = problems(photoclip)
    assert "Photos without a thumbnail: 2" in said


def test_a_damaged_index_is_made_anew_without_a_backup(
    photoclip: Photoclip, library: LibraryPaths
) -> None:
    forget_to_index_a_tag(library.catalog)
    assert "photoclip doctor --repair" in problems(photoclip)[0]
    assert "damaged" in problems(photoclip)[0]
    assert problems(photoclip, "--repair") == []
    with closing(sqlite3.connect(library.catalog)) as db:
        assert db.execute("SELECT name FROM tags").fetchall() == [("cat",)]


def forget_to_index_a_tag(catalog: Path) -> None:
    """What a write lost on its way to the disk leaves: a row that an index doesn't know."""
    columns = "type, name, tbl_name, rootpage, sql"
    for statements in (
        [f"CREATE TABLE aside AS SELECT {columns} FROM sqlite_master WHERE name = 'idx_tags_name'"],
        ["DELETE FROM sqlite_master WHERE name = 'idx_tags_name'"],
        ["INSERT INTO tags (name) VALUES ('cat')"],
        [f"INSERT INTO sqlite_master ({columns}) SELECT {columns} FROM aside"],
        ["DROP TABLE aside"],
    ):
        with closing(sqlite3.connect(catalog, isolation_level=None)) as db:
            db.execute("PRAGMA writable_schema = ON")
            for statement in statements:
                db.execute(statement)


def test_restore_goes_back_to_the_newest_backup_and_keeps_what_was_there(
    photoclip: Photoclip, library: LibraryPaths
) -> None:
    back_up(library.catalog)
    library.catalog.write_bytes(b"no catalogue" * 1000)
    assert "photoclip restore" in photoclip("label", "list").err
    assert "photoclip restore" in " ".join(problems(photoclip))

    done = photoclip("restore", "--yes")
    assert done.status == 0
    kept = Path(done.out.split("is kept in ")[1].splitlines()[0])
    assert kept.read_bytes().startswith(b"no catalogue")
    assert photoclip("doctor", "--json").document["library"]["photos"] == 3
    assert problems(photoclip) == []


@pytest.mark.parametrize("empty", [True, False])
def test_a_catalogue_that_has_gone_is_not_begun_anew_while_there_is_a_backup(
    photoclip: Photoclip, library: LibraryPaths, empty: bool
) -> None:
    back_up(library.catalog)
    library.catalog.unlink()
    if empty:  # as a power cut may leave it
        library.catalog.touch()
    (said,) = problems(photoclip)
    assert "not there any more" in said
    assert "photoclip restore" in said
    for command in (("tag", "list"), ("index", library.root.parent), ("doctor", "--repair")):
        done = photoclip(*command)
        assert done.status == 1
        assert "photoclip restore" in done.out + done.err
    assert photoclip("restore", "--yes").status == 0
    assert problems(photoclip) == []
    assert photoclip("doctor", "--json").document["library"]["photos"] == 3


def test_a_damaged_backup_is_named_and_not_gone_back_to(
    photoclip: Photoclip, library: LibraryPaths
) -> None:
    whole, spoiled = back_up(library.catalog), back_up(library.catalog)
    assert whole is not None
    assert spoiled is not None
    spoiled.path.write_bytes(bytes(5000))
    (said,) = problems(photoclip)
    assert str(spoiled.path) in said
    library.catalog.write_bytes(b"no catalogue" * 1000)
    assert photoclip("restore", "--yes").status == 0
    assert photoclip("doctor", "--json").document["library"]["photos"] == 3
    spoiled.path.unlink()
    assert problems(photoclip) == []
    assert str(whole.path) in photoclip("doctor").out


def test_restore_refuses_what_is_in_use_missing_or_not_agreed_to(
    photoclip: Photoclip, library: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no backup" in photoclip("restore", "--yes").err
    back_up(library.catalog)
    before = library.catalog.read_bytes()
    with window_lock(library.root):
        assert "open in another photoclip window" in photoclip("restore", "--yes").err
    with index_lock(library.root):
        assert "already indexing" in photoclip("restore", "--yes").err
    assert "no backup" in photoclip("restore", library.root / "other.db", "--yes").err
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: "n")
    assert photoclip("restore").status == 130
    assert library.catalog.read_bytes() == before
