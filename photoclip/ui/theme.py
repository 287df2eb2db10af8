"""Dark or light, as the system says: one palette and one style sheet from the named colours."""

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from photoclip.ui.colours import DARK, LIGHT, Colours

TEXT_PIXELS = 13
_SHEET = "photoclip.qss"


class Theme(QObject):
    """The colours in use; dresses the application and follows the system's colour scheme."""

    changed = Signal()

    def __init__(self, application: QApplication, styles: Path) -> None:
        super().__init__(application)
        self._application = application
        self._sheet = Template((styles / _SHEET).read_text(encoding="utf-8"))
        self._icons = styles.parent / "icons"
        self.colours = DARK
        font = application.font()
        font.setPixelSize(TEXT_PIXELS)
        application.setFont(font)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._follow(hints.colorScheme())

    def dress(self, colours: Colours) -> None:
        """Use these colours everywhere from now on."""
        self.colours = colours
        self._application.setPalette(palette(colours))
        names = asdict(colours) | {"icons": self._icons.as_posix()}
        self._application.setStyleSheet(self._sheet.substitute(names))
        self.changed.emit()

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self.dress(LIGHT if scheme == Qt.ColorScheme.Light else DARK)


def palette(colours: Colours) -> QPalette:
    """What the style draws by itself, where no rule of the style sheet says otherwise."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, name in {
        role.Window: colours.window,
        role.Base: colours.field,
        role.AlternateBase: colours.panel,
        role.Button: colours.chip,
        role.Text: colours.text,
        role.WindowText: colours.text,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.bar,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.third,
        role.Highlight: colours.button,
        role.HighlightedText: colours.on_button,
        role.Link: colours.accent,
        role.Mid: colours.line,
    }.items():
        made.setColor(which, QColor(name))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(disabled, which, QColor(colours.third))
    return made
