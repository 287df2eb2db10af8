"""What a label has learnt, and whether it may tag by itself."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.labels import Standing
from photoclip.ui.language import number, tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import heading, words_label
from photoclip.ui.words import percent


class Learnt(QWidget):
    """Answers so far, how often it was right lately, how many are probably still to be found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._values: dict[str, QLabel] = {}
        self._grid.addWidget(heading(tr("What it has learnt")), 0, 0, 1, 2)
        for place, name in enumerate(
            (tr("Accepted"), tr("Refused"), tr("Right when shown"), tr("Probably still to find")),
            start=1,
        ):
            value = QLabel("")
            value.setProperty("role", "second")
            self._values[name] = value
            self._grid.addWidget(words_label(name, ""), place, 0)
            self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignRight)

    @property
    def shown(self) -> dict[str, str]:
        """What is said, by its name."""
        return {name: value.text() for name, value in self._values.items()}

    def show_standing(self, standing: Standing) -> None:
        """What is known now."""
        said = {
            tr("Accepted"): number(standing.accepted),
            tr("Refused"): number(standing.rejected),
            tr("Right when shown"): _right(standing),
            tr("Probably still to find"): _to_find(standing.to_find),
        }
        for name, text in said.items():
            self._values[name].setText(text)


class _Words(WrappedLabel):
    """What stands beside a box, and can be clicked like it."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__("")
        self.setText(words)
        self._box = box

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._box.click()


class Automatic(QWidget):
    """The switch that lets a label tag without asking, and what keeps it from that."""

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        asked = tr("Tag new photos without asking")
        self.box = QCheckBox()
        self.box.setAccessibleName(asked)
        self.box.clicked.connect(self._tell)
        line = QHBoxLayout()  # a box's own words would not wrap
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_Words(asked, self.box), 1)
        self._said = words_label("", "third")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(tr("Automatic")))
        layout.addLayout(line)
        layout.addWidget(self._said)

    @property
    def said(self) -> str:
        return self._said.text()

    def show_standing(self, standing: Standing) -> None:
        """Who switched it on can always switch it off."""
        possible = standing.line is not None
        self.box.setChecked(standing.automatic)
        self.box.setEnabled(possible or standing.automatic)
        if standing.line is None:
            self._said.setText(standing.obstacle)
        else:
            self._said.setText(
                tr(
                    "Only photos that it is %1 sure of or more. All of it is in "
                    "the history, and can be undone.",
                    None,
                    percent(standing.line),
                )
            )

    @Slot(bool)
    def _tell(self, on: bool) -> None:
        self.switched.emit(on)


def _right(standing: Standing) -> str:
    return (
        tr("%1 of the last %2", None, standing.right, standing.judged)
        if standing.judged
        else tr("not known yet")
    )


def _to_find(count: int | None) -> str:
    if count is None:
        return tr("not known yet")
    return tr("about %1", None, number(count)) if count else tr("hardly any")
