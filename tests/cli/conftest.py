import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from photoclip.cli import main
from tests.made_once import made_once
from tests.patience import PATIENCE_S
from tests.pictures import PHOTOGRAPHS, photograph


@dataclass(frozen=True)
class Run:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output, which must be one JSON document and nothing else."""
        return json.loads(self.out)


Photoclip = Callable[..., Run]


@pytest.fixture(autouse=True)
def fewer_processes(decoded_here: None) -> None:
    """Who wants processes that decode takes `in_processes`."""


@pytest.fixture
def photoclip(capsys: pytest.CaptureFixture[str]) -> Photoclip:
    """The command line in this process."""

    def run(*args: object) -> Run:
        capsys.readouterr()
        status = main([str(arg) for arg in args])
        out, err = capsys.readouterr()
        return Run(status, out, err)

    return run


@pytest.fixture
def photoclip_process() -> Photoclip:
    """The command line as a process of its own."""

    def run(*args: object, text: str | None = None) -> Run:
        command = [sys.executable, "-m", "photoclip", *map(str, args)]
        done = subprocess.run(
            command, input=text, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        return Run(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Four photographs in a folder."""
    return _photographs(tmp_path / "pictures")


@pytest.fixture(scope="session")
def indexed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same four, and a library of them; not to be changed."""

    def make(root: Path) -> None:
        pictures = _photographs(root / "pictures")
        assert main(["index", str(pictures), "--library", str(root / "library")]) == 0

    return made_once(tmp_path_factory, "cli", make)


@pytest.fixture
def indexed(indexed_once: Path, own_library: Path) -> Path:
    """The four photographs, which the default library knows; they are not to be changed."""
    shutil.copytree(indexed_once / "library", own_library)
    return indexed_once / "pictures"


def _photographs(folder: Path) -> Path:
    folder.mkdir()
    for name in PHOTOGRAPHS:
        (folder / name).write_bytes(photograph(name).read_bytes())
    return folder
