"""Between the search field, the places a search can start from, and the search itself."""

from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Slot

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.search_controller import SearchController
from photoclip.ui.top_bar import SearchField


class SearchActions(QObject):
    """A search by a photo empties the field; the end of any search does, too."""

    def __init__(self, field: SearchField, search: SearchController) -> None:
        super().__init__(field)
        self._field = field
        self._search = search
        field.textChanged.connect(search.type_text)
        field.entered.connect(search.search_now)
        search.cleared.connect(field.clear)

    @Slot()
    def focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @Slot(object)
    def find_similar(self, photo: Photo) -> None:
        self._empty_field()
        self._search.find_similar(photo.id, words.file_name(photo.path))

    @Slot(object)
    def find_like_file(self, path: Path) -> None:
        self._empty_field()
        self._search.find_similar(path, words.file_name(path))

    def _empty_field(self) -> None:
        with QSignalBlocker(self._field):
            self._field.clear()
        self._field.show_key("")
