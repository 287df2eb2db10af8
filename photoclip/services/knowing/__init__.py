"""What a query's words are understood with: dates, places, languages, and the library's own names.

Nothing heavy is imported before a query needs it.
"""

from photoclip.services.knowing.completing import Option, complete_values
from photoclip.services.knowing.noticing import notes, prepare_notes
from photoclip.services.knowing.resolving import Resolved, Unresolved, resolve

__all__ = [
    "Option",
    "Resolved",
    "Unresolved",
    "complete_values",
    "notes",
    "prepare_notes",
    "resolve",
]
