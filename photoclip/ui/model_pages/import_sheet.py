"""Bringing a model from a folder: which files it takes, and which model it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from photoclip.core.models import ModelCard
from photoclip.ui.language import tr
from photoclip.ui.model_pages.sheet import ModelSheet
from photoclip.ui.parts import choice_box, heading

_EXPLAINED = tr(
    "For a computer that is offline: download the model's files from its page elsewhere, put them "
    "into one folder and bring it here. The files are checked and copied; the folder stays as it "
    "is."
)
_FILES = (
    (tr("Weights"), tr("model.safetensors, or pytorch_model.bin")),
    (tr("Settings"), tr("config.json and preprocessor_config.json")),
    (tr("Words"), tr("tokenizer.json with tokenizer_config.json, or vocab.json and merges.txt")),
)
_OTHER = tr("Another one, named after its folder")


class ImportSheet(ModelSheet):
    """Says which files to bring, then asks for the folder."""

    chosen = Signal(object, object)
    """The folder, and the model's name or None."""

    def __init__(self, cards: Sequence[ModelCard], name: str | None, parent: QWidget) -> None:
        """`cards`: what it may be; `name`: what it is, where that is known."""
        super().__init__(tr("Import a model"), parent)
        self.add_title(tr("Import a model from a folder"))
        self.add_words(_EXPLAINED)
        self.add_facts(list(_FILES))
        self.which = choice_box()
        self.which.setAccessibleName(tr("Which model it is"))
        self.which.addItem(_OTHER, None)
        for card in cards:
            self.which.addItem(f"{card.title}  ({card.repository})", card.name)
        self.which.setCurrentIndex(max(0, self.which.findData(name)))
        group = QVBoxLayout()
        group.setSpacing(4)
        group.addWidget(heading(tr("Which model is it?")))
        group.addWidget(self.which)
        self.column.addLayout(group)
        self.go.clicked.connect(self._choose)
        self.finish(tr("Choose the folder…"))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose the folder with the model's files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot(str)
    def take(self, folder: str) -> None:
        """A folder was chosen."""
        self.chosen.emit(Path(folder), self.which.currentData())
        self.accept()
