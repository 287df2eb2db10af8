"""What the tests of getting models share: a hub, a models folder, and a small CLIP."""

import time
from collections.abc import Iterator
from pathlib import Path

import huggingface_hub.constants
import pytest

from photoclip.core.models import DownloadProgress, ModelInstalled, ModelRow, Offer
from photoclip.models.hub.fetching import Patience
from photoclip.models.store import Store
from tests.models.hub_server import Hub, running_hub
from tests.models.tiny_clip import make_tiny_clip
from tests.patience import PATIENCE_S

REPOSITORY = "someone/tiny-clip"
IMPATIENT = Patience(tries=3, first=0.02, longest=0.05, asked=5.0)


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small CLIP in the hub's layout, with safetensors."""
    return make_tiny_clip(tmp_path_factory.mktemp("made") / "tiny-clip")


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub, which HF_ENDPOINT names. The tests' ban on networks is lifted for it alone."""
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("HF_TOKEN", raising=False)
    with running_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty models folder."""
    monkeypatch.setenv("PHOTOCLIP_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def store(models: Path) -> Store:
    return Store(models, IMPATIENT)


def download(store: Store, offer: Offer) -> tuple[ModelRow, list[DownloadProgress]]:
    """Run a download to its end."""
    *progress, last = store.download(offer)
    assert isinstance(last, ModelInstalled)
    assert all(isinstance(one, DownloadProgress) for one in progress)
    return last.row, progress  # type: ignore[return-value]


def brought_in(store: Store, folder: Path, name: str | None = None) -> ModelRow:
    """Run an import to its end."""
    *_, last = store.import_folder(folder, name)
    assert isinstance(last, ModelInstalled)
    return last.row


def steps(progress: list[DownloadProgress]) -> list[str]:
    """The steps in their order, repetitions left out."""
    return [
        one.step
        for number, one in enumerate(progress)
        if number == 0 or progress[number - 1].step != one.step
    ]


def wait_for_bytes(store: Store, name: str, size: int) -> None:
    """Wait until so many bytes of a download, which runs elsewhere, have reached the disk."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        offer = store.begun(name)
        if offer is not None and offer.here >= size:
            return
        time.sleep(0.02)
    raise AssertionError("the bytes did not come")
