"""A dialog for work on many photos: what it is about, a body, and what will come of it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.notifying.notifier import Notifier
from photoclip.ui.parts import push_button
from photoclip.ui.theme import scaled

_BAR, _INDENT = 4, 26


class WorkSheet(QDialog):
    """Content goes into `body`; below it stand what is going on, Cancel, and the main action."""

    def __init__(self, title: str, go: str, size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_sized(size, parent))
        self.lead = WrappedLabel("second")
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.note = WrappedLabel("second")
        self.note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setFixedHeight(_BAR)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.cancel = push_button(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.go = push_button(go, primary=True)
        self.go.setVisible(bool(go))
        self._below = QHBoxLayout()
        self._below.setSpacing(8)
        self._below.addWidget(self.note, 1)
        self._below.addWidget(self.cancel)
        self._below.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.lead)
        column.addLayout(self.body, 1)
        column.addWidget(self.bar)
        column.addLayout(self._below)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and no other: it may change a lot."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus := self.focusWidget(), QPushButton):
            focus.click()

    @property
    def text(self) -> str:
        """Everything that is said and shown."""
        shown = [label for label in self.findChildren(QLabel) if not label.isHidden()]
        return " ".join(label.text() for label in shown if label.text())

    def add_button(self, text: str) -> QPushButton:
        """Another thing to do, left of Cancel."""
        button = push_button(text)
        button.setAutoDefault(False)
        self._below.insertWidget(self._below.count() - 2, button)
        return button

    def add_choice(self, group: QButtonGroup, number: int, name: str, said: str) -> QRadioButton:
        """One of several ways, with a sentence about it, at the end of the body."""
        button = QRadioButton(name)
        group.addButton(button, number)
        explained = WrappedLabel("third")
        explained.setText(said)
        explained.setContentsMargins(_INDENT, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(explained)
        self.body.addLayout(column)
        return button

    def put_beside_note(self, widget: QWidget) -> None:
        """Right of what is said below."""
        self._below.insertWidget(1, widget)

    def explain(self, text: str) -> None:
        """What this is about."""
        self.lead.setText(text)
        self.lead.setVisible(bool(text))

    def say(self, text: str, *, bad: bool = False) -> None:
        """What is going on, or what will come of it."""
        self.note.setProperty("tone", "bad" if bad else "")
        self.note.style().polish(self.note)
        self.note.setText(text)

    @Slot()
    def show_work(self, done: int = 0, total: int = 0) -> None:
        """Something is being done: so much of it, where that is known."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()

    @Slot()
    def end_work(self) -> None:
        self.bar.hide()

    def offer_close(self) -> None:
        """Nothing is left to be done here."""
        self.go.hide()
        self.cancel.setText(tr("Close"))
        self.cancel.setFocus()
        self._tell_outside()

    def _tell_outside(self) -> None:
        """Work has come to its end that somebody may have gone away from."""
        window = self.parentWidget()
        notifier = None if window is None else window.window().findChild(Notifier)
        if notifier is not None and self.isVisible() and self.note.text():
            notifier.tell(self.windowTitle(), self.note.text())


def _sized(size: QSize, parent: QWidget) -> QSize:
    """As large as its text wants it, but not larger than what it belongs to."""
    wanted = size * ((100 + scaled(100)) / 200)
    return wanted.boundedTo(parent.size() - QSize(40, 40)).expandedTo(QSize(480, 320))
