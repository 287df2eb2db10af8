"""The tags of what is selected, as chips, and a field to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.tags import cleaned
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import number, tr
from photoclip.ui.parts import clear, heading, link_button
from photoclip.ui.tagging.shown_tag import ShownTag
from photoclip.ui.tagging.tag_chip import TagChip

_MOST = 30
"""So many chips are shown before somebody asks for more."""


class TagField(QLineEdit):
    """Enter adds what is typed; Esc empties the field, then leads back."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Add tag"))
        self.setAccessibleName(tr("Add a tag to the selection"))
        self.setToolTip(tr("Type a tag; a slash puts it below another one: animal/dog"))
        self.setMaxLength(200)
        self.returnPressed.connect(self.enter)

    @Slot()
    def enter(self) -> None:
        """Take what is typed."""
        path = cleaned(self.text())
        self.clear()
        if path:
            self.entered.emit(path)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()


class TagEditor(QWidget):
    """Shows tags and says what the person wants changed; changes nothing itself."""

    tag_added = Signal(str)
    tag_removed = Signal(str)
    tag_opened = Signal(str)
    """The photos with a tag are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ShownTag, ...] = ()
        self._unfolded = False
        self._inner = QWidget()
        self._flow = FlowLayout(self._inner)
        self.more = link_button("")
        self.more.clicked.connect(self._unfold)
        self.field = TagField()
        self.field.entered.connect(self.tag_added)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Tags")))
        layout.addWidget(self._inner)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.field)
        self._fill()

    @property
    def tags(self) -> tuple[str, ...]:
        """The paths of tags that all selected photos have."""
        return tuple(tag.path for tag in self._shown if not tag.mixed)

    @property
    def chips(self) -> list[TagChip]:
        """Those that are shown."""
        items = [self._flow.itemAt(place) for place in range(self._flow.count())]
        widgets = [None if item is None else item.widget() for item in items]
        return [widget for widget in widgets if isinstance(widget, TagChip)]

    def show_tags(self, tags: Sequence[ShownTag]) -> None:
        """The tags of what is selected."""
        if tuple(tags) != self._shown:
            self._shown = tuple(tags)
            self._fill()

    def fold(self) -> None:
        """Something else is selected: begin with a few tags again."""
        self._unfolded = False

    def _fill(self) -> None:
        at = self._focused()
        clear(self._flow)
        shown = self._shown if self._unfolded else self._shown[:_MOST]
        for tag in shown:
            chip = TagChip(tag)
            chip.used.connect(self._use)
            chip.removed.connect(self.tag_removed)
            self._flow.addWidget(chip)
        more = len(self._shown) - len(shown)
        self.more.setText(tr("%1 more", None, number(more)))
        self.more.setVisible(more > 0)
        self._inner.setVisible(bool(shown))
        if at is not None:
            self._focus_again(at)

    def _focus_again(self, at: int) -> None:
        """The keys stay where they were, though the chips were made anew."""
        chips = self.chips
        where: QWidget = chips[min(at, len(chips) - 1)] if chips else self.field
        where.setFocus()

    def _focused(self) -> int | None:
        focus = QApplication.focusWidget()
        return next((place for place, chip in enumerate(self.chips) if chip is focus), None)

    @Slot(object)
    def _use(self, tag: ShownTag) -> None:
        if tag.mixed:
            self.tag_added.emit(tag.path)
        else:
            self.tag_opened.emit(tag.path)

    @Slot()
    def _unfold(self) -> None:
        self._unfolded = True
        self._fill()
