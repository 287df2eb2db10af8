"""The right side of the window: the details of what is selected, or a panel in their place."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from photoclip.ui.details_panel import DetailsPanel


class RightSide(QStackedWidget):
    """Details first. What takes their place has their width, until it goes again."""

    def __init__(self, details: DetailsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self.setObjectName("rightSide")
        self.addWidget(details)

    @property
    def shows_details(self) -> bool:
        """Whether the details are there, and nothing in their place."""
        return self.currentWidget() is self._details

    def show_instead(self, panel: QWidget) -> None:
        """Let a panel take the place of the details."""
        if self.indexOf(panel) < 0:
            self.addWidget(panel)
        self.setCurrentWidget(panel)

    @Slot()
    def show_details(self) -> None:
        """Show the details again."""
        self.setCurrentWidget(self._details)
