"""All keys on one sheet, as they are now: by menu, and those of a part of the window."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoclip.ui import command_keys
from photoclip.ui.clear_cross import ClearCross
from photoclip.ui.command_table import MENUS
from photoclip.ui.command_table.command import Command, Scope
from photoclip.ui.dialogs import Sheet
from photoclip.ui.language import tr
from photoclip.ui.parts import heading, link_button, scroll_down
from photoclip.ui.theme import scaled

_WIDTH, _COLUMN, _SHARE = 1200, 285, 0.94
_LONGEST = 15
"""Characters: where all keys of a command take more, the first one stands for them."""
_SCOPES: tuple[tuple[Scope, str], ...] = (
    ("viewer", tr("While a photo is seen large")),
    ("comparing", tr("While photos are compared")),
    ("duplicates", tr("While duplicates are shown")),
    ("queue", tr("While a label is open")),
    ("tags", tr("In the list of tags")),
    ("history", tr("In the history")),
    ("map", tr("On the map")),
)
"""What has a group of its own, since its keys mean something else elsewhere."""

_ELSEWHERE = (
    (tr("Ctrl + wheel"), tr("Size of the thumbnails")),
    ("Up", tr("Recent searches, in the search field")),
    ("Tab", tr("Take what the search field suggests")),
    ("Ctrl+Space", tr("Filters that can be typed there")),
    (tr("F2 or Del"), tr("Rename or remove an album or a label")),
)
Row = tuple[str, str, str]
"""Keys, what they do, and words to find it by."""


class _Group(QWidget):
    """Rows below a name."""

    def __init__(self, title: str, rows: Sequence[Row]) -> None:
        super().__init__()
        self.height_in_rows = len(rows) + 2
        self._rows: list[tuple[QLabel, QLabel, str]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading(title), 0, 0, 1, 2)
        for number, (keys, said, more) in enumerate(rows, 1):
            key, text = QLabel(keys), QLabel(said)
            key.setProperty("role", "code")
            text.setWordWrap(True)
            grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
            self._rows.append((key, text, f"{title} {keys} {said} {more}".casefold()))

    def match(self, parts: Sequence[str]) -> None:
        found = False
        for key, text, said in self._rows:
            fits = all(part in said for part in parts)
            key.setVisible(fits)
            text.setVisible(fits)
            found = found or fits
        self.setVisible(found)


class ShortcutsSheet(Sheet):
    """Every key and what it does; the field finds one by what it does."""

    change_wanted = Signal()

    def __init__(self, keys: Mapping[str, tuple[str, ...]], parent: QWidget) -> None:
        super().__init__(tr("Keyboard shortcuts"), parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("What do you want to do?"))
        self.search.setAccessibleName(tr("Search the keys"))
        ClearCross(self.search)
        self.search.textChanged.connect(self._find)
        self.change = link_button(tr("Change keys…"))
        self.change.setToolTip(tr("Every key can be another one"))
        self.change.clicked.connect(self._change)
        self.groups = [
            *(_Group(title, rows) for title, rows in _by_menu(keys)),
            _Group(tr("Parts of the window"), [(key, said, "") for key, said in _ELSEWHERE]),
        ]
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.change)
        self.column.addLayout(top)
        room = parent.size() * _SHARE
        width = min(scaled(_WIDTH), room.width())
        beside = self._beside(max(1, width // scaled(_COLUMN)))
        area = QScrollArea()
        area.setAccessibleName(tr("Keyboard shortcuts"))
        scroll_down(area, beside, "shortcuts")
        self.column.addWidget(area, 1)
        self.finish()
        high = beside.sizeHint().height() + scaled(130)
        self.resize(QSize(width, min(high, room.height())))

    def _beside(self, columns: int) -> QHBoxLayout:
        """The groups in their order, in columns of about the same height."""
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 12, 0)
        beside.setSpacing(28)
        layouts = [QVBoxLayout() for _ in range(columns)]
        heights = [group.height_in_rows for group in self.groups]
        for group, column in zip(self.groups, parted(heights, columns), strict=True):
            layouts[column].addWidget(group)
        for layout in layouts:
            layout.addStretch(1)
            beside.addLayout(layout, 1)
        return beside

    @Slot(str)
    def _find(self, text: str) -> None:
        for group in self.groups:
            group.match(text.casefold().split())

    @Slot()
    def _change(self) -> None:
        self.reject()
        self.change_wanted.emit()


def parted(heights: Sequence[int], columns: int) -> list[int]:
    """In which column each of several things goes, in their order, so that the highest is low."""
    low, high = max(heights, default=0), sum(heights)
    while low < high:
        middle = (low + high) // 2
        if _fill(heights, middle)[-1] < columns:
            high = middle
        else:
            low = middle + 1
    return _fill(heights, low)


def _fill(heights: Sequence[int], height: int) -> list[int]:
    columns, column, filled = [], 0, 0
    for one in heights:
        if filled + one > height:
            column, filled = column + 1, 0
        filled += one
        columns.append(column)
    return columns


def _by_menu(keys: Mapping[str, tuple[str, ...]]) -> Iterable[tuple[str, list[Row]]]:
    apart = {scope for scope, _ in _SCOPES}
    for menu in MENUS:
        titles: dict[str, list[Command]] = {menu.text: []}
        for command in menu.commands:
            title = dict(_SCOPES)[command.scope] if command.scope in apart else menu.text
            titles.setdefault(title, []).append(command)
        for title, commands in titles.items():
            rows = [_row(command, keys.get(command.name, command.keys)) for command in commands]
            if rows := [row for row in rows if row[0]]:
                yield title, _without_stars(rows)


def _without_stars(rows: Sequence[Row]) -> list[Row]:
    """One row for all that give stars."""
    stars = [row for row in rows if row[1].startswith("★")]
    others = [row for row in rows if row not in stars]
    if stars:
        keys = tr("%1 to %2", None, stars[-1][0], stars[0][0])
        others.insert(rows.index(stars[0]), (keys, tr("Give stars"), " ".join(map(str, stars))))
    return others


def _row(command: Command, keys: tuple[str, ...]) -> Row:
    said = command_keys.shown(keys)
    short = said if len(said) <= _LONGEST else command_keys.shown(keys[:1])
    return short, command.text.rstrip("…"), f"{said} {command.tip}"
