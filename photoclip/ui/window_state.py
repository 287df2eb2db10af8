"""What the window remembers of itself; kept in the library's folder, apart from the catalogue."""

import json
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QSettings

Rows = Literal["justified", "uniform"]
"""Each photo in its own shape, or all in tiles of one."""

GEOMETRY = "window/geometry"
"""Where the window lies; see `WindowState.bytes`."""
_PANES, _ROOM = "window/panes", "window/panes-room"
_SPLIT, _VERSION = 0xFF, 1
_HEAD = struct.Struct(">iiIiii")
"""How a state of a `QSplitter` of three begins: its mark, its version, three widths."""

SMALLEST, LARGEST, USUAL = 110, 420, 200
"""Lengths of a tile, in pixels."""


class WindowState:
    """Sizes, in an ini file. What can't be read is as if it had never been kept."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def tile_size(self) -> int:
        try:
            size = int(str(self._settings.value("grid/tile", USUAL)))
        except ValueError:
            return USUAL
        return max(SMALLEST, min(LARGEST, size))

    def keep_tile_size(self, size: int) -> None:
        self._settings.setValue("grid/tile", size)

    @property
    def rows(self) -> Rows:
        return "uniform" if self._settings.value("grid/rows") == "uniform" else "justified"

    def keep_rows(self, rows: Rows) -> None:
        self._settings.setValue("grid/rows", rows)

    def arrangement(self, kind: str) -> str:
        """How places of a kind are arranged, as it was kept; "" where it never was."""
        return str(self._settings.value(f"arranged/{kind}", ""))

    def keep_arrangement(self, kind: str, said: str) -> None:
        self._settings.setValue(f"arranged/{kind}", said)

    def bytes(self, key: str) -> QByteArray:
        """A geometry as Qt keeps it; empty where there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, key: str, value: QByteArray) -> None:
        self._settings.setValue(key, value)

    def panes(self, room: int) -> QByteArray:
        """How wide the panes were, for text that has this `room`; empty where that isn't known.

        :param room: what 100 pixels have become for text of the size it has now.
        """
        state, then = self.bytes(_PANES), str(self._settings.value(_ROOM, ""))
        if not then.isdecimal() or int(then) in (0, room):
            return state
        return _widened(state, room / int(then))

    def keep_panes(self, state: QByteArray, room: int) -> None:
        """How wide the panes are, as their splitter says it, and for what text."""
        self._settings.setValue(_PANES, state)
        self._settings.setValue(_ROOM, room)

    @property
    def veiled(self) -> bool:
        """Whether something was veiled when the window was closed."""
        return str(self._settings.value("veils/any", "")).lower() == "true"

    def keep_veiled(self, veiled: bool) -> None:
        self._settings.setValue("veils/any", veiled)

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names, such as folders that are unfolded; empty where none was kept."""
        try:
            kept = json.loads(str(self._settings.value(key, "[]")))
        except ValueError:
            return ()
        return tuple(map(str, kept)) if isinstance(kept, list) else ()

    def keep_names(self, key: str, names: Iterable[str]) -> None:
        """As JSON, which can say every path: some are no text."""
        self._settings.setValue(key, json.dumps(sorted(names)))

    def write(self) -> None:
        """Put it on the disk now."""
        self._settings.sync()


def _widened(state: QByteArray, times: float) -> QByteArray:
    """A splitter's state with outer panes so many times as wide; the middle one has the rest."""
    raw = bytes(state.data())
    if len(raw) < _HEAD.size:
        return state
    mark, version, count, left, middle, right = _HEAD.unpack_from(raw)
    if (mark, version, count) != (_SPLIT, _VERSION, 3):
        return state
    first, last = round(left * times), round(right * times)
    rest = max(0, middle + left + right - first - last)
    return QByteArray(_HEAD.pack(mark, version, count, first, rest, last) + raw[_HEAD.size :])
