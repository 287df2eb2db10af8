import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from photoclip.cli import main
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
            command, input=text, capture_output=True, text=True, timeout=120, check=False
        )
        return Run(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Four photographs in a folder."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in PHOTOGRAPHS:
        (folder / name).write_bytes(photograph(name).read_bytes())
    return folder
