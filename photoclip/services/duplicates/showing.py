"""One group of duplicates, and what its members differ in."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from photoclip.catalog.duplicates import FileFacts, PhotoFacts
from photoclip.core.duplicates.events import GroupShown
from photoclip.core.duplicates.members import Bytes, Member, Tier, choose
from photoclip.core.photo import Photo
from photoclip.media.long_paths import openable
from photoclip.services.session import Session

_CHUNK = 1 << 20
_UNREADABLE = "-"


def show_group(session: Session, tier: Tier, ids: Sequence[int]) -> Iterator[GroupShown]:
    """The members of a group, the one to keep before the others, and why it is that.

    Of identical pictures it is shown at once, and again when all their bytes were compared.
    Members that are gone meanwhile are left out; nothing is shown of fewer than two.
    """
    shown = group_of(session, tier, ids)
    if shown is None:
        return
    if tier != "identical":
        yield shown
        return
    yield from _with_bytes(session, shown)


def group_of(session: Session, tier: Tier, ids: Sequence[int]) -> GroupShown | None:
    """The same as far as the catalogue knows; None where it is a group no longer."""
    members = _files(session, ids[0]) if tier == "identical" else _photos(session, ids)
    if len(members) < 2:
        return None
    choice = choose(tier, members)
    members.insert(0, members.pop(choice.place))
    return GroupShown(tier, tuple(ids), tuple(members), replace(choice, place=0))


def tell_bytes(session: Session, members: Sequence[Member]) -> list[Member]:
    """Members with what is known of their bytes: as the first one's, or with other metadata.

    Of the first it is told, too, whether another has the same.
    """
    files = {file.path: file for file in _facts(session, members[0].photo.id)}
    digests = [_digest_of(files, files.get(one.path)) for one in members]
    told = [_told(digest, digests[0]) for digest in digests[1:]]
    first: Bytes = "same" if "same" in told else "other" if "other" in told else ""
    return [replace(one, bytes=said) for one, said in zip(members, (first, *told), strict=True)]


def _with_bytes(session: Session, shown: GroupShown) -> Iterator[GroupShown]:
    """The group at once; and once more where files had to be read for it."""
    yield replace(shown, members=tuple(tell_bytes(session, shown.members)))
    unread = _to_read(_facts(session, shown.members[0].photo.id))
    for file in unread:
        session.catalog.duplicates.put_digests([(file, _digest(file.path))])
    if unread:
        yield replace(shown, members=tuple(tell_bytes(session, shown.members)))


def _to_read(files: Sequence[FileFacts]) -> list[FileFacts]:
    """Those that another one is as large as: others differ anyway."""
    sizes = [file.size for file in files]
    return [file for file in files if sizes.count(file.size) > 1 and file.digest is None]


def _digest_of(files: Mapping[Path, FileFacts], file: FileFacts | None) -> str:
    """What tells a file's bytes; "" where that isn't known yet."""
    if file is None:
        return ""
    alone = sum(other.size == file.size for other in files.values()) == 1
    return f"size {file.size}" if alone else file.digest or ""


def _told(digest: str, first: str) -> Bytes:
    if not digest or not first or _UNREADABLE in (digest, first):
        return ""
    return "same" if digest == first else "other"


def _digest(path: Path) -> str:
    """Of all bytes; "-" where they can't be read."""
    digest = hashlib.blake2b(digest_size=16)
    try:
        with Path(openable(str(path))).open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return _UNREADABLE
    return digest.hexdigest()


def _facts(session: Session, photo_id: int) -> list[FileFacts]:
    return session.catalog.duplicates.files([photo_id]).get(photo_id, [])


def _files(session: Session, photo_id: int) -> list[Member]:
    """The places of one photo."""
    photos = session.catalog.photos.get([photo_id])
    facts = session.catalog.duplicates.facts([photo_id])
    if photo_id not in photos:
        return []
    return [
        _member(session, photos[photo_id], facts[photo_id], file)
        for file in _facts(session, photo_id)
    ]


def _photos(session: Session, ids: Sequence[int]) -> list[Member]:
    photos = session.catalog.photos.get(ids)
    facts = session.catalog.duplicates.facts(ids)
    files = session.catalog.duplicates.files(ids)
    return [
        _member(session, photos[one], facts[one], files[one][0])
        for one in ids
        if one in photos and one in files
    ]


def _member(session: Session, photo: Photo, facts: PhotoFacts, file: FileFacts) -> Member:
    return Member(
        photo=photo,
        path=file.path,
        size=file.size,
        format=facts.format,
        camera=facts.camera,
        sharpness=facts.sharpness,
        tags=facts.tags,
        albums=tuple(name for _, name, _ in facts.albums),
        worded=facts.worded,
        modified_ns=file.mtime_ns,
        away=_is_away(session, file.path),
    )


def _is_away(session: Session, path: Path) -> bool:
    folders = session.catalog.folders.all()
    return any(folder.offline and path.is_relative_to(folder.path) for folder in folders)
