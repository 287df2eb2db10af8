"""What the pictures of a question are called."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoclip.core.photo import Photo
from photoclip.core.query.question import Picture, Question
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.photo_shelf import PhotoShelf


class PictureNames(QObject):
    """Names of files. Those of photos that are not at hand are fetched, and told by `learned`."""

    learned = Signal()

    def __init__(self, shelf: PhotoShelf, fetcher: PhotoFetcher) -> None:
        super().__init__(shelf)
        self._shelf = shelf
        self._fetcher = fetcher
        self._known: dict[int, Photo] = {}
        self._asked: set[int] = set()

    def photo(self, picture: Picture) -> Photo | None:
        """The photo of the library that a picture is; None: it is a file, or not fetched yet."""
        source = picture.source
        if isinstance(source, Path):
            return None
        photo = self._known.get(source) or self._shelf.get(source)
        if photo is not None:
            self._known[source] = photo
        elif source not in self._asked:
            self._asked.add(source)
            self._fetcher.fetch([source], self._learn)
        return photo

    def of(self, picture: Picture) -> str:
        """ "IMG_2041.jpg"; "a picture" as long as that is not known."""
        if isinstance(picture.source, Path):
            return words.file_name(picture.source)
        photo = self.photo(picture)
        return tr("a picture") if photo is None else words.file_name(photo.path)

    def said(self, question: Question) -> str:
        """All pictures of a question together: "IMG_2041.jpg", "part of IMG_2041.jpg"."""
        if len(question.pictures) != 1:
            return tr("%1 pictures", None, len(question.pictures)) if question.pictures else ""
        only = question.pictures[0]
        return self.of(only) if only.box is None else tr("part of %1", None, self.of(only))

    def _learn(self, photos: list[Photo]) -> None:
        for photo in photos:
            self._known[photo.id] = photo
        self.learned.emit()
