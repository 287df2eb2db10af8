"""Pictures for tiles that are larger than stored thumbnails: decoded anew, by those who decode for
the viewer, when the grid has come to rest."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QImage

from photoclip.core.photo import Photo
from photoclip.ui.thumb_loader import Key
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.viewer.decoded import Decoded, Want
from photoclip.ui.viewer.picture_loader import PictureLoader

_REST_MS = 120
"""As long as other photos come into sight within this time, nothing is decoded."""

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


class SharpThumbs(QObject):
    """Is told with each frame what is in sight; has it decoded, and puts it to the thumbnails."""

    def __init__(self, loader: PictureLoader, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self._loader = loader
        self._thumbnails = thumbnails
        self._frame: dict[Key, Want] = {}
        """What was in sight with the last frame."""
        self._sight: frozenset[Key] = frozenset()
        """What was in sight a while ago."""
        self._pending: set[Key] = set()
        self._answered: set[Key] = set()
        """Decoded for what is in sight now: not again, however little may be held at once."""
        self._broken: set[str] = set()
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._look)
        loader.loaded.connect(self._take)
        thumbnails.sharper = self

    def begin_frame(self) -> None:
        """All that is in sight is noted now."""
        self._frame = {}
        if self._pending:
            self._look_soon()

    def note(self, photo: Photo, size: int, *, here: bool) -> None:
        """A photo is painted that should be so long, and is held at this size, or isn't."""
        key = photo.content_hash, size
        self._frame[key] = Want(photo.path, photo.content_hash, size)
        if not here and key not in self._pending:
            self._look_soon()

    def _look_soon(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _look(self) -> None:
        """Ask for what is in sight, if it has been for a while; else wait on."""
        sight = frozenset(self._frame)
        if sight == self._sight:
            lacking = [key for key in self._frame if self._lacks(key)]
            self._ask([key for key in lacking if not self._had(key)])
        else:
            self._sight = sight
            self._answered.clear()
            if self._pending - sight:
                self._ask([key for key in self._frame if key in self._pending])
            self._rest.start()

    def _lacks(self, key: Key) -> bool:
        known = key in self._answered or key[0] in self._broken
        return not known and not self._thumbnails.holds(key)

    def _had(self, key: Key) -> bool:
        """Put what was decoded as it scrolled away."""
        found = self._loader.get(self._frame[key])
        if found is not None:
            self._put(key, found)
        return found is not None

    def _ask(self, keys: list[Key]) -> None:
        """For these, and no others."""
        if keys or self._pending:
            self._pending = set(keys)
            self._loader.want(self, [self._frame[key] for key in keys])

    @Slot(object)
    def _take(self, one: Decoded) -> None:
        key = one.want.content_hash, one.want.longest
        if key not in self._pending or one.want.part is not None:
            return
        self._pending.discard(key)
        if not one.reason:
            self._put(key, one)
        elif not one.result.gone:
            self._broken.add(key[0])
        self._answered.add(key)
        if not self._pending:
            self._loader.want(self, ())

    def _put(self, key: Key, one: Decoded) -> None:
        """The loader's room is for what is looked at large.

        Its images have an unused byte where tiles, which have round corners, have transparency.
        """
        self._answered.add(key)
        self._thumbnails.put(key, one.images[0].convertToFormat(_FORMAT))
        self._loader.forget(one.want)
