"""What labels suggest for one photo, as chips."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from photoclip.core.labels import Suggestion
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr
from photoclip.ui.parts import clear, heading, link_button
from photoclip.ui.suggesting.ghost_chip import GhostChip

_MOST = 6
"""So many are shown before somebody asks for more: the surest."""


class SuggestedTags(QWidget):
    """Takes no room where nothing is suggested. What was answered goes at once."""

    answered = Signal(object, bool)
    """A `Suggestion`, and whether it is right."""
    filled = Signal(bool)
    """Whether there is anything to show now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions: tuple[Suggestion, ...] = ()
        self._unfolded = False
        inner = QWidget()
        self._flow = FlowLayout(inner)
        self.more = link_button("")
        self.more.clicked.connect(self._unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Suggested tags")))
        layout.addWidget(inner)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def chips(self) -> list[GhostChip]:
        """Those that are shown."""
        items = [self._flow.itemAt(place) for place in range(self._flow.count())]
        widgets = [None if item is None else item.widget() for item in items]
        return [widget for widget in widgets if isinstance(widget, GhostChip)]

    @property
    def photo_id(self) -> int | None:
        """The photo that they are for."""
        return self._suggestions[0].photo.id if self._suggestions else None

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Of one photo, the surest first."""
        if _said(suggestions) == _said(self._suggestions):
            return
        if not suggestions or suggestions[0].photo.id != self.photo_id:
            self._unfolded = False
        self._suggestions = tuple(suggestions)
        self._fill()

    def _fill(self) -> None:
        at = self._focused()
        clear(self._flow)
        shown = self._suggestions if self._unfolded else self._suggestions[:_MOST]
        for one in shown:
            chip = GhostChip(one)
            chip.answered.connect(self._answer)
            self._flow.addWidget(chip)
        more = len(self._suggestions) - len(shown)
        self.more.setText(tr("%1 more", None, more))
        self.more.setVisible(more > 0)
        self.setVisible(bool(shown))
        self.filled.emit(bool(shown))
        if at is not None and shown:
            self.chips[min(at, len(shown) - 1)].setFocus()

    def _focused(self) -> int | None:
        """Where among the chips the keys go."""
        focus = QApplication.focusWidget()
        return next((place for place, chip in enumerate(self.chips) if chip is focus), None)

    @Slot(object, bool)
    def _answer(self, suggestion: Suggestion, right: bool) -> None:
        self._suggestions = tuple(one for one in self._suggestions if one is not suggestion)
        self._fill()
        self.answered.emit(suggestion, right)

    @Slot()
    def _unfold(self) -> None:
        self._unfolded = True
        self._fill()


def _said(suggestions: Sequence[Suggestion]) -> list[tuple[int, str, int]]:
    return [(one.photo.id, one.label, round(one.confidence * 100)) for one in suggestions]
