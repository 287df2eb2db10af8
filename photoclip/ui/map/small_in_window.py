"""The small map in the details of a photo, while the photo has a place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoclip.core.events import DetailsShown
from photoclip.core.mapping.mercator import point
from photoclip.core.mapping_events import PlaceNamed
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import translated
from photoclip.ui.parts import words_label
from photoclip.ui.stage import Stage

if TYPE_CHECKING:
    from photoclip.ui.map.in_window import MapInWindow
    from photoclip.ui.map.small_map import SmallMap


class SmallMapInWindow(QObject):
    """Nothing of it is made, or read, before a photo with a place is selected."""

    map_wanted = Signal(float, float)

    def __init__(self, talk: Controllers, stage: Stage, maps: "MapInWindow") -> None:
        super().__init__(maps)
        self._maps = maps
        self._stage = stage
        self._map: SmallMap | None = None
        self._name = words_label()
        self._holder = QWidget()
        self._asked: tuple[float, float] | None = None
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        self._holder.hide()
        stage.panel.card.map.hold(self._holder)
        talk.details.detailed.connect(self._follow)

    @property
    def shown(self) -> "SmallMap | None":
        """The map, where the photo has a place."""
        return None if self._holder.isHidden() else self._map

    @property
    def name(self) -> str:
        """What the place is called."""
        return self._name.text()

    @Slot(DetailsShown)
    def _follow(self, event: DetailsShown) -> None:
        said = event.details.metadata
        if said.latitude is None or said.longitude is None:
            self._holder.hide()
            return
        place = (said.latitude, said.longitude)
        if place != self._asked:
            self._asked = place
            self._show(*place)
        self._holder.show()

    def _show(self, latitude: float, longitude: float) -> None:
        if self._map is None:
            self._map = self._make()
        self._map.show_place(*point(latitude, longitude))
        self._name.setText("")
        self._name.hide()
        self._maps.controller.name(latitude, longitude)

    def _make(self) -> "SmallMap":
        from photoclip.ui.map.small_map import SmallMap

        made = SmallMap(self._stage.look.theme)
        made.place_clicked.connect(self.map_wanted)
        controller = self._maps.controller
        controller.ground_read.connect(made.take_ground)
        controller.towns_read.connect(made.take_towns)
        controller.named.connect(self._take_name)
        layout = self._holder.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, made)
        controller.want_ground()
        controller.want_towns()
        return made

    @Slot(PlaceNamed)
    def _take_name(self, event: PlaceNamed) -> None:
        if self._asked == (event.latitude, event.longitude):
            name = translated(event.name)
            self._name.setText(name)
            self._name.setVisible(bool(name))
            if self._map is not None:
                self._map.name(name)
