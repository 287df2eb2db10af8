"""The menu behind "+ Filter": every filter by mouse."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from photoclip.core.query import FILTERS
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.language import tr
from photoclip.ui.menu_lines import add_line
from photoclip.ui.search_bar.filter_sheet import FilterSheet
from photoclip.ui.search_bar.filter_text import (
    GROUPS,
    SELDOM,
    Addition,
    FilterEntry,
    choice_words,
    explanation,
)


class FilterMenu(QMenu):
    """Opens an editor, or adds at once what has only a few values."""

    added = Signal(object)
    """The `Addition`."""
    help_wanted = Signal()

    def __init__(self, bridge: EngineBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._over = parent
        for group in GROUPS:
            for entry in group:
                self._add_entry(self, entry)
            self.addSeparator()
        more = self.addMenu(tr("More"))
        for entry in SELDOM:
            self._add_entry(more, entry)
        said = tr("What can be typed in the search field besides words.")
        add_line(self, tr("All search operators…"), said).triggered.connect(self.help_wanted)

    def open_editor(self, key: str) -> FilterSheet:
        """Show the editor of one filter over the window."""
        sheet = FilterSheet(key, self._bridge, self._over.window())
        sheet.added.connect(self.added)
        sheet.open()
        return sheet

    def _add_entry(self, to: QMenu, entry: FilterEntry) -> None:
        choices = FILTERS[entry.key].choices if entry.key in FILTERS else ()
        if not choices:
            action = add_line(to, entry.text, explanation(entry.key))
            action.triggered.connect(partial(self._open, entry.key))
            return
        menu = to.addMenu(entry.text)
        for choice in choices:
            action = menu.addAction(choice_words(choice))
            action.triggered.connect(partial(self._add, Addition(entry.key, choice)))

    def _open(self, key: str, _checked: bool = False) -> None:
        self.open_editor(key)

    def _add(self, addition: Addition, _checked: bool = False) -> None:
        self.added.emit(addition)
