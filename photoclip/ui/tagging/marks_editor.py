"""Stars and flag of what is selected."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from photoclip.core.tags import Flag
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr
from photoclip.ui.present_keys import tip
from photoclip.ui.tagging.stars import Stars
from photoclip.ui.theme import Theme

_FLAGS: tuple[tuple[Flag, str, str], ...] = (
    ("pick", tr("Pick"), tr("One of the good ones")),
    ("reject", tr("Reject"), tr("Not wanted; nothing is deleted")),
)
_DIFFERENT = {
    (True, False): tr("Different stars"),
    (False, True): tr("Different flags"),
    (True, True): tr("Different stars and flags"),
}


class MarksEditor(QWidget):
    """Shows them and says what the person wants changed; changes nothing itself."""

    rated = Signal(int)
    flagged = Signal(object)
    """A `Flag`, or None: neither."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stars = Stars(theme)
        self.stars.rated.connect(self.rated)
        self._flags: dict[Flag, QPushButton] = {}
        flow = FlowLayout(self)
        flow.addWidget(self.stars)
        for flag, text, said in _FLAGS:
            button = QPushButton(text)
            button.setProperty("role", "flag")
            button.setProperty("flag", flag)
            button.setCheckable(True)
            tip(button, said, flag)
            button.setAccessibleDescription(said)
            button.clicked.connect(partial(self._tell, flag))
            self._flags[flag] = button
            flow.addWidget(button)
        self._differing = QLabel("")
        self._differing.setProperty("role", "third")
        self._differing.hide()
        flow.addWidget(self._differing)

    @property
    def flag(self) -> Flag | None:
        """The flag that is shown."""
        return next((flag for flag, button in self._flags.items() if button.isChecked()), None)

    def button(self, flag: Flag) -> QPushButton:
        """What sets a flag, and takes it off again."""
        return self._flags[flag]

    def show_marks(self, rating: int | None, flag: Flag | None) -> None:
        """Of one photo, or of several that agree."""
        self.stars.show_rating(rating)
        self._show_flag(flag)
        self._differing.hide()

    def show_mixed(self, *, stars: bool, flags: bool) -> None:
        """The selected photos differ."""
        if stars:
            self.stars.show_rating(None, mixed=True)
        if flags:
            self._show_flag(None)
        self._differing.setText(_DIFFERENT.get((stars, flags), ""))
        self._differing.setVisible(stars or flags)

    def _show_flag(self, flag: Flag | None) -> None:
        for one, button in self._flags.items():
            button.setChecked(one == flag)

    def _tell(self, flag: Flag) -> None:
        self.flagged.emit(flag if self._flags[flag].isChecked() else None)
