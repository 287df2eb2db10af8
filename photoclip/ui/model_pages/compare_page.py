"""Comparing two models: the same searches, answered by both, side by side."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.core.events import Failed, Progress
from photoclip.core.model_events import ModelsCompared
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.model_pages.compare_heads import CompareHeads
from photoclip.ui.model_pages.comparison_view import ComparisonView
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import clear, push_button, scroll_down
from photoclip.ui.tab_order import pass_focus

_MOST_TYPED = 12


class ComparePage(QWidget):
    """Shows the person's recent searches, or those typed here, under two models."""

    queries_wanted = Signal(object)
    """Searches (a tuple of texts) to compare over."""
    use_wanted = Signal(str)
    """A reference: the model to search with from now on."""
    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparePage")
        self.setAccessibleName(tr("Compare two models"))
        self._look = look
        self._titles = ("", "")
        self._typed: list[str] = []
        self.heads = CompareHeads()
        self.heads.use_wanted.connect(self.use_wanted)
        self.field = QLineEdit(placeholderText=tr("Type another search"))
        self.field.setAccessibleName(tr("Search to compare"))
        self.field.setMaxLength(300)
        self.field.setMaximumWidth(420)
        self.field.returnPressed.connect(self._add)
        self._said = WrappedLabel()
        self._list = QVBoxLayout()
        self._scroll = QScrollArea()
        self.views: list[ComparisonView] = []
        self.back = push_button(tr("Back to models"))
        self.back.setToolTip("Esc")
        self.back.clicked.connect(self.back_wanted)
        self._build()
        pass_focus(self, self.field)

    def _build(self) -> None:
        title = QLabel(tr("Compare"))
        title.setProperty("role", "big-title")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(title)
        top.addWidget(self.field, 1)
        top.addStretch(1)
        top.addWidget(self.back)
        self._list.setContentsMargins(0, 0, 8, 16)
        self._list.setSpacing(8)
        scroll_down(self._scroll, self._list, "comparisons")
        self._scroll.setAccessibleName(tr("Searches and what both models found"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._said)
        layout.addWidget(self.heads)
        layout.addWidget(self._scroll, 1)

    @property
    def text(self) -> str:
        """What is said above the photos."""
        return self._said.text()

    def begin(self, titles: tuple[str, str]) -> None:
        """A comparison of these two was asked for."""
        self._titles = titles
        self._typed = []
        self.field.clear()
        self._empty()
        self.heads.hide()
        self._said.setText(
            tr("Comparing %1 with %2 over your recent searches…", None, titles[0], titles[1])
        )

    @Slot(Progress)
    def show_progress(self, progress: Progress) -> None:
        self._said.setText(tr("Comparing: %1 of %2 searches…", None, progress.done, progress.total))

    @Slot(Failed)
    def refuse(self, event: Failed) -> None:
        """There is nothing to compare over, or a model can't be loaded."""
        self._said.setText(f"{event.message} {event.hint}".strip())

    def show_compared(self, event: ModelsCompared, titles: tuple[str, str]) -> None:
        """Both models' answers, in the order of the searches."""
        self._titles = titles
        self._empty()
        alone = tr("A blue dot marks what only one of the two found.")
        self._said.setText(
            tr("Over %1 that both have seen. %2", None, words.photos(event.searched), alone)
        )
        self.heads.show()
        for comparison in event.comparisons:
            view = ComparisonView(comparison, titles, self._look)
            self._list.addWidget(view)
            self.views.append(view)
        self._list.addStretch(1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _empty(self) -> None:
        self.views = []
        clear(self._list)

    @Slot()
    def _add(self) -> None:
        """What was typed is compared first, with what was compared before."""
        query = " ".join(self.field.text().split())
        self.field.clear()
        if not query:
            return
        shown = [view.query for view in self.views]
        self._typed = [query, *(text for text in shown if text != query)][:_MOST_TYPED]
        self.queries_wanted.emit(tuple(self._typed))
