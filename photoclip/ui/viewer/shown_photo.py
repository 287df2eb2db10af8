"""The photo on show: its thumbnail at once, then as large as it is shown, then every pixel."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photoclip.core.photo import Photo
from photoclip.core.query.question import Box
from photoclip.services.showing import ShowResult
from photoclip.ui.thumbnails import SIZES, Thumbnails
from photoclip.ui.veils import blurred
from photoclip.ui.viewer.decoded import Decoded, Want
from photoclip.ui.viewer.picture_loader import PictureLoader

_MOST_WHOLE = 50_000_000
"""Pixels from which on not all of them are held, only those around what is in sight."""
_NEARLY = 1.0
"""A picture may be so many pixels narrower than it is painted."""


def wanted(photo: Photo, longest: int = 0, part: Box | None = None) -> Want:
    """A photo as its file shows it."""
    if longest >= max(photo.width, photo.height) > 0:
        longest = 0
    return Want(photo.path, photo.content_hash, longest, part)


def held_whole(photo: Photo) -> bool:
    """Whether all pixels of a photo are held at once."""
    return photo.width * photo.height <= _MOST_WHOLE


class ShownPhoto(QObject):
    """One photo at a time; what is read too late is dropped."""

    arrived = Signal()
    troubled = Signal()
    """The file can't be read, or now it can; see `trouble`."""

    def __init__(
        self, thumbnails: Thumbnails, loader: PictureLoader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._loader = loader
        loader.loaded.connect(self._take)
        thumbnails.arrived.connect(self._see_thumbnail)
        thumbnails.veils.changed.connect(self.arrived)
        self._photo: Photo | None = None
        self._forget()

    def _forget(self) -> None:
        self._fit: Decoded | None = None
        self._full: Decoded | None = None
        self._part: Decoded | None = None
        self._blurred: tuple[int, QPixmap] | None = None
        self._wants: tuple[Want, ...] = ()
        self._ahead: tuple[Want, ...] = ()
        self.trouble: ShowResult | None = None

    @property
    def photo(self) -> Photo | None:
        return self._photo

    @property
    def veiled(self) -> bool:
        """Whether it is blurred."""
        return self._photo is not None and self._thumbnails.veils.blurs(self._photo.id)

    @property
    def read(self) -> ShowResult | None:
        """What was read of the file last; None until something was."""
        found = self._fit or self._full
        return None if found is None else found.result

    def show(self, photo: Photo | None) -> None:
        """Another photo; None: none."""
        self._photo = photo
        self._forget()
        if photo is None:
            self._loader.want(self, ())
        self.troubled.emit()

    def look(self, longest: int, part: Box | None, *, deep: bool, ahead: Sequence[Want]) -> None:
        """Bring what is looked at, and after it what is looked at next.

        :param longest: of the whole, in pixels of the screen.
        :param part: What is in sight.
        :param deep: Whether more is wanted than `longest` shows.
        """
        photo = self._photo
        if photo is None:
            return
        wants = [wanted(photo, longest)]
        if deep:
            wants.append(wanted(photo) if held_whole(photo) else self._part_want(photo, part))
        self._ahead = tuple(ahead)
        self._wants = tuple(wants)
        for want in wants:
            found = self._loader.get(want)
            if found is not None:
                self._keep(found)
        self._ask()

    def _ask(self) -> None:
        """What comes next has to wait for what is looked at: both would take twice as long."""
        lacking = [one for one in self._wants if self._loader.get(one) is None]
        self._loader.want(self, lacking or self._ahead)

    def again(self) -> None:
        """Read it once more: its file may be back."""
        photo = self._photo
        self.show(photo)
        self.arrived.emit()

    def picture(self, width: float) -> QImage | QPixmap | None:
        """The best picture of it that is at hand, to be painted so many pixels wide."""
        if self._photo is None:
            return None
        if self.veiled:
            return self._veil()
        found = [one for one in (self._fit, self._full) if one is not None and one.images]
        for one in found:
            image = one.at_least(width - _NEARLY)
            if image is not None and image.width() >= width - _NEARLY:
                return image
        if found:
            return max((one.images[0] for one in found), key=QImage.width)
        thumb = self._thumbnails.of(self._photo, SIZES[-1])
        return thumb.pixmap if thumb else None

    def detail(self) -> tuple[QImage, Box] | None:
        """All pixels of a part, where the whole is too large for that."""
        if self._part is None or not self._part.images or self.veiled:
            return None
        part = self._part.want.part
        return None if part is None else (self._part.images[0], part)

    def size(self) -> QSizeF | None:
        """How wide and how high it is, upright, in pixels."""
        if self._photo is not None and self._photo.width and self._photo.height:
            return QSizeF(self._photo.width, self._photo.height)
        picture = self.picture(0)
        return None if picture is None else QSizeF(picture.size())

    def _part_want(self, photo: Photo, part: Box | None) -> Want:
        """The part that is at hand, as long as it covers what is in sight."""
        had = self._part.want.part if self._part is not None else None
        seen = part or Box(0, 0, 1, 1)
        if had is not None and _covers(had, seen):
            return wanted(photo, part=had)
        return wanted(photo, part=_around(seen))

    def _veil(self) -> QPixmap | None:
        """What is to be seen of it where a veil lies over it."""
        assert self._photo is not None
        thumb = self._thumbnails.of(self._photo, SIZES[-1])
        if thumb is not None and thumb.pixmap is not None:
            return thumb.pixmap  # blurred already
        source = self._fit or self._full
        if source is None or not source.images:
            return None
        image = source.images[-1]
        if self._blurred is None or self._blurred[0] != image.cacheKey():
            self._blurred = (image.cacheKey(), blurred(QPixmap.fromImage(image)))
        return self._blurred[1]

    def _keep(self, one: Decoded) -> None:
        if one.want.part is not None:
            self._part = one
        elif one.want.longest:
            self._fit = one
        else:
            self._full = one

    @Slot(str)
    def _see_thumbnail(self, content_hash: str) -> None:
        if self._photo is not None and self._photo.content_hash == content_hash:
            self.arrived.emit()

    @Slot(object)
    def _take(self, one: Decoded) -> None:
        photo = self._photo
        if photo is None or (one.want.path, one.want.content_hash) != (
            photo.path,
            photo.content_hash,
        ):
            return
        if one.reason:
            self.trouble = one.result
        else:
            self.trouble = None
            self._keep(one)
            self.arrived.emit()
        self.troubled.emit()
        self._ask_on(one.want)

    def _ask_on(self, done: Want) -> None:
        """What was wanted is here, or can't be had."""
        self._wants = tuple(one for one in self._wants if one != done)
        if not self._wants:
            self._loader.want(self, self._ahead)


def _covers(had: Box, seen: Box) -> bool:
    return (
        had.left <= seen.left
        and had.top <= seen.top
        and had.right >= seen.right
        and had.bottom >= seen.bottom
    )


def _around(seen: Box) -> Box:
    """With as much again beside it, so that not every movement asks for another part."""
    across, down = (seen.right - seen.left) / 2, (seen.bottom - seen.top) / 2
    return Box(
        max(0.0, seen.left - across),
        max(0.0, seen.top - down),
        min(1.0, seen.right + across),
        min(1.0, seen.bottom + down),
    )
