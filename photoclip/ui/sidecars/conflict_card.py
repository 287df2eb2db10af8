"""One photo whose file and sidecars disagree, with a button for each value that may hold."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout
from typing_extensions import override

from photoclip.core.agreeing import standing
from photoclip.core.photo import Photo
from photoclip.core.sidecars import Conflict
from photoclip.ui import words
from photoclip.ui.breaking import breakable
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.file_menu import fill_for_file
from photoclip.ui.language import tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import heading, push_button
from photoclip.ui.picture import Picture
from photoclip.ui.sidecars import field_words

_PICTURE, _LEAST_PLACE = 120, 60


class ConflictCard(QFrame):
    """One photo: for each field a button for each value, with the place it stands at."""

    settled = Signal(object, str)
    """The `Conflict`, and the value that holds."""
    chosen = Signal()
    """The photo was chosen, to be decided on with others, or it is no more."""

    def __init__(self, conflicts: Sequence[Conflict], photo: Photo | None, look: Look) -> None:
        super().__init__()
        self.setObjectName("workRow")
        picture = Picture(look.thumbnails, look.theme)
        picture.setFixedWidth(_PICTURE)
        picture.show_photo(photo)
        self.photo_id = conflicts[0].photo_id
        self._path = None if photo is None else photo.path
        self.check = QCheckBox()
        self.check.setToolTip(tr("Decide on this photo together with others"))
        self.check.toggled.connect(self.chosen)
        name = WrappedLabel("title")
        if photo is not None:
            name.setText(breakable(words.file_name(photo.path)))
            self.check.setAccessibleName(tr("Choose %1", None, words.file_name(photo.path)))
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(name)
        self.buttons: list[QPushButton] = []
        for conflict in conflicts:
            column.addWidget(heading(field_words.NAMES[conflict.field]))
            for said in conflict.said:
                place = words.file_name(said.path)
                column.addLayout(self._choice(conflict, said.value, place, str(said.path)))
            if conflict.field == "tags":
                column.addLayout(self._choice(conflict, standing(conflict), tr("all of them"), ""))
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(12)
        line.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the photo's file."""
        if self._path is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill_for_file(menu, self._path)
            menu.popup(event.globalPos())

    def _choice(self, conflict: Conflict, said: str, where: str, path: str) -> QHBoxLayout:
        shown = field_words.value(conflict.field, said) or tr("none")
        button = push_button(tr("Take this"))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Take %1, from %2", None, shown, where))
        button.clicked.connect(self._settle(conflict, said))
        self.buttons.append(button)
        value = WrappedLabel("text")
        value.setText(shown)
        place = ElidedLabel(_LEAST_PLACE)
        place.mode = Qt.TextElideMode.ElideLeft  # sidecars of one photo differ at their ends
        place.setProperty("role", "third")
        place.setText(where)
        place.explanation = words.readable(path)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(value)
        column.addWidget(place)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(column, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _settle(self, conflict: Conflict, value: str) -> Callable[[], None]:
        return lambda: self.settled.emit(conflict, value)
