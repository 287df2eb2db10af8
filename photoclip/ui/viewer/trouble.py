"""Says over the photo that its file can't be shown, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from photoclip.core.photo import Photo
from photoclip.services.showing import ShowResult
from photoclip.ui import words
from photoclip.ui.breaking import fitted, whole
from photoclip.ui.language import tr, translated
from photoclip.ui.parts import push_button, words_label
from photoclip.ui.present_keys import keyed
from photoclip.ui.theme import roomy

_WIDTH, _BESIDE = 460, 16
_WAY = QBoxLayout.Direction
_SMALL = tr("What you see is the small picture that photoclip keeps of it.")


class Trouble(QFrame):
    """A card; hidden as long as all is well."""

    again_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewerTrouble")
        self._said = words_label("", "text")
        self._hint = words_label("", "second")
        self.again = push_button(tr("Try again"), primary=True)
        self.again.clicked.connect(self.again_wanted)
        self.folder = push_button(tr("Show its folder"))
        self.folder.clicked.connect(self.folder_wanted)
        self._buttons = buttons = QBoxLayout(_WAY.LeftToRight)
        buttons.addStretch(1)
        for button in (self.folder, self.again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self._said)
        layout.addWidget(self._hint)
        layout.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        return whole(f"{self._said.text()} {self._hint.text()}")

    def show_trouble(
        self, photo: Photo | None, result: ShowResult | None, *, partly: bool = False
    ) -> None:
        """What went wrong with reading a photo; None: nothing. `partly`: it was read before, but
        not every pixel of it."""
        if photo is None or result is None:
            self.hide()
            return
        said, hint = _words(photo, result, partly=partly)
        self._said.setText(said)
        self._hint.setText(hint)
        self.folder.setVisible(result.gone)
        self.setAccessibleName(self.text)
        self.show()

    def fit(self, room: int) -> None:
        """As large as what it says takes, at most `room` pixels wide.

        Buttons that have no room beside each other stand in a column, and only names that no line
        can hold may be broken: what is copied of others is as it is.
        """
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        width = max(0, min(roomy(_WIDTH), room - 2 * _BESIDE))
        inside = width - margins.left() - margins.right()
        said = whole(self._said.text())
        self._said.setText(fitted(said, self._said.fontMetrics(), inside))
        self._buttons.setDirection(_WAY.LeftToRight)
        self._buttons.invalidate()
        if self._buttons.sizeHint().width() > inside:
            self._buttons.setDirection(_WAY.TopToBottom)
        self.setFixedSize(width, layout.totalHeightForWidth(width))


def _words(photo: Photo, result: ShowResult, *, partly: bool) -> tuple[str, str]:
    place = words.readable(str(photo.path.parent))
    name, why = words.file_name(photo.path), translated(result.reason)
    if partly and not result.gone:
        said = tr("Not every pixel of “%1” can be shown: %2.", None, name, why)
        return said, tr("What you see is a smaller picture of it.")
    if photo.missing:
        said = tr("“%1” is gone from its folder, %2.", None, name, place)
        hint = keyed(tr("Put it back, or update the library (%1) if it was moved."), "update")
    elif result.gone:
        said = tr("“%1” can't be reached in %2.", None, name, place)
        hint = tr("Connect the drive it lies on, then try again.")
    else:
        said = tr("“%1” can't be shown: %2.", None, name, why)
        hint = tr("If it should be whole, copy it here again from its camera or a backup.")
    return said, f"{hint} {_SMALL}"
