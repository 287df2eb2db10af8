"""Which files beside photos are their sidecars.

Told by names alone, within one folder:

- `photo.jpg.xmp` is that of `photo.jpg`, as darktable and digiKam name it;
- `photo.xmp` is, as Lightroom and Camera Raw name it, that of a RAW called so: they write what
  they know of a JPEG into the JPEG. Where there is no such RAW, it is that of each picture called
  so, as digiKam can be told to name it: two pictures, `photo.jpg` and `photo.png`, may share one.

A RAW and the JPEG beside it are one photo here (see `media/pairs.py`), as they are in Lightroom
unless it is told otherwise: `photo.xmp`, `photo.cr2.xmp` and `photo.jpg.xmp` are all that photo's.
darktable takes them for two photos with a sidecar each; where these say different things, that is
a conflict like any other.

darktable's further versions of a photo (`photo_01.jpg.xmp`) are about another way to develop it:
they are nobody's, and so is a sidecar whose photo is not there.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from photoclip.core.sidecars import Naming
from photoclip.media.kinds import kind_of, split_name
from photoclip.media.long_paths import openable
from photoclip.media.pairs import pair, shot_of

EXTENSION = ".xmp"

_MOST_NAMES = 200_000
"""So many names of files are kept, of all folders: about a hundred megabytes."""

Owners = dict[str, tuple[str, ...]]
"""Names of the photos that a sidecar is of, by its name; all in one folder."""


def is_sidecar(name: str) -> bool:
    """Whether a file may be a sidecar, by its name."""
    return name[-len(EXTENSION) :].casefold() == EXTENSION


def family_of(name: str) -> str:
    """The same for all files of a folder that may belong together: photo, RAW, film, sidecars."""
    if not is_sidecar(name):
        return shot_of(name)
    photo = name[: -len(EXTENSION)]
    return shot_of(photo if kind_of(photo) else name)


def owners(names: Iterable[str]) -> Owners:
    """The sidecars among the files of a folder, each with its photos, by name."""
    listed = list(names)
    sidecars = [name for name in listed if is_sidecar(name)]
    if not sidecars:
        return {}  # Most folders.
    photos = _Photos(listed)
    found = {name: photos.owners_of(name) for name in sidecars}
    return {name: of for name, of in found.items() if of}


def named(photo: str, naming: Naming) -> str:
    """What a photo's sidecar is called; names or paths alike."""
    start = split_name(photo)[0] if naming == "photo.xmp" else photo
    return f"{start}{EXTENSION}"


class Neighbours:
    """Looks up the sidecars of photos on the disk, folder by folder: one listing for each.

    Photos come in any order, so all folders are kept that were listed, as far as memory allows.
    """

    def __init__(self) -> None:
        self._folders: dict[str, _Folder] = {}
        """Those used last at the end."""
        self._names = 0

    def of(self, photo: Path) -> tuple[Path, ...]:
        """The sidecars of a photo.

        :raises OSError: its folder can't be read.
        """
        found = self._listed(str(photo.parent)).sidecars.get(photo.name, ())
        return tuple(photo.with_name(one) for one in found)

    def owners(self, sidecar: Path) -> tuple[str, ...]:
        """Names of the photos that a sidecar is of, or would be if it were there.

        :raises OSError: its folder can't be read.
        """
        return self._listed(str(sidecar.parent)).owners_of(sidecar.name)

    def _listed(self, path: str) -> "_Folder":
        folder = self._folders.pop(path, None)
        if folder is None:
            folder = _Folder(path)
            self._names += folder.count
        self._folders[path] = folder
        while self._names > _MOST_NAMES and len(self._folders) > 1:
            oldest = next(iter(self._folders))
            self._names -= self._folders.pop(oldest).count
        return folder


class _Folder:
    """The photos of a folder and their sidecars, as they were when it was listed."""

    def __init__(self, path: str) -> None:
        """:raises OSError: it can't be read."""
        self._names = os.listdir(openable(path))  # noqa: PTH208  (names are all that is wanted)
        self.count = len(self._names)
        self.owners = owners(self._names)
        self.sidecars: dict[str, list[str]] = {}
        for sidecar, photos in self.owners.items():
            for photo in photos:
                self.sidecars.setdefault(photo, []).append(sidecar)
        self._lookup: _Photos | None = None

    def owners_of(self, sidecar: str) -> tuple[str, ...]:
        if sidecar in self.owners:
            return self.owners[sidecar]
        self._lookup = self._lookup or _Photos(self._names)
        return self._lookup.owners_of(sidecar)


class _Photos:
    """The photos of a folder, by all that a sidecar may call them."""

    def __init__(self, names: list[str]) -> None:
        photos = [name for name in names if kind_of(name) in ("photo", "raw")]
        self._exact = set(photos)
        self._folded: dict[str, list[str]] = {}
        self._stems: dict[str, list[str]] = {}
        for name in photos:
            self._folded.setdefault(name.casefold(), []).append(name)
            self._stems.setdefault(split_name(name)[0].casefold(), []).append(name)
        pairs = pair(names)
        self._main_of = {extra: main for main, extras in pairs.items() for extra in extras}

    def owners_of(self, sidecar: str) -> tuple[str, ...]:
        name = sidecar[: -len(EXTENSION)]
        found = [name] if name in self._exact else self._folded.get(name.casefold())
        if found is None:
            found = self._stems.get(name.casefold(), [])
            raws = [one for one in found if kind_of(one) == "raw"]
            found = raws or found
        return tuple(sorted({self._main_of.get(one, one) for one in found}))


def find(photo: Path) -> tuple[Path, ...]:
    """The sidecars that lie beside a photo.

    :raises OSError: its folder can't be read.
    """
    return Neighbours().of(photo)
