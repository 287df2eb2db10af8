"""The page of keys: every command by its menu, with its keys."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from photoclip.ui import command_keys
from photoclip.ui.command_table import MENUS
from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import heading, link_button
from photoclip.ui.settings_window.chosen_keys import ChosenKeys
from photoclip.ui.settings_window.key_row import KeyRow
from photoclip.ui.settings_window.section import Section

_EXPLAINED = tr(
    "Press + and then the key you want. Keys that write a character are typed while you are in a "
    "field; everywhere else they do what stands here."
)


class KeysSection(Section):
    """Searched by name, menu, tooltip and key."""

    def __init__(self, keys: ChosenKeys) -> None:
        super().__init__(tr("Keys"))
        self._keys = keys
        self.rows: dict[str, KeyRow] = {}
        self._groups: list[tuple[QLabel, list[KeyRow]]] = []
        self._said = WrappedLabel("second")
        self._said.setText(_EXPLAINED)
        self.column.addWidget(self._said)
        for menu in MENUS:
            title = heading(menu.text)
            title.setContentsMargins(0, 12, 0, 4)
            self.column.addWidget(title)
            rows = [KeyRow(command, keys) for command in menu.commands]
            self.rows |= {row.command.name: row for row in rows}
            self._groups.append((title, rows))
            for row in rows:
                self.column.addWidget(row)
        self.reset = link_button(tr("Reset all keys"))
        self.reset.setToolTip(tr("The keys as photoclip comes"))
        self.reset.clicked.connect(keys.reset_all)
        self.column.addSpacing(8)
        self.column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        keys.changed.connect(self._follow)

    @override
    def match(self, words: str) -> int:
        parts = words.casefold().split()
        found = 0
        for title, rows in self._groups:
            fitting = 0
            for row in rows:
                said = self._text(row, title.text())
                fits = all(part in said for part in parts)
                row.setVisible(fits)
                fitting += fits
            title.setVisible(fitting > 0)
            found += fitting
        self._said.setVisible(not parts)
        self.reset.setVisible(not parts)
        return found

    def _text(self, row: KeyRow, menu: str) -> str:
        command = row.command
        keys = self._keys.of(command)
        said = (self.title, menu, command.text, command.tip, *keys, command_keys.shown(keys))
        return " ".join(said).casefold()

    @Slot()
    def _follow(self) -> None:
        for row in self.rows.values():
            row.show_keys()
