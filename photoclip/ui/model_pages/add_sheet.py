"""Naming a model that is not on the list."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from photoclip.core.events import Failed
from photoclip.ui.language import tr
from photoclip.ui.model_pages.sheet import ModelSheet
from photoclip.ui.parts import link_button

_EXPLAINED = tr(
    "Name a CLIP or SigLIP model of the hub, as its page does: owner/name. The hub is asked what "
    "there is, and you see it before anything is fetched. A model's own program code is never run."
)


class AddSheet(ModelSheet):
    """Stays until the hub has answered, so that a slip can be mended."""

    wanted = Signal(str)
    folder_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Add another model"), parent)
        self.add_title(tr("Add another model"))
        self.add_words(_EXPLAINED)
        self.field = QLineEdit(placeholderText="owner/name")
        self.field.setAccessibleName(tr("Name of the model on the hub"))
        self.field.setMaxLength(200)
        self.field.textChanged.connect(self._allow)
        self.column.addWidget(self.field)
        self._said = self.add_words("", "text")
        self._said.hide()
        folder = link_button(tr("I have it in a folder…"))
        folder.clicked.connect(self.folder_wanted)
        folder.clicked.connect(self.reject)
        folder.setAutoDefault(False)
        self.column.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self._ask)
        self.finish(tr("Ask the hub…"))
        self.field.setFocus()
        self._allow()

    @property
    def name(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    @Slot(str, object)
    def refuse(self, name: str, event: Failed) -> None:
        """The hub has no such model, or can't be reached."""
        if name == self.name:
            self._say(f"{event.message} {event.hint}".strip(), tone="bad")
            self._allow()
            self.field.setFocus()

    @Slot()
    def _allow(self) -> None:
        owner, _, name = self.name.partition("/")
        self.go.setEnabled(bool(owner and name and "/" not in name))

    @Slot()
    def _ask(self) -> None:
        self.go.setEnabled(False)
        self._say(tr("Asking the hub…"), tone="plain")
        self.wanted.emit(self.name)

    def _say(self, text: str, *, tone: str) -> None:
        self._said.setText(text)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))
        self.fit()
