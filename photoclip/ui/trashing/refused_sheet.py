"""Lists files that could not be moved, each with the reason."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QWidget

from photoclip.core.trash import FilesRefused
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.trashing import trash_words
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(620, 360)


class RefusedSheet(WorkSheet):
    """Nothing can be done here but read it."""

    def __init__(self, event: FilesRefused, parent: QWidget) -> None:
        title = tr("Not brought back") if event.back else tr("Not moved to the trash")
        super().__init__(title, "", _SIZE, parent)
        self.explain(trash_words.refused(event))
        self.files = QListWidget()
        self.files.setAccessibleName(title)
        for one in event.refused:
            self.files.addItem(f"{words.readable(str(one.path))}: {one.reason}")
        self.body.addWidget(self.files)
        self.offer_close()
