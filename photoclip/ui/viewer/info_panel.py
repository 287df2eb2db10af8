"""What is known of the photo that is seen large: facts, stars, tags, place, brightness."""

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from photoclip.core.photo import Photo, PhotoDetails
from photoclip.services.showing import ShowResult
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.parts import keep_scroll_bar, words_label
from photoclip.ui.photo_facts import FactLines, file_line, position_line, taken_lines
from photoclip.ui.speaking import Role, speak_as
from photoclip.ui.suggesting.suggested_tags import SuggestedTags
from photoclip.ui.tagging.marks_editor import MarksEditor
from photoclip.ui.tagging.shown_tag import of_photo
from photoclip.ui.tagging.tag_editor import TagEditor
from photoclip.ui.theme import Theme
from photoclip.ui.viewer.histogram import Histogram

WIDTH = 300


class InfoPanel(QScrollArea):
    """Shows it and says what the person wants changed; changes nothing itself."""

    query_clicked = Signal(str)
    """Find photos for which this filter holds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.histogram = Histogram()
        self.marks = MarksEditor(theme)
        self.tags = TagEditor()
        self.suggested = SuggestedTags()
        self._name = words_label("", "title-small")
        self._said = words_label("", "text")
        self._facts, self._position = FactLines(), FactLines()
        for lines in (self._facts, self._position):
            lines.query_clicked.connect(self.query_clicked)
        self._place = words_label("", "second")
        self.setObjectName("viewerInfo")
        self.setAccessibleName(tr("Information about the photo"))
        speak_as(self, Role.Pane)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self._build()

    def _build(self) -> None:
        inner = QFrame()
        inner.setObjectName("viewerInfoInner")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 16, 4, 16)
        layout.setSpacing(12)
        about = (self._name, self._said, self.histogram, self._facts, self._position)
        for part in (*about, self.marks, self.tags, self.suggested, self._place):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(inner)
        keep_scroll_bar(self)

    @property
    def text(self) -> str:
        """All that is said about the photo."""
        labels = (self._name, self._said, self._facts, self._position, self._place)
        return "\n".join(label.text() for label in labels)

    def show_photo(self, photo: Photo | None) -> None:
        """What is known at once; the rest comes with `show_details`."""
        self._name.setText("" if photo is None else words.file_name(photo.path))
        taken = "" if photo is None or not photo.taken_at else words.taken(photo.taken_at)
        self._facts.show_lines([taken])
        self._position.show_lines([])
        self._said.hide()
        self._place.setText("" if photo is None else _readable(photo.path.parent))
        self.tags.fold()
        self.tags.show_tags(())
        self.suggested.show_suggestions(())
        self.histogram.show_counts(None)
        if photo is not None:
            self.marks.show_marks(photo.rating, photo.flag)

    def show_details(self, details: PhotoDetails, place: str = "") -> None:
        """All that the library knows, and what the place is called; "" where that isn't known."""
        photo, metadata = details.photo, details.metadata
        self._facts.show_lines([*taken_lines(metadata), file_line(details)])
        self._position.show_lines([escape(place), position_line(metadata)])
        said = "\n".join(one for one in (details.title, details.caption) if one)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.marks.show_marks(photo.rating, photo.flag)
        self.tags.show_tags(of_photo(details.tags))
        lines = [_readable(place.parent) for place in details.places]
        lines += [tr("In the album %1", None, name) for name in details.albums]
        lines += [words.file_name(one.path) for one in details.extras]
        self._place.setText("\n".join(lines))

    def show_read(self, read: ShowResult | None) -> None:
        """What its file turned out to be."""
        self.histogram.show_counts(None if read is None else read.counts)


def _readable(folder: Path) -> str:
    return words.readable(str(folder))
