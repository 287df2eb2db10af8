"""A model from a folder on disk into the models folder: copied, converted if need be, checked."""

import hashlib
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import HubFile
from photoclip.models import table
from photoclip.models.hub.background import Line
from photoclip.models.hub.converting import convert_folder, space_to_convert
from photoclip.models.hub.digests import digest_of, sha256_of
from photoclip.models.hub.downloading import finish, now, recorded, room_for
from photoclip.models.hub.locking import held
from photoclip.models.hub.refusals import not_written
from photoclip.models.hub.wanted import BRING, WEIGHTS, choose, is_pickle
from photoclip.models.store_places import Places, Record, is_key, read_record

_CACHED = re.compile(r"models--(?P<owner>[\w.-]+?)--(?P<name>[\w.-]+)")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def import_folder(
    places: Places, folder: Path, name: str | None, check: Callable[[Path], object]
) -> str:
    """Copy a model folder into the models folder; returns the key under which it lies there.

    The folder may be a repository's copy, a snapshot in the hub's own cache, or a model that
    photoclip downloaded on another computer: where it says what its files must hold, they are
    compared.

    :raises PhotoclipError: a file is missing or damaged, or there is no room.
    """
    try:
        files = _wanted(folder)
        known = read_record(folder)
        for file in known.files if known else ():
            _compare(folder / file.path, file.digest)
        key = _key(folder, name, known)
        commit = (known.commit if known else _cached_commit(folder)) or _fingerprint(folder, files)
        record = Record(
            key, commit, known.licence if known else None, now(), (), imported=known is None
        )
        with held(places.lock(key), name or key):
            if places.record(key, commit) is None:
                _bring(places, folder, files, record, check)
    except OSError as error:
        raise not_written(places.root, error) from error
    return key


def _wanted(folder: Path) -> list[HubFile]:
    """The files to copy, with the digests that the hub's cache promises by its links' names."""
    if not folder.is_dir():
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


def _compare(file: Path, digest: str) -> None:
    if digest and digest_of(file, digest) != digest:
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


def _fingerprint(folder: Path, files: list[HubFile]) -> str:
    """What stands for the commit where nobody knows it: twelve digits from the content."""
    digest = hashlib.sha256()
    for file in sorted(files, key=lambda one: one.path):
        digest.update(f"{file.path} {sha256_of(folder / file.path)}\n".encode())
    return digest.hexdigest()[:12]


def _bring(
    places: Places,
    folder: Path,
    files: list[HubFile],
    record: Record,
    check: Callable[[Path], object],
) -> None:
    pickles = [file for file in files if is_pickle(file.path)]
    peak = space_to_convert([file.size for file in pickles])
    room_for(places.root, sum(file.size for file in files) + peak)
    partial = places.partial(record.key, record.commit)
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        for file in files:
            shutil.copyfile(folder / file.path, partial / file.path)
            _compare(partial / file.path, file.digest)
        if pickles:
            convert_folder(partial, Line(record.key, 0))
        whole = Record(
            record.key,
            record.commit,
            record.licence,
            record.installed,
            recorded(partial),
            tuple(pickles),
            record.imported,
        )
        finish(partial, places.complete(record.key, record.commit), whole, check)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
