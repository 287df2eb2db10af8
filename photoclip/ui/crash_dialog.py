"""What is shown when something went wrong that is our fault, not the person's."""

import platform
import re
import sys
import traceback

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from photoclip import __version__
from photoclip.ui import desktop
from photoclip.ui.language import tr
from photoclip.ui.parts import words_label
from photoclip.ui.theme import roomy, scaled

_SAID = tr(
    "This is a mistake in photoclip, not yours. Your photos and what you said about them are safe. "
    "You can go on; if it happens again, please report it with the text below."
)
_PIXELS = 12
_NUMBERS = re.compile(r"0x[0-9a-f]+|\d+")
"""What differs from one time to the next: ids, addresses."""


class CrashDialog(QDialog):
    """An apology, the details, and a button that copies them."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = f"{_versions()}\n\n{details}"
        self._text = text = QPlainTextEdit(self._details)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Details of the mistake"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(scaled(_PIXELS))
        text.setFont(font)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words_label(tr("Something went wrong"), "big-title"))
        layout.addWidget(words_label(_SAID, "text"))
        layout.addWidget(text, 1)
        layout.addWidget(buttons)
        self.resize(roomy(640), roomy(420))

    @property
    def text(self) -> str:
        """What is to be reported."""
        return self._details

    def add(self, details: str) -> None:
        """Another mistake was met meanwhile."""
        self._details += f"\n{details}"
        self.copy.setText(tr("Copy"))
        self._text.appendPlainText(details)

    @Slot()
    def _copy(self) -> None:
        desktop.copy_text(self._details)
        self.copy.setText(tr("Copied"))


class CrashReporter(QObject):
    """Brings uncaught exceptions of any thread to the GUI thread.

    One dialog at a time, and one for each mistake: what goes wrong with every paint or tick of a
    clock is shown once. What comes while a dialog is open is added to it.
    """

    caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._dialog: CrashDialog | None = None
        self._known: set[str] = set()
        self.caught.connect(self.show_details, Qt.ConnectionType.QueuedConnection)

    def belong_to(self, window: QWidget) -> None:
        self._window = window

    def report(self, error: BaseException) -> None:
        """May be called on any thread."""
        text = "".join(traceback.format_exception(error))
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(text)
        self.caught.emit(text)

    @Slot(str)
    def show_details(self, text: str) -> None:
        mistake = _NUMBERS.sub("0", text)
        if mistake in self._known:
            return
        self._known.add(mistake)
        if self._dialog is not None:
            self._dialog.add(text)
            return
        self._dialog = CrashDialog(text, self._window)
        self._dialog.finished.connect(self._shown)
        self._dialog.open()

    @Slot()
    def _shown(self) -> None:
        self._dialog = None


def _versions() -> str:
    python = platform.python_version()
    system = platform.platform()
    return f"photoclip {__version__} · Python {python} · PySide6 {PySide6.__version__} · {system}"
