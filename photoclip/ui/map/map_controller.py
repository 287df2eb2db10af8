"""What the map wants to know: where photos are, in clusters; the ground; names of places."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from photoclip.core.events import Event
from photoclip.core.mapping.mercator import Area, Places
from photoclip.core.mapping_events import (
    AreaNamed,
    GroundRead,
    PhotosGrouped,
    PhotosLocated,
    PlaceNamed,
    TownsRead,
)
from photoclip.core.vectors import Ids
from photoclip.services.engine import Job, Ticket
from photoclip.services.mapping import (
    group_photos,
    load_ground,
    load_towns,
    locate_photos,
    name_area,
    name_place,
)
from photoclip.ui.bridge import EngineBridge


class MapController(QObject):
    """Asks the engine. Ground and towns are asked for once; of photos the newest question counts.
    Clusters are kept for each zoom level until the photos change."""

    ground_read = Signal(GroundRead)
    towns_read = Signal(TownsRead)
    located = Signal(PhotosLocated)
    grouped = Signal(PhotosGrouped)
    named = Signal(PlaceNamed)
    area_named = Signal(AreaNamed)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tickets: dict[str, Ticket] = {}
        self._asked: set[str] = set()
        self._ground: GroundRead | None = None
        self._towns: TownsRead | None = None
        self._located: PhotosLocated | None = None
        self._groups: dict[int, PhotosGrouped] = {}
        self._level = 0

    def want_ground(self) -> None:
        """Let `ground_read` come, now or when it has been read."""
        if self._ground is not None:
            self.ground_read.emit(self._ground)
        else:
            self._once("ground", load_ground)

    def want_towns(self) -> None:
        """Let `towns_read` come, now or when they have been read."""
        if self._towns is not None:
            self.towns_read.emit(self._towns)
        else:
            self._once("towns", load_towns)

    def locate(self, left_out: Ids) -> None:
        """Ask where the photos are, but for some (k,)."""
        self._ask("locate", partial(locate_photos, left_out=left_out))

    def group(self, level: int) -> None:
        """Let the clusters of a zoom level come, at once where they are known."""
        self._level = level
        if self._located is None:
            return
        known = self._groups.get(level)
        if known is not None:
            self.grouped.emit(known)
        else:
            self._ask("group", partial(group_photos, located=self._located, zoom=level))

    def name(self, latitude: float, longitude: float) -> None:
        """Ask what a place is called; of several questions the newest is answered."""
        self._ask("name", partial(name_place, latitude=latitude, longitude=longitude))

    def name_area(self, area: Area, x: Places, y: Places, asker: str = "") -> None:
        """Ask the same of a part of the map, with photos at these points (n,); each asker's newest
        question is answered."""
        self._ask(f"area {asker}", partial(name_area, area=area, x=x, y=y))

    def _once(self, what: str, job: Job) -> None:
        if what not in self._asked:
            self._asked.add(what)
            self._bridge.submit(job, self._take, background=what == "towns")

    def _ask(self, what: str, job: Job) -> None:
        if what in self._tickets:
            self._bridge.cancel(self._tickets[what])
        self._tickets[what] = self._bridge.submit(job, self._take)

    def _take(self, event: Event) -> None:
        match event:
            case GroundRead():
                self._ground = event
                self.ground_read.emit(event)
            case TownsRead():
                self._towns = event
                self.towns_read.emit(event)
            case PhotosLocated():
                self._located = event
                self._groups.clear()
                self.located.emit(event)
                self.group(self._level)
            case PhotosGrouped() if event.located is self._located:
                self._groups[event.zoom] = event
                if event.zoom == self._level:
                    self.grouped.emit(event)
            case PlaceNamed():
                self.named.emit(event)
            case AreaNamed():
                self.area_named.emit(event)
            case _:
                pass
