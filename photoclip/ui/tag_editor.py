"""The tags of the selected photos, as chips, and a field to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.parts import clear, cross_button, heading


class TagChip(QFrame):
    """One tag, with a way to take it off."""

    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("role", "chip")
        cross = cross_button(f"Take off the tag {name}")
        cross.clicked.connect(self._remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 4, 3)
        layout.setSpacing(2)
        layout.addWidget(QLabel(name))
        layout.addWidget(cross)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._name)


class TagEditor(QWidget):
    """Shows tags and says what the person wants changed; changes nothing itself."""

    tag_added = Signal(str)
    tag_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.field = QLineEdit(placeholderText="Add tag")
        self.field.setAccessibleName("Add a tag to the selection")
        self.field.returnPressed.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading("Tags"))
        layout.addWidget(self._chips)
        layout.addWidget(self.field)
        self._chips.hide()

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    def show_tags(self, tags: Sequence[str]) -> None:
        """The tags that all selected photos have."""
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        clear(self._flow)
        for tag in self._tags:
            chip = TagChip(tag)
            chip.removed.connect(self.tag_removed)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._tags))

    @Slot()
    def _add(self) -> None:
        name = self.field.text().strip()
        self.field.clear()
        if name:
            self.tag_added.emit(name)
