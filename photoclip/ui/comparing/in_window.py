"""Comparing photos in the window: its commands and keys, and what the engine knows for it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from typing_extensions import override

from photoclip.core.events import Changed, DetailsShown, Event, PhotosFetched
from photoclip.core.photo import Photo
from photoclip.services.browsing import fetch_photos, show_details
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.command_table.context import SHARED
from photoclip.ui.commands import Commands
from photoclip.ui.comparing.comparison import MOST, Comparison
from photoclip.ui.comparing.pane import Pane
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.present_keys import PRESENT, keyed
from photoclip.ui.stage import Stage
from photoclip.ui.viewer.in_window import ViewerInWindow

_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}

_OWN = tuple(command.name for command in COMMANDS if command.scope == "comparing")


class ComparingInWindow(QObject):
    """Who wants photos compared calls `compare`."""

    def __init__(self, talk: Controllers, stage: Stage, viewing: ViewerInWindow) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._viewing = viewing
        self._commands: Commands | None = None
        self.comparison = Comparison(stage.over, stage.look.thumbnails, viewing.loader)
        self.comparison.installEventFilter(self)
        stage.banner.stand_over(self.comparison)
        self.comparison.keep_wanted.connect(self.keep)
        self.comparison.next_wanted.connect(self.show_next)
        self.comparison.closed.connect(self._leave)
        talk.edits.changed.connect(self._refresh)
        talk.edits.replayed.connect(self._refresh)
        for pane in self.comparison.findChildren(Pane):
            pane.installEventFilter(self)

    @property
    def acts(self) -> dict[str, Callable[..., None]]:
        """What the commands of these names do."""
        return {
            "compare": self.compare_selected,
            "compare-keep": self.keep,
            "compare-next": lambda: self.show_next(1),
            "compare-before": lambda: self.show_next(-1),
            "compare-together": self.comparison.link.toggle,
        }

    def join(self, commands: Commands) -> None:
        """Let the keys of commands count here."""
        self._commands = commands
        commands.reach(self.comparison, *_OWN)
        together = commands["compare-together"]
        together.setChecked(self.comparison.link.isChecked())
        self.comparison.link.toggled.connect(together.setChecked)
        PRESENT.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Commands of the comparison need one."""
        if self._commands is not None:
            why = keyed(tr("Compare photos first (%1)."), "compare")
            said = why if self.comparison.isHidden() else ""
            for name in _OWN:
                self._commands.refuse(name, said, "comparing")

    def compare(self, photo_ids: Sequence[int]) -> None:
        """Show two to four photos (of more, the first) side by side, over whatever is shown."""
        ids = list(dict.fromkeys(photo_ids))[:MOST]
        if len(ids) > 1:
            self._talk.fetcher.fetch(ids, self._show)

    @Slot()
    def compare_selected(self) -> None:
        """Those that are selected; a single one with the next of the list."""
        grid, model = self._stage.grid, self._stage.model
        ids = [int(one) for one in grid.selected_ids()[:MOST]]
        row = grid.currentIndex().row()
        if not ids and row >= 0:
            ids = [model.photo_id(row)]
        if len(ids) == 1:
            (at,) = model.rows_of(ids)[:1].tolist() or [row]
            beside = at + 1 if at + 1 < model.rowCount() else at - 1
            ids += [model.photo_id(beside)] if beside >= 0 else []
        self.compare(ids)

    @Slot()
    def keep(self) -> None:
        """Pick the photo that has the focus, reject the others."""
        photo, others = self.comparison.focused.photo, self.comparison.others
        if photo is not None:
            self._talk.edits.pick_of(photo.id, others)

    @Slot()
    def show_next(self, by: int = 1) -> None:
        """The next photo of the grid's list in place of the one that has the focus."""
        photo, model = self.comparison.focused.photo, self._stage.model
        rows = [] if photo is None else model.rows_of([photo.id]).tolist()
        if not rows:
            return
        shown, row = set(self.comparison.ids), rows[0] + by
        while 0 <= row < model.rowCount() and model.photo_id(row) in shown:
            row += by
        if 0 <= row < model.rowCount():
            self._talk.fetcher.fetch([model.photo_id(row)], self._replace)

    def _show(self, photos: list[Photo]) -> None:
        if len(photos) > 1:
            self._viewing.slides.stop()
            self.comparison.show_photos(photos)
            self._follow()
            self._ask_details()

    def _replace(self, photos: list[Photo]) -> None:
        if photos and self.comparison.isVisible():
            self.comparison.replace(photos[0])
            self._ask_details()

    def _ask_details(self) -> None:
        for one in self.comparison.ids:
            self._talk.bridge.submit(
                partial(show_details, photo_id=one), self._take, on_failed=_let_go
            )

    @Slot(Changed)
    def _refresh(self, _event: Changed) -> None:
        if self.comparison.isVisible():
            self._talk.bridge.submit(partial(fetch_photos, ids=self.comparison.ids), self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, DetailsShown):
            self.comparison.show_details(event.details)
        elif isinstance(event, PhotosFetched):
            self._talk.shelf.put(event.photos)
            self.comparison.refresh(event.photos)

    @Slot()
    def _leave(self) -> None:
        self._follow()
        viewer = self._viewing.viewer
        (viewer if viewer.isVisible() else self._stage.grid).setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.comparison.step(_ARROWS[key])
        elif key == Qt.Key.Key_Escape:
            self.comparison.leave()
        else:
            return self._do(QKeySequence(event.keyCombination()))
        return True

    def _do(self, keys: QKeySequence) -> bool:
        """What the keys of commands of the grid and of the viewer mean for the photo that has the
        focus."""
        commands = self._commands
        if commands is None:
            return False
        name = next((one for one in SHARED["comparing"] if keys in commands[one].shortcuts()), "")
        if name:
            self._shared[name]()
        return bool(name)

    @property
    def _shared(self) -> dict[str, Callable[[], None]]:
        """By the names of commands: those of `SHARED`."""
        photo, picture = self.comparison.focused.photo, self.comparison.focused.picture
        ids = [] if photo is None else [photo.id]
        edits = self._talk.edits
        return {
            **{f"rate-{stars}": partial(edits.rate, ids, stars) for stars in range(6)},
            "pick": partial(edits.flag, ids, "pick"),
            "reject": partial(edits.flag, ids, "reject"),
            "unflag": partial(edits.flag, ids, None),
            "zoom-in": partial(picture.zoom_by, 1),
            "zoom-out": partial(picture.zoom_by, -1),
            "zoom-fit": partial(picture.zoom_to, None),
            "zoom-full": partial(picture.zoom_to, 1.0),
            "zoom-toggle": picture.toggle,
            "rotate-left": partial(picture.turn, -1),
            "rotate-right": partial(picture.turn, 1),
            "compare": self.comparison.leave,
        }


def _let_go(_event: Event) -> None:
    """The photo has left the library meanwhile: what is shown stays."""
