"""Pickled weights: converted once, read without running anything, refused where they would run."""

import json
import os
import pickle
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from photoclip.core.errors import PhotoclipError
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.hub.background import Line
from photoclip.models.hub.converting import convert_folder
from photoclip.models.hub.errors import Paused
from photoclip.models.store import Store
from tests.models.hub_fixtures import REPOSITORY, clip, download, hub, models, steps, store
from tests.models.hub_server import Hub

__all__ = ["clip", "hub", "models", "store"]

BIN, SAFE = "pytorch_model.bin", "model.safetensors"


def pickled(clip: Path, folder: Path, **save: object) -> Path:
    """The same model with its weights as a pickle."""
    shutil.copytree(clip, folder)
    torch.save(load_file(folder / SAFE), folder / BIN, **save)
    (folder / SAFE).unlink()
    return folder


@pytest.mark.parametrize("zipped", [True, False], ids=["zip", "before torch 1.6"])
def test_only_a_pickle(hub: Hub, store: Store, clip: Path, tmp_path: Path, zipped: bool) -> None:
    folder = pickled(clip, tmp_path / "pickled", _use_new_zipfile_serialization=zipped)
    hub.add(REPOSITORY, folder)
    offer = store.ask(REPOSITORY)
    assert offer.converted
    row, progress = download(store, offer)
    assert "converting" in steps(progress)
    assert row.folder is not None
    assert (row.folder / SAFE).is_file()
    assert not (row.folder / BIN).exists()
    ours, theirs = load_file(row.folder / SAFE), load_file(clip / SAFE)
    assert ours.keys() == theirs.keys()
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)
    words = ["a dog", "the cat"]
    found = store.open_encoder(REPOSITORY).encode_texts(words)
    assert np.allclose(found, FullEncoder(clip).encode_texts(words), atol=1e-6)
    record = json.loads((row.folder / "photoclip.json").read_text())
    assert [file["path"] for file in record["converted_from"]] == [BIN]
    assert SAFE in [file["path"] for file in record["files"]]


def test_pickles_in_parts(hub: Hub, store: Store, clip: Path, tmp_path: Path) -> None:
    folder = tmp_path / "parts"
    shutil.copytree(clip, folder)
    weights = load_file(folder / SAFE)
    (folder / SAFE).unlink()
    parts = ("pytorch_model-00001-of-00002.bin", "pytorch_model-00002-of-00002.bin")
    table = {name: parts[number % 2] for number, name in enumerate(sorted(weights))}
    for part in parts:
        torch.save({name: weights[name] for name in table if table[name] == part}, folder / part)
    index = {"metadata": {}, "weight_map": table}
    (folder / f"{BIN}.index.json").write_text(json.dumps(index))
    hub.add(REPOSITORY, folder)
    row, _ = download(store, store.ask(REPOSITORY))
    assert row.folder is not None
    assert not list(row.folder.glob("*.bin*"))
    ours = store.open_encoder(REPOSITORY).encode_texts(["a dog"])
    assert np.allclose(ours, FullEncoder(clip).encode_texts(["a dog"]), atol=1e-6)


class Mischief:
    """A pickle of this runs a command when it is read plainly."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch '{self.mark}'",)


@pytest.mark.parametrize("zipped", [True, False])
def test_a_pickle_that_would_run_code(
    hub: Hub, store: Store, clip: Path, tmp_path: Path, models: Path, zipped: bool
) -> None:
    folder, mark = tmp_path / "evil", tmp_path / "it-was-run"
    shutil.copytree(clip, folder)
    content = load_file(folder / SAFE) | {"evil": Mischief(mark)}
    torch.save(content, folder / BIN, _use_new_zipfile_serialization=zipped)
    (folder / SAFE).unlink()
    # The file does what it is accused of: read plainly, it runs.
    torch.load(folder / BIN, weights_only=False)
    assert mark.exists()
    mark.unlink()
    hub.add(REPOSITORY, folder)
    with pytest.raises(PhotoclipError, match=r"are refused: it wants to run “posix\.system”"):
        download(store, store.ask(REPOSITORY))
    assert not mark.exists()
    assert store.row(REPOSITORY).state != "here"
    assert not list(models.rglob(SAFE))
    with pytest.raises(PhotoclipError, match="not on this computer"):
        store.open_encoder(REPOSITORY)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ([1, 2], "no table of weights"),
        ({}, "no table of weights"),
        ({"epoch": 3}, "other things than named weights"),
        ({"state_dict": {"a": torch.zeros(2)}}, "other things than named weights"),
        ({"a": torch.zeros(2, 2).to_sparse()}, "stored in a way"),
        ({"a": torch.zeros(1).expand(10**9)}, "far more than its size allows"),
    ],
)
def test_what_holds_no_weights(tmp_path: Path, content: object, reason: str) -> None:
    torch.save(content, tmp_path / BIN)
    with pytest.raises(PhotoclipError, match=reason):
        convert_folder(tmp_path, Line("x", 0))
    assert [file.name for file in tmp_path.iterdir()] == [BIN]


@pytest.mark.parametrize("content", [b"", b"no pickle", b"PK\x03\x04" + b"0" * 50])
def test_what_is_no_pickle(tmp_path: Path, content: bytes) -> None:
    (tmp_path / BIN).write_bytes(content)
    with pytest.raises(PhotoclipError, match=f"weights in {BIN} are refused"):
        convert_folder(tmp_path, Line("x", 0))


def test_a_bare_pickle_is_refused(tmp_path: Path) -> None:
    mark = tmp_path / "it-was-run"
    (tmp_path / BIN).write_bytes(pickle.dumps(Mischief(mark)))
    with pytest.raises(PhotoclipError, match="refused"):
        convert_folder(tmp_path, Line("x", 0))
    assert not mark.exists()


def test_every_kind_of_tensor_comes_through(tmp_path: Path) -> None:
    base = torch.arange(12.0)
    tensors = {
        "half": torch.arange(3.0).half(),
        "brain": torch.arange(5.0).bfloat16(),
        "double": torch.arange(2.0).double(),
        "bytes": torch.arange(3, dtype=torch.uint8),
        "flags": torch.tensor([True, False, True]),
        "long": torch.arange(4),
        "number": torch.tensor(2.5),
        "nothing": torch.zeros(0, 3),
        "tied": base,
        "tied too": base,
        "slice": base[3:7],
        "turned": base.reshape(3, 4).T,
        "wide": torch.zeros(1).expand(7),
        "learnt": torch.nn.Parameter(torch.ones(2)),
    }
    torch.save(tensors, tmp_path / BIN)
    convert_folder(tmp_path, Line("x", 0))
    found = load_file(tmp_path / SAFE)
    assert found.keys() == tensors.keys()
    for name, tensor in tensors.items():
        assert found[name].dtype == tensor.dtype
        assert torch.equal(found[name], tensor), name


def test_stopping_in_the_middle_leaves_the_pickle(tmp_path: Path) -> None:
    torch.save({"a": torch.ones(100)}, tmp_path / BIN)
    line = Line("x", 0)
    line.say("converting")
    line.stop()
    with pytest.raises(Paused):
        convert_folder(tmp_path, line)
    assert [file.name for file in tmp_path.iterdir()] == [BIN]


def test_what_was_converted_is_not_fetched_again(
    hub: Hub, store: Store, clip: Path, tmp_path: Path, models: Path
) -> None:
    """A kill between conversion and the last step: the next run only takes that step."""
    commit = hub.add(REPOSITORY, pickled(clip, tmp_path / "pickled"))
    offer = store.ask(REPOSITORY)
    row, _ = download(store, offer)
    assert row.folder is not None
    partial = row.folder.rename(row.folder.with_name(f"{commit}.partial"))
    (partial / "photoclip.json").unlink()
    before = hub.sent(BIN)
    assert download(store, offer)[0].state == "here"
    assert hub.sent(BIN) == before


def test_torch_itself_calls_the_zip_a_zip(clip: Path, tmp_path: Path) -> None:
    """Both formats of the test above really are what their names say."""
    folder = pickled(clip, tmp_path / "a", _use_new_zipfile_serialization=True)
    older = pickled(clip, tmp_path / "b", _use_new_zipfile_serialization=False)
    assert zipfile.is_zipfile(folder / BIN)
    assert not zipfile.is_zipfile(older / BIN)
