"""Asks once before photos go to the trash."""

from PySide6.QtWidgets import QCheckBox, QWidget

from photoclip.core.trash import TrashWeighed
from photoclip.ui.language import tr
from photoclip.ui.model_pages.sheet import ModelSheet
from photoclip.ui.trashing import trash_words


class QuestionSheet(ModelSheet):
    """Says what goes along. Enter moves, Esc leaves all as it is."""

    def __init__(self, weighed: TrashWeighed, parent: QWidget) -> None:
        super().__init__(tr("Move to the trash"), parent)
        self.add_title(trash_words.question(weighed))
        for sentence in trash_words.explained(weighed):
            self.add_words(sentence)
        self.never = QCheckBox(tr("Don't ask again"))
        self.never.setToolTip(tr("Settings, Photos: it can be asked again from there."))
        self.column.addWidget(self.never)
        self.go.clicked.connect(self.accept)
        self.finish(tr("Move to the trash"))
