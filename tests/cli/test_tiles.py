"""photoclip index --tiles"""

from pathlib import Path

import pytest
from click.testing import CliRunner

from photoclip.catalog.catalog import open_catalog
from photoclip.cli.program import program
from photoclip.paths import LibraryPaths
from tests.pictures import draw


def test_tiles_are_remembered_and_small_computers_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.cli.index.against_tiles", lambda: "It is small.")
    draw(tmp_path / "photos" / "a.jpg", (200, 30, 30))
    library = ["--library", str(tmp_path / "library")]

    def tiles() -> int:
        with open_catalog(LibraryPaths(tmp_path / "library").catalog, readonly=True) as catalog:
            return len(list(catalog._db.execute("SELECT 1 FROM tiles")))

    run = CliRunner().invoke
    first = run(program, ["index", *library, "--tiles", str(tmp_path / "photos")])
    assert first.exit_code == 0, first.output
    assert "warning: It is small." in first.stderr
    assert tiles() == 4
    assert "small" not in run(program, ["index", *library, "--all"]).stderr
    draw(tmp_path / "photos" / "b.jpg", (20, 30, 230))
    run(program, ["index", *library, "--all"])
    assert tiles() == 8
    off = run(program, ["index", *library, "--all", "--no-tiles"])
    assert off.exit_code == 0, off.output
    assert tiles() == 0
