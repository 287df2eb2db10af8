"""Decides what the list below the search field offers, and what comes of a choice."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from typing_extensions import override

from photoclip.core.events import Event
from photoclip.core.query import Wanted, complete, completed, matching_keys
from photoclip.core.search_events import ValuesOffered
from photoclip.services.engine import Ticket
from photoclip.services.offering import offer_values
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.search_bar.field import SearchField
from photoclip.ui.search_bar.history import History
from photoclip.ui.search_bar.popup import Popup
from photoclip.ui.search_bar.rows import Row, operator_rows, recent_rows, value_rows

_SETTLE_MS = 120
_LEAST_PREFIX = 2
"""Letters from which on a filter may be meant; who goes on typing a word isn't bothered."""
_MOST_VALUES = 40
_PAGE = 8
_Key = Qt.Key


class Completion(QObject):
    """Watches the field's keys. Values come from the engine; those that come late are dropped."""

    help_wanted = Signal()

    def __init__(self, field: SearchField, popup: Popup, bridge: EngineBridge) -> None:
        super().__init__(field)
        self._field = field
        self._popup = popup
        self._bridge = bridge
        self.history = History(bridge, self)
        self._ticket: Ticket | None = None
        self._wanted: Wanted | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.look)
        field.typed.connect(self._type)
        field.cursorPositionChanged.connect(self._follow_cursor)
        field.installEventFilter(self)
        popup.chosen.connect(self.accept)
        popup.removed.connect(self._forget)
        self.history.changed.connect(self._refresh_history)

    @Slot()
    def look(self, *, everything: bool = False) -> None:
        """Offer what can stand at the cursor."""
        self._settle.stop()
        self._drop()
        wanted = complete(self._field.text(), self._field.cursorPosition())
        changed = self._wanted is None or (wanted.kind, wanted.key) != (
            self._wanted.kind,
            self._wanted.key,
        )
        self._wanted = wanted
        if changed:
            self._popup.put_away()
        if wanted.kind == "value":
            job = partial(offer_values, key=wanted.key, prefix=wanted.prefix, limit=_MOST_VALUES)
            self._ticket = self._bridge.submit(job, self._take, on_failed=self._let_go)
        elif wanted.kind == "operator" and (everything or len(wanted.prefix) >= _LEAST_PREFIX):
            self._popup.show_rows(operator_rows(matching_keys(wanted.prefix)))
        else:
            self._popup.put_away()

    @Slot()
    def open_history(self) -> None:
        """Offer recent searches."""
        self._settle.stop()
        self._drop()
        self._wanted = None
        self._popup.show_rows(recent_rows(self.history.texts, self._field.text()))

    @Slot(object)
    def accept(self, row: Row) -> None:
        """Take a line that is offered."""
        match row.kind:
            case "recent":
                self._popup.put_away()
                self._field.show_text(row.text)
                self._field.entered.emit()
            case "forget":
                self._popup.put_away()
                self.history.forget(None)
            case "help":
                self._popup.put_away()
                self.help_wanted.emit()
            case _:
                self._complete(row)

    def _complete(self, row: Row) -> None:
        """Put a choice where the cursor is now: more may have been typed since it was offered."""
        self._settle.stop()
        self._popup.put_away()
        wanted = complete(self._field.text(), self._field.cursorPosition())
        if wanted.kind != row.kind:
            return
        text, cursor = completed(self._field.text(), wanted, row.text.removesuffix(":"))
        self._field.show_text(text, cursor)
        if row.kind == "operator":
            self.look()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            taken = self._take_open(event) if self._popup.isVisible() else self._take_shut(event)
            return taken or super().eventFilter(watched, event)
        if isinstance(event, QFocusEvent):
            self._follow_focus(event)
        elif event.type() == QEvent.Type.MouseButtonPress and not self._field.text():
            self.open_history()
        return super().eventFilter(watched, event)

    def _follow_focus(self, event: QFocusEvent) -> None:
        if event.lostFocus():
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self._settle.stop()
                self._popup.put_away()
            return
        self.history.refresh()
        if event.reason() == Qt.FocusReason.ShortcutFocusReason and not self._field.text():
            self.open_history()

    def _take_shut(self, event: QKeyEvent) -> bool:
        """Keys while nothing is offered: returns whether it was one for us."""
        key = event.key()
        if key == _Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.look(everything=True)
            return True
        wants_history = key == _Key.Key_Up or (key == _Key.Key_Down and not self._field.text())
        if wants_history and self.history.texts:
            self.open_history()
            return True
        return False

    def _take_open(self, event: QKeyEvent) -> bool:
        """Keys while something is offered: returns whether it was one for us."""
        steps: dict[int, int] = {_Key.Key_Down: 1, _Key.Key_Up: -1}
        leaps: dict[int, int] = {_Key.Key_PageDown: _PAGE, _Key.Key_PageUp: -_PAGE}
        key = event.key()
        if key in steps:
            self._popup.step(steps[key])
        elif key in leaps:
            self._popup.leap(leaps[key])
        elif key == _Key.Key_Escape:
            self._popup.put_away()
        elif key == _Key.Key_Delete and self._current_removable():
            self._forget(self._popup.current)
        else:
            return self._take_choice(key)
        return True

    def _take_choice(self, key: int) -> bool:
        """Enter takes a line only if the keys came to it, Tab also the first that completes."""
        row = self._popup.current
        if key == _Key.Key_Tab and row is None and self._wanted is not None:
            row = self._first_fitting()
        if key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab):
            if row is not None:
                self.accept(row)
                return True
            self._settle.stop()
            self._popup.put_away()
        return False

    def _first_fitting(self) -> Row | None:
        """The first line that fits what is typed by now: what is offered may be a moment older."""
        wanted = complete(self._field.text(), self._field.cursorPosition())
        rows = [row for row in self._popup.rows if row.kind == wanted.kind]
        if self._settle.isActive():
            prefix = wanted.prefix.casefold()
            rows = [row for row in rows if prefix in row.text.casefold()]
        return next(iter(rows), None)

    def _current_removable(self) -> bool:
        row = self._popup.current
        return row is not None and row.removable

    @Slot(str)
    def _type(self, text: str) -> None:
        if text:
            self._settle.start()
        else:
            self._settle.stop()
            self._drop()
            self._popup.put_away()

    @Slot(int, int)
    def _follow_cursor(self, _before: int, _now: int) -> None:
        if self._popup.isVisible() and self._wanted is not None:
            self._settle.start()

    def _take(self, event: Event) -> None:
        wanted = self._wanted
        if not isinstance(event, ValuesOffered) or wanted is None or not self._field.hasFocus():
            return
        if (event.key, event.prefix) != (wanted.key, wanted.prefix):
            return
        texts = [text.casefold() for text, _ in event.values]
        finished = texts == [wanted.prefix.casefold()]
        rows = () if finished else value_rows(event.values, event.colours)
        self._popup.show_rows(rows, keep=True)

    def _let_go(self, _event: Event) -> None:
        """Without suggestions one goes on typing."""

    def _drop(self) -> None:
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._ticket = None

    @Slot(object)
    def _forget(self, row: Row | None) -> None:
        if row is not None:
            self.history.forget(row.text)

    @Slot()
    def _refresh_history(self) -> None:
        rows = self._popup.rows
        if self._popup.isVisible() and rows and rows[0].kind == "recent":
            left = recent_rows(self.history.texts, self._field.text())
            self._popup.show_rows(left, keep=True)
