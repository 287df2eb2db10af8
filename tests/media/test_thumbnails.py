"""The thumbnail store."""

from pathlib import Path

import pytest
from PIL import Image

from photoclip.core.errors import PhotoclipError
from photoclip.media.thumbnails import ThumbnailStore
from tests.media.samples import photo

KEY = "ab" * 16


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((2000, 1000), (512, 256)),
        ((300, 900), (171, 512)),
        ((40, 30), (40, 30)),
        ((1, 9000), (1, 512)),
    ],
)
def test_the_longer_side_is_512_at_most(
    tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    store = ThumbnailStore(tmp_path / "thumbnails")
    assert not store.has(KEY)
    store.make(photo(size), KEY)
    assert store.has(KEY)
    with Image.open(store.path_for(KEY)) as thumbnail:
        assert (thumbnail.format, thumbnail.mode, thumbnail.size) == ("JPEG", "RGB", expected)


def test_no_metadata_is_left_and_no_other_file(tmp_path: Path) -> None:
    image = photo((600, 400))
    image.info = {"exif": b"Exif\0\0secret", "icc_profile": b"secret", "comment": b"secret"}
    store = ThumbnailStore(tmp_path)
    store.make(image, KEY)
    assert b"secret" not in store.path_for(KEY).read_bytes()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [store.path_for(KEY)]
    assert store.path_for(KEY).parent == tmp_path / "ab"


def test_a_store_that_cannot_be_written_is_an_error_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the store should be")
    with pytest.raises(PhotoclipError, match="can't be written") as caught:
        ThumbnailStore(tmp_path / "taken").make(photo(), KEY)
    assert caught.value.hint


def test_a_full_disk_leaves_no_half_thumbnail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Image.Image, path: Path, *args: object, **options: object) -> None:
        Path(path).write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Image.Image, "save", full)
    store = ThumbnailStore(tmp_path)
    with pytest.raises(PhotoclipError, match="No space left"):
        store.make(photo(), KEY)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
