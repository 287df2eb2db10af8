"""Search: by words and operators, by pictures, and by what was thought of the answers."""

from photoclip.services.searching.asking import count, find_similar, search
from photoclip.services.searching.describing import classify
from photoclip.services.searching.nearest import best_hits
from photoclip.services.searching.pictures import look_at
from photoclip.services.searching.vectors import (
    encode_queries,
    encode_query,
    file_vector,
    keep_query,
    known_query,
    query_vector,
)

__all__ = [
    "best_hits",
    "classify",
    "count",
    "encode_queries",
    "encode_query",
    "file_vector",
    "find_similar",
    "keep_query",
    "known_query",
    "look_at",
    "query_vector",
    "search",
]
