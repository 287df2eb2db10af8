"""Changes as steps that can be undone, with the words a person knows them by."""

from collections.abc import Sequence

from photoclip.core.edits import Change, Edit
from photoclip.core.events import Changed
from photoclip.core.history import BY_HAND, Origin
from photoclip.services.session import Session


def record(
    session: Session, summary: str, changes: Sequence[Change], origin: Origin = BY_HAND
) -> Changed:
    """Make some changes, all or none, as one step of the journal."""
    return told(session.catalog.journal.apply(summary, changes, origin))


def told(edit: Edit) -> Changed:
    """The event of a step."""
    return Changed(edit.summary, edit.photo_ids)


def photos(count: int) -> str:
    """A number of photos in words."""
    return "1 photo" if count == 1 else f"{count:,} photos"
