"""The keys of one command: each can be taken away, another one pressed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from typing_extensions import override

from photoclip.ui import command_keys
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr

_MOST = 3
"""Keys of one command: more nobody remembers."""


class Recorder(QPushButton):
    """Once it was pressed, it waits for a key; clicking elsewhere ends that."""

    recorded = Signal(str)
    waiting = False

    def __init__(self, name: str) -> None:
        super().__init__("+")
        self.setProperty("role", "plain")
        self.setAutoDefault(False)
        self.setToolTip(tr("Press to add a key"))
        self.setAccessibleName(tr("Add a key for “%1”", None, name))
        self.clicked.connect(self._begin)

    @override
    def event(self, event: QEvent) -> bool:
        """Also keys that would do something else: they are recorded, not obeyed."""
        if self.waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end()
        super().focusOutEvent(event)

    @Slot()
    def _begin(self) -> None:
        self.waiting = True
        self.setText(tr("Press a key…"))
        self.setProperty("role", "primary")
        self.style().polish(self)

    def _take(self, event: QKeyEvent) -> None:
        key = command_keys.pressed(event)
        if key:
            self._end()
            self.recorded.emit(key)

    def _end(self) -> None:
        self.waiting = False
        self.setText("+")
        self.setProperty("role", "plain")
        self.style().polish(self)


class KeyField(QWidget):
    """Shows keys; tells which the person wants instead."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.recorder = Recorder(name)
        self.recorder.recorded.connect(self.added)
        self.chips: list[QToolButton] = []
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.recorder)

    def show_keys(self, keys: Sequence[str]) -> None:
        """As they are now."""
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [self._chip(key) for key in keys]
        for place, chip in enumerate(self.chips):
            self._flow.insert_widget(place, chip)
        self.recorder.setVisible(len(keys) < _MOST)

    def _chip(self, key: str) -> QToolButton:
        said = command_keys.shown([key])
        chip = QToolButton()
        chip.setText(f"{said}  ✕")
        chip.setProperty("role", "key")
        chip.setToolTip(tr("Take this key away"))
        chip.setAccessibleName(tr("Take %1 away from “%2”", None, said, self._name))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self.removed.emit, key))
        return chip
