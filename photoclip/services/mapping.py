"""Photos on the map: where they are, in clusters; what the map shows below them; places' names."""

from collections import Counter
from collections.abc import Iterator

import numpy as np

from photoclip.core.events import Progress
from photoclip.core.mapping.clusters import grouped
from photoclip.core.mapping.ground import read_ground
from photoclip.core.mapping.labels import named
from photoclip.core.mapping.mercator import (
    TILE,
    Area,
    Places,
    latitude_at,
    longitude_at,
    metres_per_pixel,
    to_world,
)
from photoclip.core.mapping_events import (
    AreaNamed,
    GroundRead,
    PhotosGrouped,
    PhotosLocated,
    PlaceNamed,
    TownsRead,
)
from photoclip.core.vectors import Ids
from photoclip.paths import resources
from photoclip.services.knowing.towns import all_towns, country_of, name_of, read_towns
from photoclip.services.session import Session

_DEEPEST_NAMES = 12
"""At this zoom level all towns are named that there is room for."""
_ONE_PLACE_M = 60_000
"""An area as wide is one place still."""
_ASKED = 50
"""Photos of a large area, as many as can be asked for their countries at once."""


def locate_photos(session: Session, left_out: Ids) -> Iterator[PhotosLocated]:
    """All photos with a place, but for those (k,) that are not to be seen."""
    found = session.catalog.located()
    kept = ~np.isin(found.ids, left_out)
    x, y = to_world(found.latitude[kept], found.longitude[kept])
    yield PhotosLocated(found.ids[kept], x, y, found.without)


def group_photos(_session: Session, located: PhotosLocated, zoom: int) -> Iterator[PhotosGrouped]:
    """The photos in clusters at one zoom level."""
    yield PhotosGrouped(located, zoom, grouped(located.x, located.y, zoom))


def load_ground(_session: Session) -> Iterator[GroundRead]:
    """What is drawn below the photos."""
    yield GroundRead(read_ground((resources() / "map" / "world.npz").read_bytes()))


def load_towns(_session: Session) -> Iterator[TownsRead | Progress]:
    """The towns to be named. Takes a second, in short steps."""
    yield from _reading()
    towns = all_towns()
    yield TownsRead(towns, tuple(named(towns, zoom) for zoom in range(_DEEPEST_NAMES + 1)))


def name_place(
    _session: Session, latitude: float, longitude: float
) -> Iterator[PlaceNamed | Progress]:
    """What a place is called."""
    yield from _reading()
    yield PlaceNamed(latitude, longitude, name_of(latitude, longitude))


def name_area(
    _session: Session, area: Area, x: Places, y: Places
) -> Iterator[AreaNamed | Progress]:
    """What a part of the map is called that has photos at these points (n,).

    In the middle of a large one there may be no photo for hundreds of kilometres.
    """
    yield from _reading()
    middle = latitude_at(area.middle[1]), longitude_at(area.middle[0])
    metre = metres_per_pixel(middle[0], 0) * TILE
    if max(area.width, area.height) * metre <= _ONE_PLACE_M:
        names = [name_of(*middle)]
    else:
        some = np.unique(np.linspace(0, len(x) - 1, min(len(x), _ASKED)).astype(np.int64))
        met = Counter(country_of(latitude_at(y[one]), longitude_at(x[one])) for one in some)
        names = [name for name, _ in met.most_common()]
    yield AreaNamed(area, tuple(name for name in names if name))


def _reading() -> Iterator[Progress]:
    """A step for others to be served between."""
    for _ in read_towns():
        yield Progress(0, 0, rate=0.0, seconds_left=None)
