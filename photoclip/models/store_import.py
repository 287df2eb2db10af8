"""A model from a folder on disk into the models folder: copied, converted if need be, checked."""

import hashlib
import re
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import DownloadProgress, HubFile
from photoclip.core.on_disk import is_folder
from photoclip.models import table
from photoclip.models.hub.background import Line, in_background
from photoclip.models.hub.converting import convert_folder, space_to_convert
from photoclip.models.hub.digests import digest_of
from photoclip.models.hub.downloading import finish, now, recorded, room_for
from photoclip.models.hub.locking import held
from photoclip.models.hub.refusals import not_written
from photoclip.models.hub.wanted import BRING, WEIGHTS, choose, is_pickle
from photoclip.models.store_places import Places, Record, is_key, read_record

_CACHED = re.compile(r"models--(?P<owner>[\w.-]+?)--(?P<name>[\w.-]+)")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PIECE = 1 << 22


def import_folder(
    places: Places, folder: Path, name: str | None, check: Callable[[Path], object]
) -> Generator[DownloadProgress, None, str]:
    """Copy a model folder into the models folder; returns the key under which it lies there.

    The folder may be a repository's copy, a snapshot in the hub's own cache, or a model that
    photoclip downloaded on another computer: where it says what its files must hold, they are
    compared. Closing the generator cancels, and leaves nothing.

    :raises PhotoclipError: a file is missing or damaged, or there is no room.
    """
    try:
        files = _wanted(folder)
        known = read_record(folder)
        key = _key(folder, name, known)
    except OSError as error:
        raise not_written(places.root, error) from error
    source = _Source(folder, tuple(files), known)
    line = Line(name or key, sum(file.size for file in files))
    work = partial(_work, places, source, key, line, check)
    yield from in_background(line, work)
    return key


@dataclass(frozen=True, slots=True)
class _Source:
    """A model folder to copy; `known` where photoclip itself wrote down what it must hold."""

    folder: Path
    files: tuple[HubFile, ...]
    known: Record | None


def _work(
    places: Places, source: _Source, key: str, line: Line, check: Callable[[Path], object]
) -> None:
    known = source.known
    line.say("checking")
    try:
        for file in known.files if known else ():
            _compare(source.folder / file.path, file.digest, line)
        commit = (known.commit if known else _cached_commit(source.folder)) or _fingerprint(
            source, line
        )
        record = Record(
            key, commit, known.licence if known else None, now(), (), imported=known is None
        )
        with held(places.lock(key), key):
            if places.record(key, commit) is None:
                _bring(places, source, record, line, check)
    except OSError as error:
        raise not_written(places.root, error) from error


def _wanted(folder: Path) -> list[HubFile]:
    """The files to copy, with the digests that the hub's cache promises by its links' names."""
    if not is_folder(folder):
        raise PhotoclipError(f"There is no folder {folder}.", "Name the folder of a model.")
    listed = [
        HubFile(file.name, file.stat().st_size, _promised(file))
        for file in folder.iterdir()
        if file.is_file()
    ]
    hint = f"Bring {BRING} and {WEIGHTS} into one folder."
    return list(choose(f"The folder {folder}", listed, hint).files)


def _promised(file: Path) -> str:
    target = file.resolve().name if file.is_symlink() else ""
    if _SHA256.fullmatch(target):
        return f"sha256:{target}"
    return f"git-sha1:{target}" if _COMMIT.fullmatch(target) else ""


def _compare(file: Path, digest: str, line: Line) -> None:
    if digest and digest_of(file, digest, line.heed) != digest:
        raise PhotoclipError(f"The model file {file} is damaged.", "Copy the file again.")


def _key(folder: Path, name: str | None, known: Record | None) -> str:
    """The repository or name under which the model will be known."""
    if name is not None:
        return _named(name)
    if known is not None:
        return known.key
    cached = _CACHED.fullmatch(folder.parent.parent.name)
    if cached is not None and folder.parent.name == "snapshots":
        return f"{cached['owner']}/{cached['name']}"
    card = table.find(folder.name)
    if card is not None and card.repository is not None:
        return card.repository
    plain = re.sub(r"[^A-Za-z0-9_.]+", "-", folder.resolve().name).strip("-.")
    return _named(plain)


def _named(name: str) -> str:
    card = table.find(name)
    key = name if card is None else card.repository
    if key is None or not is_key(key):
        raise PhotoclipError(
            f"“{name}” cannot be a model's name.", "Use letters, digits, “-”, “_” and “.”."
        )
    return key


def _cached_commit(folder: Path) -> str | None:
    in_cache = folder.parent.name == "snapshots" and _COMMIT.fullmatch(folder.name)
    return folder.name if in_cache else None


def _fingerprint(source: _Source, line: Line) -> str:
    """What stands for the commit where nobody knows it: twelve digits from the content."""
    digest = hashlib.sha256()
    for file in sorted(source.files, key=lambda one: one.path):
        own = digest_of(source.folder / file.path, "sha256:", line.heed)
        digest.update(f"{file.path} {own.removeprefix('sha256:')}\n".encode())
    return digest.hexdigest()[:12]


def _bring(
    places: Places, source: _Source, record: Record, line: Line, check: Callable[[Path], object]
) -> None:
    pickles = [file for file in source.files if is_pickle(file.path)]
    peak = space_to_convert([file.size for file in pickles])
    room_for(places.root, sum(file.size for file in source.files) + peak)
    begun = places.partial(record.key, record.commit)
    shutil.rmtree(begun, ignore_errors=True)
    begun.mkdir(parents=True)
    try:
        _copy_all(source, begun, line)
        if pickles:
            convert_folder(begun, line)
        whole = Record(
            record.key,
            record.commit,
            record.licence,
            record.installed,
            recorded(begun),
            tuple(pickles),
            record.imported,
        )
        finish(begun, places.complete(record.key, record.commit), whole, check)
    except BaseException:
        shutil.rmtree(begun, ignore_errors=True)
        raise


def _copy_all(source: _Source, target: Path, line: Line) -> None:
    """Copy the files, each compared with what it must hold where that is known."""
    done = 0
    line.say("copying", done)
    for file in source.files:
        with (source.folder / file.path).open("rb") as came, (target / file.path).open("wb") as out:
            while piece := came.read(_PIECE):
                out.write(piece)
                done += len(piece)
                line.say("copying", done)
        _compare(target / file.path, file.digest, line)
