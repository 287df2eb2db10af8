"""Everything that is wanted of one file, from one decode."""

import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.encoder import Preprocessing
from photoclip.core.errors import PhotoclipError
from photoclip.media.decode import decode
from photoclip.media.hashing import content_hash
from photoclip.media.requests import DecodeRequest
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.media.worker import process
from tests.media.samples import photo

WANTED = Preprocessing(resize=64, crop=(64, 64))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    photo((800, 600)).save(tmp_path / "a.jpg")
    return tmp_path / "a.jpg"


def test_all_at_once(path: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "thumbnails")
    result = process(DecodeRequest(path, WANTED, store.root))
    assert result.reason == ""
    assert result.content_hash == content_hash(path)
    assert (result.metadata.width, result.metadata.height) == (800, 600)
    assert result.pixels.shape == (64, 64, 3)
    assert np.abs(result.pixels.astype(int) - decode(path, WANTED)).mean() < 1.5
    assert store.has(result.content_hash)


def test_only_what_is_wanted(path: Path, tmp_path: Path) -> None:
    result = process(DecodeRequest(path))
    assert result.pixels.shape == (0, 0, 3)
    assert list(tmp_path.iterdir()) == [path]


def test_a_thumbnail_that_is_there_is_not_made_again(path: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "thumbnails")
    place = store.path_for(content_hash(path))
    place.parent.mkdir(parents=True)
    place.write_bytes(b"made before")
    process(DecodeRequest(path, WANTED, store.root))
    assert place.read_bytes() == b"made before"


def test_a_bad_file_is_a_result_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("no picture")
    result = process(DecodeRequest(tmp_path / "a.jpg", WANTED))
    assert result.reason == "not a picture of a kind that can be read"
    assert (result.content_hash, result.pixels.size) == ("", 0)


def test_a_store_that_cannot_be_written_is_no_fault_of_the_file(path: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(PhotoclipError):
        process(DecodeRequest(path, WANTED, tmp_path / "taken"))


def test_requests_and_results_travel(path: Path) -> None:
    request = DecodeRequest(path, WANTED)
    assert pickle.loads(pickle.dumps(request)) == request
    result = process(request)
    copy = pickle.loads(pickle.dumps(result))
    assert copy.metadata == result.metadata
    assert np.array_equal(copy.pixels, result.pixels)


def test_a_worker_starts_without_the_large_libraries() -> None:
    code = (
        "import sys, photoclip.media.child, photoclip.media.worker; "
        "print({'torch', 'transformers', 'PySide6', 'sqlite3', 'click'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
