"""Several of the program start at the same moment, on a new library or on an older one."""

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from photoclip.catalog.backups import backups
from photoclip.catalog.catalog import open_catalog
from photoclip.catalog.checking import problems
from tests.patience import PATIENCE_S

VERSION_2 = Path(__file__).parents[1] / "catalog" / "version_2.db.gz"

_OPEN = """
import sys
from pathlib import Path
from photoclip.catalog.catalog import open_catalog
print("ready", flush=True)
sys.stdin.readline()
with open_catalog(Path(sys.argv[1])) as catalog:
    catalog.settings.put(sys.argv[2], True)
"""


@pytest.mark.parametrize("older", [False, True])
def test_each_of_them_opens_it(tmp_path: Path, older: bool) -> None:
    path = tmp_path / "catalog.db"
    if older:
        path.write_bytes(gzip.decompress(VERSION_2.read_bytes()))
    names = ["one", "two"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    running = [
        subprocess.Popen([sys.executable, "-c", _OPEN, path, name], text=True, **pipes)
        for name in names
    ]
    for one in running:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in running:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    assert [one.communicate(timeout=PATIENCE_S)[1] for one in running] == [""] * len(names)
    assert problems(path) == []
    with open_catalog(path) as catalog:
        assert all(catalog.settings.get(name) for name in names)
    assert len(backups(path)) == (1 if older else 0)
