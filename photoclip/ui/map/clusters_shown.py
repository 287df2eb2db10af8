"""The clusters that the canvas shows: where they are on screen, and which is chosen."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF

from photoclip.core.mapping.mercator import Area, around
from photoclip.core.mapping_events import PhotosGrouped, PhotosLocated
from photoclip.core.vectors import Ids
from photoclip.ui.map.marker_painter import SIZE, Marker
from photoclip.ui.map.view import View

_ROW = 60
"""Pixels: markers so near to each other's height are one row for who reads them in turn."""


class ClustersShown:
    """Those of one zoom level. What is chosen is remembered by its newest photo, so that it stays
    chosen when clusters are made anew."""

    def __init__(self) -> None:
        self.grouped: PhotosGrouped | None = None
        self.current: int | None = None
        """The cluster that the keyboard is at."""
        self.hovered: int | None = None
        self._chosen_photo: int | None = None

    def take(self, grouped: PhotosGrouped) -> None:
        """Other clusters from now on."""
        was = None if self.current is None else self.newest(self.current)
        self.grouped = grouped
        self.hovered = None
        self.current = None if was is None else self._with_newest(was)

    @property
    def chosen(self) -> int | None:
        """The cluster whose photos are shown beside the map."""
        return None if self._chosen_photo is None else self._with_newest(self._chosen_photo)

    def choose(self, cluster: int | None) -> None:
        """Let this one be chosen, or none."""
        self._chosen_photo = None if cluster is None else self.newest(cluster)

    @property
    def located(self) -> PhotosLocated:
        """All photos that are on the map.

        :raises LookupError: they have not come yet.
        """
        if self.grouped is None:
            raise LookupError
        return self.grouped.located

    def newest(self, cluster: int) -> int:
        """The id of the photo that stands for a cluster."""
        if self.grouped is None:
            raise LookupError(cluster)
        return int(self.grouped.located.ids[self.grouped.clusters.first[cluster]])

    def photos(self, cluster: int) -> Ids:
        """The ids (n,) of a cluster's photos, newest first."""
        if self.grouped is None:
            raise LookupError(cluster)
        return self.grouped.located.ids[self.grouped.clusters.of(cluster)]

    def area_of(self, cluster: int) -> Area:
        """The smallest area with all of a cluster's photos."""
        if self.grouped is None:
            raise LookupError(cluster)
        located, members = self.grouped.located, self.grouped.clusters.of(cluster)
        return around(located.x[members], located.y[members])

    def markers(self, view: View, more: int = SIZE) -> list[Marker]:
        """What is in sight, or would be with so many pixels more at each side."""
        if self.grouped is None or not len(self.grouped.clusters):
            return []
        clusters = self.grouped.clusters
        left, top = view.on_screen(clusters.x, clusters.y)
        inside = (np.abs(left - view.width / 2) < view.width / 2 + more) & (
            np.abs(top - view.height / 2) < view.height / 2 + more
        )
        chosen, counts = self.chosen, clusters.counts
        return [
            Marker(
                cluster,
                QPointF(float(left[cluster]), float(top[cluster])),
                int(counts[cluster]),
                cluster == chosen,
                cluster == self.current,
                cluster == self.hovered,
            )
            for cluster in np.flatnonzero(inside).tolist()
        ]

    def at(self, view: View, point: QPointF) -> int | None:
        """The cluster under a pixel; of several the nearest."""
        under = [one for one in self.markers(view) if one.box.contains(point)]
        nearest = min(under, key=lambda one: (one.middle - point).manhattanLength(), default=None)
        return None if nearest is None else nearest.cluster

    def step(self, view: View, by: int) -> bool:
        """Let the keyboard go to the next in sight, in reading order; False behind the last."""
        shown = in_reading_order(self.markers(view, 0))
        at = next((n for n, one in enumerate(shown) if one.cluster == self.current), None)
        to = (0 if by > 0 else len(shown) - 1) if at is None else at + by
        inside = 0 <= to < len(shown)
        self.current = shown[to].cluster if inside else None
        return inside

    def place(self, view: View) -> tuple[int, int]:
        """Which of how many in sight the keyboard is at, from 1; 0 where it is at none."""
        shown = in_reading_order(self.markers(view, 0))
        at = next((n for n, one in enumerate(shown, 1) if one.cluster == self.current), 0)
        return at, len(shown)

    def within(self, area: Area) -> Ids:
        """The ids (n,) of the photos in an area, newest first."""
        if self.grouped is None:
            return np.empty(0, np.int64)
        located = self.grouped.located
        return located.ids[area.holds(located.x, located.y)]

    def _with_newest(self, photo_id: int) -> int | None:
        """The cluster that a photo is in now."""
        if self.grouped is None:
            return None
        located, clusters = self.grouped.located, self.grouped.clusters
        found = np.flatnonzero(located.ids[clusters.first] == photo_id)
        return int(found[0]) if len(found) else None


def in_reading_order(markers: Sequence[Marker]) -> list[Marker]:
    """Row by row, from left to right."""
    return sorted(markers, key=lambda one: (int(one.middle.y() // _ROW), one.middle.x()))
