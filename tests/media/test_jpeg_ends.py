"""JPEGs that end too early, by the two bytes of their end or by more."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from tests.media.samples import difference, photo


def _jpeg(progressive: bool) -> bytes:
    stream = BytesIO()
    exif = Image.Exif()
    exif[274] = 3
    picture = photo((192, 128)).transpose(Image.Transpose.ROTATE_180)
    picture.save(stream, "JPEG", quality=95, progressive=progressive, exif=exif)
    return stream.getvalue()


@pytest.mark.parametrize("progressive", [True, False])
@pytest.mark.parametrize("lacking", [1, 2])
@pytest.mark.parametrize("side", [None, 32])
def test_the_end_alone_is_not_missed(
    tmp_path: Path, progressive: bool, lacking: int, side: int | None
) -> None:
    data = _jpeg(progressive)
    (tmp_path / "a.jpg").write_bytes(data)
    (tmp_path / "b.jpg").write_bytes(data[:-lacking])
    whole, cut = (load_rgb(tmp_path / name, side) for name in ("a.jpg", "b.jpg"))
    assert difference(cut, whole) == 0


@pytest.mark.parametrize("progressive", [True, False])
@pytest.mark.parametrize("lacking", [40, 400])
def test_where_more_is_missing_it_is_said(tmp_path: Path, progressive: bool, lacking: int) -> None:
    (tmp_path / "a.jpg").write_bytes(_jpeg(progressive)[:-lacking])
    with pytest.raises(MediaError) as caught:
        load_rgb(tmp_path / "a.jpg")
    assert caught.value.reason == "the picture is damaged: it ends too early"
