"""One command and its keys, with what stands in the way of a key that was pressed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from photoclip.ui import command_keys
from photoclip.ui.command_table.command import Command
from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import link_button
from photoclip.ui.settings_window.chosen_keys import ChosenKeys
from photoclip.ui.settings_window.key_field import KeyField


class Trouble(QWidget):
    """What stands in the way of a key, and a way out; few rows ever need one."""

    def __init__(self) -> None:
        super().__init__()
        self.note = WrappedLabel("note")
        self.take = link_button(tr("Take it from there"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.note, 1)
        line.addWidget(self.take, 0, Qt.AlignmentFlag.AlignRight)

    def say(self, text: str, *, takes: bool) -> None:
        self.note.setText(text)
        self.take.setVisible(takes)
        self.setVisible(bool(text))


class KeyRow(QWidget):
    """Follows the keys that are chosen, and changes them at once."""

    def __init__(self, command: Command, keys: ChosenKeys) -> None:
        super().__init__()
        self.command = command
        self._keys = keys
        self._pending = ""
        name = command.text.rstrip("…")
        self.name = QLabel(name)
        self.name.setToolTip(command.tip)
        self.name.setWordWrap(True)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.field = KeyField(name)
        self.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reset = link_button("↺")
        self.reset.setToolTip(tr("Reset: the keys as photoclip comes"))
        self.reset.setAccessibleName(tr("Reset the keys of “%1”", None, name))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.trouble: Trouble | None = None
        self._shown: tuple[str, ...] | None = None
        self._lay_out()
        self.field.added.connect(self._add)
        self.field.removed.connect(self._remove)
        self.reset.clicked.connect(self._put_back)
        self.show_keys()

    def show_keys(self) -> None:
        """As they are now."""
        now = self._keys.of(self.command)
        if now != self._shown:  # of a hundred rows one or two change at a time
            self._shown = now
            self.field.show_keys(now)
            self.reset.setVisible(now != self.command.keys)
        self.say("")

    def say(self, text: str, *, takes: bool = False) -> None:
        """Why a key is not this command's, and whether it can become so."""
        if self.trouble is None and text:
            self.trouble = Trouble()
            self.trouble.take.clicked.connect(self._take_over)
            self._column.addWidget(self.trouble)
        if self.trouble is not None:
            self.trouble.say(text, takes=takes)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.name, 5)
        line.addWidget(self.field, 5)
        line.addWidget(self.reset)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 3, 0, 3)
        self._column.setSpacing(2)
        self._column.addLayout(line)

    @Slot(str)
    def _add(self, key: str) -> None:
        command, said = self.command, command_keys.shown([key])
        if command_keys.is_among(key, self._keys.of(command)):
            self.say(tr("It has this key already."))
            return
        if why := command_keys.reserved(key, command):
            self.say(f"{said}: {why}")
            return
        if others := self._keys.holders(key, command):
            self._pending = key
            name = others[0].text.rstrip("…")
            self.say(tr("%1 belongs to “%2”.", None, said, name), takes=True)
            if self.trouble is not None:
                self.trouble.take.setFocus()
            return
        self._keys.add(command, key)
        if command_keys.writes(key, command):
            self.say(tr("In a field, %1 is still typed.", None, said))

    @Slot(str)
    def _remove(self, key: str) -> None:
        self._keys.remove(self.command, key)

    @Slot()
    def _put_back(self) -> None:
        taken = self._keys.reset(self.command)
        if taken:
            names = ", ".join(f"“{other.text.rstrip('…')}”" for other in taken)
            self.say(tr("Keys that %1 had by now came back.", None, names))

    @Slot()
    def _take_over(self) -> None:
        for other in self._keys.holders(self._pending, self.command):
            self._keys.remove(other, self._pending)
        self._keys.add(self.command, self._pending)
