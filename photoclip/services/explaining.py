"""Why a photo was found: where it shows what was asked, and what is written about it."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from photoclip.core.encoder import Heat, Locating, Pixels, Preprocessing, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.parts import looked_at
from photoclip.core.photo import Photo
from photoclip.core.query.conditions import Condition
from photoclip.core.query.printing import print_query
from photoclip.core.query.question import Box, Picture, Question
from photoclip.core.query.tree import AllOf, AnyOf, Filter, Node, Not, Phrase, Weighted, Words
from photoclip.core.search_events import Explained, WordsMatched
from photoclip.media.decode import decode
from photoclip.media.errors import MediaError
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.services.everyday import everyday_vectors
from photoclip.services.images import awaited
from photoclip.services.pace import Pace, paced
from photoclip.services.part_by_part import part_by_part
from photoclip.services.picturing import prepared
from photoclip.services.searching.asking import answer
from photoclip.services.searching.field import field_of
from photoclip.services.searching.understanding import Likeness, Meaning, understand
from photoclip.services.searching.vectors import query_vector, text_vectors
from photoclip.services.session import Session

NEUTRAL = (
    *("people", "a face", "a dog", "a cat", "a bird", "food", "a table", "a room", "furniture"),
    *("a house", "a building", "a street", "a car", "a tree", "grass", "a flower", "the sky"),
    *("water", "a mountain", "sand", "clothes", "a machine", "text", "a wall"),
)
"""What a text is compared with, where a model's everyday prompts were not made yet: what photos
show anyway. Without, a photo lights up wherever there is anything to be named."""


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    """What a photo should show: a vector (dim,) less what anything would show; and its weight."""

    vector: Vectors
    weight: float


def explain(session: Session, question: Question, photo_id: int) -> Iterator[Explained | Progress]:
    """Why a photo fits a question. `Progress` comes before, to give others their turn.

    :raises PhotoclipError: the photo has left the library, or a picture of the question or the
        photo can't be read.
    """
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    meaning = understand(session, question)
    wanted = list(_wanted(session, meaning))
    heat, shown = None, Box(0.0, 0.0, 1.0, 1.0)
    if wanted:
        shown = looked_at((photo.width, photo.height), session.encoder.preprocessing)
        looking = _relevance(session, photo, np.stack([one.vector for one in wanted]))
        relevance = yield from paced(looking, Pace(1))
        heat = light(relevance, [one.weight for one in wanted])
    words = tuple(dict.fromkeys(_written(session, photo_id, meaning)))
    filters = tuple(dict.fromkeys(_passed(session, photo_id, meaning)))
    yield Explained(photo_id, heat, shown, words, filters)


def _wanted(session: Session, meaning: Meaning, weight: float = 1.0) -> Iterator[_Wanted]:
    """What the photo should show by the question; not what it shouldn't."""
    pictures = list(meaning.pictures)
    if meaning.root is not None:
        counted = weight * meaning.question.words_weight
        for leaf, share in _leaves(meaning.root):
            if isinstance(leaf, Words):
                yield _Wanted(_text(session, leaf.text), counted * share)
            elif isinstance(leaf, Filter):
                found = meaning.filters[leaf]
                if isinstance(found, Likeness):
                    pictures.append(found)
                elif isinstance(found, Meaning):
                    yield from _wanted(session, found, counted * share)
    for picture in pictures:
        yield _Wanted(picture.vector - session.vectors.mean(), weight * picture.weight)


def _leaves(node: Node, weight: float = 1.0) -> Iterator[tuple[Words | Phrase | Filter, float]]:
    """What is asked for, with its weight, without what is not to be."""
    if isinstance(node, AllOf | AnyOf):
        for one in node.of:
            yield from _leaves(one, weight)
    elif isinstance(node, Weighted):
        yield from _leaves(node.of, weight * node.weight)
    elif not isinstance(node, Not):
        yield node, weight


def _text(session: Session, text: str) -> Vectors:
    everyday = everyday_vectors(session, session.encoder)
    if everyday is None:
        everyday = np.stack([*text_vectors(session, NEUTRAL).values()])
    difference: Vectors = query_vector(session, text) - everyday.mean(axis=0)
    return difference


def _pixels(session: Session, photo: Photo, wanted: Preprocessing) -> Generator[None, None, Pixels]:
    """A photo's thumbnail is large enough for any encoder, and always at hand."""
    thumbnail = ThumbnailStore(session.paths.thumbnails).path_for(photo.content_hash)
    try:
        return decode(thumbnail, wanted)
    except MediaError:
        return (yield from prepared(session, Picture(photo.id), wanted))


def _relevance(session: Session, photo: Photo, vectors: Vectors) -> Generator[None, None, Heat]:
    """(k, rows, columns), from the encoder itself where it can tell."""
    encoder, images = session.encoder, session.images
    if isinstance(encoder, Locating):
        images.wake(encoder, urgent=True)
        pixels = yield from _pixels(session, photo, encoder.close_up)
        looking = partial(encoder.relevance, pixels, vectors)
        heat = yield from awaited(images.run(looking, urgent=True))
        if heat is not None:
            return heat
    pixels = yield from _pixels(session, photo, encoder.preprocessing.doubled)
    return (yield from part_by_part(images, encoder, pixels, vectors))


def light(relevance: Heat, weights: Sequence[float]) -> Heat:
    """(rows, columns) between 0 and 1: the parts of a question over one another.

    Half of every photo is taken for what surrounds the thing, and stays dark. The parts keep their
    proportions, so that what is hardly there hardly shows.
    """
    middle = np.median(relevance, axis=(1, 2), keepdims=True)
    lit = np.clip(relevance - middle, 0, None) * np.array(weights, np.float32)[:, None, None]
    heat: Heat = lit.max(axis=0)
    peak = float(heat.max())
    return (heat / peak if peak > 0 else heat).astype(np.float32)


def _written(session: Session, photo_id: int, meaning: Meaning) -> Iterator[WordsMatched]:
    if meaning.root is None:
        return
    for leaf, _ in _leaves(meaning.root):
        if isinstance(leaf, Words | Phrase):
            for matched in session.catalog.words.where(photo_id, leaf.text):
                yield WordsMatched(matched.field, matched.text)
        elif isinstance(album := meaning.filters[leaf], Meaning):
            yield from _written(session, photo_id, album)


def _passed(session: Session, photo_id: int, meaning: Meaning) -> Iterator[str]:
    """The filters that let the photo through; those behind a NOT with it."""
    if meaning.root is None:
        return
    for node in _filters(meaning.root):
        leaf = node.of if isinstance(node, Not) else node
        assert isinstance(leaf, Filter)
        if _holds(session, photo_id, meaning.filters[leaf]) != isinstance(node, Not):
            yield print_query(node)


def _filters(node: Node) -> Iterator[Node]:
    if isinstance(node, Filter) or (isinstance(node, Not) and isinstance(node.of, Filter)):
        yield node
    elif isinstance(node, AllOf | AnyOf):
        for one in node.of:
            yield from _filters(one)
    elif isinstance(node, Weighted):
        yield from _filters(node.of)


def _holds(session: Session, photo_id: int, meant: Condition | Likeness | Meaning) -> bool:
    if isinstance(meant, Likeness):
        return True
    if isinstance(meant, Meaning):
        field = field_of(session)
        (place,) = field.places(np.array([photo_id], np.int64)).tolist()
        return place >= 0 and bool(answer(session, field, meant).shown[place])
    return bool(np.isin(photo_id, session.catalog.conditions.ids(meant)))
