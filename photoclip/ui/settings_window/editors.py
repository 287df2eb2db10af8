"""A widget for a setting, as what is said about it wants."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.settings import About
from photoclip.ui.language import tr

_WIDTH = 160


class Editor(QWidget):
    """Shows a value, and tells which one the person wants."""

    wanted = Signal(object)

    def __init__(self, inner: QWidget, about: About) -> None:
        super().__init__()
        self.inner = inner
        inner.setAccessibleName(tr(about.text))
        inner.setAccessibleDescription(tr(about.hint) if about.hint else "")
        inner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)

    def show_value(self, value: Any) -> None:
        """Without telling anybody."""
        raise NotImplementedError

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolling the page changes nothing that happens to lie under the pointer."""
        if event.type() == QEvent.Type.Wheel and not self.inner.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class YesNo(Editor):
    """Whether or not."""

    def __init__(self, about: About) -> None:
        self.box = QCheckBox()
        super().__init__(self.box, about)
        self.box.clicked.connect(self._tell)

    @override
    def show_value(self, value: Any) -> None:
        self.box.setChecked(value)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.box.isChecked())


class OneOf(Editor):
    """One of several words."""

    def __init__(self, about: About) -> None:
        self.box = QComboBox()
        super().__init__(self.box, about)
        self.box.setMinimumWidth(_WIDTH)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, said in about.choices:
            self.box.addItem(tr(said), value)
        self.box.activated.connect(self._tell)

    @override
    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value)))

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.box.currentData())


class Amount(Editor):
    """A number with its unit; it counts when it is done, not with each digit."""

    def __init__(self, about: About) -> None:
        self.box = QSpinBox()
        super().__init__(self.box, about)
        self.box.setRange(about.least, about.most)
        self.box.setSingleStep(about.step)
        self.box.setSuffix(tr(about.unit) if about.unit else "")
        self.box.setKeyboardTracking(False)
        self.box.lineEdit().setTextMargins(6, 0, 0, 0)
        self.box.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.box.setMinimumWidth(_WIDTH // 2)
        self.box.valueChanged.connect(self._tell)

    @override
    def show_value(self, value: Any) -> None:
        before = self.box.blockSignals(True)
        self.box.setValue(value)
        self.box.blockSignals(before)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.box.value())


class Words(Editor):
    """Any text."""

    def __init__(self, about: About) -> None:
        self.box = QLineEdit()
        super().__init__(self.box, about)
        self.box.setMinimumWidth(_WIDTH)
        self.box.editingFinished.connect(self._tell)

    @override
    def show_value(self, value: Any) -> None:
        if self.box.text() != value:
            self.box.setText(value)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.box.text().strip())


def editor_for(about: About, default: object) -> Editor:
    """The widget for a setting of the default's kind.

    :raises TypeError: no widget shows such values.
    """
    makes: Callable[[About], Editor]
    if isinstance(default, bool):
        makes = YesNo
    elif isinstance(default, int):
        makes = Amount
    elif isinstance(default, str):
        makes = OneOf if about.choices else Words
    else:
        raise TypeError(f"no widget shows {default!r}")
    return makes(about)
