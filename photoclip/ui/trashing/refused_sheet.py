"""Lists files that could not be moved, each with the reason."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from photoclip.core.trash import FilesRefused
from photoclip.ui import words
from photoclip.ui.breaking import fitted
from photoclip.ui.language import tr
from photoclip.ui.trashing import trash_words
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(620, 360)
_BESIDE = 70
"""Pixels of the sheet's width that its lines don't have."""


class RefusedSheet(WorkSheet):
    """Nothing can be done here but read it."""

    def __init__(self, event: FilesRefused, parent: QWidget) -> None:
        title = tr("Not brought back") if event.back else tr("Not moved to the trash")
        super().__init__(title, "", _SIZE, parent)
        self.explain(trash_words.refused(event))
        self.files = QListWidget()
        self.files.setAccessibleName(title)
        self.files.setWordWrap(True)  # the reason stands at the end
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.files.setSpacing(2)
        self.files.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        metrics, room = self.files.fontMetrics(), self.width() - _BESIDE
        for one in event.refused:
            said = f"{words.readable(str(one.path))}: {one.reason}"
            self.files.addItem(fitted(said, metrics, room))
        self.body.addWidget(self.files)
        self.offer_close()
