"""How a photo is looked at: how large, which part of it is in the middle, which side is up."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from photoclip.ui.viewer.placement import QUARTERS, Placement, Share, fitted, turned, turned_size

MOST = 16.0
"""Pixels of the screen for one of the photo: single pixels can be counted long before."""
STEP = 1.25
_MIDDLE = (0.5, 0.5)
_SAME = 1.001
"""Zooms nearer to each other than this are the same one."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a photo is looked at in."""

    size: QSizeF
    """Pixels of the upright photo."""
    room: QRectF
    """Where it is shown, in points of the widget."""
    ratio: float
    """Pixels of the screen for a point."""


@dataclass(frozen=True, slots=True)
class View:
    """A value: what is done to it gives another one."""

    zoom: float | None = None
    """Pixels of the screen for one of the photo; None: as large as there is room."""
    middle: Share = _MIDDLE
    """What of the photo is in the middle of the room, in shares of its sides."""
    turns: int = 0
    """Quarters by which it is turned, clockwise."""

    def scale(self, scene: Scene) -> float:
        """Pixels of the screen for one of the photo."""
        return fit_zoom(scene, self.turns) if self.zoom is None else self.zoom

    def placement(self, scene: Scene) -> Placement:
        """Where the photo lies: on whole pixels of the screen, so that 100 % is sharp."""
        if self.zoom is None:
            return fitted(scene.size, scene.room, self.turns)
        size = turned_size(scene.size, self.turns) * (self.zoom / scene.ratio)
        across, down = turned(self.middle, self.turns)
        room = scene.room
        left = _edge(room.left(), room.width(), size.width(), across)
        top = _edge(room.top(), room.height(), size.height(), down)
        left, top = (round(at * scene.ratio) / scene.ratio for at in (left, top))
        return Placement(QRectF(left, top, size.width(), size.height()), self.turns)

    def larger_than_room(self, scene: Scene) -> bool:
        """Whether there is more to see than is in sight."""
        return self.scale(scene) > fit_zoom(scene, self.turns) * _SAME

    def zoomed(self, scene: Scene, zoom: float | None, at: QPointF | None = None) -> "View":
        """Larger or smaller; what is at a point of the room, else in its middle, stays there.

        None: all of it, as large as there is room.
        """
        fit = fit_zoom(scene, self.turns)
        if zoom is None:
            return replace(self, zoom=None, middle=_MIDDLE)
        zoom = min(max(zoom, min(fit, 1.0)), max(MOST, 2 * fit))
        if fit / _SAME < zoom < fit * _SAME:
            return replace(self, zoom=None, middle=_MIDDLE)
        at = scene.room.center() if at is None else at
        share = turned(self.placement(scene).share(at), self.turns)
        size = turned_size(scene.size, self.turns) * (zoom / scene.ratio)
        off = scene.room.center() - at
        across = share[0] + off.x() / size.width(), share[1] + off.y() / size.height()
        return replace(self, zoom=zoom, middle=turned(across, -self.turns)).settled(scene)

    def panned(self, scene: Scene, across: float, down: float) -> "View":
        """The photo moved by so many points, as far as there is more of it to see."""
        if self.zoom is None:
            return self
        size = turned_size(scene.size, self.turns) * (self.zoom / scene.ratio)
        x, y = turned(self.middle, self.turns)
        moved = x - across / size.width(), y - down / size.height()
        return replace(self, middle=turned(moved, -self.turns)).settled(scene)

    def settled(self, scene: Scene) -> "View":
        """With what is really in the middle, so that pulling further isn't remembered."""
        if self.zoom is None:
            return replace(self, middle=_MIDDLE)
        across, down = self.placement(scene).share(scene.room.center())
        return replace(self, middle=(across, down))

    def turned(self, by: int) -> "View":
        """Turned by so many quarters clockwise, and seen as a whole."""
        return View(turns=(self.turns + by) % QUARTERS)

    def toggled(self, scene: Scene, at: QPointF | None = None) -> "View":
        """From all of it to 100 %, and back."""
        if self.zoom is not None:
            return self.zoomed(scene, None)
        one_to_one = 1.0
        if fit_zoom(scene, self.turns) * _SAME > one_to_one:
            one_to_one = 2 * fit_zoom(scene, self.turns)  # a small photo is larger already
        return self.zoomed(scene, one_to_one, at)


def fit_zoom(scene: Scene, turns: int = 0) -> float:
    """Pixels of the screen for one of the photo where all of it fills the room."""
    size, room = turned_size(scene.size, turns), scene.room
    across = room.width() / max(1.0, size.width())
    down = room.height() / max(1.0, size.height())
    return max(1e-6, min(across, down) * scene.ratio)


def _edge(start: float, room: float, size: float, middle: float) -> float:
    """Where a photo begins that has `middle` of it in the middle of the room; it never leaves an
    edge of the room bare that it could cover."""
    if size <= room:
        return start + (room - size) / 2
    wanted = start + room / 2 - middle * size
    return min(start, max(start + room - size, wanted))
