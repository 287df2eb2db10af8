"""Title and caption of what is selected."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.parts import heading

_LEAST_LINES, _MOST_LINES = 2, 7
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TitleField(QLineEdit):
    """One line. Enter, or going elsewhere, writes it; Esc brings back what was there."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self.setAccessibleName(tr("Title"))
        self.setMaxLength(2000)
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str, *, mixed: bool) -> None:
        """What is there; what is just being typed stays."""
        self.setPlaceholderText(
            tr("Several titles: type one for all") if mixed else tr("Add a title")
        )
        if self.hasFocus() and self.text() != self._said:
            return
        self._said = text
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip(text)

    @Slot()
    def commit(self) -> bool:
        """Write what was typed; whether it is something new."""
        text = " ".join(self.text().split())
        new = text != " ".join(self._said.split())
        if new:
            self._said = text
            self.written.emit(text)
        return new

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._said:
            self.setText(self._said)
        else:
            super().keyPressEvent(event)


class CaptionField(QPlainTextEdit):
    """As high as its text. Ctrl+Enter, or going elsewhere, writes it; Esc brings back the old."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self.setAccessibleName(tr("Caption"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str, *, mixed: bool) -> None:
        """What is there; what is just being typed stays."""
        self.setPlaceholderText(
            tr("Several captions: type one for all") if mixed else tr("Add a caption")
        )
        if self.hasFocus() and self.toPlainText() != self._said:
            return
        self._said = text
        if text != self.toPlainText():
            self.setPlainText(text)

    @Slot()
    def commit(self) -> bool:
        """Write what was typed; whether it is something new."""
        text = self.toPlainText().strip()
        new = text != self._said.strip()
        if new:
            self._said = text
            self.written.emit(text)
        return new

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._said:
            self.setPlainText(self._said)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        lines = round(self.document().size().height())
        shown = max(_LEAST_LINES, min(lines, _MOST_LINES))
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + 24)


class WritingEditor(QWidget):
    """Shows both and says what the person wrote; changes nothing itself."""

    written = Signal(str, str)
    """Which of the two ("title", "caption"), and its text, which may be empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TitleField()
        self.caption = CaptionField()
        self.title.written.connect(self._tell_title)
        self.caption.written.connect(self._tell_caption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Title and caption")))
        layout.addWidget(self.title)
        layout.addWidget(self.caption)

    def show_written(self, title: str | None, caption: str | None) -> None:
        """Of one photo, or of several that agree."""
        self.title.show_text(title or "", mixed=False)
        self.caption.show_text(caption or "", mixed=False)

    def show_mixed(self, *, title: bool, caption: bool) -> None:
        """The selected photos differ."""
        if title:
            self.title.show_text("", mixed=True)
        if caption:
            self.caption.show_text("", mixed=True)

    def commit(self) -> bool:
        """Write what is still only typed; whether there was anything."""
        written = self.title.commit()
        return self.caption.commit() or written

    @Slot(str)
    def _tell_title(self, text: str) -> None:
        self.written.emit("title", text)

    @Slot(str)
    def _tell_caption(self, text: str) -> None:
        self.written.emit("caption", text)
