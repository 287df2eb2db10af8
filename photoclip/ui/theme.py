"""How the window looks: dark or light, and how large its text is, from one style sheet.

The colours are named (`ui/colours.py`). The sheet's lengths are those at a text size of 100 %:
text grows as much as is chosen, the room around it half as much.
"""

import re
from dataclasses import asdict
from functools import partial
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from photoclip.settings import Settings
from photoclip.ui.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours
from photoclip.ui.preferences import Preferences

TEXT_PIXELS = 13
_SHEET = "photoclip.qss"
_RULE = re.compile(r"([^{}]*)\{([^}]*)\}")
_LENGTH = re.compile(r"(font-size: )?(?<![\d#-])(-?\d+)px")
_THIN = 4
"""Lines and other lengths up to this stay as they are."""
_SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
_STILL = "photoclip-still"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Theme(QObject):
    """The colours in use; dresses the application, and follows the system or what is chosen."""

    changed = Signal()

    def __init__(self, application: QApplication, styles: Path) -> None:
        super().__init__(application)
        self._application = application
        self._sheet = (styles / _SHEET).read_text(encoding="utf-8")
        # A path of its own in the sheet, such as one with an “ü”, would make all of it unreadable.
        QDir.setSearchPaths("icons", [str(styles.parent / "icons")])
        self._settings = Settings()
        self._moving = [one for one in _EFFECTS if QApplication.isEffectEnabled(one)]
        self.colours = DARK
        self._application.styleHints().colorSchemeChanged.connect(self._follow_system)
        if hasattr(application.styleHints(), "accessibility"):  # since Qt 6.10
            hints = application.styleHints().accessibility()
            hints.contrastPreferenceChanged.connect(self._follow_contrast)
        self._size_text()
        self.dress(self._wanted())

    def follow(self, preferences: Preferences) -> None:
        """Look as a person has chosen, and chooses from now on."""
        self._preferences = preferences
        preferences.changed.connect(self._follow)
        before, now = self._settings, preferences.now
        for name in ("colours", "text_scale", "still"):
            if getattr(before, name) != getattr(now, name):
                self._follow(name)

    def dress(self, colours: Colours) -> None:
        """Use these colours everywhere from now on."""
        self.colours = colours
        self._application.setPalette(palette(colours))
        sheet = sized(self._sheet, self._settings.text_scale)
        sheet = Template(sheet).substitute(asdict(colours))
        if sheet != self._application.styleSheet():  # or else Qt would dress every widget again
            self._application.setStyleSheet(sheet)
        self.changed.emit()

    @Slot(str)
    def _follow(self, name: str) -> None:
        self._settings = self._preferences.now
        if name == "colours":
            self.dress(self._wanted())
        elif name == "text_scale":
            self._size_text()
            self.dress(self.colours)
        elif name == "still":
            self._still()

    @Slot()
    def _follow_system(self) -> None:
        if self._settings.colours == "system":
            self.dress(self._wanted())

    @Slot()
    def _follow_contrast(self) -> None:
        self.dress(self._wanted())

    def _wanted(self) -> Colours:
        """What is chosen, told to the system, too: it draws the window's frame."""
        hints = self._application.styleHints()
        scheme = _SCHEMES.get(self._settings.colours, Qt.ColorScheme.Unknown)
        if hasattr(hints, "setColorScheme"):  # since Qt 6.8
            hints.setColorScheme(scheme)
        if scheme == Qt.ColorScheme.Unknown:
            scheme = hints.colorScheme()
        light = scheme == Qt.ColorScheme.Light
        if _more_contrast(self._application):
            return HIGH_LIGHT if light else HIGH_DARK
        return LIGHT if light else DARK

    def _size_text(self) -> None:
        font = self._application.font()
        font.setPixelSize(round(TEXT_PIXELS * self._settings.text_scale / 100))
        self._application.setFont(font)

    def _still(self) -> None:
        """Qt's own motion goes along with ours."""
        for effect in self._moving:
            QApplication.setEffectEnabled(effect, not self._settings.still)
        self._application.setProperty(_STILL, self._settings.still)


def _more_contrast(application: QApplication) -> bool:
    """Whether the person has asked the system for it, where Qt can tell."""
    hints = application.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def is_still() -> bool:
    """Whether nothing shall fade, slide or grow, for parts that know no settings."""
    application = QApplication.instance()
    return application is not None and application.property(_STILL) is True


def scaled(pixels: int) -> int:
    """A text size, or a length that goes with it, as the application's text is sized now."""
    return round(pixels * QApplication.font().pixelSize() / TEXT_PIXELS)


def roomy(pixels: int) -> int:
    """A length that grows half as much as text does, as the room around it in the style sheet."""
    return (pixels + scaled(pixels)) // 2


def sized(sheet: str, per_cent: int) -> str:
    """A style sheet for text of that size."""
    text = per_cent / 100

    def grown_rule(rule: re.Match[str]) -> str:
        drawn = "indicator" in rule[1] or "arrow" in rule[1]  # they stand beside text, as it does
        room = text if drawn else (1 + text) / 2
        return f"{rule[1]}{{{_LENGTH.sub(partial(_grown, text=text, room=room), rule[2])}}}"

    return sheet if per_cent == 100 else _RULE.sub(grown_rule, sheet)


def _grown(length: re.Match[str], text: float, room: float) -> str:
    before, pixels = length[1] or "", int(length[2])
    if before:
        return f"{before}{round(pixels * text)}px"
    return f"{pixels if abs(pixels) <= _THIN else round(pixels * room)}px"


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
