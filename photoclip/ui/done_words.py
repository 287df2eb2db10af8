"""What was just done, from the words in which the history has it.

The history says it as a menu's Undo does: "Tag 3 photos “beach”". Right after it was done that
would read as if it was still to be done. Other languages say both alike, in their translations.
"""

import re

from photoclip.ui.language import ENGLISH, LANGUAGE

_DONE = {
    "Accept": "Accepted",
    "Add": "Added",
    "Change": "Changed",
    "Clear": "Cleared",
    "Decide": "Decided",
    "Define": "Defined",
    "Forget": "Forgot",
    "Give": "Gave",
    "Import": "Imported",
    "Keep": "Kept",
    "Make": "Made",
    "Merge": "Merged",
    "Move": "Moved",
    "Pick": "Picked",
    "Rate": "Rated",
    "Refuse": "Refused",
    "Reject": "Rejected",
    "Remove": "Removed",
    "Rename": "Renamed",
    "Reset": "Reset",
    "Save": "Saved",
    "Say": "Noted",
    "Tag": "Tagged",
    "Take": "Took",
    "Unflag": "Unflagged",
    "Untag": "Untagged",
    "Write": "Wrote",
    ", refuse": ", refused",
    ", reject": ", rejected",
}
_FIRST = re.compile(r"^[A-Z][a-z]+(?= )")
_LATER = re.compile(r", (refuse|reject)(?= )")
_QUOTED = re.compile(r"(“[^”]*”)")


def done(step: str) -> str:
    """A step of the history as what was done; a sentence that is none stays as it is."""
    if LANGUAGE != ENGLISH:
        return step
    parts = _QUOTED.split(step)
    parts[0] = _FIRST.sub(_said, parts[0])
    parts[::2] = [_LATER.sub(_said, part) for part in parts[::2]]
    return "".join(parts)


def _said(verb: re.Match[str]) -> str:
    return _DONE.get(verb[0], verb[0])
