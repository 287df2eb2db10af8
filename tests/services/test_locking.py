"""One window and one indexing run for a library, of whatever process."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import filelock
import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.services.locking import index_lock, knows_locks, window_lock

_HOLD = """
import sys, time
from pathlib import Path
from photoclip.services.locking import index_lock, window_lock
with window_lock(Path(sys.argv[1])), index_lock(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_window_and_a_second_run_are_told_which_process_holds_the_library(
    tmp_path: Path,
) -> None:
    library = tmp_path / "library"
    command = [sys.executable, "-c", _HOLD, str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"

        with pytest.raises(
            PhotoclipError, match=rf"another photoclip window \(process {other.pid}"
        ):
            window_lock(library).__enter__()
        with pytest.raises(PhotoclipError, match=rf"already indexing .*\(process {other.pid}"):
            index_lock(library).__enter__()

        other.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    with window_lock(library) as window, index_lock(library) as index:
        assert window
        assert index


def test_a_lock_is_free_again_and_names_nobody_once_its_holder_has_gone(tmp_path: Path) -> None:
    with index_lock(tmp_path), pytest.raises(PhotoclipError), index_lock(tmp_path):
        pass
    with index_lock(tmp_path):
        (tmp_path / "index.holder").write_text("half of it")
        with pytest.raises(PhotoclipError, match="another process"), index_lock(tmp_path):
            pass
    assert sorted(path.name for path in tmp_path.iterdir()) == ["index.lock"]


def test_a_disk_without_locks_is_used_without_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(lock: object) -> None:
        raise OSError(errno.ENOTSUP, "not supported")

    assert knows_locks(tmp_path)
    monkeypatch.setattr(filelock.FileLock, "_acquire", refuse)
    assert not knows_locks(tmp_path)
    with window_lock(tmp_path) as held:
        assert not held


def test_a_library_that_cannot_be_written_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PhotoclipError, match="cannot be written"):
        window_lock(tmp_path / "file").__enter__()
