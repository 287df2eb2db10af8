"""Why a photo was found, in words, beside the photo."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.query.question import Question
from photoclip.core.search_events import Explained
from photoclip.ui.language import tr
from photoclip.ui.parts import heading, words_label
from photoclip.ui.viewer import heat, why_words

WIDTH = 280
_BRIGHT = QColor("#cfd3d8")


class Legend(QWidget):
    """The light on the photo, from where the model doesn't look to where it looks most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = _Strip()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (_end(tr("looks away")), self._strip, _end(tr("looks here"))):
            layout.addWidget(part, 1 if part is self._strip else 0)
        self.setAccessibleName(tr("Dark: the model looks away. Bright: it looks here"))


class _Strip(QWidget):
    @override
    def sizeHint(self) -> QSize:
        return QSize(60, 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        painter.fillRect(box, _BRIGHT)
        painter.drawImage(box, heat.legend(64, 1))
        painter.setPen(heat.LINE)
        middle = box.center().x()
        painter.drawLine(int(middle), int(box.top()), int(middle), int(box.bottom()))


class WhyCard(QFrame):
    """One of: busy, the reasons, or what is the matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyCard")
        self.legend = Legend()
        self._said = words_label("", "text")
        self._list = words_label("", "text")
        self._note = words_label("", "third")
        self._heading = heading(tr("Why this photo?"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        for part in (self._heading, self._list, self._said, self.legend, self._note):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setFixedWidth(WIDTH)
        self.say(why_words.BUSY)

    @property
    def text(self) -> str:
        """All that is said."""
        labels = (self._list, self._said, self._note)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def say(self, message: str) -> None:
        """Only this."""
        self._show(message, (), "")
        self.legend.hide()

    def show_reasons(self, found: Explained, question: Question) -> None:
        """What speaks for the photo, and how to read the light on it."""
        reasons = why_words.reasons(found, question)
        self._show(why_words.nothing(found, question), reasons, why_words.where(found))
        self.legend.setVisible(found.heat is not None)

    def _show(self, message: str, reasons: Sequence[str], note: str) -> None:
        for label, text in (
            (self._said, message),
            (self._list, "\n".join(f"·  {one}" for one in reasons)),
            (self._note, note),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(tr("Why this photo? %1", None, self.text))


def _end(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "third")
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return label
