"""The photos that are at hand, out of a list that may hold a million."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from photoclip.core.photo import Photo

_MOST = 20_000


class PhotoShelf(QObject):
    """Photos by id, the least recently used dropped first. Lives on the GUI thread.

    After `age` what is here is shown as before, but counts as lacking: so a change of the library
    comes in without a blank between.
    """

    arrived = Signal(object)
    """The ids that came."""

    def __init__(self, parent: QObject | None = None, most: int = _MOST) -> None:
        super().__init__(parent)
        self._most = most
        self._held: OrderedDict[int, tuple[Photo, int]] = OrderedDict()
        self._age = 0

    def get(self, photo_id: int) -> Photo | None:
        """A photo, as it was when it was last read; None where it is not at hand."""
        held = self._held.get(photo_id)
        if held is None:
            return None
        self._held.move_to_end(photo_id)
        return held[0]

    def put(self, photos: Iterable[Photo]) -> None:
        """Keep photos that were just read."""
        came = []
        for photo in photos:
            self._held[photo.id] = (photo, self._age)
            self._held.move_to_end(photo.id)
            came.append(photo.id)
        while len(self._held) > self._most:
            self._held.popitem(last=False)
        if came:
            self.arrived.emit(came)

    def lacking(self, photo_ids: Sequence[int]) -> list[int]:
        """Those that are not at hand, or were read before the library changed."""
        held, age = self._held, self._age
        return [one for one in photo_ids if one not in held or held[one][1] != age]

    def age(self) -> None:
        """The library has changed: what is here may be out of date."""
        self._age += 1
