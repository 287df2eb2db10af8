"""What a label looks like: descriptions to be edited, and photos as examples."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.labels import Label
from photoclip.ui.language import tr
from photoclip.ui.parts import clear, cross_button, words_label
from photoclip.ui.photo_drag import held_photos
from photoclip.ui.reviewing.examples import Examples
from photoclip.ui.reviewing.review_words import short
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails

NOT = "not:"
_LONGEST = 300
_HINT = tr("Begin with “not:” for what is easily taken for it, such as “not: a wolf”.")


class Looks(QFrame):
    """One line for each description; photos can be dropped anywhere on it."""

    described = Signal(object, object)
    """Descriptions, and what it is not."""
    examples_given = Signal(object)
    example_taken = Signal(int)

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("looks")
        self.setAcceptDrops(True)
        self.lines: list[QLineEdit] = []
        self._shown: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.field = QLineEdit(placeholderText=tr("Add a description or drop photos…"))
        self.field.setAccessibleName(tr("Another description of what the label looks like"))
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self._add)
        self.examples = Examples(thumbnails, theme)
        self.examples.taken.connect(self.example_taken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._rows)
        layout.addWidget(self.field)
        layout.addWidget(words_label(_HINT, "third"))
        layout.addWidget(self.examples)

    def show_label(self, label: Label) -> None:
        """The descriptions of a label; one being edited stays as it is while nothing changed."""
        descriptions = label.prompts or (short(label.name),)
        wanted = (*descriptions, *(f"{NOT} {one}" for one in label.definition.negatives))
        if wanted != self._shown:
            self._shown = wanted
            clear(self._rows)
            self.lines = []
            for text in wanted:
                self._rows.addWidget(self._row(text))

    def _row(self, text: str) -> QWidget:
        row = QWidget()
        line = QLineEdit(text)
        line.setMaxLength(_LONGEST)
        line.setAccessibleName(tr("What the label looks like"))
        line.setProperty("role", "description-not" if _negative(text) else "description")
        line.setCursorPosition(0)
        line.editingFinished.connect(self._tell)
        self.lines.append(line)
        cross = cross_button(tr("Remove “%1”", None, text))
        cross.clicked.connect(partial(self._remove, line))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(line, 1)
        layout.addWidget(cross)
        return row

    @Slot()
    def _add(self) -> None:
        text = " ".join(self.field.text().split())
        if text:
            self.field.clear()
            self._tell_of([*self._texts(), text])

    def _remove(self, line: QLineEdit) -> None:
        line.clear()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        texts = self._texts()
        if tuple(texts) != self._shown:
            self._tell_of(texts)

    def _tell_of(self, texts: Sequence[str]) -> None:
        said = [text for text in texts if not _negative(text)]
        negatives = [text[len(NOT) :].strip() for text in texts if _negative(text)]
        self.described.emit(tuple(said), tuple(one for one in negatives if one))

    def _texts(self) -> list[str]:
        return [text for line in self.lines if (text := " ".join(line.text().split()))]

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if held_photos(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._light(on=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(on=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._light(on=False)
        photo_ids = held_photos(event.mimeData())
        if photo_ids:
            event.acceptProposedAction()
            self.examples_given.emit(photo_ids)

    def _light(self, *, on: bool) -> None:
        self.setProperty("lit", on)
        self.style().unpolish(self)
        self.style().polish(self)


def _negative(text: str) -> bool:
    return text.casefold().startswith(NOT)
