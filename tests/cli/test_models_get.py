"""photoclip model list, download, import, remove: from a hub that is served here to a search."""

import os
import pty
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from photoclip.models import table
from photoclip.models.store import Store
from tests.cli.conftest import Photoclip
from tests.models.hub_fixtures import REPOSITORY, clip, hub, models, wait_for_bytes
from tests.models.hub_server import Hub
from tests.patience import PATIENCE_S

__all__ = ["clip", "hub", "models"]

WEIGHTS = "model.safetensors"
LAION = "laion/CLIP-ViT-B-32-laion2B-s34B-b79K"


def test_from_the_hub_to_a_search(
    photoclip: Photoclip, hub: Hub, models: Path, clip: Path, pictures: Path
) -> None:
    commit = hub.add(LAION, clip)
    asked = photoclip("model", "download", "laion-vit-b-32", "--ask", "--json").document
    assert (asked["repository"], asked["commit"], asked["licence"]) == (LAION, commit, "mit")
    assert asked["size"] == sum(file["size"] for file in asked["files"])
    assert not models.exists()
    got = photoclip("model", "download", "laion-vit-b-32", "--json")
    assert got.status == 0
    assert (got.document["state"], got.document["commit"]) == ("here", commit)
    assert photoclip("index", pictures).status == 0
    assert photoclip("model", "use", "laion-vit-b-32").status == 0
    assert photoclip("index", "--all", "--json").document["embedded"] == 4
    found = photoclip("search", "a cat", "--json").document
    assert found["model"] == "laion-vit-b-32"
    assert len(found["results"]) == 4
    rows = photoclip("model", "list", "--json").document["models"]
    row = next(row for row in rows if row["name"] == "laion-vit-b-32")
    assert (row["chosen"], row["indexed"], row["state"]) == (True, 4, "here")
    assert row["reference"].startswith(f"laion-vit-b-32@{commit}+")
    assert row["running"]["images_per_second"] > 0
    assert "photos a second, in" in " ".join(photoclip("model", "list").out.split())
    refused = photoclip("model", "remove", "laion-vit-b-32")
    assert refused.status == 1
    assert "uses the model" in refused.err
    assert photoclip("model", "use", "--back").status == 0
    removed = photoclip("model", "remove", "laion-vit-b-32", "--json").document
    assert removed == {"removed": "laion-vit-b-32", "freed": pytest.approx(row["size"], rel=0.01)}
    assert not list(models.rglob(WEIGHTS))
    assert photoclip("search", "a cat", "--json").document["model"] == "builtin"


def test_the_list_fits_a_terminal(photoclip: Photoclip) -> None:
    told = photoclip("model", "list").out.splitlines()
    assert max(map(len, told)) <= 100
    for card in table.cards():
        (line,) = [line for line in told if line[2:].startswith(f"{card.name} ")]
        assert card.licence in line
    assert told[1].startswith("* builtin")
    text = " ".join(" ".join(told).split())
    assert all(card.good_for in text and card.languages in text for card in table.cards())
    assert "Recommended" in text


def test_the_list_as_json(photoclip: Photoclip) -> None:
    document = photoclip("model", "list", "--json").document
    assert document["photos"] == 0
    assert [row["name"] for row in document["models"]] == [card.name for card in table.cards()]
    openai = next(row for row in document["models"] if row["name"] == "openai-vit-b-32")
    assert openai["repository"] == "openai/clip-vit-base-patch32"
    assert (openai["state"], openai["part"], openai["indexed"]) == ("absent", "other", 0)
    assert {figure["measure"] for figure in openai["quality"]} >= {"ImageNet", "COCO"}


def test_updating(photoclip: Photoclip, hub: Hub, models: Path, clip: Path) -> None:
    first = hub.add(REPOSITORY, clip)
    assert photoclip("model", "download", REPOSITORY).status == 0
    requests = len(hub.requests)
    again = photoclip("model", "download", REPOSITORY)
    assert "--update" in again.out
    assert len(hub.requests) == requests, "nobody asked for a newer version"
    assert "up to date" in photoclip("model", "download", REPOSITORY, "--update").out
    files = {file.name: file.read_bytes() for file in clip.iterdir()} | {"LICENSE": b"MIT"}
    second = hub.commit(REPOSITORY, files)
    offered = photoclip("model", "download", REPOSITORY, "--ask").out
    assert first[:12] in offered
    assert second[:12] in offered
    updated = photoclip("model", "download", REPOSITORY, "--update", "--json").document
    assert updated["commit"] == second
    assert {folder.name for folder in (models / "someone--tiny-clip").iterdir()} == {first, second}
    assert photoclip("model", "remove", f"{REPOSITORY}@{first[:8]}").status == 0
    assert {folder.name for folder in (models / "someone--tiny-clip").iterdir()} == {second}


def test_importing(photoclip: Photoclip, models: Path, clip: Path, tmp_path: Path) -> None:
    row = photoclip("model", "import", clip, "--name", "tinyclip-39m", "--json").document
    assert (row["name"], row["state"]) == ("tinyclip-39m", "here")
    shown = photoclip("model", "import", clip)
    assert shown.out.startswith("tiny-clip (")
    assert ") is here.\n" in shown.out
    assert "photoclip model use tiny-clip" in shown.out
    assert "  tiny-clip " in photoclip("model", "list").out
    empty = photoclip("model", "import", tmp_path)
    assert empty.status == 1
    assert "has no config.json" in empty.err
    assert "Bring config.json" in empty.err


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (["download", "no-such-model"], "There is no model"),
        (["download", "openai-vit-b-16"], "HF_HUB_OFFLINE"),
        (["download", "builtin", "--update"], "nothing to download"),
        (["remove", "builtin"], "part of photoclip"),
        (["remove", "openai-vit-b-32"], "not on this computer"),
        (["remove", "nonsense"], "There is no model"),
        (["import", "no-such-folder"], "There is no folder"),
        (["use", "openai-vit-b-32"], "not on this computer"),
    ],
)
def test_refusals(photoclip: Photoclip, models: Path, command: list[str], sentence: str) -> None:
    done = photoclip("model", *command)
    assert done.status == 1
    assert sentence in done.err
    assert "hint: " in done.err
    assert done.out == ""


# A background process of a shell ignores interrupts, and hands that down; this one listens.
_LISTENING = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from photoclip.cli import main
sys.exit(main())
"""


def _environment(models: Path) -> dict[str, str]:
    return {**os.environ, "HF_HUB_OFFLINE": "0", "PHOTOCLIP_MODELS": str(models)}


def test_an_interrupt_pauses(photoclip: Photoclip, hub: Hub, models: Path, clip: Path) -> None:
    commit = hub.add(REPOSITORY, clip)
    hub.holds = {WEIGHTS: 65_536}
    process = subprocess.Popen(
        [sys.executable, "-c", _LISTENING, "model", "download", REPOSITORY],
        env=_environment(models),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert hub.holding.wait(PATIENCE_S)
    wait_for_bytes(Store(models), REPOSITORY, 60_000)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert f"Go on with: photoclip model download {REPOSITORY}" in told
    hub.holds.clear()
    hub.released.set()
    assert "begun" in photoclip("model", "list").out
    again = photoclip("model", "download", REPOSITORY, "--json")
    assert again.document["state"] == "here"
    assert f"Going on with commit {commit[:12]}" in again.err
    first, second = hub.ranges(WEIGHTS)
    assert first is None
    assert second is not None
    assert second.startswith("bytes=")


@pytest.mark.parametrize(("answer", "comes"), [(b"n\n", False), (b"y\n", True)])
def test_a_terminal_is_asked_before(
    hub: Hub, models: Path, clip: Path, answer: bytes, comes: bool
) -> None:
    hub.add(REPOSITORY, clip)
    here, there = pty.openpty()
    termios.tcsetwinsize(there, (24, 100))
    command = [sys.executable, "-m", "photoclip", "model", "download", REPOSITORY]
    process = subprocess.Popen(
        command, env=_environment(models), stdin=there, stdout=subprocess.PIPE, stderr=there
    )
    os.close(there)
    os.write(here, answer)
    told = b""
    try:
        while piece := os.read(here, 65_536):
            told += piece
    except OSError:  # the terminal's other end is gone: the process has ended
        pass
    os.close(here)
    process.communicate(timeout=PATIENCE_S)
    assert b"licence mit" in told
    assert b"Download it?" in told
    assert bool(list(models.rglob(WEIGHTS))) == comes
    assert process.returncode == (0 if comes else 130)
    assert (b"B/s" in told) == comes
