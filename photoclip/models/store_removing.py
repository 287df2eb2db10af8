"""Deleting models and what downloads left of them."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from photoclip.models.hub.locking import held
from photoclip.models.hub.refusals import not_written
from photoclip.models.store_places import Places


def delete(places: Places, key: str, name: str, folders: Iterable[Path]) -> int:
    """Delete folders of a model; returns the bytes freed (what another version shares stays).

    :raises PhotoclipError: the model is being downloaded, or a file can't be deleted.
    """
    before = places.size(key)
    try:
        with held(places.lock(key), name):
            for folder in folders:
                shutil.rmtree(folder)
            if not any(places.model(key).iterdir()):
                places.model(key).rmdir()
    except OSError as error:
        raise not_written(places.root, error) from error
    return before - places.size(key)
