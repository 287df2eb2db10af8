"""The panel to the right: everything about the selection."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from photoclip.core.photo import Photo, PhotoDetails
from photoclip.core.tagging_events import SelectionSummed
from photoclip.ui import words
from photoclip.ui.describe_box import DescribeBox
from photoclip.ui.language import tr
from photoclip.ui.parts import keep_scroll_bar, push_button, words_label
from photoclip.ui.photo_card import PhotoCard
from photoclip.ui.place_for import PlaceFor
from photoclip.ui.present_keys import tip
from photoclip.ui.similar_strip import SimilarStrip
from photoclip.ui.speaking import Role, speak_as
from photoclip.ui.tagging.marks_editor import MarksEditor
from photoclip.ui.tagging.shown_tag import of_photo, of_photos
from photoclip.ui.tagging.tag_editor import TagEditor
from photoclip.ui.tagging.writing_editor import WritingEditor
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

_MANY = 2000
_NOTHING = tr("Select a photo to see when it was taken, to tag it and to describe it.")


class DetailsPanel(QScrollArea):
    """One photo in full, several by what can be done with them, none with a hint."""

    paths_copied = Signal()
    why_wanted = Signal()

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = PhotoCard(thumbnails, theme)
        self.marks = MarksEditor(theme)
        self.tags = TagEditor()
        self.writing = WritingEditor()
        self.suggested = PlaceFor()
        self.describe = DescribeBox(theme)
        self.similar = SimilarStrip(thumbnails, theme)
        self._summary = words_label("", "title-small")
        self._hint = words_label(_NOTHING, "third")
        self._copy = push_button(tr("Copy paths"))
        self._copy.clicked.connect(self.paths_copied)
        self.why = push_button(tr("Why this photo?"))
        tip(self.why, tr("Show where the model looks for your words"), "why")
        self.why.clicked.connect(self.why_wanted)
        self._one, self._found = False, False
        self.setObjectName("details")
        self.setAccessibleName(tr("Details of the selection"))
        speak_as(self, Role.Pane)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes it, and comes into sight
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.show_selection(0)

    def _build(self) -> None:
        inner = QFrame()
        inner.setObjectName("detailsInner")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 16, 4, 16)
        layout.setSpacing(16)
        above = (self._hint, self.card, self._summary, self.marks, self.why, self.tags)
        for part in (*above, self.suggested, self.writing, self._copy, self.describe):
            layout.addWidget(part)
        layout.addWidget(self.similar)
        layout.addStretch(1)
        self.setWidget(inner)
        keep_scroll_bar(self)

    @property
    def summary(self) -> str:
        """What is said of several photos."""
        return self._summary.text()

    @Slot(bool)
    def offer_why(self, found: bool) -> None:
        """Whether the photos were found by a search, so that there is a reason to ask for."""
        self._found = found
        self.why.setVisible(self._one and found)

    def show_selection(self, count: int, photo: Photo | None = None) -> None:
        """How many are selected, and what the grid knows of a single one; its details follow."""
        one, several = count == 1, count > 1
        self._hint.setVisible(not count)
        self.card.setVisible(photo is not None)
        for part in (self.marks, self.tags, self.writing):
            part.setVisible(count > 0)
        self.tags.fold()
        self.describe.setVisible(one)
        self._one = one
        self.why.setVisible(one and self._found)
        self._summary.setVisible(several)
        self._copy.setVisible(several)
        if photo is not None:
            self.card.show_photo(photo)
            self.marks.show_marks(photo.rating, photo.flag)
        if not one:
            self.similar.show_photos(())
        if several:
            self._summary.setText(tr("%1 selected", None, words.photos(count)))
            self._forget(count)

    def _forget(self, count: int) -> None:
        """Until many photos are summed up, what was shown before would be wrong for too long; of
        a few it is replaced at once, and nothing flickers."""
        if count > _MANY:
            self.tags.show_tags(())
            self.marks.show_marks(None, None)
            self.writing.show_written(None, None)

    def show_several(self, summed: SelectionSummed) -> None:
        """What is said of the selected photos."""
        self.tags.show_tags(of_photos(summed.tags, summed.photos))
        self.marks.show_marks(summed.rating, summed.flag)
        self.writing.show_written(summed.title, summed.caption)
        differing = summed.differing
        self.marks.show_mixed(stars="rating" in differing, flags="flag" in differing)
        self.writing.show_mixed(title="title" in differing, caption="caption" in differing)

    def show_details(self, details: PhotoDetails) -> None:
        """Everything about the single selected photo."""
        self.card.show_details(details)
        self.card.show()
        self.tags.show_tags(of_photo(details.tags))
        self.marks.show_marks(details.photo.rating, details.photo.flag)
        self.writing.show_written(details.title, details.caption)
