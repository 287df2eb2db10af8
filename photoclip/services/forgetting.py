"""Letting photos go whose files are gone."""

from collections.abc import Iterator, Sequence

from photoclip.core.edits import ForgetChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.services.recording import photos, record
from photoclip.services.session import Session


def forget(session: Session, photo_ids: Sequence[int] | None = None) -> Iterator[Changed]:
    """Let missing photos (None: all of them) leave the lists and the search, in one step of undo.

    What was said of them is kept: should a file come back, it is known.

    :raises PhotoclipError: none of them is missing.
    """
    noticed = session.catalog.noticed
    gone = noticed.gone() if photo_ids is None else noticed.still_gone(photo_ids)
    if not len(gone):
        raise PhotoclipError(
            "None of these photos is missing.", "Only photos whose files are gone can be forgotten."
        )
    changed = record(
        session, f"Forget {photos(len(gone))}", [ForgetChange(tuple(gone.tolist()), True)]
    )
    session.forget_vectors()
    yield changed
