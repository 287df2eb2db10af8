"""What people get wrong, and what breaks: a sentence each, never a traceback."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Photoclip
from tests.media.samples import huge_png
from tests.models.tiny_clip import make_tiny_clip
from tests.patience import PATIENCE_S
from tests.pictures import draw, photograph

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
needs_permissions = pytest.mark.skipif(AS_ROOT, reason="root may read and write everything")


def told(run: object, *words: str) -> None:
    """An error that a person can act on: status 1, a sentence, a hint, nothing on stdout."""
    assert run.status == 1
    assert run.out == ""
    assert run.err.startswith("error: ")
    assert "hint: " in run.err
    assert "Traceback" not in run.err
    for word in words:
        assert word in run.err


def test_folders_that_are_none(photoclip: Photoclip, tmp_path: Path) -> None:
    told(photoclip("index", tmp_path / "nowhere", "--json"), "no folder")
    told(photoclip("index", draw(tmp_path / "a.jpg", (1, 2, 3)), "--json"), "is a file")


def test_a_folder_of_the_library_under_a_wrong_name(photoclip: Photoclip, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    photoclip("index", tmp_path / "photos")
    told(photoclip("index", tmp_path / "photos" / "typo"), "no folder", "typo")


def test_a_word_that_no_folder_can_be_called(photoclip: Photoclip) -> None:
    done = photoclip("a" * 5000)
    assert done.status == 2
    assert "neither a command nor a folder" in done.err


def test_a_command_after_its_options(photoclip: Photoclip, tmp_path: Path) -> None:
    done = photoclip("--library", tmp_path / "library", "index", tmp_path)
    assert done.status == 2
    assert "“index” is a command: write it before its options" in done.err
    assert "neither a command" not in done.err


def test_an_empty_folder(photoclip: Photoclip, tmp_path: Path) -> None:
    done = photoclip("index", tmp_path)
    assert (done.status, "no photos found" in done.out) == (0, True)


@needs_permissions
def test_a_folder_that_may_not_be_read(photoclip: Photoclip, tmp_path: Path) -> None:
    tmp_path.joinpath("dark").mkdir(mode=0)
    told(photoclip("index", tmp_path / "dark"), "permission")
    tmp_path.joinpath("dark").chmod(stat.S_IRWXU)


@pytest.mark.usefixtures("in_processes")
def test_files_that_are_no_photos(photoclip: Photoclip, tmp_path: Path) -> None:
    good = draw(tmp_path / "good.jpg", (200, 0, 0), size=(400, 300))
    (tmp_path / "broken.jpg").write_bytes(good.read_bytes()[:1500])
    (tmp_path / "text.jpg").write_text("Not a photo at all.")
    (tmp_path / "zero.png").touch()
    huge_png(tmp_path / "huge.png", 30_000)
    done = photoclip("index", tmp_path, "--json")
    assert done.status == 0
    assert done.document["added"] == 1
    reasons = {Path(one["path"]).name: one["reason"] for one in done.document["skipped"]}
    assert reasons.keys() == {"broken.jpg", "text.jpg", "zero.png", "huge.png"}
    assert "empty" in reasons["zero.png"]
    assert "30,000" in reasons["huge.png"]


@pytest.mark.parametrize("query", ["", "   "])
def test_a_query_of_nothing(photoclip: Photoclip, tmp_path: Path, query: str) -> None:
    photoclip("index", tmp_path)
    told(photoclip("search", query), "empty")


@pytest.mark.parametrize("query", ["word " * 5000, "🐕🏖️", "\x00", "%"])
def test_odd_queries(photoclip: Photoclip, tmp_path: Path, query: str) -> None:
    draw(tmp_path / "a.jpg", (200, 0, 0))
    photoclip("index", tmp_path)
    done = photoclip("search", query, "--json")
    assert done.status == 0
    assert len(done.document["results"]) == 1


def test_a_library_that_is_not_there(photoclip: Photoclip) -> None:
    for command in (["search", "a cat"], ["similar", "x.jpg"], ["suggest"], ["index", "--all"]):
        told(photoclip(*command), "no library", "photoclip index FOLDER")


def test_a_library_that_cannot_be_made(photoclip: Photoclip, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    told(photoclip("index", tmp_path, "--library", tmp_path / "file"), "is a file")


@needs_permissions
def test_a_library_that_cannot_be_written(photoclip: Photoclip, tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    told(photoclip("index", tmp_path, "--library", tmp_path / "locked" / "library"), "written")
    told(photoclip("index", tmp_path, "--library", tmp_path / "locked"), "written")


def test_a_catalogue_of_a_newer_version(
    photoclip: Photoclip, tmp_path: Path, own_library: Path
) -> None:
    photoclip("index", tmp_path)
    connection = sqlite3.connect(own_library / "catalog.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    told(photoclip("search", "a cat"), "newer version")
    told(photoclip("index", tmp_path), "newer version")


def test_model_folders_that_are_broken(photoclip: Photoclip, tmp_path: Path) -> None:
    draw(tmp_path / "pictures" / "a.jpg", (200, 0, 0))
    told(photoclip("index", tmp_path, "--model", "no-such-model"), "no model")
    for name in ("config.json", "model.safetensors", "preprocessor_config.json"):
        folder = make_tiny_clip(tmp_path / f"without {name}")
        (folder / name).unlink()
        told(photoclip("model", "use", folder), name)
    folder = make_tiny_clip(tmp_path / "damaged")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:5000])
    told(photoclip("index", tmp_path / "pictures", "--model", folder), "damaged")
    told(photoclip("search", "a cat", "--model", folder), "")


def test_pictures_to_classify_that_are_none(photoclip: Photoclip, tmp_path: Path) -> None:
    (tmp_path / "text.jpg").write_text("no photo")
    told(photoclip("classify", tmp_path / "text.jpg", "a cat"), "cannot be read")
    told(photoclip("classify", tmp_path / "nowhere.jpg", "a cat"), "cannot be read")
    told(photoclip("classify", photograph("chelsea.png"), " "), "empty")


@pytest.mark.parametrize(
    "args",
    [
        ["index"],
        ["index", "--all", "folder"],
        ["search"],
        ["search", "a cat", "--limit", "0"],
        ["search", "a cat", "--limit", "many"],
        ["classify", "x.jpg"],
        ["serach"],
        ["--nonsense"],
        ["label", "add", "cats", "--threshold", "50"],
    ],
)
def test_wrong_usage(photoclip: Photoclip, args: list[str]) -> None:
    done = photoclip(*args)
    assert done.status == 2
    assert done.out == ""
    assert "Traceback" not in done.err


def test_unknown_labels(photoclip: Photoclip, tmp_path: Path) -> None:
    photoclip("index", tmp_path)
    told(photoclip("suggest", "Rex"), "Rex")
    told(photoclip("label", "remove", "Rex"), "Rex")


# As at a terminal: what a shell starts in the background begins deaf to Ctrl+C. It isn't changed
# between fork and exec, where a process that has threads, as this one has after other tests, hangs.
# After the first batch it goes no further, so that it isn't done before the signal comes.
LISTENING = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
from photoclip.cli import main
from photoclip.services.session import Session

def store_one(session, *batch, store=Session.store_batch):
    store(session, *batch)
    while True:
        time.sleep(0.01)

Session.store_batch = store_one
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
def test_an_interrupted_run_goes_on(
    photoclip: Photoclip, own_library: Path, tmp_path: Path
) -> None:
    """Ctrl+C; of what is killed see `tests/crash`."""
    folder = tmp_path / "many"
    for number in range(40):
        draw(folder / f"{number}.jpg", (number, 255 - number, 6 * number))
    process = subprocess.Popen(
        [sys.executable, "-c", LISTENING, "index", str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    before = wait_for_vectors(own_library / "catalog.db", process)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert "Traceback" not in err
    done = photoclip("index", folder, "--json").document
    assert 0 < done["embedded"] <= 40 - before
    assert done["embedded"] + done["unchanged"] == 40
    assert vectors(own_library / "catalog.db") == 40
    assert photoclip("doctor", "--json").document["problems"] == []


def vectors(catalog: Path) -> int:
    """How many vectors are stored, and that no photo has two."""
    connection = sqlite3.connect(catalog, timeout=10)
    try:
        rows = connection.execute("SELECT COUNT(*), COUNT(DISTINCT photo_id) FROM embeddings")
        stored, photos = rows.fetchone()
    finally:
        connection.close()
    assert stored == photos
    return stored


def wait_for_vectors(catalog: Path, process: subprocess.Popen[str]) -> int:
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if found := vectors(catalog):
                return found
        except sqlite3.OperationalError:
            pass  # not made yet
        time.sleep(0.01)
    raise AssertionError("the run ended before it stored anything")
