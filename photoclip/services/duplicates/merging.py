"""What one photo takes over of others that go: tags, albums, stars, a pick, title and caption."""

from collections.abc import Iterator, Sequence

from photoclip.catalog.duplicates import PhotoFacts
from photoclip.core.edits import (
    Change,
    FlagChange,
    MembersChange,
    RatingChange,
    TagChange,
    WritingChange,
)
from photoclip.core.photo import PhotoDetails
from photoclip.services.session import Session


def taken_over(session: Session, stays: int, goes: Sequence[int]) -> list[Change]:
    """What was said of photos that go, and not of the one that stays.

    Its own title, caption and rejection count; of stars the most, and a pick of any.
    """
    catalog = session.catalog
    facts = catalog.duplicates.facts([stays, *goes])
    mine = catalog.photos.details(stays)
    others = [one for one in map(catalog.photos.details, goes) if one is not None]
    if mine is None or stays not in facts:
        return []
    its = [facts[one] for one in goes if one in facts]
    return [
        *_tags(stays, facts[stays], its),
        *_albums(stays, facts[stays], its),
        *_marks(stays, mine, others),
        *_words(stays, mine, others),
    ]


def _tags(stays: int, mine: PhotoFacts, others: Sequence[PhotoFacts]) -> Iterator[Change]:
    known = {tag.casefold() for tag in mine.tags}
    for tag in (tag for one in others for tag in one.tags):
        if tag.casefold() not in known:
            known.add(tag.casefold())
            yield TagChange((stays,), tag, True)


def _albums(stays: int, mine: PhotoFacts, others: Sequence[PhotoFacts]) -> Iterator[Change]:
    """In its place."""
    known = {number for number, _, _ in mine.albums}
    for number, _, place in (album for one in others for album in one.albums):
        if number not in known:
            known.add(number)
            yield MembersChange((stays,), number, True, (place,))


def _marks(stays: int, mine: PhotoDetails, others: Sequence[PhotoDetails]) -> Iterator[Change]:
    stars = max(one.photo.rating or 0 for one in (mine, *others))
    if stars > (mine.photo.rating or 0):
        yield RatingChange((stays,), stars)
    if mine.photo.flag is None and any(one.photo.flag == "pick" for one in others):
        yield FlagChange((stays,), "pick")


def _words(stays: int, mine: PhotoDetails, others: Sequence[PhotoDetails]) -> Iterator[Change]:
    title = next((one.title for one in (mine, *others) if one.title), None)
    caption = next((one.caption for one in (mine, *others) if one.caption), None)
    if title != mine.title:
        yield WritingChange((stays,), "title", title)
    if caption != mine.caption:
        yield WritingChange((stays,), "caption", caption)
