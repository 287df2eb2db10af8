"""What a question means: its text parsed, its filters looked up, its albums opened."""

from dataclasses import dataclass, replace

from photoclip.core.encoder import Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.query import parse
from photoclip.core.query.conditions import Condition
from photoclip.core.query.parsing import all_of, any_of
from photoclip.core.query.question import Picture, Question, SmartAlbum
from photoclip.core.query.tree import (
    AllOf,
    AnyOf,
    Filter,
    Node,
    Not,
    Piece,
    Problem,
    Weighted,
)
from photoclip.core.search_events import Note
from photoclip.services.knowing.resolving import Unresolved, resolve
from photoclip.services.searching.pictures import seen_vector
from photoclip.services.session import Session


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """What is to be like a picture: its unit vector (dim,), and how much that counts."""

    vector: Vectors
    weight: float = 1.0
    part: bool = False
    """Whether it is a part of a picture, which may be a small thing in others."""


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """A question, understood as far as possible: what could not be is noted, and left out."""

    question: Question
    root: Node | None
    filters: "dict[Filter, Condition | Likeness | Meaning]"
    """What each filter of `root` means; a smart album is a question of its own."""
    pictures: tuple[Likeness, ...] = ()
    notes: tuple[Note, ...] = ()
    """Mistakes in the text."""


def understand(session: Session, question: Question) -> Meaning:
    """Make out what is asked. What is wrong with the text is a note, even if that is all of it.

    :raises PhotoclipError: a picture of the question can't be read.
    """
    pictures = tuple(_likeness(session, picture) for picture in question.pictures)
    meaning = _read(session, question, frozenset())
    return replace(meaning, pictures=pictures)


def _read(session: Session, question: Question, opened: frozenset[int]) -> Meaning:
    parsed = parse(question.text)
    filters: dict[Filter, Condition | Likeness | Meaning] = {}
    wrong = [_note(problem) for problem in parsed.problems]
    for piece in parsed.filters:
        found = _resolved(session, piece, opened)
        if isinstance(found, Note):
            wrong.append(found)
        elif isinstance(piece.node, Filter):
            filters[piece.node] = found
    root = None if parsed.root is None else _left(parsed.root, filters)
    return Meaning(question, root, filters, notes=tuple(wrong))


def _resolved(
    session: Session, piece: Piece, opened: frozenset[int]
) -> Condition | Likeness | Meaning | Note:
    assert isinstance(piece.node, Filter)
    found = resolve(session, piece.node)
    try:
        if isinstance(found, Picture):
            return _likeness(session, found)
        if isinstance(found, SmartAlbum):
            return _opened(session, found, opened)
    except PhotoclipError as error:
        found = Unresolved(error.message)
    if isinstance(found, Unresolved):
        return Note("problem", found.message, piece.start, piece.end)
    return found


def _opened(session: Session, album: SmartAlbum, opened: frozenset[int]) -> Meaning:
    """An album's question. Its own mistakes were told when it was saved, and are not again."""
    if album.id in opened:
        raise PhotoclipError(f"The smart album “{album.name}” is made of itself.")
    meaning = _read(session, album.question, opened | {album.id})
    pictures = tuple(_likeness(session, picture) for picture in album.question.pictures)
    return replace(meaning, pictures=pictures)


def _likeness(session: Session, picture: Picture) -> Likeness:
    vector = seen_vector(session, picture)
    return Likeness(vector, picture.weight, part=picture.box is not None)


def _note(problem: Problem) -> Note:
    return Note("problem", problem.message, problem.start, problem.end, problem.offer)


def _left(node: Node, known: dict[Filter, Condition | Likeness | Meaning]) -> Node | None:
    """The tree without the filters that mean nothing, in normal form."""
    if isinstance(node, Filter):
        return node if node in known else None
    if isinstance(node, AllOf | AnyOf):
        left = [part for one in node.of if (part := _left(one, known)) is not None]
        return all_of(left) if isinstance(node, AllOf) else any_of(left)
    if isinstance(node, Not | Weighted):
        inner = _left(node.of, known)
        return None if inner is None else replace(node, of=inner)
    return node
