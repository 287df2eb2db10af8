"""Where a run looks for changes: whole folders, or some files of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SomeFiles:
    """Files of one folder, by name, that were written, moved or deleted; they may be gone."""

    folder: Path
    names: frozenset[str]


Scope = Path | SomeFiles
"""A folder with all below it, or some files of one."""


def merged(scopes: Iterable[Scope]) -> tuple[Scope, ...]:
    """The same without what lies in another of them: in order, each folder once."""
    folders = set[Path]()
    names: dict[Path, set[str]] = {}
    for one in scopes:
        if isinstance(one, SomeFiles):
            names.setdefault(one.folder, set()).update(one.names)
        else:
            folders.add(one)
    whole = [one for one in folders if not any(up in folders for up in one.parents)]
    some = [
        SomeFiles(folder, frozenset(files))
        for folder, files in names.items()
        if not any(place in folders for place in (folder, *folder.parents))
    ]
    return (*sorted(whole), *sorted(some, key=lambda one: one.folder))
