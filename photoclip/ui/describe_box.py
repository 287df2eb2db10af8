"""Describe: type several descriptions of a photo and see which fits best."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.core.events import Description
from photoclip.ui import words
from photoclip.ui.parts import cross_button, heading, words_label
from photoclip.ui.theme import Theme

_EXPLAINED = "The bars compare only the descriptions you give here, and say which fits best."
_MOST = 8


class Bar(QWidget):
    """A share of the whole as a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(QColor(self._theme.colours.chip))
        painter.drawRoundedRect(box, 3, 3)
        box.setWidth(max(6.0, box.width() * self._share))
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawRoundedRect(box, 3, 3)


class DescriptionLine(QWidget):
    """One description with its share."""

    removed = Signal(str)

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._share = QLabel("")
        self._share.setProperty("role", "second")
        self._bar = Bar(theme)
        cross = cross_button(f"Remove the description {text}")
        cross.clicked.connect(self._remove)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.setColumnStretch(0, 1)
        layout.addWidget(words_label(text, "text"), 0, 0)
        layout.addWidget(self._share, 0, 1)
        layout.addWidget(cross, 0, 2)
        layout.addWidget(self._bar, 1, 0, 1, 3)

    @property
    def share(self) -> str:
        return self._share.text()

    def show_share(self, share: float | None) -> None:
        """None while there is nothing to compare with."""
        self._share.setText("" if share is None else words.percent(share))
        self._bar.show_share(share or 0.0)
        self._bar.setVisible(share is not None)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._text)


class DescribeBox(QWidget):
    """The descriptions stay when another photo is selected, so that photos can be compared."""

    texts_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: dict[str, DescriptionLine] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._hint = words_label(_EXPLAINED, "third")
        self.field = QLineEdit(placeholderText="Type a description…")
        self.field.setAccessibleName("Describe this photo")
        self.field.setMaxLength(300)
        self.field.returnPressed.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading("Describe"))
        layout.addLayout(self._list)
        layout.addWidget(self.field)
        layout.addWidget(self._hint)
        self._explain()

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(self._lines)

    @property
    def shown(self) -> dict[str, str]:
        """The share that is shown for each description."""
        return {text: line.share for text, line in self._lines.items()}

    def show_results(self, results: Sequence[Description]) -> None:
        """The shares of the descriptions."""
        for result in results:
            line = self._lines.get(result.text)
            if line is not None:
                line.show_share(result.probability if len(self._lines) > 1 else None)

    @Slot()
    def _add(self) -> None:
        text = " ".join(self.field.text().split())
        self.field.clear()
        if not text or text in self._lines or len(self._lines) >= _MOST:
            return
        line = DescriptionLine(text, self._theme)
        line.removed.connect(self._remove)
        line.show_share(None)
        self._lines[text] = line
        self._list.addWidget(line)
        self._tell()

    @Slot(str)
    def _remove(self, text: str) -> None:
        self._lines.pop(text).deleteLater()
        self._tell()

    def _tell(self) -> None:
        self._explain()
        for line in self._lines.values():
            if len(self._lines) == 1:
                line.show_share(None)
        self.texts_changed.emit(self.texts)

    def _explain(self) -> None:
        if len(self._lines) == 1:
            self._hint.setText("Add a second description to compare it with.")
        else:
            self._hint.setText(_EXPLAINED)
