"""One setting: its name and what it is good for, what is chosen, and the way back."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import link_button
from photoclip.ui.settings_window.choices import Choices
from photoclip.ui.settings_window.editors import Editor, editor_for

_RESTART = tr("Counts when photoclip is started the next time.")


class SettingRow(QWidget):
    """Follows its choice, and changes it at once."""

    def __init__(self, choices: Choices, name: str) -> None:
        super().__init__()
        self.name = name
        self._choices = choices
        self._about = about = choices.about[name]
        self.editor: Editor = editor_for(about, choices.default(name))
        self.reset = link_button("↺")
        self.reset.setToolTip(tr("Reset: as it was when photoclip was new"))
        self.reset.setAccessibleName(tr("Reset “%1”", None, tr(about.text)))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.words = QLabel(tr(about.text))
        self.words.setWordWrap(True)
        self.words.setBuddy(self.editor.inner)
        self.hint = WrappedLabel("third")
        self._lay_out()
        self.editor.wanted.connect(self._change)
        self.reset.clicked.connect(self.put_back)
        choices.changed.connect(self._follow)
        self._follow()

    @property
    def text(self) -> str:
        """All that is said, to be searched in."""
        said = (self._about.text, self._about.hint, *(words for _, words in self._about.choices))
        return " ".join(tr(one) for one in said if one)

    @Slot()
    def put_back(self) -> None:
        """As the program comes."""
        self._change(self._choices.default(self.name))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.words, 1)
        line.addWidget(self.reset)
        line.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.hint)

    @Slot(object)
    def _change(self, value: Any) -> None:
        if value != self._choices.value(self.name):
            self._choices.change(self.name, value)

    @Slot()
    def _follow(self) -> None:
        choices, about = self._choices, self._about
        value = choices.value(self.name)
        refusal = choices.refusal(self.name)
        self.setEnabled(choices.known and not refusal)
        self.editor.show_value(value)
        self.reset.setVisible(choices.known and value != choices.default(self.name))
        later = about.restart and value != choices.started(self.name)
        said = [tr(about.hint) if about.hint else "", choices.note(self.name), refusal]
        said.append(_RESTART if later else "")
        self.hint.setText(" ".join(one for one in said if one))
        self.hint.setVisible(bool(self.hint.text()))
