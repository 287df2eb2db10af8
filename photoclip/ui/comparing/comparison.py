"""Photos side by side, over the window."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.core.photo import Photo, PhotoDetails
from photoclip.ui.comparing.pane import Pane
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button
from photoclip.ui.present_keys import PRESENT, keyed, tip_of
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.viewer.overlay import Overlay
from photoclip.ui.viewer.picture_loader import PictureLoader
from photoclip.ui.viewer.view import View, fit_zoom

MOST = 4
_COLUMNS = {1: 1, 2: 2, 3: 3, 4: 2}
_CLEARLY = 1.1
"""How many times more detail the sharpest photo must have than the next to be called that."""
_KEEP = tr("Keep this, reject the others")
_WAY = QBoxLayout.Direction


class Comparison(Overlay):
    """Two to four panes. One has the focus: keys are about its photo."""

    closed = Signal()
    keep_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, over: QWidget, thumbnails: Thumbnails, loader: PictureLoader) -> None:
        super().__init__(over)
        self._made = [Pane(thumbnails, loader, self) for _ in range(MOST)]
        self._focused = self._made[0]
        self._count = 0
        self.link = push_button(tr("Zoom together"))
        self.link.setCheckable(True)
        self.link.setChecked(True)
        tip_of(self.link, "compare-together")
        self.next = push_button(tr("Next instead"))
        tip_of(self.next, "compare-next")
        self.keep = push_button(_KEEP, primary=True)
        tip_of(self.keep, "compare-keep")
        self.close_button = push_button(tr("Close"))
        self.close_button.setToolTip(tr("Back to the photos (Esc)"))
        self._hint = ElidedLabel(0)
        PRESENT.changed.connect(self._say_hint)
        self._say_hint()
        self.setAccessibleName(tr("Comparing photos"))
        self._lay_out()
        self._join()
        self.hide()

    @Slot()
    def _say_hint(self) -> None:
        marks = tr("Stars and flags (%1 to %2, %3, %4)")
        marked = keyed(marks, "rate-1", "rate-5", "pick", "reject")
        hints = (tr("← → which photo"), tr("Wheel zooms, dragging moves"), marked)
        self._hint.setText("  ·  ".join(hints))

    def _lay_out(self) -> None:
        self._bar = QWidget()
        self._bar.setObjectName("viewerBar")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lines = QBoxLayout(_WAY.LeftToRight, self._bar)
        self._lines.setContentsMargins(16, 6, 16, 8)
        self._lines.setSpacing(10)
        self._halves = first, second = QBoxLayout(_WAY.LeftToRight), QBoxLayout(_WAY.LeftToRight)
        first.addWidget(self._hint, 1)
        second.addStretch()
        for line, buttons in (
            (first, (self.link, self.next)),
            (second, (self.keep, self.close_button)),
        ):
            line.setSpacing(10)
            for button in buttons:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                line.addWidget(button)
        self._lines.addLayout(first, 1)
        self._lines.addLayout(second)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 0)
        column.setSpacing(0)
        column.addLayout(self._grid, 1)
        column.addWidget(self._bar)

    def _join(self) -> None:
        self.close_button.clicked.connect(self.leave)
        self.keep.clicked.connect(self.keep_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.link.toggled.connect(self._link)
        for pane in self._made:
            pane.hide()
            pane.focused.connect(self._focus)
            pane.picture.viewed.connect(self._follow_view)
            pane.arrived.connect(self._judge)

    @property
    def panes(self) -> list[Pane]:
        """Those in use."""
        return self._made[: self._count]

    @property
    def focused(self) -> Pane:
        """What keys are about."""
        return self._focused

    @property
    def ids(self) -> list[int]:
        """The photos, from left to right."""
        return [pane.photo.id for pane in self.panes if pane.photo is not None]

    @property
    def others(self) -> list[int]:
        """All but the one with the focus."""
        photo = self._focused.photo
        return [one for one in self.ids if photo is None or one != photo.id]

    @property
    @override
    def clear(self) -> QRect:
        """Over the pictures: what is said of the photos stays to be read."""
        room = self.rect()
        lowest = [pane.picture for pane in self.panes]
        ends = [one.mapTo(self, QPoint(0, one.height())).y() for one in lowest]
        room.setBottom(max(ends, default=room.bottom()))
        return room

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_room()

    def _find_room(self) -> None:
        """Where there is no room for all buttons, the longest of them has a short name; where that
        is not enough they stand in two lines, then in three and four, without the hint."""
        short = tr("Keep this")
        beside, below = _WAY.LeftToRight, _WAY.TopToBottom
        for way, name, halves in (
            (beside, _KEEP, (beside, beside)),
            (beside, short, (beside, beside)),
            (below, short, (beside, beside)),
            (below, short, (below, beside)),
            (below, short, (below, below)),
        ):
            self._lines.setDirection(way)
            self.keep.setText(name)
            self._hint.setVisible(halves[0] is beside)
            for half, direction in zip(self._halves, halves, strict=True):
                half.setDirection(direction)
            for half in self._halves:  # what they have worked out may be of smaller text
                half.invalidate()
            self._lines.invalidate()
            if self._bar.sizeHint().width() <= self.width():
                return

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Compare these, at most four; they keep their order."""
        self._count = min(MOST, len(photos))
        for place, pane in enumerate(self._made):
            self._grid.removeWidget(pane)
            pane.setVisible(place < self._count)
        columns = _COLUMNS.get(self._count, 2)
        for place, pane in enumerate(self.panes):
            self._grid.addWidget(pane, place // columns, place % columns)
        for place in range(MOST):  # each has as much room as the others, whatever it says below
            self._grid.setColumnStretch(place, int(place < min(columns, self._count)))
            self._grid.setRowStretch(place, int(place * columns < self._count))
        self.cover()
        self._find_room()
        for pane, photo in zip(self.panes, photos, strict=False):
            pane.show_photo(photo)
        self._made[0].setFocus()

    def refresh(self, photos: Sequence[Photo]) -> None:
        """The same photos, as they are now."""
        by_id = {photo.id: photo for photo in photos}
        for pane in self.panes:
            if pane.photo is not None and pane.photo.id in by_id:
                pane.show_photo(by_id[pane.photo.id])

    def show_details(self, details: PhotoDetails) -> None:
        """What the library knows of one of them."""
        for pane in self.panes:
            if pane.photo is not None and pane.photo.id == details.photo.id:
                pane.show_details(details)

    def replace(self, photo: Photo) -> None:
        """Another photo in place of the one with the focus, seen as the others are."""
        self._focused.show_photo(photo)
        other = next((one for one in self.panes if one is not self._focused), None)
        if other is not None and self.link.isChecked():
            _look_alike(self._focused, other, other.picture.view)
        self._judge()

    def step(self, by: int) -> None:
        """To the next photo, or the one before."""
        panes = self.panes
        at = panes.index(self._focused) if self._focused in panes else 0
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def leave(self) -> None:
        """Back to the photos."""
        self.hide()
        for pane in self._made:
            pane.picture.show_photo(None)
        self._count = 0
        self.closed.emit()

    @Slot(object)
    def _focus(self, pane: Pane) -> None:
        self._focused = pane

    @Slot(object)
    def _follow_view(self, view: View) -> None:
        """What is done to one picture is done to all, as long as they are linked."""
        source = next((one for one in self.panes if one.picture is self.sender()), None)
        if source is not None and self.link.isChecked():
            for pane in self.panes:
                if pane is not source:
                    _look_alike(pane, source, view)

    @Slot(bool)
    def _link(self, on: bool) -> None:
        if on and self.panes:
            for pane in self.panes:
                if pane is not self._focused:
                    _look_alike(pane, self._focused, self._focused.picture.view)

    @Slot()
    def _judge(self) -> None:
        """Say which is the sharpest, where one clearly is."""
        found = [(pane.sharpness, pane) for pane in self.panes if pane.sharpness is not None]
        found.sort(key=lambda one: one[0], reverse=True)
        clear = len(found) == self._count > 1 and found[0][0] > _CLEARLY * found[1][0]
        for pane in self.panes:
            best = clear and pane is found[0][1]
            pane.mark_best(tr("Sharpest") if best else "")


def _look_alike(pane: Pane, source: Pane, view: View) -> None:
    """The same part of a photo that may have another number of pixels: so many times as large as
    where all of it is seen."""
    scene, theirs = pane.picture.scene, source.picture.scene
    if scene is None or theirs is None:
        return
    if view.zoom is not None:
        times = view.zoom / fit_zoom(theirs, view.turns)
        view = replace(view, zoom=times * fit_zoom(scene, view.turns)).settled(scene)
    pane.picture.look_as(view)
