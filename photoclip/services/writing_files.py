"""Files of the user's own that are written whole or not at all."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.core.on_disk import is_file, is_there


def write_whole(path: Path, texts: Iterable[str]) -> None:
    """Write texts one after the other, as UTF-8; see `written_whole`."""
    for _ in written_whole(path, texts):
        pass


def written_whole(path: Path, texts: Iterable[str]) -> Iterator[None]:
    """The same, and a step after each text. Closed before the end, nothing is written.

    What is no plain file, such as a pipe, gets the texts as they come.

    :raises PhotoclipError: the file can't be written; what was there before stays.
    """
    try:
        place = Path(os.path.realpath(path))  # a link stays one
        if is_there(place) and not is_file(place):
            yield from _written(place, texts)
        else:
            yield from _replaced(place, texts)
    except OSError as error:
        raise PhotoclipError(
            f"{path} can't be written: {error.strerror}.", "Choose another place."
        ) from error


def _replaced(path: Path, texts: Iterable[str]) -> Iterator[None]:
    """By way of a file beside it."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield from _written(part, texts, keep=True)
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _written(path: Path, texts: Iterable[str], *, keep: bool = False) -> Iterator[None]:
    with path.open("w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        for text in texts:
            file.write(text)
            yield
        file.flush()
        if keep:
            os.fsync(file.fileno())
