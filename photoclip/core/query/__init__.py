"""What a person asks for: the query language, and a question as a value."""

from photoclip.core.query.completing import Wanted, complete, completed, matching_keys
from photoclip.core.query.parsing import parse
from photoclip.core.query.pieces import with_filter, without
from photoclip.core.query.printing import print_filter, print_query
from photoclip.core.query.table import FILTERS, OPERATORS, FilterKind, Operator

__all__ = [
    "FILTERS",
    "OPERATORS",
    "FilterKind",
    "Operator",
    "Wanted",
    "complete",
    "completed",
    "matching_keys",
    "parse",
    "print_filter",
    "print_query",
    "with_filter",
    "without",
]
