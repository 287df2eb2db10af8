"""What is yielded about photos on the map; see `photoclip.core.events`."""

from dataclasses import dataclass

from photoclip.core.mapping.clusters import Clusters, Numbers
from photoclip.core.mapping.ground import Ground
from photoclip.core.mapping.labels import Towns
from photoclip.core.mapping.mercator import Area, Places
from photoclip.core.vectors import Ids


@dataclass(frozen=True, slots=True, eq=False)
class PhotosLocated:
    """The photos (n,) that have a place, newest first, where each lies on the map, and how many
    have none."""

    ids: Ids
    x: Places
    y: Places
    without: int


@dataclass(frozen=True, slots=True, eq=False)
class PhotosGrouped:
    """The located photos in clusters at one zoom level. A cluster's first photo is its newest."""

    located: PhotosLocated
    zoom: int
    clusters: Clusters


@dataclass(frozen=True, slots=True, eq=False)
class GroundRead:
    """What is drawn below the photos."""

    ground: Ground


@dataclass(frozen=True, slots=True, eq=False)
class TownsRead:
    """The towns of the world, and those (k,) that are named at each zoom level from 0 on."""

    towns: Towns
    named: tuple[Numbers, ...]


@dataclass(frozen=True, slots=True)
class PlaceNamed:
    """What a place in degrees is called; empty where nothing is near."""

    latitude: float
    longitude: float
    name: str


@dataclass(frozen=True, slots=True)
class AreaNamed:
    """What a part of the map is called: the place, or where it is large the countries that have
    photos in it, those with the most of them first. Empty where nothing is near."""

    area: Area
    names: tuple[str, ...]


MappingEvent = PhotosLocated | PhotosGrouped | GroundRead | TownsRead | PlaceNamed | AreaNamed
