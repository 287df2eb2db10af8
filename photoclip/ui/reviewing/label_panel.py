"""The panel beside a label's queue: what it looks like, what it has learnt, what to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from photoclip.core.labels import Label, Standing
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import heading, link_button, scroll_down
from photoclip.ui.reviewing.colour_row import ColourRow, colour_of
from photoclip.ui.reviewing.keys_list import KeysList
from photoclip.ui.reviewing.learnt import Automatic, Learnt
from photoclip.ui.reviewing.looks import Looks
from photoclip.ui.reviewing.review_words import short
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails


class LabelPanel(QScrollArea):
    """Takes the place of the details while a queue is open."""

    tagged_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelPanel")
        self.setAccessibleName(tr("The label"))
        self._title = ElidedLabel(0)
        self._title.setProperty("role", "heading")
        self.looks = Looks(thumbnails, theme)
        self.learnt = Learnt()
        self.automatic = Automatic()
        self.colours = ColourRow()
        self.keys = KeysList()
        self._tagged = link_button(tr("Photos tagged with it"))
        self._tagged.clicked.connect(self.tagged_wanted)
        self._remove = link_button(tr("Remove label"))
        self._remove.clicked.connect(self.removal_wanted)
        column = QVBoxLayout()
        column.setContentsMargins(16, 16, 4, 16)
        column.setSpacing(18)
        for group in self._groups():
            column.addLayout(group)
        column.addStretch(1)
        scroll_down(self, column, "labelPanelInner")
        self.setMinimumWidth(200)

    def _groups(self) -> list[QVBoxLayout]:
        groups = (
            (self._title, self.looks),
            (self.learnt,),
            (self.automatic,),
            (heading(tr("Colour")), self.colours),
            (self.keys,),
            (self._tagged, self._remove),
        )
        made = []
        for parts in groups:
            group = QVBoxLayout()
            group.setSpacing(8)
            for part in parts:
                group.addWidget(part)
            made.append(group)
        return made

    def show_label(self, label: Label) -> None:
        """What a label is."""
        self._title.setText(tr("What %1 looks like", None, short(label.name)))
        self.looks.show_label(label)
        self.colours.show_colour(colour_of(label))
        self._tagged.setVisible(label.accepted > 0)

    def show_standing(self, standing: Standing) -> None:
        """What it knows about itself."""
        self.learnt.show_standing(standing)
        self.automatic.show_standing(standing)
