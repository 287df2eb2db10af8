"""Which files of a folder are one photo: RAW and JPEG of one shot, a photo and the film around it.

Told by names alone, within one folder, so that no file need be opened for it:

- cameras write IMG_1.CR2 and IMG_1.JPG (or .HIF), phones IMG_1.DNG and IMG_1.JPG;
- Apple's live photos are IMG_1.HEIC (or .JPG) and IMG_1.MOV, as .MP4 out of Google's archive;
- Google's motion photos are PXL_1.MP.jpg and PXL_1.MP (or PXL_1.mp4, PXL_1.LS.mp4), its RAWs
  PXL_1.RAW-01.COVER.jpg and PXL_1.RAW-02.ORIGINAL.dng;
- some programs keep the photo's whole name: IMG_1.JPG.mov.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from photoclip.media.kinds import Kind, kind_of, split_name

Pairs = dict[str, tuple[str, ...]]
"""Names of the extras by the name of the photo they belong to; both as they were given."""

_MAINS = (".heic", ".heif", ".hif", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")
"""What cameras write beside a RAW or a film, the likelier original first. Anything else of the same
name, such as a TIFF or a PNG, was made of the photo later and stands by itself."""

_FILMS = (".mov", ".mp4", ".mp")
"""What phones write beside a photo. A film of another kind was taken by itself."""

_GOOGLE = re.compile(r"(?i)\.(mp|ls|(raw|motion)-\d+(\.mp)?\.(cover|original))(?=~\d+$|$)")
"""What Google's camera puts between the name of a shot and the extension."""


class _File(NamedTuple):
    name: str
    stem: str
    extension: str
    kind: Kind


def pair(names: Iterable[str], kinds: Mapping[str, Kind] | None = None) -> Pairs:
    """The photos of a folder that have extras, each with its RAWs and films.

    No name comes up twice. What doesn't come up stands by itself: a RAW without JPEG is a photo, a
    film without photo is a film. The order of the names makes no difference.

    :param names: File names (no paths) of one folder; any text, also what isn't valid UTF-8.
    :param kinds: Of those that are photos or films, where that is known.
    """
    if kinds is None:
        kinds = kinds_of(names)
    if not {"raw", "video"} & set(kinds.values()):
        return {}  # Most folders: looking closer would cost as much as listing them.
    shots: dict[str, list[tuple[str, Kind]]] = {}
    for name, kind in kinds.items():
        shots.setdefault(shot_of(name), []).append((name, kind))
    extras: dict[str, list[str]] = {}
    for found in shots.values():
        if len(found) == 1:
            continue
        files = [_File(name, *split_name(name), kind) for name, kind in found]
        for file in files:
            if main := _main_of(file, files):
                extras.setdefault(main.name, []).append(file.name)
    return {main: tuple(sorted(extras[main])) for main in sorted(extras)}


def kinds_of(names: Iterable[str]) -> dict[str, Kind]:
    """The photos and films among the files of a folder."""
    return {name: kind for name in names if (kind := kind_of(name))}


def shot_of(name: str) -> str:
    """What all files of one shot are called, one way or another."""
    stem, extension = split_name(name)
    if extension in _FILMS and kind_of(stem) == "photo":
        return shot_of(stem)
    if "." not in stem and "~" not in name:
        return stem.casefold()
    number = name[len(stem) + len(extension) :]  # The ~2 of a film that is called PXL_1.MP~2.
    return _GOOGLE.sub("", stem + number).casefold()


def _main_of(file: _File, shot: list[_File]) -> _File | None:
    """The photo of the shot whose extra this file is; None where it is none."""
    if file.kind == "photo" or (file.kind == "video" and file.extension not in _FILMS):
        return None
    mains = [other for other in shot if other.extension in _MAINS]
    if not mains and file.kind == "video":
        mains = [other for other in shot if other.kind == "raw"]
    if len(mains) == 1:
        return mains[0]
    return min(mains, key=lambda main: _distance(file, main), default=None)


def _distance(file: _File, main: _File) -> tuple[int, int, int, str]:
    """Less for a photo that is more likely the one: more of its name is in the file's name."""
    rank = _MAINS.index(main.extension) if main.extension in _MAINS else len(_MAINS)
    folded = _shared(file.name.casefold(), main.name.casefold(), main.stem.casefold())
    return -_shared(file.name, main.name, main.stem), -folded, rank, main.name


def _shared(name: str, main: str, stem: str) -> int:
    """How much of a photo's name, or of its stem, the name begins with."""
    return next((len(start) for start in (main, stem) if f"{name}.".startswith(f"{start}.")), 0)
