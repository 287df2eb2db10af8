"""What is yielded about models; see `photoclip.core.events`."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.models import ModelRow, Offer
from photoclip.core.photo import Hit


@dataclass(frozen=True, slots=True)
class ModelUse:
    """A model on this computer, and what the library has of it.

    `reference` is the exact model the library knows, `None` where it has no vectors of it.
    `part` it plays: the one that answers, the one that answered before, the one being prepared.
    """

    row: ModelRow
    reference: str | None
    indexed: int
    part: Literal["chosen", "previous", "next", "other"]


@dataclass(frozen=True, slots=True)
class ModelsListed:
    """All models, and how many of the library's photos each has encoded."""

    uses: tuple[ModelUse, ...]
    photos: int


@dataclass(frozen=True, slots=True)
class OfferMade:
    """What the hub has of a model."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class SpaceFreed:
    """A model, a begun download or vectors were deleted."""

    name: str
    bytes_freed: int


@dataclass(frozen=True, slots=True)
class ModelReady:
    """A model has encoded the whole library and can take over. Counts are photos.

    `encoded` in this run. `waiting` are in folders that can't be reached, or have no file left.
    """

    reference: str
    encoded: int
    skipped: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class ModelSwitched:
    """The library answers with another model from now on; `previous` can be gone back to."""

    reference: str
    previous: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One query answered by two models."""

    query: str
    left: tuple[Hit, ...]
    right: tuple[Hit, ...]
    shared: int
    """How many photos are in both."""


@dataclass(frozen=True, slots=True)
class ModelsCompared:
    """The same queries under two models, side by side; `searched` photos have vectors of both."""

    left: str
    right: str
    searched: int
    comparisons: tuple[Comparison, ...]
