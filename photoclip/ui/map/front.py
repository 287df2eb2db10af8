"""Between the map's page and what it wants to know, and where it leads to."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap

from photoclip.core.mapping.mercator import Area, around, latitude_at, longitude_at
from photoclip.core.mapping_events import AreaNamed, PhotosGrouped, PhotosLocated
from photoclip.core.query.areas import written_area
from photoclip.core.query.conditions import Within
from photoclip.core.vectors import Ids
from photoclip.ui.controllers import Controllers
from photoclip.ui.map.canvas import Canvas
from photoclip.ui.map.chosen_panel import ChosenPanel
from photoclip.ui.map.map_controller import MapController
from photoclip.ui.map.marker_painter import SIZE
from photoclip.ui.map.page import MapPage
from photoclip.ui.map.photo_list import PhotoList
from photoclip.ui.map.reached import Reached
from photoclip.ui.model_pages.look import Look

_SETTLE_MS = 60
"""Pictures are asked for when the map has come to rest, or nearly."""
_TOWN_ZOOM = 9.0


class MapFront(QObject):
    """One page, made when it is first wanted."""

    area_wanted = Signal(str, object)
    """The value of an `area:` filter, and the id of a photo to choose there, or None."""

    def __init__(
        self, talk: Controllers, look: Look, controller: MapController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._talk = talk
        self._look = look
        self.controller = controller
        self.canvas = Canvas(look.theme, self._pixmap)
        self.chosen = ChosenPanel(PhotoList(talk.shelf, talk.fetcher, look))
        self.page = MapPage(self.canvas, self.chosen)
        self._reached = Reached(self.canvas, controller, self)
        self._located: PhotosLocated | None = None
        self._fitted = False
        self._wanted: tuple[float, float] | None = None
        self._chosen_area: Area | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._look_closer)
        self._connect()
        controller.want_ground()
        controller.want_towns()

    def _connect(self) -> None:
        controller, canvas = self.controller, self.canvas
        controller.ground_read.connect(canvas.take_ground)
        controller.towns_read.connect(canvas.take_towns)
        controller.located.connect(self._take_located)
        controller.grouped.connect(self._take_grouped)
        controller.area_named.connect(self._take_name)
        canvas.moved.connect(self._follow_view)
        canvas.cluster_chosen.connect(self._choose_cluster)
        canvas.cluster_entered.connect(self.enter)
        canvas.area_chosen.connect(self._choose_area)
        canvas.left.connect(self.page.back_wanted)
        self.page.all_wanted.connect(self.show_all)
        self.page.area_wanted.connect(self._search_view)
        self.chosen.grid_wanted.connect(self._search_chosen)
        self.chosen.nearer_wanted.connect(self._enter_chosen)
        self.chosen.photos.opened.connect(self._open_photo)
        self._talk.shelf.arrived.connect(canvas.refresh_soon)
        self._look.thumbnails.arrived.connect(canvas.refresh_soon)
        self._look.thumbnails.veils.changed.connect(canvas.refresh_soon)

    def load(self, left_out: Ids) -> None:
        """Ask for all that is shown, but for photos (k,) that are not to be seen."""
        self.controller.locate(left_out)

    def go_to(self, x: float, y: float) -> None:
        """Show a place, with the photos around it."""
        self._fitted, self._wanted = True, (x, y)
        self.canvas.look(self.canvas.view.centred(x, y, max(_TOWN_ZOOM, 12.0)))

    @Slot()
    def show_all(self) -> None:
        """Let all photos be in sight."""
        located = self._located
        if located is not None and len(located.ids):
            area = around(located.x, located.y)
            self.canvas.look(self.canvas.view.fitted(area, most=12.0))

    @Slot(int)
    def enter(self, cluster: int) -> None:
        """Let a cluster fill the map."""
        area = self.canvas.shown.area_of(cluster)
        nearer = self.canvas.view.fitted(area)
        if nearer.zoom <= self.canvas.view.zoom:  # all at one place: there is nothing to part
            nearer = replace(nearer, zoom=min(self.canvas.view.zoom + 1, 18.0))
        self.canvas.look(nearer.centred(*area.middle, nearer.zoom))

    @Slot(PhotosLocated)
    def _take_located(self, event: PhotosLocated) -> None:
        self._located = event
        self.page.show_located(event)
        if not self._fitted and len(event.ids) and self.canvas.width() > 1:
            self._fitted = True
            self.show_all()
        self._settle.start()

    @Slot(PhotosGrouped)
    def _take_grouped(self, event: PhotosGrouped) -> None:
        self.canvas.take_clusters(event)
        if self._chosen_area is None and self.canvas.shown.chosen is None:
            self.chosen.show_photos(np.empty(0, np.int64))
        if self._wanted is not None:
            self._choose_nearest(*self._wanted)
            self._wanted = None
        self._settle.start()

    def _choose_nearest(self, x: float, y: float) -> None:
        """The cluster at a place that was asked for."""
        clusters = self.canvas.shown.grouped.clusters if self.canvas.shown.grouped else None
        if clusters is None or not len(clusters):
            return
        left, top = self.canvas.view.on_screen(clusters.x, clusters.y)
        at = self.canvas.view.on_screen(np.array([x]), np.array([y]))
        away = np.hypot(left - at[0], top - at[1])
        if away.min() <= 2 * SIZE:
            self.canvas.choose(int(away.argmin()))

    @Slot()
    def _follow_view(self) -> None:
        self.controller.group(self.canvas.view.level)
        self._settle.start()

    @Slot()
    def _look_closer(self) -> None:
        """Ask for the photos whose pictures are in sight, and count what is there."""
        if not self.page.isVisible():
            return
        shown = self.canvas.shown
        markers = shown.markers(self.canvas.view, 2 * SIZE)
        self._talk.fetcher.show([shown.newest(one.cluster) for one in markers])
        self.page.say_in_sight(len(shown.within(self.canvas.view.area)))

    def _pixmap(self, cluster: int) -> QPixmap | None:
        photo = self._talk.shelf.get(self.canvas.shown.newest(cluster))
        if photo is None:
            return None
        thumb = self._look.thumbnails.of(photo, SIZE * self.canvas.devicePixelRatioF())
        return None if thumb is None else thumb.pixmap

    @Slot(object)
    def _choose_cluster(self, cluster: int | None) -> None:
        self._chosen_area = None
        shown = self.canvas.shown
        ids = np.empty(0, np.int64) if cluster is None else shown.photos(cluster)
        self.chosen.show_photos(ids)
        if cluster is not None:
            self._chosen_area = self.canvas.shown.area_of(cluster)
            self._ask_name(self._chosen_area)

    @Slot(object)
    def _choose_area(self, area: Area) -> None:
        ids = self.canvas.photos_within(area)
        self.canvas.mark(area if len(ids) else None)
        self.chosen.show_photos(ids)
        self._chosen_area = area if len(ids) else None
        if len(ids):
            self._ask_name(area)
        else:
            self.chosen.say_none()

    def _ask_name(self, area: Area) -> None:
        located = self._located
        if located is not None:
            inside = area.holds(located.x, located.y)
            self.controller.name_area(area, located.x[inside], located.y[inside])

    @Slot(AreaNamed)
    def _take_name(self, event: AreaNamed) -> None:
        if event.area == self._chosen_area:
            self.chosen.say_places(event.names)

    @Slot()
    def _enter_chosen(self) -> None:
        if self.canvas.shown.chosen is not None:
            self.enter(self.canvas.shown.chosen)
        elif self._chosen_area is not None:
            self.canvas.look(self.canvas.view.fitted(self._chosen_area))

    @Slot()
    def _search_view(self) -> None:
        self.area_wanted.emit(written(self.canvas.view.area), None)

    @Slot()
    def _search_chosen(self) -> None:
        if self._chosen_area is not None:
            self.area_wanted.emit(written(self._chosen_area), None)

    @Slot(int)
    def _open_photo(self, photo_id: int) -> None:
        if self._chosen_area is not None:
            self.area_wanted.emit(written(self._chosen_area), photo_id)


def written(area: Area) -> str:
    """An area of the map as the value of an `area:` filter."""
    west, east = longitude_at(area.x), longitude_at(area.x + area.width)
    if area.width >= 1:
        west, east = -180.0, 180.0
    south, north = latitude_at(area.y + area.height), latitude_at(area.y)
    return written_area(Within(south, west, north, east))
