"""Getting a model from a hub that is served here: what it offers, cuts, damage, refusals."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.store import Store
from tests.models.hub_fixtures import (
    IMPATIENT,
    REPOSITORY,
    clip,
    download,
    hub,
    models,
    steps,
    store,
    wait_for_bytes,
)
from tests.models.hub_server import Hub
from tests.models.tiny_siglip import make_tiny_siglip, make_tiny_siglip2
from tests.patience import PATIENCE_S

__all__ = ["clip", "hub", "models", "store"]

WEIGHTS = "model.safetensors"
SIGLIP2 = "google/siglip2-base-patch16-224"


def test_an_offer_says_what_would_come(hub: Hub, store: Store, clip: Path, models: Path) -> None:
    strange = {
        "README.md": b"# a model",
        "LICENSE": b"MIT",
        "modeling.py": b"raise SystemExit",
        "tf_model.h5": b"0" * 100,
        "flax_model.msgpack": b"0" * 100,
        "model.fp16.safetensors": b"0" * 100,
        "pytorch_model.bin": b"0" * 100,
        "onnx/model.onnx": b"0" * 100,
        "training_args.bin": b"0" * 100,
    }
    ours = {file.name: file.read_bytes() for file in clip.iterdir()}
    commit = hub.commit(REPOSITORY, ours | strange)
    offer = store.ask(REPOSITORY)
    assert (offer.name, offer.repository, offer.commit) == (REPOSITORY, REPOSITORY, commit)
    assert offer.licence == "mit"
    assert {file.path for file in offer.files} == {*ours, "LICENSE"}
    assert offer.size == sum(map(len, ours.values())) + 3
    weights = next(file for file in offer.files if file.path == WEIGHTS)
    assert weights.digest == "sha256:" + hashlib.sha256(ours[WEIGHTS]).hexdigest()
    assert (offer.converted, offer.here, offer.current) == (False, 0, None)
    assert not models.exists()
    assert hub.sent(WEIGHTS) == 0


def test_a_download_becomes_a_model_that_works(hub: Hub, store: Store, clip: Path) -> None:
    commit = hub.add(REPOSITORY, clip)
    row, progress = download(store, store.ask(REPOSITORY))
    assert (row.state, row.commit, row.card.licence) == ("here", commit, "mit")
    assert row.folder is not None
    assert row.folder.name == commit
    assert (row.folder / WEIGHTS).read_bytes() == (clip / WEIGHTS).read_bytes()
    assert progress[-1].total == store.ask(REPOSITORY).size
    assert all(0 <= one.done <= one.total for one in progress)
    assert list(row.folder.parent.glob("*.partial")) == []
    encoder = store.open_encoder(REPOSITORY)
    assert encoder.model_id == REPOSITORY
    ours = encoder.encode_texts(["the dog"])
    assert np.allclose(ours, FullEncoder(clip).encode_texts(["the dog"]), atol=1e-6)
    assert store.ask(REPOSITORY).current == commit
    before = hub.sent(WEIGHTS)
    download(store, store.ask(REPOSITORY))
    assert hub.sent(WEIGHTS) == before


@pytest.mark.parametrize("make", [make_tiny_siglip, make_tiny_siglip2])
def test_other_kinds_come_too(
    hub: Hub, store: Store, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    folder = make(tmp_path / "made")
    hub.add(SIGLIP2, folder, licence="apache-2.0")
    row, _ = download(store, store.ask("siglip2-b-16"))
    assert (row.card.name, row.state) == ("siglip2-b-16", "here")
    encoder, theirs = store.open_encoder("siglip2-b-16+fp32"), FullEncoder(folder)
    assert encoder.model_id == "siglip2-b-16"
    assert np.allclose(encoder.encode_texts(["a dog"]), theirs.encode_texts(["a dog"]), atol=1e-6)
    photos = np.random.default_rng(0).integers(0, 256, (2, 32, 32, 3)).astype(np.uint8)
    assert np.allclose(encoder.encode_images(photos), theirs.encode_images(photos), atol=1e-6)


def test_a_cut_connection_is_gone_on_with(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    length = (clip / WEIGHTS).stat().st_size
    hub.cuts = {WEIGHTS: [50_000, 80_000], "vocab.json": [10]}
    _, progress = download(store, store.ask(REPOSITORY))
    assert hub.ranges(WEIGHTS) == [None, "bytes=50000-", "bytes=80000-"]
    assert hub.sent(WEIGHTS) == length
    assert hub.sent("vocab.json") == (clip / "vocab.json").stat().st_size
    assert "waiting" in steps(progress)


def test_a_server_without_ranges_sends_all_again(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    hub.knows_ranges = False
    hub.cuts = {WEIGHTS: [50_000]}
    row, _ = download(store, store.ask(REPOSITORY))
    assert row.state == "here"
    assert hub.sent(WEIGHTS) == 50_000 + (clip / WEIGHTS).stat().st_size


def test_lost_for_good_then_found_again(hub: Hub, store: Store, clip: Path) -> None:
    commit = hub.add(REPOSITORY, clip)
    hub.cuts = {WEIGHTS: [40_000] * 4}
    offer = store.ask(REPOSITORY)
    with pytest.raises(PhotoclipError, match="cannot be reached") as caught:
        download(store, offer)
    assert WEIGHTS in caught.value.hint
    assert "import the model from a folder" in caught.value.hint
    row = store.row(REPOSITORY)
    assert (row.state, row.commit) == ("partial", commit)
    assert row.size >= 40_000
    begun = store.begun(REPOSITORY)
    assert begun is not None
    assert begun.commit == commit
    assert begun.here >= 40_000
    before = hub.sent(WEIGHTS)
    assert download(store, begun)[0].state == "here"
    assert hub.sent(WEIGHTS) - before == (clip / WEIGHTS).stat().st_size - 40_000
    assert store.begun(REPOSITORY) is None


def test_what_was_begun_keeps_its_commit(hub: Hub, store: Store, clip: Path) -> None:
    first = hub.add(REPOSITORY, clip)
    hub.cuts = {WEIGHTS: [40_000] * 4}
    with pytest.raises(PhotoclipError):
        download(store, store.ask(REPOSITORY))
    newer = {file.name: file.read_bytes() for file in clip.iterdir()} | {"LICENSE": b"MIT"}
    second = hub.commit(REPOSITORY, newer)
    begun = store.begun(REPOSITORY)
    assert begun is not None
    assert begun.commit == first
    assert store.ask(REPOSITORY).commit == second
    assert download(store, begun)[0].commit == first
    assert download(store, store.ask(REPOSITORY))[0].commit == second
    assert store.open_encoder(f"{REPOSITORY}@{first}").dim == 16


def test_a_newer_version_takes_what_had_come_of_the_older(
    hub: Hub, store: Store, clip: Path, models: Path
) -> None:
    hub.add(REPOSITORY, clip)
    hub.cuts = {WEIGHTS: [40_000] * 4}
    with pytest.raises(PhotoclipError):
        download(store, store.ask(REPOSITORY))
    files = {file.name: file.read_bytes() for file in clip.iterdir()}
    second = hub.commit(REPOSITORY, files | {"config.json": files["config.json"] + b" "})
    row, _ = download(store, store.ask(REPOSITORY))
    assert hub.ranges(WEIGHTS)[-1] == "bytes=40000-"
    assert [folder.name for folder in (models / "someone--tiny-clip").iterdir()] == [second]
    assert row.folder is not None
    assert (row.folder / WEIGHTS).read_bytes() == files[WEIGHTS]
    assert (row.folder / "config.json").read_bytes() == files["config.json"] + b" "


def test_a_damaged_file_is_fetched_again(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    offer = store.ask(REPOSITORY)
    hub.spoiled = {WEIGHTS: 1, "config.json": 1}
    row, _ = download(store, offer)
    assert row.folder is not None
    for name in (WEIGHTS, "config.json"):
        assert (row.folder / name).read_bytes() == (clip / name).read_bytes()
        assert hub.spoiled[name] == 0
    assert len(hub.ranges(WEIGHTS)) == 2


@pytest.mark.parametrize("name", [WEIGHTS, "merges.txt"])
def test_damaged_for_good_is_never_installed(
    hub: Hub, store: Store, clip: Path, models: Path, name: str
) -> None:
    hub.add(REPOSITORY, clip)
    hub.spoiled = {name: 100}
    with pytest.raises(PhotoclipError, match=rf"{name} .* damaged twice"):
        download(store, store.ask(REPOSITORY))
    assert store.row(REPOSITORY).state != "here"
    assert not list(models.rglob(name))
    with pytest.raises(PhotoclipError, match="not on this computer"):
        store.open_encoder(REPOSITORY)


def test_a_version_that_left_the_hub(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    offer = store.ask(REPOSITORY)
    files = {file.name: file.read_bytes() for file in clip.iterdir()} | {"LICENSE": b"MIT"}
    hub.repositories.clear()
    hub.commit(REPOSITORY, files)
    with pytest.raises(PhotoclipError, match="has left the hub") as caught:
        download(store, offer)
    assert "--update" in caught.value.hint


def test_no_room_is_said_before_anything_comes(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    offer = store.ask(REPOSITORY)
    huge = tuple(
        type(file)(file.path, 10**16 if file.path == WEIGHTS else file.size, file.digest)
        for file in offer.files
    )
    requests = len(hub.requests)
    with pytest.raises(PhotoclipError, match=r"needs 10000\.0 TB in .* are free"):
        download(store, type(offer)(**{**_fields(offer), "files": huge}))
    assert len(hub.requests) == requests
    assert store.row(REPOSITORY).state == "absent"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_up_meanwhile(hub: Hub, store: Store, clip: Path, models: Path) -> None:
    commit = hub.add(REPOSITORY, clip)
    partial = models / "someone--tiny-clip" / f"{commit}.partial"
    partial.mkdir(parents=True)
    (partial / f"{WEIGHTS}.part").symlink_to("/dev/full")
    with pytest.raises(PhotoclipError, match="is full") as caught:
        download(store, store.ask(REPOSITORY))
    assert "kept" in caught.value.hint
    assert (partial / "config.json").is_file()
    (partial / f"{WEIGHTS}.part").unlink()
    assert download(store, store.ask(REPOSITORY))[0].state == "here"


def test_private_and_missing(
    hub: Hub, store: Store, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add(REPOSITORY, clip)
    hub.repositories[REPOSITORY].token = "hf_secret"
    for name in (REPOSITORY, "nobody/nothing"):
        with pytest.raises(PhotoclipError, match=r"is not on 127.* or it is private") as caught:
            store.ask(name)
        assert "HF_TOKEN" in caught.value.hint
    monkeypatch.setenv("HF_TOKEN", "hf_wrong")
    with pytest.raises(PhotoclipError, match="for the token in HF_TOKEN"):
        store.ask(REPOSITORY)
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    assert download(store, store.ask(REPOSITORY))[0].state == "here"
    shown = {one.server for one in hub.requests if one.authorization == "Bearer hf_secret"}
    assert shown == {"hub"}, "the token went to another server"


def test_terms_to_agree_to(
    hub: Hub, store: Store, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add(REPOSITORY, clip)
    hub.repositories[REPOSITORY].gated = True
    for token in ("", "hf_somebody"):
        monkeypatch.setenv("HF_TOKEN", token)
        with pytest.raises(PhotoclipError, match="agreed to its terms") as caught:
            store.ask(REPOSITORY)
        assert f"{hub.endpoint}/{REPOSITORY}" in caught.value.hint


def test_nobody_is_told_who_asks(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    download(store, store.ask(REPOSITORY))
    assert {one.authorization for one in hub.requests} == {None}
    assert all(
        "/api/models/" in one.path or "tiny-clip" in one.path or one.server == "cdn"
        for one in hub.requests
    )


def test_a_busy_hub_is_waited_for(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    hub.api_answers = [(429, {"Retry-After": "0"}), (503, {"Retry-After": "0"})]
    offer = store.ask(REPOSITORY)
    hub.answers = [(429, {"Retry-After": "1"}), (503, {})]
    begun = time.monotonic()
    _, progress = download(store, offer)
    assert "waiting" in steps(progress)
    assert time.monotonic() - begun >= 1


@pytest.mark.parametrize(
    "headers",
    [{"Retry-After": "3600"}, {"RateLimit": '"resolvers";r=0;t=3600'}],
)
def test_a_hub_that_asks_for_too_much_patience(
    hub: Hub, store: Store, clip: Path, headers: dict[str, str]
) -> None:
    hub.add(REPOSITORY, clip)
    offer = store.ask(REPOSITORY)
    hub.answers = [(429, headers)]
    with pytest.raises(PhotoclipError, match="asks to wait for 1 hour"):
        download(store, offer)
    hub.api_answers = [(429, headers)]
    with pytest.raises(PhotoclipError, match="asks to wait for 1 hour"):
        store.ask(REPOSITORY)


def test_a_hub_in_trouble(hub: Hub, store: Store, clip: Path) -> None:
    hub.add(REPOSITORY, clip)
    offer = store.ask(REPOSITORY)
    hub.answers = [(500, {})] * 3
    with pytest.raises(PhotoclipError, match=r"has trouble \(error 500\)"):
        download(store, offer)
    assert len(hub.answers) == 0


def test_what_is_no_hub(hub: Hub, store: Store) -> None:
    hub.api_answers = [(200, {})]
    with pytest.raises(PhotoclipError, match="is not a model hub"):
        store.ask(REPOSITORY)


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:9", "nonsense", "http://"])
def test_no_way_there(
    store: Store, hub: Hub, monkeypatch: pytest.MonkeyPatch, endpoint: str
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", endpoint)
    with pytest.raises(PhotoclipError, match="cannot be reached") as caught:
        store.ask("laion-vit-b-32")
    assert "import the model from a folder" in caught.value.hint
    assert "preprocessor_config.json" in caught.value.hint
    assert "laion/CLIP-ViT-B-32-laion2B-s34B-b79K" in caught.value.hint


def test_offline_is_one_sentence(store: Store) -> None:
    """The tests' own HF_HUB_OFFLINE holds here."""
    with pytest.raises(PhotoclipError, match=r"switched off .*HF_HUB_OFFLINE") as caught:
        store.ask("openai-vit-b-32")
    assert "tokenizer.json" in caught.value.hint


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"model_type": "bert"}, "of the kind “bert”"),
        (
            {"model_type": "jina_clip", "auto_map": {"AutoModel": "modeling.X"}},
            "program of its own",
        ),
        ([], "cannot be read"),
    ],
)
def test_what_cannot_be_run_is_refused_before_it_comes(
    hub: Hub, store: Store, clip: Path, config: object, sentence: str
) -> None:
    files = {file.name: file.read_bytes() for file in clip.iterdir()}
    files |= {"config.json": json.dumps(config).encode(), "modeling.py": b"raise SystemExit"}
    hub.commit(REPOSITORY, files)
    with pytest.raises(PhotoclipError, match=sentence):
        store.ask(REPOSITORY)
    assert hub.sent(WEIGHTS) == 0


def test_a_program_beside_a_model_stays_where_it_is(
    hub: Hub, store: Store, clip: Path, models: Path
) -> None:
    files = {file.name: file.read_bytes() for file in clip.iterdir()}
    config = json.loads(files["config.json"]) | {"auto_map": {"AutoModel": "modeling.Mine"}}
    mark = models.parent / "it-was-run"
    program = f"open({str(mark)!r}, 'w')\nclass Mine: pass\n".encode()
    hub.commit(
        REPOSITORY,
        files | {"config.json": json.dumps(config).encode(), "modeling.py": program},
    )
    download(store, store.ask(REPOSITORY))
    assert store.open_encoder(REPOSITORY).encode_texts(["a dog"]).shape == (1, 16)
    assert not list(models.rglob("*.py"))
    assert hub.sent("modeling.py") == 0
    assert not mark.exists()


@pytest.mark.parametrize(
    ("dropped", "sentence"),
    [
        (["config.json"], "no config.json"),
        (["preprocessor_config.json"], "no preprocessor_config.json"),
        (["vocab.json", "tokenizer.json"], "no tokenizer.json"),
        ([WEIGHTS], "no model.safetensors"),
    ],
)
def test_what_is_no_model_is_refused(
    hub: Hub, store: Store, clip: Path, dropped: list[str], sentence: str
) -> None:
    files = {file.name: file.read_bytes() for file in clip.iterdir() if file.name not in dropped}
    hub.commit(REPOSITORY, files)
    with pytest.raises(PhotoclipError, match=sentence):
        store.ask(REPOSITORY)


def test_openclip_only(hub: Hub, store: Store) -> None:
    hub.commit(REPOSITORY, {"open_clip_config.json": b"{}", "open_clip_model.safetensors": b"0"})
    with pytest.raises(PhotoclipError, match="OpenCLIP"):
        store.ask(REPOSITORY)


def test_closing_pauses_at_once(hub: Hub, store: Store, clip: Path) -> None:
    """The server has fallen silent: the thread is deep in a read, and ends all the same."""
    hub.add(REPOSITORY, clip)
    hub.holds = {WEIGHTS: 65_536}
    offer = store.ask(REPOSITORY)
    running = store.download(offer)
    while not hub.holding.is_set():
        next(running)
    wait_for_bytes(store, REPOSITORY, 65_536 - 8192)
    running.close()
    assert not [one for one in _threads() if one == "photoclip-download"]
    begun = store.begun(REPOSITORY)
    assert begun is not None
    kept = begun.here - sum(file.size for file in offer.files if file.path != WEIGHTS)
    hub.holds.clear()
    hub.released.set()
    assert download(store, begun)[0].state == "here"
    assert hub.ranges(WEIGHTS) == [None, f"bytes={kept}-"]
    assert hub.requests[-1].sent == (clip / WEIGHTS).stat().st_size - kept


def test_a_killed_process_loses_nothing(hub: Hub, store: Store, clip: Path, models: Path) -> None:
    hub.add(REPOSITORY, clip)
    hub.holds = {WEIGHTS: 98_304}
    code = (
        "from photoclip.models.store import Store\n"
        "store = Store()\n"
        f"for event in store.download(store.ask({REPOSITORY!r})): pass\n"
    )
    environment = {**os.environ, "HF_HUB_OFFLINE": "0", "PHOTOCLIP_MODELS": str(models)}
    process = subprocess.Popen([sys.executable, "-c", code], env=environment)
    assert hub.holding.wait(PATIENCE_S)
    wait_for_bytes(store, REPOSITORY, 90_000)
    process.send_signal(signal.SIGKILL)
    process.wait()
    begun = store.begun(REPOSITORY)
    assert begun is not None
    assert begun.here >= 90_000
    hub.holds.clear()
    hub.released.set()
    assert download(store, begun)[0].state == "here"
    start = int((hub.ranges(WEIGHTS)[-1] or "bytes=0-").removeprefix("bytes=").rstrip("-"))
    assert start >= 90_000 - 8192


def test_a_proxy_is_used(hub: Hub, store: Store, clip: Path, models: Path) -> None:
    """The hub's name is known to nobody but the proxy, which here is the hub itself."""
    hub.add(REPOSITORY, clip)
    code = (
        "from photoclip.models.store import Store\n"
        f"*_, last = Store().download(Store().ask({REPOSITORY!r}))\n"
        "print(last.row.state)\n"
    )
    environment = {
        **os.environ,
        "HF_HUB_OFFLINE": "0",
        "HF_ENDPOINT": "http://hub.invalid",
        "HTTP_PROXY": hub.endpoint,
        "http_proxy": hub.endpoint,
    }
    told = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout == "here\n"
    asked = [one.path for one in hub.requests if one.server == "hub"]
    assert all(path.startswith("http://hub.invalid/") for path in asked)


def test_two_at_once_download_once(hub: Hub, store: Store, clip: Path, models: Path) -> None:
    hub.add(REPOSITORY, clip)
    hub.holds = {WEIGHTS: 65_536}
    first = store.download(store.ask(REPOSITORY))
    while not hub.holding.is_set():
        next(first)
    second = Store(models, IMPATIENT).download(store.ask(REPOSITORY))
    while next(second).step != "waiting":  # type: ignore[union-attr]
        pass
    with pytest.raises(PhotoclipError, match="just being downloaded"):
        store.discard(REPOSITORY)
    hub.released.set()
    assert list(first)[-1] == list(second)[-1]
    assert hub.sent(WEIGHTS) == (clip / WEIGHTS).stat().st_size


def test_discard_frees_what_came(hub: Hub, store: Store, clip: Path, models: Path) -> None:
    hub.add(REPOSITORY, clip)
    hub.cuts = {WEIGHTS: [40_000] * 4}
    with pytest.raises(PhotoclipError):
        download(store, store.ask(REPOSITORY))
    assert store.discard(REPOSITORY) >= 40_000
    assert store.row(REPOSITORY).state == "absent"
    assert store.discard(REPOSITORY) == 0
    assert not (models / "someone--tiny-clip").exists()


def _fields(offer: object) -> dict[str, object]:
    return {name: getattr(offer, name) for name in offer.__dataclass_fields__}  # type: ignore[attr-defined]


def _threads() -> list[str]:
    import threading

    return [thread.name for thread in threading.enumerate()]
