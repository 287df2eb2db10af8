"""Describe: type several descriptions of a photo and see which fits best."""

import numpy as np
from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from photoclip.core.ranking import softmax
from photoclip.core.search_events import Classified, Description
from photoclip.ui.describe_lines import DescriptionLine
from photoclip.ui.language import tr
from photoclip.ui.parts import heading, words_label
from photoclip.ui.sharpness import Sharpness
from photoclip.ui.theme import Theme

_EXPLAINED = tr(
    "These percentages compare only your descriptions: they add up to 100 % even where none fits."
)
_FIRST = tr("Type what the photo may show, one description after the other, and compare them.")
_SECOND = tr("Add a second description to compare it with.")
_FITS, _FITS_NOT = tr("It seems to fit."), tr("It doesn't seem to fit this photo.")
_NONE = tr("None of these seems to fit this photo; the percentages only say which is nearest.")
_MOST = 8
_MOST_REMEMBERED = 200


class DescribeBox(QWidget):
    """The descriptions stay when another photo is selected, so that photos can be compared."""

    texts_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: dict[str, DescriptionLine] = {}
        self._results: dict[str, Description] = {}
        self._scale = 1.0
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._verdict = words_label("", "second")
        self._hint = words_label(_FIRST, "third")
        self.sharpness = Sharpness(theme)
        self.sharpness.changed.connect(self._show_shares)
        self._remembered = QStringListModel(self)
        self.field = self._make_field()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Describe")))
        layout.addLayout(self._list)
        for part in (self._verdict, self.field, self._hint, self.sharpness):
            layout.addWidget(part)
        self._explain()

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(placeholderText=tr("Type a description…"))
        field.setAccessibleName(tr("Describe this photo"))
        field.setMaxLength(300)
        field.returnPressed.connect(self._add)
        completer = QCompleter(self._remembered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        return field

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(self._lines)

    @property
    def shown(self) -> dict[str, str]:
        """The share that is shown for each description."""
        return {text: line.share for text, line in self._lines.items()}

    @property
    def verdict(self) -> str:
        """Whether any of them fits at all, where that is known."""
        return self._verdict.text()

    def show_results(self, event: Classified) -> None:
        """How near each description is to the photo."""
        self._results = {one.text: one for one in event.results}
        self._scale = event.scale
        self.sharpness.show_scale(event.scale)
        self._show_shares()

    @Slot()
    def _show_shares(self) -> None:
        """As percentages, at the sharpness that is set."""
        known = [self._results[text] for text in self._lines if text in self._results]
        if len(known) < len(self._lines) or not known:
            return  # the answer to more descriptions is on its way
        similarities = np.array([one.similarity for one in known], np.float32)
        shares = softmax(self._scale * self.sharpness.factor * similarities).tolist()
        for one, share in zip(known, shares, strict=True):
            fits = one.fits is not False
            self._lines[one.text].show_share(share if len(known) > 1 else None, fits=fits)
        self._judge(known)

    def _judge(self, known: list[Description]) -> None:
        """Percentages always add up; so it is said, too, whether they are of anything."""
        verdict = ""
        if len(known) == 1 and known[0].fits is not None:
            verdict = _FITS if known[0].fits else _FITS_NOT
        elif all(one.fits is False for one in known):
            verdict = _NONE
        self._verdict.setText(verdict)
        self._verdict.setVisible(bool(verdict))

    @Slot()
    def _add(self) -> None:
        text = " ".join(self.field.text().split())
        if not text or text in self._lines or len(self._lines) >= _MOST:
            if text in self._lines:
                self.field.clear()
            return
        self.field.clear()
        self._remember(text)
        line = DescriptionLine(text, self._theme)
        line.removed.connect(self._remove)
        line.show_share(None)
        self._lines[text] = line
        self._list.addWidget(line)
        self._tell()

    @Slot(str)
    def _remove(self, text: str) -> None:
        line = self._lines.pop(text)
        line.hide()
        line.deleteLater()
        self._show_shares()
        self._tell()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self, text: str) -> None:
        """For the rest of the session: what was taken out is offered while it is typed again."""
        known = [one for one in self._remembered.stringList() if one != text]
        self._remembered.setStringList([text, *known][:_MOST_REMEMBERED])

    def _tell(self) -> None:
        self._explain()
        self.texts_changed.emit(self.texts)

    def _explain(self) -> None:
        count = len(self._lines)
        full = tr(" %1 are the most that are compared.", None, _MOST) if count >= _MOST else ""
        self._hint.setText(((_FIRST, _SECOND)[count] if count < 2 else _EXPLAINED) + full)
        self.sharpness.setVisible(count > 1)
        self.field.setEnabled(count < _MOST)
        if not count:
            self._verdict.hide()
