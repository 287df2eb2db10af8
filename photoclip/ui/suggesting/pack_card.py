"""A pack of labels: what is in it, how much of it is used, what is done with photos that fit."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoclip.core.labels import Definition, Pack, Veil
from photoclip.core.tags import SEPARATOR
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import link_button, push_button

_VEILS: tuple[tuple[Veil, str], ...] = (
    ("blur", tr("are blurred until you look")),
    ("hide", tr("are left out")),
    ("", tr("are shown as any other")),
)
_VEIL_SAID = tr(
    "This holds for lists, searches, strips and the viewer. A photo is veiled where such a label "
    "fits and you didn't say no: photoclip can be wrong both ways, so look through what it "
    "suggests. Nothing leaves this computer."
)


class PackCard(QFrame):
    """Says what the person wants; changes nothing itself."""

    chosen = Signal(str, bool)
    """A pack's name: use all of its labels, or none."""
    label_chosen = Signal(object, bool)
    """A `Definition`: use this label, or not."""
    veiled = Signal(str, str)
    """A pack's name, and the `Veil` of all its labels."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self.setObjectName("workRow")
        self.state = QLabel()
        self.state.setProperty("role", "badge")
        self.use = push_button(tr("Use it"))
        self.use.clicked.connect(self._use)
        self.drop = push_button(tr("Remove"))
        self.drop.clicked.connect(self._drop)
        self.see = link_button("")
        self.see.clicked.connect(self._unfold)
        self.labels: dict[str, QPushButton] = {}
        self._flow: FlowLayout | None = None
        """Of the labels, once they were asked for."""
        self._used: frozenset[str] = frozenset()
        self._inner = QWidget()
        self._inner.hide()
        self.veil: QComboBox | None = None
        self._veil_part = self._made_veil_part()
        self._lay_out()

    def _lay_out(self) -> None:
        title = QLabel(self._pack.title)
        title.setProperty("role", "title")
        about = WrappedLabel()
        about.setText(self._pack.about)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(title)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.drop)
        top.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(about)
        if self._veil_part is not None:
            layout.addWidget(self._veil_part)
        layout.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._inner)

    def show_used(self, used: Mapping[str, Definition]) -> None:
        """The library's labels by their names, in lower case; those of other makers count, too."""
        mine = [one for one in self._pack.labels if one.name.casefold() in used]
        count, total = len(mine), len(self._pack.labels)
        self.state.setText(
            tr("off") if not count else tr("on") if count == total else tr("%1 on", None, count)
        )
        self.state.setProperty("chosen", bool(count))
        self.state.style().polish(self.state)
        self.use.setVisible(count < total)
        self.use.setText(tr("Use it") if not count else tr("Use all"))
        self.drop.setVisible(count > 0)
        self._used = frozenset(used)
        for name, button in self.labels.items():
            button.setChecked(name.casefold() in used)
        self._tell_labels()
        if self.veil is not None:
            veils = {used[one.name.casefold()].veil for one in mine}
            self.veil.setEnabled(bool(mine))
            first = next((place for place, (veil, _) in enumerate(_VEILS) if veil in veils), 0)
            self.veil.setCurrentIndex(first)

    def _made_veil_part(self) -> QWidget | None:
        """Where labels of the pack veil photos: what is done with these."""
        if not any(label.veil for label in self._pack.labels):
            return None
        part = QWidget()
        self.veil = QComboBox()
        self.veil.setAccessibleName(tr("What is done with photos that fit"))
        for veil, said in _VEILS:
            self.veil.addItem(said, veil)
        self.veil.activated.connect(self._veil)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(QLabel(tr("Photos that fit")))
        line.addWidget(self.veil)
        line.addStretch(1)
        explained = WrappedLabel("third")
        explained.setText(_VEIL_SAID)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(explained)
        return part

    def _tell_labels(self) -> None:
        count = len(self._pack.labels)
        self.see.setText(
            tr("Hide the labels")
            if self._inner.isVisible()
            else tr("See all %1 labels", None, count)
        )

    @Slot()
    def _unfold(self) -> None:
        if not self.labels:
            self._make_labels()
        self._inner.setVisible(self._inner.isHidden())
        self._tell_labels()

    def _make_labels(self) -> None:
        self._flow = flow = FlowLayout(self._inner)
        for definition in self._pack.labels:
            button = push_button(definition.name.rpartition(SEPARATOR)[2])
            button.setCheckable(True)
            button.setChecked(definition.name.casefold() in self._used)
            button.setAutoDefault(False)
            button.setToolTip("; ".join((definition.name, *definition.prompts)))
            button.clicked.connect(self._choose_label(definition))
            flow.addWidget(button)
            self.labels[definition.name] = button

    def _choose_label(self, definition: Definition) -> Callable[[bool], None]:
        return lambda used: self.label_chosen.emit(definition, used)

    @Slot()
    def _use(self) -> None:
        self.chosen.emit(self._pack.name, True)

    @Slot()
    def _drop(self) -> None:
        self.chosen.emit(self._pack.name, False)

    @Slot()
    def _veil(self) -> None:
        if self.veil is not None:
            self.veiled.emit(self._pack.name, self.veil.currentData())
