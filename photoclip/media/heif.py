"""HEIF as Pillow images, through libheif: the full picture, or the camera's preview of it."""

from io import BytesIO
from typing import Any

import pi_heif
from PIL import Image
from typing_extensions import override

from photoclip.media.heif_previews import preview_instead


class HeifImage(pi_heif.HeifImageFile):  # type: ignore[misc]  # Without types.
    """A HEIF picture, opened and not decoded. `load` makes it upright.

    After `draft` it is made of a preview in the file, if one is large enough: cameras of 30 or 50
    megapixels put one of about 2 megapixels there.
    """

    _least: int | None = None
    _heif_file: Any

    @override
    def draft(self, mode: str | None, size: tuple[int, int] | None) -> None:
        """Be content with a picture of at least this size; what it will be is not known yet."""
        if size is not None:
            self._least = min(size)

    @override
    def load(self) -> Any:
        least, self._least = self._least, None  # A second time there is no file to read from.
        if least and self._heif_file and self.tell() == self._heif_file.primary_index:
            self._take_preview(least)
        return super().load()

    def _take_preview(self, least: int) -> None:
        if not any(side >= least for side in self.info.get("thumbnails", ())):
            return
        self.fp.seek(0)
        data = preview_instead(self.fp.read(), least)
        if data is None:
            return
        try:
            file = pi_heif.open_heif(BytesIO(data), convert_hdr_to_8bit=True)
            preview = file[file.primary_index].to_pillow()
        except Exception:  # noqa: BLE001  Whatever is wrong with it, there is the picture itself.
            return
        self._mode, self._size, self._im = preview.mode, preview.size, preview.im
        self._heif_file = None


def register() -> None:
    """Make Pillow open HEIF files as `HeifImage`."""
    # One decoder runs per worker process, so threads inside it would only compete with the others.
    pi_heif.register_heif_opener(decode_threads=1, thumbnails=True, depth_images=False)
    _, accepts = Image.OPEN["HEIF"]
    Image.register_open("HEIF", HeifImage, accepts)
