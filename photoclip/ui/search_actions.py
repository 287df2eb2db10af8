"""Between the search field, the places a search can start from, and the search itself."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Slot

from photoclip.core.photo import Photo
from photoclip.core.query.question import Picture, Question
from photoclip.ui.search_controller import SearchController
from photoclip.ui.top_bar import SearchField


class SearchActions(QObject):
    """The field shows the text of the question, wherever that comes from."""

    def __init__(self, field: SearchField, search: SearchController) -> None:
        super().__init__(field)
        self._field = field
        self._search = search
        field.textChanged.connect(search.type_text)
        field.entered.connect(search.search_now)
        field.escaped.connect(search.clear)
        search.question_changed.connect(self._follow)

    @Slot()
    def focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @Slot(object)
    def find_similar(self, photo: Photo) -> None:
        """Ask for photos like one of the library, instead of what was asked."""
        self._search.ask(Question(pictures=(Picture(photo.id),)))

    @Slot(object)
    def find_like_file(self, path: Path) -> None:
        """Ask for photos like a file."""
        self._search.ask(Question(pictures=(Picture(path),)))

    @Slot(str)
    def put_text(self, text: str) -> None:
        """Ask for other words at once; pictures and thumbs stay."""
        self._search.ask(replace(self._search.question, text=text))

    @Slot(object)
    def _follow(self, question: Question) -> None:
        if question.text == self._field.text():
            return
        with QSignalBlocker(self._field):
            self._field.setText(question.text)
        self._field.show_key(question.text)
