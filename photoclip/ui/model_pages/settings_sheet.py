"""How a model runs on this computer: what was measured, and what the person wants instead."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from photoclip.core.encoder import Running
from photoclip.ui.language import tr
from photoclip.ui.model_pages import model_words
from photoclip.ui.model_pages.sheet import ModelSheet
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import choice_box, heading

_DEVICE_SAID = tr("For all models of this computer, from when one is loaded next.")
_PRECISION_SAID = tr(
    "Another precision counts as another model: it has to look at your photos before you can use "
    "it, while the present one goes on answering."
)
_AUTOMATIC = tr("Automatic: what was measured to be best")


class SettingsSheet(ModelSheet):
    """Tells only what was changed."""

    device_chosen = Signal(object)
    """As torch names it, or None: automatic."""
    precision_chosen = Signal(object)

    def __init__(
        self,
        title: str,
        tried: Sequence[Running],
        device: str | None,
        precision: str | None,
        parent: QWidget,
    ) -> None:
        """`precision`: that of the model the library knows, None where it knows none."""
        super().__init__(tr("Settings of a model"), parent)
        self._before = (device, precision)
        self.add_title(tr("How %1 runs", None, title))
        self.device = choice_box()
        self.device.setAccessibleName(tr("Runs on"))
        self.precision = choice_box()
        self.precision.setAccessibleName(tr("Precision"))
        self.precision.setToolTip(model_words.PRECISION_TIP)
        self._fill(tried, device, precision)
        self._add(tr("Runs on"), self.device, _DEVICE_SAID)
        self._add(tr("Precision"), self.precision, f"{model_words.PRECISION_TIP} {_PRECISION_SAID}")
        self.go.clicked.connect(self._tell)
        self.finish(tr("Apply"))

    def _fill(self, tried: Sequence[Running], device: str | None, precision: str | None) -> None:
        self.device.addItem(_AUTOMATIC, None)
        for name in dict.fromkeys(way.device for way in tried):
            ways = [way for way in tried if way.device == name]
            self.device.addItem(f"{model_words.device(name).capitalize()}: {_best(ways)}", name)
        if device is not None and self.device.findData(device) < 0:
            self.device.addItem(
                tr("%1: not here", None, model_words.device(device).capitalize()), device
            )
        self.device.setCurrentIndex(max(0, self.device.findData(device)))
        self.precision.addItem(_AUTOMATIC, None)
        known = list(dict.fromkeys(way.precision for way in tried))
        for name in known:
            ways = [way for way in tried if way.precision == name]
            words = model_words.precision(name).capitalize()
            twin = [n for n in known if model_words.precision(n) == model_words.precision(name)]
            mark = f" ({name})" if len(twin) > 1 else ""
            self.precision.addItem(f"{words}{mark}: {_best(ways)}", name)
        self.precision.setCurrentIndex(max(0, self.precision.findData(precision)))

    def _add(self, name: str, box: QComboBox, said: str) -> None:
        group = QVBoxLayout()
        group.setSpacing(4)
        group.addWidget(heading(name))
        group.addWidget(box)
        label = WrappedLabel("third")
        label.setText(said)
        group.addWidget(label)
        self.column.addLayout(group)

    @Slot()
    def _tell(self) -> None:
        device, precision = self.device.currentData(), self.precision.currentData()
        if device != self._before[0]:
            self.device_chosen.emit(device)
        if precision != self._before[1]:
            self.precision_chosen.emit(precision)
        self.accept()


def _best(ways: Sequence[Running]) -> str:
    """The speed of the fastest way, or why it is none."""
    speeds = [way.images_per_second for way in ways if way.images_per_second and not way.note]
    if speeds:
        return model_words.speed(max(speeds))
    notes = [way.note for way in ways if way.note]
    return notes[0] if notes else tr("not measured")
