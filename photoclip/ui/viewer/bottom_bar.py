"""The line below the photo: what it is, what can be done, two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.parts import push_button

HEIGHT = 48
_LEAST_NAME = 80


class BottomBar(QWidget):
    """Buttons do what keys do; the keys are named beside them."""

    close_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewerBar")
        self._name = ElidedLabel(_LEAST_NAME)
        self._marks = QLabel("")
        self._marks.hide()
        self._hint = QLabel("")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.why = push_button("Why this photo?")
        self.why.setCheckable(True)
        self.why.setToolTip("Show where the model looks for your words (W)")
        self.close_button = push_button("Close")
        self.close_button.setToolTip("Back to the photos (Esc)")
        self.close_button.clicked.connect(self.close_clicked)
        for button in (self.why, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrows to the photo
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 6, 24, 8)
        layout.setSpacing(12)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._marks)
        layout.addWidget(self._hint, 3)
        layout.addWidget(self.why)
        layout.addWidget(self.close_button)

    @property
    def text(self) -> str:
        said = "  ·  ".join(part for part in (self._name.text(), self._marks.text()) if part)
        return f"{said} {self._hint.text()}".strip()

    def show_name(self, name: str, marks: str = "") -> None:
        """What the photo is called, and what was said of it, of which nothing is cut."""
        self._name.setText(name)
        self._marks.setText(marks)
        self._marks.setVisible(bool(marks))

    def show_hint(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setToolTip(hint)
