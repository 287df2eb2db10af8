"""What labels suggest, and what they know about themselves."""

from collections.abc import Iterator, Sequence

import numpy as np

from photoclip.core.events import Suggested, SuggestionsCounted
from photoclip.core.labels import Queue, Suggestion
from photoclip.core.tagging_events import PhotoSuggested, Queued, StandingTold
from photoclip.services import suggesting
from photoclip.services.labelling.names import find_label
from photoclip.services.searching.vectors import text_vectors
from photoclip.services.session import Session

_FIRST = 200
"""So many photos come with a queue: more than fit on a screen."""
_AT_ONCE = 8
"""Labels that are compared with all photos in one step."""


def open_queue(session: Session, name: str, limit: int = _FIRST) -> Iterator[Queued]:
    """A label's suggestions and what it knows about itself, with the `limit` surest photos.

    As long as it has learnt little, it also asks about a few that it doesn't suggest.

    :raises PhotoclipError: there is no such label, or the model can't be loaded.
    """
    label = find_label(session, name)
    queue, standing = suggesting.queue_and_standing(session, label)
    ids = queue.ids[:limit].tolist()
    found = session.catalog.photos.get(ids)
    first = tuple(found[photo_id] for photo_id in ids if photo_id in found)
    yield Queued(queue, standing, first)


def suggest(session: Session, name: str, limit: int | None = None) -> Iterator[Suggested]:
    """Photos that may fit a label and were not answered yet, surest first."""
    queue = suggesting.queue(session, find_label(session, name))
    yield Suggested(queue.label, tuple(_suggestions(session, queue, limit)))


def suggest_for(session: Session, photo_id: int) -> Iterator[PhotoSuggested]:
    """What labels suggest for one photo, the surest first.

    :raises PhotoclipError: the photo has left the library.
    """
    yield PhotoSuggested(photo_id, suggesting.for_photo(session, photo_id))


def count_suggestions(session: Session) -> Iterator[SuggestionsCounted]:
    """How many photos every label has to offer, told of a few labels at a time.

    What is urgent is served between two steps. Words that the model has not seen yet are encoded
    one label after the other, each a step that tells nothing.
    """
    labels = session.catalog.labels.all()
    for start in range(0, len(labels), _AT_ONCE):
        some = labels[start : start + _AT_ONCE]
        for label in some:
            text_vectors(session, [*label.descriptions, *label.definition.negatives])
            yield SuggestionsCounted(())
        queues = suggesting.queues(session, some)
        yield SuggestionsCounted(tuple((one.label, len(one.ids)) for one in queues))


def tell_standings(session: Session, names: Sequence[str] | None = None) -> Iterator[StandingTold]:
    """What labels (all, or those named) know about themselves.

    :raises PhotoclipError: there is no such label, or the model can't be loaded.
    """
    labels = session.catalog.labels.all()
    if names is not None:
        labels = tuple(find_label(session, name) for name in names)
    yield StandingTold(tuple(suggesting.standings(session, labels)))


def _suggestions(session: Session, queue: Queue, limit: int | None) -> Iterator[Suggestion]:
    ids = queue.ids[:limit].tolist()
    found = session.catalog.photos.get(ids)
    for photo_id, confidence in zip(
        ids, np.asarray(queue.confidences[:limit]).tolist(), strict=True
    ):
        if photo_id in found:
            yield Suggestion(found[photo_id], queue.label, confidence)
