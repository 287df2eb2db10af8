"""The right side of the window: the details of what is selected, or a panel in their place."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from photoclip.ui.details_panel import DetailsPanel


class RightSide(QStackedWidget):
    """Details first; a place may have a panel of its own instead; a person may open one over it.

    They all have the same width.
    """

    closed = Signal()
    """The panel that a person had opened is closed, and had the focus."""

    def __init__(self, details: DetailsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self._instead: QWidget | None = None
        self._over: QWidget | None = None
        self.setObjectName("rightSide")
        self.addWidget(details)

    @property
    def opened(self) -> QWidget | None:
        """The panel that a person has opened."""
        return self._over

    def show_instead(self, panel: QWidget) -> None:
        """Let a panel take the place of the details, as long as its place is open."""
        self._instead = panel
        self._show()

    @Slot()
    def show_details(self) -> None:
        """Show the details again."""
        self._instead = None
        self._show()

    def open_over(self, panel: QWidget) -> None:
        """A person wants this panel; it stays until it is closed, and has the focus."""
        self._over = panel
        self._show()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_over(self) -> None:
        """Back to what was there before."""
        panel, focus = self._over, QApplication.focusWidget()
        self._over = None
        self._show()
        if panel is not None and focus is not None and panel.isAncestorOf(focus):
            self.closed.emit()

    def _show(self) -> None:
        panel = self._over or self._instead or self._details
        if self.indexOf(panel) < 0:
            self.addWidget(panel)
        self.setCurrentWidget(panel)
