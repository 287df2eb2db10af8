"""Trashes for tests: real folders, kept as the freedesktop.org specification says."""

import errno
import os
from pathlib import Path
from urllib.parse import quote


class FolderTrash:
    """Moves files into a trash below a folder, unless they are to be refused."""

    def __init__(self, data: Path, *, tells: bool = True) -> None:
        self.root = data / "Trash"
        self.tells = tells
        self.refuses: set[Path] = set()

    def put(self, path: Path) -> Path | None:
        if path in self.refuses:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        names = (f"{path.name}-{number}" for number in range(1000))
        files, info = self.root / "files", self.root / "info"
        files.mkdir(parents=True, exist_ok=True)
        info.mkdir(exist_ok=True)
        landed = next(files / name for name in names if not (files / name).exists())
        (info / f"{landed.name}.trashinfo").write_text(
            f"[Trash Info]\nPath={quote(os.fsencode(path))}\nDeletionDate=2026-01-01T00:00:00\n"
        )
        path.rename(landed)
        return landed if self.tells else None

    @property
    def names(self) -> list[str]:
        """What lies in it, by the names that the files had."""
        return sorted(one.name.rpartition("-")[0] for one in (self.root / "files").glob("*"))

    def empty(self) -> None:
        for folder in ("files", "info"):
            for one in (self.root / folder).glob("*"):
                one.unlink()


class DyingTrash(FolderTrash):
    """Ends the process, without a word, as soon as so many files were moved."""

    def __init__(self, data: Path, after: int) -> None:
        super().__init__(data)
        self.left = after

    def put(self, path: Path) -> Path | None:
        landed = super().put(path)
        self.left -= 1
        if not self.left:
            os._exit(9)
        return landed
