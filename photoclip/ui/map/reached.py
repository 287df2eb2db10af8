"""What the keyboard is at on the map, for those who can't see it."""

from PySide6.QtCore import QObject, Slot

from photoclip.core.mapping.mercator import Area
from photoclip.core.mapping_events import AreaNamed
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.map.canvas import Canvas
from photoclip.ui.map.chosen_panel import places
from photoclip.ui.map.map_controller import MapController


class Reached(QObject):
    """Tells it at once, and once more with the place's name as soon as that is known."""

    def __init__(self, canvas: Canvas, controller: MapController, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._controller = controller
        self._area: Area | None = None
        self._said = ""
        canvas.cluster_reached.connect(self._tell)
        controller.area_named.connect(self._take_name)

    @Slot(int)
    def _tell(self, cluster: int) -> None:
        shown = self._canvas.shown
        at, of = shown.place(self._canvas.view)
        count = words.photos(len(shown.photos(cluster)))
        self._said = f"{count}, {tr('%1 of %2', None, at, of)}"
        self._area = shown.area_of(cluster)
        self._canvas.say(self._said)
        located = shown.located
        inside = self._area.holds(located.x, located.y)
        self._controller.name_area(
            self._area, located.x[inside], located.y[inside], asker="keyboard"
        )

    @Slot(AreaNamed)
    def _take_name(self, event: AreaNamed) -> None:
        there = self._canvas.shown.current is not None and event.area == self._area
        if there and event.names:
            self._canvas.say(f"{places(event.names)}: {self._said}")
