"""The bar at the bottom: what is going on, and how the library stands."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from photoclip.core.events import LibraryState, Progress
from photoclip.ui import words
from photoclip.ui.parts import link_button, push_button


class StatusBar(QFrame):
    """Progress with its rate and end to the left, the library's figures to the right."""

    pause_pressed = Signal()
    cancel_pressed = Signal()
    skipped_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self._doing = QLabel("")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedSize(170, 6)
        self._bar.setAccessibleName("How far indexing is")
        self._rate = QLabel("")
        self.pause = push_button("Pause")
        self.pause.clicked.connect(self.pause_pressed)
        self.cancel = push_button("Cancel")
        self.cancel.clicked.connect(self.cancel_pressed)
        self.skipped = link_button("")
        self.skipped.clicked.connect(self.skipped_pressed)
        self._library = QLabel("")
        self._work = (self._doing, self._bar, self._rate, self.pause, self.cancel)
        self._build()
        self.show_rest()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(12)
        for part in self._work:
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.skipped)
        layout.addWidget(self._library)
        self.setMinimumHeight(36)
        self.skipped.hide()

    @property
    def text(self) -> str:
        """All that is said, from left to right."""
        labels = (self._doing, self._rate, self.skipped, self._library)
        return " ".join(label.text() for label in labels if not label.isHidden()).strip()

    @Slot(str)
    def show_work(self, name: str) -> None:
        """Indexing has begun."""
        self._doing.setText("Updating the library" if name == "library" else f"Indexing {name}")
        self._rate.setText("looking for photos…")
        self._bar.setRange(0, 0)
        self.show_paused(paused=False)
        for part in self._work:
            part.show()

    @Slot(int)
    def show_found(self, count: int) -> None:
        self._rate.setText(f"{words.files(count)} found")

    @Slot(Progress)
    def show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        said = [f"{100 * progress.done // max(1, progress.total)} %"]
        if progress.rate > 0:
            said.append(f"{progress.rate:.0f} photos/s" if progress.rate >= 1 else "1 photo/s")
        if progress.seconds_left is not None:
            said.append(words.time_left(progress.seconds_left))
        self._rate.setText(" · ".join(said))

    def show_paused(self, *, paused: bool) -> None:
        self.pause.setText("Resume" if paused else "Pause")

    @Slot()
    def show_rest(self) -> None:
        """Nothing is going on."""
        for part in self._work:
            part.hide()

    @Slot(LibraryState)
    def show_state(self, state: LibraryState) -> None:
        self.skipped.setText(f"{words.files(state.skipped)} skipped")
        self.skipped.setVisible(state.skipped > 0)
        model = words.model(state.model)
        self._library.setText(f"{model}   ·   {words.photos(state.searchable)} searchable")
