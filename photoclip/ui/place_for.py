"""A place in a panel that is kept for a widget which another part of the window makes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class PlaceFor(QWidget):
    """Takes no room until something is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def hold(self, widget: QWidget) -> None:
        """Show this widget here; it hides and shows itself from now on."""
        self._column.addWidget(widget)
        self.show()
