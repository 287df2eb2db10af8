"""One member of a group: its picture, whether it stays, and what it differs in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.duplicates.members import Member
from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.duplicates import duplicate_words
from photoclip.ui.elided import ElidedName
from photoclip.ui.file_menu import fill_for_file
from photoclip.ui.language import tr
from photoclip.ui.menu_lines import add_line
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import push_button
from photoclip.ui.picture import Picture
from photoclip.ui.present_keys import tip_of
from photoclip.ui.theme import scaled

_LEAST = 200
_TALLEST, _WIDEST = 1.1, 0.4


class MemberCard(QFrame):
    """Takes the focus by a click or the arrows; a double click compares, the right button offers
    what can be done with the file."""

    kept_changed = Signal()
    focused = Signal(object)
    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(scaled(_LEAST))
        self.member: Member | None = None
        self._lines: tuple[str, ...] = ()
        self.picture = Picture(look.thumbnails, look.theme, shape=3 / 4)
        self._name = ElidedName(80)
        self._name.setProperty("role", "title")
        self.keep = push_button(tr("Keep"))
        self.keep.setCheckable(True)
        self.keep.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tip_of(self.keep, "duplicates-keep")
        self.keep.toggled.connect(self._mark)
        self.keep.clicked.connect(self.kept_changed)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(3)
        self._build()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._name, 1)
        first.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 12)
        layout.setSpacing(8)
        layout.addWidget(self.picture)
        layout.addLayout(first)
        layout.addLayout(self._facts)
        layout.addStretch(1)

    @property
    def text(self) -> str:
        """All that is said."""
        return "\n".join((self._name.text(), *(line for line in self._lines if line)))

    def show_member(self, member: Member, lines: Sequence[str], differing: Sequence[bool]) -> None:
        """Show a photo, or a file; lines in which it differs from others stand out."""
        self.member = member
        self._lines = tuple(lines)
        self.picture.set_shape(_shape(member.photo))
        self.picture.show_photo(member.photo)
        self._name.setText(words.file_name(member.path))
        while self._facts.count() < len(lines):
            self._facts.addWidget(WrappedLabel("text"))
        for place in range(self._facts.count()):
            item = self._facts.itemAt(place)
            label = None if item is None else item.widget()
            if isinstance(label, QLabel):
                said = lines[place] if place < len(lines) else ""
                label.setText(said)
                label.setVisible(bool(said))
                label.setProperty("role", "text" if said and differing[place] else "third")
                label.style().polish(label)
        self._speak()

    def set_kept(self, kept: bool) -> None:
        """Whether it stays."""
        self.keep.setChecked(kept)
        self._mark(kept)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the photo, or with the file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep = add_line(menu, tr("Keep"), self.keep.toolTip())
        keep.setCheckable(True)
        keep.setChecked(self.keep.isChecked())
        keep.triggered.connect(self.keep.click)
        compare = add_line(menu, tr("Compare the group…"), tr("See them large, side by side."))
        compare.triggered.connect(self.opened)
        menu.addSeparator()
        if self.member is not None:
            fill_for_file(menu, self.member.path)
        return menu

    @Slot(bool)
    def _mark(self, kept: bool) -> None:
        self.keep.setText(tr("✓ Stays") if kept else tr("Keep"))
        self.setProperty("chosen", kept)
        self.style().polish(self)
        self._speak()

    def _speak(self) -> None:
        if self.member is not None:
            said = duplicate_words.spoken(self.member, self._lines, kept=self.keep.isChecked())
            self.setAccessibleName(said)
            self.keep.setAccessibleName(tr("Keep %1", None, words.file_name(self.member.path)))


def _shape(photo: Photo) -> float:
    """Height by width: what differs may be at the edges, so that all of it is to be seen."""
    return min(_TALLEST, max(_WIDEST, photo.height / max(1, photo.width)))
