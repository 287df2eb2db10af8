"""Changes of what a person says: made in the catalogue, taken back, and written down."""

from photoclip.catalog.changes.making import make, put, put_back
from photoclip.catalog.changes.matters import Matter, Value
from photoclip.catalog.changes.photos import kind_of, kind_of_matter, said_of, told
from photoclip.catalog.changes.stored import dumped, loaded

__all__ = [
    "Matter",
    "Value",
    "dumped",
    "kind_of",
    "kind_of_matter",
    "loaded",
    "make",
    "put",
    "put_back",
    "said_of",
    "told",
]
