"""The panel to the right: everything about the selection."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from photoclip.core.photo import Photo, PhotoDetails
from photoclip.ui import words
from photoclip.ui.describe_box import DescribeBox
from photoclip.ui.parts import keep_scroll_bar, push_button, words_label
from photoclip.ui.photo_card import PhotoCard
from photoclip.ui.similar_strip import SimilarStrip
from photoclip.ui.tag_editor import TagEditor
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

_NOTHING = "Select a photo to see when it was taken, to tag it and to describe it."


class DetailsPanel(QScrollArea):
    """One photo in full, several by what can be done with them, none with a hint."""

    paths_copied = Signal()

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = PhotoCard(thumbnails, theme)
        self.tags = TagEditor()
        self.describe = DescribeBox(theme)
        self.similar = SimilarStrip(thumbnails, theme)
        self._summary = words_label("", "title-small")
        self._hint = words_label(_NOTHING, "third")
        self._copy = push_button("Copy paths")
        self._copy.clicked.connect(self.paths_copied)
        self.setObjectName("details")
        self.setAccessibleName("Details of the selection")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(200)
        self._build()
        self.show_selection(0)

    def _build(self) -> None:
        inner = QFrame()
        inner.setObjectName("detailsInner")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 16, 4, 16)
        layout.setSpacing(16)
        for part in (self._hint, self.card, self._summary, self.tags, self._copy):
            layout.addWidget(part)
        layout.addWidget(self.describe)
        layout.addWidget(self.similar)
        layout.addStretch(1)
        self.setWidget(inner)
        keep_scroll_bar(self)

    @property
    def summary(self) -> str:
        """What is said of several photos."""
        return self._summary.text()

    def show_selection(self, count: int, photo: Photo | None = None) -> None:
        """How many are selected, and what the grid knows of a single one; its details follow."""
        one, several = count == 1, count > 1
        self._hint.setVisible(not count)
        self.card.setVisible(photo is not None)
        self.tags.setVisible(count > 0)
        self.describe.setVisible(one)
        self._summary.setVisible(several)
        self._copy.setVisible(several)
        if photo is not None:
            self.card.show_photo(photo)
        if not one:
            self.similar.show_photos(())
        if several:
            self._summary.setText(f"{words.photos(count)} selected")
            self.tags.show_tags(())

    def show_details(self, details: PhotoDetails) -> None:
        """Everything about the single selected photo."""
        self.card.show_details(details)
        self.card.show()
        self.tags.show_tags(details.tags)
