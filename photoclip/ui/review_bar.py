"""The line above a label's photos: how many wait, accept them all, take the last answer back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoclip.ui import words
from photoclip.ui.parts import push_button

_KEYS = "Y yes · N no · Ctrl+Z undo · select several to answer at once"


class ReviewBar(QFrame):
    """What a label suggests, in one sentence, and the answers that concern many photos."""

    all_accepted = Signal()
    undo_wanted = Signal()
    tagged_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewBar")
        self._title = QLabel("")
        self._title.setProperty("role", "big-title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QLabel("")
        self._note.setProperty("role", "second")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._keys = QLabel(_KEYS)
        self._keys.setProperty("role", "third")
        self._tagged = push_button("Photos tagged")
        self._undo = push_button("Undo")
        self.accept = push_button("Accept all", primary=True)
        self._tagged.clicked.connect(self.tagged_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self.accept.clicked.connect(self.all_accepted)
        self._build()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._title)
        first.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._tagged, self._undo, self.accept):
            first.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 24, 4)
        layout.setSpacing(2)
        layout.addLayout(first)
        layout.addWidget(self._keys)

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._note.text()}".strip()

    def show_label(self, name: str, waiting: int, accepted: int, refused: int) -> None:
        """How a label stands."""
        self._title.setText(name)
        self._tagged.setToolTip(f"Show the photos tagged “{name}”")
        self._tagged.setVisible(accepted > 0)
        said = f"{words.photos(waiting)} may be {name}." if waiting else ""
        if accepted or refused:
            said += f" You accepted {accepted:,} and refused {refused:,}."
        self._note.setText(said.strip())
        self.accept.setVisible(waiting > 0)
        self._keys.setVisible(waiting > 0)
        self.accept.setText("Accept it" if waiting == 1 else f"Accept all {waiting:,}")
