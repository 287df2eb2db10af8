"""The models folder: importing, naming, several versions, removing, exact references."""

import json
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import DownloadProgress, ModelReference
from photoclip.models import table
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.registry import canonical_name, open_encoder
from photoclip.models.store import Store
from photoclip.models.store_places import folder_size
from tests.models.hub_fixtures import REPOSITORY, brought_in, clip, download, hub, models, store
from tests.models.hub_server import Hub

__all__ = ["clip", "hub", "models", "store"]

LAION = "laion/CLIP-ViT-B-32-laion2B-s34B-b79K"


def copied(clip: Path, place: Path) -> Path:
    shutil.copytree(clip, place)
    return place


def test_an_empty_store_shows_the_table(store: Store) -> None:
    rows = store.rows()
    assert [row.card for row in rows] == list(table.cards())
    assert [row.state for row in rows] == ["here", *["absent"] * (len(rows) - 1)]
    assert rows[0].size > 1_000_000
    assert store.begun("openai-vit-b-32") is None
    assert store.begun("builtin") is None


def test_a_folder_becomes_a_model(store: Store, clip: Path, models: Path) -> None:
    row = brought_in(store, clip)
    assert (row.card.name, row.state) == ("tiny-clip", "here")
    assert row.folder is not None
    assert row.folder.is_relative_to(models)
    assert row.size >= (clip / "model.safetensors").stat().st_size
    assert store.rows()[-1] == row
    ours = store.open_encoder("tiny-clip").encode_texts(["a dog"])
    assert np.allclose(ours, FullEncoder(clip).encode_texts(["a dog"]), atol=1e-6)
    assert brought_in(store, clip) == row
    assert len(list((models / "tiny-clip").iterdir())) == 1
    with pytest.raises(PhotoclipError, match="imported from a folder"):
        store.ask("tiny-clip")


def test_a_folder_is_measured_while_a_download_renames_its_files(tmp_path: Path) -> None:
    begun, done = tmp_path / "one.partial", tmp_path / "one"
    begun.mkdir()
    (begun / "weights").write_bytes(b"0" * 100)
    over = threading.Event()

    def rename() -> None:
        while not over.is_set():
            begun.rename(done)
            done.rename(begun)

    renaming = threading.Thread(target=rename)
    renaming.start()
    try:
        assert {folder_size(tmp_path) for _ in range(300)} <= {0, 100}
    finally:
        over.set()
        renaming.join()
    assert folder_size(tmp_path) == 100


def test_only_the_files_of_a_model_are_copied(store: Store, clip: Path, tmp_path: Path) -> None:
    folder = copied(clip, tmp_path / "much")
    (folder / "modeling.py").write_text("raise SystemExit")
    (folder / "holiday.jpg").write_bytes(b"0" * 1000)
    row = brought_in(store, folder)
    assert row.folder is not None
    names = {file.name for file in row.folder.iterdir()}
    assert names == {file.name for file in clip.iterdir()} | {"photoclip.json"}


def test_pickled_weights_are_converted_on_the_way(store: Store, clip: Path, tmp_path: Path) -> None:
    folder = copied(clip, tmp_path / "pickled")
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    row = brought_in(store, folder)
    assert row.folder is not None
    assert not list(row.folder.glob("*.bin"))
    assert (folder / "pytorch_model.bin").is_file(), "the user's own folder was changed"
    assert store.open_encoder("pickled").encode_texts(["a dog"]).shape == (1, 16)


@pytest.mark.parametrize(
    ("dropped", "named"),
    [
        ("config.json", "config.json"),
        ("preprocessor_config.json", "preprocessor_config.json"),
        ("model.safetensors", "model.safetensors"),
        ("vocab.json", "tokenizer.json"),
    ],
)
def test_an_incomplete_folder_says_what_to_bring(
    store: Store, clip: Path, tmp_path: Path, models: Path, dropped: str, named: str
) -> None:
    folder = copied(clip, tmp_path / "incomplete")
    (folder / dropped).unlink()
    (folder / "tokenizer.json").unlink(missing_ok=True)
    with pytest.raises(PhotoclipError, match=f"has no {named}") as caught:
        brought_in(store, folder)
    assert "Bring config.json" in caught.value.hint
    assert not list(models.glob("incomplete/*"))


@pytest.mark.parametrize(
    ("name", "content"),
    [("config.json", b'{"model_type": "bert"}'), ("model.safetensors", b"cut")],
)
def test_a_damaged_folder_is_not_imported(
    store: Store, clip: Path, tmp_path: Path, models: Path, name: str, content: bytes
) -> None:
    folder = copied(clip, tmp_path / "damaged")
    (folder / name).write_bytes(content)
    with pytest.raises(PhotoclipError):
        brought_in(store, folder)
    assert not list(models.glob("damaged/*"))
    assert store.rows()[-1].card.name == table.cards()[-1].name


def test_a_models_folder_that_is_none(hub: Hub, clip: Path, tmp_path: Path) -> None:
    hub.add(REPOSITORY, clip)
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file")
    assert len(store.rows()) == len(table.cards())
    for attempt in (
        lambda: download(store, store.ask(REPOSITORY)),
        lambda: brought_in(store, clip),
    ):
        with pytest.raises(PhotoclipError, match="cannot be used") as caught:
            attempt()
        assert "PHOTOCLIP_MODELS" in caught.value.hint


def test_no_folder(store: Store, tmp_path: Path) -> None:
    with pytest.raises(PhotoclipError, match="There is no folder"):
        brought_in(store, tmp_path / "nothing")


@pytest.mark.parametrize("named", [None, "laion-vit-b-32", LAION])
def test_a_folder_that_is_a_model_of_the_table(
    store: Store, clip: Path, tmp_path: Path, named: str | None
) -> None:
    row = brought_in(store, copied(clip, tmp_path / LAION.partition("/")[2]), named)
    assert (row.card.name, row.card.repository, row.state) == ("laion-vit-b-32", LAION, "here")
    assert store.open_encoder("laion-vit-b-32").model_id == "laion-vit-b-32"
    assert store.open_encoder(LAION).model_id == "laion-vit-b-32"


@pytest.mark.parametrize("name", ["builtin", "../up", "a b", "a/b/c", "", "x--y"])
def test_names_that_cannot_be(store: Store, clip: Path, name: str) -> None:
    with pytest.raises(PhotoclipError, match="cannot be a model's name"):
        brought_in(store, clip, name)


def test_a_snapshot_of_the_hubs_own_cache(store: Store, clip: Path, tmp_path: Path) -> None:
    """Links into "blobs", named after what they must hold."""
    commit = "0123456789abcdef0123456789abcdef01234567"
    cache = tmp_path / "models--someone--tiny-clip"
    snapshot = cache / "snapshots" / commit
    snapshot.mkdir(parents=True)
    (cache / "blobs").mkdir()
    for file in clip.iterdir():
        blob = cache / "blobs" / _etag(file)
        blob.write_bytes(file.read_bytes())
        (snapshot / file.name).symlink_to(Path("../../blobs") / blob.name)
    row = brought_in(store, snapshot)
    assert (row.card.name, row.commit) == (REPOSITORY, commit)
    assert row.folder is not None
    assert not any(file.is_symlink() for file in row.folder.iterdir())
    store.remove(REPOSITORY)
    blob = (snapshot / "merges.txt").resolve()
    blob.write_bytes(blob.read_bytes()[:-1] + b" ")
    with pytest.raises(PhotoclipError, match=r"merges\.txt is damaged"):
        brought_in(store, snapshot)


def test_a_model_from_another_computer(hub: Hub, store: Store, clip: Path, tmp_path: Path) -> None:
    commit = hub.add(REPOSITORY, clip)
    row, _ = download(store, store.ask(REPOSITORY))
    assert row.folder is not None
    brought = copied(row.folder, tmp_path / "usb stick")
    other = Store(tmp_path / "other models")
    again = brought_in(other, brought)
    assert (again.card.name, again.commit, again.card.licence) == (REPOSITORY, commit, "mit")
    weights = brought / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    with pytest.raises(PhotoclipError, match=r"model\.safetensors is damaged"):
        brought_in(Store(tmp_path / "third"), brought)


def test_versions_lie_side_by_side_until_removed(hub: Hub, store: Store, clip: Path) -> None:
    first = hub.add(REPOSITORY, clip)
    download(store, store.ask(REPOSITORY))
    second = hub.commit(REPOSITORY, _with_licence(clip))
    offer = store.ask(REPOSITORY)
    assert (offer.current, offer.commit) == (first, second)
    before = hub.sent("model.safetensors")
    row, _ = download(store, offer)
    assert hub.sent("model.safetensors") == before, "the same file came twice"
    assert row.commit == second
    one, two = (store.open_encoder(f"{REPOSITORY}@{commit[:8]}") for commit in (first, second))
    assert one.revision != two.revision
    assert store.exact(REPOSITORY).commit == second
    freed = store.remove(REPOSITORY, second)
    assert freed > 0
    assert store.exact(REPOSITORY).commit == first
    with pytest.raises(PhotoclipError, match="not on this computer"):
        store.open_encoder(f"{REPOSITORY}@{second}")
    assert open_weights(store.row(REPOSITORY).folder) == open_weights(clip)
    store.remove(REPOSITORY)
    assert store.row(REPOSITORY).state == "absent"


def test_converted_weights_are_used_again(
    hub: Hub, store: Store, clip: Path, tmp_path: Path
) -> None:
    folder = copied(clip, tmp_path / "pickled")
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    hub.add(REPOSITORY, folder)
    download(store, store.ask(REPOSITORY))
    sent, size = hub.sent("pytorch_model.bin"), store.row(REPOSITORY).size
    second = hub.commit(REPOSITORY, _with_licence(folder))
    row, _ = download(store, store.ask(REPOSITORY))
    assert (row.commit, hub.sent("pytorch_model.bin")) == (second, sent)
    assert row.size < size + 10_000, "the weights lie there twice"
    assert store.open_encoder(REPOSITORY).encode_texts(["a dog"]).shape == (1, 16)


def test_removing(hub: Hub, store: Store, clip: Path, models: Path) -> None:
    brought_in(store, clip)
    size = store.row("tiny-clip").size
    assert store.remove("tiny-clip") == size
    assert not (models / "tiny-clip").exists()
    with pytest.raises(PhotoclipError, match="There is no model"):
        store.remove("tiny-clip")
    with pytest.raises(PhotoclipError, match="not on this computer"):
        store.remove("openai-vit-b-32")
    with pytest.raises(PhotoclipError, match="part of photoclip"):
        store.remove("builtin")
    with pytest.raises(PhotoclipError, match="folder of your own"):
        store.remove(str(clip))
    assert (clip / "config.json").is_file()


def test_references(store: Store, clip: Path) -> None:
    row = brought_in(store, clip)
    assert row.commit is not None
    pinned = store.pin("tiny-clip")
    exact = ModelReference.parse(pinned)
    assert (exact.name, exact.commit) == ("tiny-clip", row.commit)
    assert exact.precision in {"fp32", "fp16", "bf16", "int8"}
    assert store.pin(pinned) == pinned
    assert store.memory.is_file()
    assert store.row("tiny-clip").running is not None
    assert store.pin("tiny-clip+fp32") == f"tiny-clip@{row.commit}+fp32"
    assert store.pin("builtin") == "builtin"
    assert store.pin(f"{clip}+fp32") == f"{clip}+fp32"
    full, reduced = (store.open_encoder(f"tiny-clip+{one}") for one in ("fp32", "bf16"))
    assert full.model_id == reduced.model_id == "tiny-clip"
    assert full.revision != reduced.revision
    with pytest.raises(PhotoclipError, match="not on this computer"):
        store.pin("siglip2-b-16")


def test_names_as_people_type_them(
    models: Path, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert canonical_name("builtin") == "builtin"
    assert canonical_name("openai/clip-vit-base-patch32") == "openai-vit-b-32"
    assert canonical_name("ViT-B/32+bf16") == "openai-vit-b-32+bf16"
    assert canonical_name(str(clip)) == str(clip)
    assert canonical_name("someone/their-clip") == "someone/their-clip"
    monkeypatch.chdir(clip.parent)
    assert canonical_name("tiny-clip") == str(clip)
    brought_in(Store(), clip)
    assert canonical_name("tiny-clip") == "tiny-clip", "where one stands has changed a model"
    assert canonical_name("./tiny-clip") == str(clip)
    with pytest.raises(PhotoclipError, match="There is no model in /gone"):
        canonical_name("/gone/away")
    with pytest.raises(PhotoclipError, match="There is no model") as caught:
        canonical_name("siglip2-b16")
    assert "siglip2-b-16" in caught.value.hint
    with pytest.raises(PhotoclipError, match="not on this computer"):
        open_encoder("openai-vit-b-32")


def test_a_record_that_is_damaged_hides_the_model_only(
    store: Store, clip: Path, models: Path
) -> None:
    row = brought_in(store, clip)
    assert row.folder is not None
    (row.folder / "photoclip.json").write_text("{")
    assert [one.card for one in store.rows()] == list(table.cards())
    assert brought_in(store, clip).state == "here"


def open_weights(folder: Path | None) -> bytes:
    assert folder is not None
    return (folder / "model.safetensors").read_bytes()


def _with_licence(clip: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in clip.iterdir()} | {"LICENSE": b"MIT"}


def _etag(file: Path) -> str:
    import hashlib

    content = file.read_bytes()
    if file.suffix == ".safetensors":
        return hashlib.sha256(content).hexdigest()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def test_records_say_where_a_model_came_from(hub: Hub, store: Store, clip: Path) -> None:
    commit = hub.add(REPOSITORY, clip, licence="apache-2.0")
    row, _ = download(store, store.ask(REPOSITORY))
    assert row.folder is not None
    record = json.loads((row.folder / "photoclip.json").read_text())
    assert (record["key"], record["commit"], record["licence"]) == (
        REPOSITORY,
        commit,
        "apache-2.0",
    )
    assert record["imported"] is False
    for file in record["files"]:
        assert (row.folder / file["path"]).stat().st_size == file["size"]


def test_an_import_tells_how_far_it_is_and_can_be_stopped(
    store: Store, models: Path, clip: Path, tmp_path: Path
) -> None:
    folder = copied(clip, tmp_path / "large")
    with (folder / "vocab.json").open("ab") as file:
        file.write(b" " * 60_000_000)
    events = store.import_folder(folder, "large")
    copying = next(
        one for one in events if isinstance(one, DownloadProgress) and one.step == "copying"
    )
    assert (copying.name, copying.total > 60_000_000) == ("large", True)
    events.close()
    assert store.row("large").state == "absent"
    assert [path for path in models.rglob("*") if path.stat().st_size > 1_000_000] == []
