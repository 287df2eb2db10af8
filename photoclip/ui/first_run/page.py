"""The page of the first start."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from photoclip.core.models import ModelCard
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import heading, link_button, push_button, scroll_down
from photoclip.ui.tab_order import pass_focus
from photoclip.ui.theme import roomy

_WIDTH = 560


class FirstPage(QWidget):
    """Offers the system's folder for pictures, where there is one, and asks for any other."""

    pictures_wanted = Signal()
    choice_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, pictures: Path | None, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstPage")
        self._pictures = pictures
        self.use = push_button(tr("Use this folder"), primary=True)
        self.use.clicked.connect(self.pictures_wanted)
        self.choose = push_button(
            tr("Choose a folder…") if pictures is None else tr("Choose another folder…"),
            primary=pictures is None,
        )
        self.choose.clicked.connect(self.choice_wanted)
        self.models = link_button(tr("See the models…"))
        self.models.clicked.connect(self.models_wanted)
        self._count = WrappedLabel("second")
        self._model = WrappedLabel("second")
        self.tell_count(0, done=False)
        self.tell_model(None)
        self._lay_out(library)
        pass_focus(self, self.choose if pictures is None else self.use)

    def _lay_out(self, library: Path) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(_said(tr("Find your photos by describing them"), "big-title"))
        column.addWidget(
            _said(
                tr(
                    "Which photos shall photoclip know? It looks at each of them once. Then type "
                    "what you remember, such as “dog on a beach”, and the right photos come. You "
                    "can search while it is still looking."
                )
            )
        )
        column.addSpacing(8)
        column.addWidget(self._card())
        column.addSpacing(12)
        column.addWidget(heading(tr("What happens where")))
        for said in (
            tr("Nothing is uploaded: everything happens on this computer, without an account."),
            tr("Your photos are only read. They stay where they are, and are never changed."),
            tr(
                "What photoclip learns of them, and your tags and albums, lie in %1.",
                None,
                words.readable(str(library)),
            ),
        ):
            column.addWidget(_said(said))
        column.addSpacing(12)
        column.addWidget(heading(tr("How well it sees")))
        column.addWidget(self._model)
        column.addWidget(self.models, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        self._centre(column)

    def _centre(self, column: QVBoxLayout) -> None:
        inner = QWidget()
        inner.setMaximumWidth(roomy(_WIDTH))
        inner.setLayout(column)
        across = QHBoxLayout()
        across.setContentsMargins(32, 24, 32, 24)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_down(area, across, "firstInner")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _card(self) -> QWidget:
        card = QFrame()
        card.setObjectName("firstCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        if self._pictures is not None:
            inside.addWidget(_said(words.file_name(self._pictures), "title"))
            inside.addWidget(self._count)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        if self._pictures is not None:
            buttons.addWidget(self.use)
        buttons.addWidget(self.choose)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        inside.addWidget(_said(tr("Or drop a folder anywhere on this window."), "third"))
        return card

    @property
    def text(self) -> str:
        """All that is said."""
        labels = self.findChildren(WrappedLabel)
        return " ".join(label.text() for label in labels if not label.isHidden())

    @Slot(int, bool)
    def tell_count(self, count: int, done: bool) -> None:
        """So many photos lie in the folder for pictures."""
        if self._pictures is None:
            return
        where = words.readable(str(self._pictures))
        if done:
            known = words.photos(count) if count else tr("no photos")
        else:
            known = tr("%1 so far", None, words.photos(count)) if count else tr("counting photos…")
        self._count.setText(f"{where} · {known}")
        if done and not count:
            self._recommend_another()

    def _recommend_another(self) -> None:
        """The system's folder holds nothing: the photos lie elsewhere."""
        for button, role in ((self.use, "plain"), (self.choose, "primary")):
            button.setProperty("role", role)
            button.style().polish(button)
        if self.use.hasFocus():
            self.choose.setFocus()

    def tell_model(self, recommended: ModelCard | None) -> None:
        """The larger model that is recommended, as far as it is known."""
        said = tr(
            "photoclip starts at once with the small model that comes with it. A larger model "
            "recognises more, and takes longer for each photo; it is downloaded only if you say "
            "so, and you can change at any time."
        )
        if recommended is not None and recommended.download is not None:
            offer = tr(
                "Recommended: %1, about %2 to download (licence: %3).",
                None,
                recommended.title,
                words.size(recommended.download),
                recommended.licence,
            )
            said = f"{said} {offer}"
        self._model.setText(said)


def _said(text: str, role: str = "second") -> WrappedLabel:
    label = WrappedLabel(role)
    label.setText(text)
    return label
