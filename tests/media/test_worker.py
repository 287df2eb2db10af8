"""Everything that is wanted of one file, from one decode."""

import pickle
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.encoder import Preprocessing
from photoclip.core.errors import PhotoclipError
from photoclip.media.decode import decode
from photoclip.media.identity import image_hash
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
    assert result.content_hash == image_hash(BytesIO(path.read_bytes()))
    assert (result.metadata.width, result.metadata.height) == (800, 600)
    assert result.pixels.shape == (64, 64, 3)
    assert np.abs(result.pixels.astype(int) - decode(path, WANTED)).mean() < 1.5
    assert store.has(result.content_hash)


def test_only_what_is_wanted(path: Path, tmp_path: Path) -> None:
    result = process(DecodeRequest(path))
    assert result.pixels.shape == (0, 0, 3)
    assert result.metadata.width == 800
    assert list(tmp_path.iterdir()) == [path]


def test_a_thumbnail_that_is_there_is_not_made_again(path: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "thumbnails")
    place = store.path_for(process(DecodeRequest(path)).content_hash)
    place.parent.mkdir(parents=True)
    place.write_bytes(b"made before")
    process(DecodeRequest(path, WANTED, store.root))
    assert place.read_bytes() == b"made before"


def test_a_known_content_is_not_decoded(path: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "thumbnails")
    first = process(DecodeRequest(path, WANTED, store.root))
    asked: list[str] = []
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + bytes(len(content) // 2))
    halved = process(DecodeRequest(path)).content_hash  # and nothing after the hash was looked at

    def no(content_hash: str) -> bool:
        asked.append(content_hash)
        return False

    store.path_for(halved).parent.mkdir(exist_ok=True)
    store.path_for(first.content_hash).rename(store.path_for(halved))
    again = process(DecodeRequest(path, WANTED, store.root, asks=True), no)
    assert (again.reason, again.content_hash, asked) == ("", halved, [halved])
    assert again.pixels.size == 0
    assert again.metadata == first.metadata


def test_a_known_content_without_thumbnail_gets_one(path: Path, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "thumbnails")
    result = process(DecodeRequest(path, WANTED, store.root, asks=True), lambda _: False)
    assert result.pixels.size == 0
    assert store.has(result.content_hash)
    asked = process(DecodeRequest(path, WANTED, store.root, asks=True), lambda _: True)
    assert asked.pixels.shape == (64, 64, 3)


def test_a_file_that_has_gone_is_told_from_a_bad_one(path: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_text("no picture")
    assert process(DecodeRequest(tmp_path / "gone.jpg")).gone
    assert process(DecodeRequest(path / "below a file.jpg")).gone
    assert not process(DecodeRequest(bad)).gone
    assert not process(DecodeRequest(tmp_path)).gone


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
