"""The middle of the window: the photos, or a page that takes their place and the details'."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget, QWidgetItem
from typing_extensions import override


class PageStack(QStackedWidget):
    """Photos first. A page hides the details panel, whose width it takes, until it is left."""

    photos_shown = Signal()

    def __init__(self, photos: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._panel = panel
        self.addWidget(photos)
        self.currentChanged.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        """What is shown takes: a page that was left would keep the window wide for good."""
        return QWidgetItem(self.currentWidget() or self._photos).minimumSize()

    @property
    def page(self) -> QWidget | None:
        """The page that is open; None while the photos are shown."""
        shown = self.currentWidget()
        return None if shown is self._photos else shown

    def show_page(self, page: QWidget) -> None:
        """Open a page, and give it the focus."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        if self.page is None:
            self._panel.hide()
        self.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_photos(self) -> None:
        """Leave the page that is open."""
        page, focus = self.page, QApplication.focusWidget()
        if page is not None:
            inside = focus is not None and (page is focus or page.isAncestorOf(focus))
            self.setCurrentWidget(self._photos)
            self._panel.show()
            if inside:
                self._photos.setFocus(Qt.FocusReason.OtherFocusReason)
            self.photos_shown.emit()
