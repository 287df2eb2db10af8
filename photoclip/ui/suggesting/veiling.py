"""Veiled photos in the window: what is sensitive, what is said of it, and how it is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from photoclip.core.events import Event, LibraryState
from photoclip.core.tagging_events import Veiled
from photoclip.core.vectors import Ids
from photoclip.services.engine import Ticket
from photoclip.services.veiling import veiled
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.listing import no_ids, unfolded
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.veil_line import VeilLine
from photoclip.ui.tile_buttons import show_rect
from photoclip.ui.window_state import WindowState

_SETTLE_MS = 250


class Veiling(QObject):
    """Asks anew when labels, tags or photos changed; what was asked to be shown stays shown."""

    settings_wanted = Signal()

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._grid = stage.grid
        self._model = stage.model
        self._display = display
        self.veils = stage.look.thumbnails.veils
        self._hidden: Ids = no_ids()
        self._asking: Ticket | None = None
        self._keep: Callable[[bool], None] | None = None
        self.line = VeilLine()
        layout = stage.area.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(1, self.line)
        stage.model.veils = self.veils
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask)
        self.line.shown.connect(self.veils.show_all)
        self.line.settings_wanted.connect(self.settings_wanted)
        self.veils.changed.connect(self._follow)
        stage.model.modelReset.connect(self._tell)
        stage.model.left_out_changed.connect(self._tell)
        talk.library.state_arrived.connect(self._take_state)
        stage.grid.viewport().installEventFilter(self)

    def remember(self, state: WindowState) -> None:
        """Blur everything from the start where something was veiled, until it is known what."""
        if state.veiled:
            self.veils.wait()
        self._keep = state.keep_veiled

    @Slot()
    def turn(self) -> None:
        """Show the selected photos, or blur them again."""
        self.veils.turn(self._grid.selected_ids().tolist())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on "Show"."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            photo_id = self._offered_at(event.position().toPoint())
            if photo_id is not None and event.button() == Qt.MouseButton.LeftButton:
                self.veils.turn([photo_id])
                return True
        return super().eventFilter(watched, event)

    def _offered_at(self, point: QPoint) -> int | None:
        """The blurred photo on whose "Show" a point lies."""
        index = self._grid.indexAt(point)
        if not index.isValid():
            return None
        photo_id = self._model.photo_id(index.row())
        shown = show_rect(self._grid.visualRect(index)).contains(point)
        return photo_id if shown and self.veils.blurs(photo_id) else None

    @Slot(LibraryState)
    def _take_state(self, state: LibraryState) -> None:
        if any(label.definition.veil for label in state.labels):
            self._settle.start()
        else:
            self._settle.stop()
            self._know(Veiled(no_ids(), no_ids()))

    @Slot()
    def _ask(self) -> None:
        if self._asking is not None:
            self._talk.bridge.cancel(self._asking)
        self._asking = self._talk.bridge.submit(veiled, self._take, on_failed=self._let_go)

    def _take(self, event: Event) -> None:
        if isinstance(event, Veiled):
            self._know(event)

    def _know(self, event: Veiled) -> None:
        self.veils.know(event)
        if self._keep is not None:
            self._keep(self.veils.any)

    def _let_go(self, _event: Event) -> None:
        """No model is at hand: what was veiled stays so."""

    @Slot()
    def _follow(self) -> None:
        """Paint anew; what is left out, or comes back, needs another list."""
        hidden = self.veils.hidden
        others = len(hidden) != len(self._hidden) or (hidden != self._hidden).any()
        self._hidden = hidden
        if others and not self._talk.review.label:  # a label's queue leaves nothing out
            self._display.refresh()
        self._grid.repaint_soon()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self.veils.waiting:
            self.line.tell_waiting()
            return
        covered = self.veils.covered_among(unfolded(self._model.listing))
        self.line.tell(covered, self._model.left_out, all_shown=self.veils.all_shown)
