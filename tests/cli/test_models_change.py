"""photoclip model use, compare, forget: the commands that change a library's model."""

import shutil
from pathlib import Path

import pytest

from photoclip.cli import main
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.changing import prepare_model
from photoclip.services.session import open_session
from tests.cli.conftest import Photoclip
from tests.models.tiny_clip import make_tiny_clip
from tests.pictures import PHOTOGRAPHS, draw, photograph


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small model, four photographs, and a library of them."""
    root = tmp_path_factory.mktemp("made")
    make_tiny_clip(root / "tiny", seed=3)
    (root / "pictures").mkdir()
    for name in PHOTOGRAPHS:
        (root / "pictures" / name).write_bytes(photograph(name).read_bytes())
    library = str(root / "library")
    assert main(["index", str(root / "pictures"), "--library", library]) == 0
    return root


@pytest.fixture
def tiny(made: Path) -> str:
    """The exact reference of the small model."""
    return f"{made / 'tiny'}+fp32"


@pytest.fixture
def library(made: Path, own_library: Path) -> Path:
    """The library that commands use when none is named: four photos, the built-in model."""
    shutil.copytree(made / "library", own_library)
    return own_library


def found(photoclip: Photoclip, words: str) -> list[tuple[str, float]]:
    results = photoclip("search", words, "--json").document["results"]
    return [(result["path"], result["score"]) for result in results]


def test_use_prepares_first_when_told_to(photoclip: Photoclip, library: Path, tiny: str) -> None:
    before = found(photoclip, "a cat")
    used = photoclip("model", "use", tiny, "--index", "--json")
    assert used.document == {
        "model": "tiny",
        "reference": tiny,
        "previous": "builtin",
        "indexed": 4,
        "photos": 4,
        "skipped": [],
    }
    assert photoclip("search", "a cat", "--json").document["model"] == "tiny"
    back = photoclip("model", "use", "--back", "--json").document
    assert (back["reference"], back["previous"], back["indexed"]) == ("builtin", tiny, 4)
    assert found(photoclip, "a cat") == before
    assert "uses " + tiny in photoclip("model", "use", "--back").out


def test_use_alone_says_how_many_photos_wait(
    photoclip: Photoclip, library: Path, tiny: str
) -> None:
    used = photoclip("model", "use", tiny)
    assert used.status == 0
    assert "4 of 4 photos can't be found by it yet: photoclip index --all" in used.out
    assert photoclip("index", "--all", "--json").document["embedded"] == 4
    assert "can't be found" not in photoclip("model", "use", tiny).out


def test_a_folder_is_remembered_with_its_measured_precision(
    photoclip: Photoclip, library: Path, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(made)
    reference = photoclip("model", "use", "./tiny", "--json").document["reference"]
    name, _, precision = reference.rpartition("+")
    assert name == str(made / "tiny")
    assert precision in {"fp32", "fp16", "bf16", "int8"}
    monkeypatch.chdir(library)
    assert photoclip("search", "a cat", "--json").document["model"] == "tiny"


@pytest.mark.parametrize("words", [[], ["builtin", "--back"], ["--back", "--index"]])
def test_use_wants_a_model_or_back(photoclip: Photoclip, words: list[str]) -> None:
    done = photoclip("model", "use", *words)
    assert done.status == 2
    assert "Name a model, or say --back" in done.err


def test_what_cannot_be_used_changes_nothing(
    photoclip: Photoclip, library: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("no-such-model", tmp_path / "empty", "laion-vit-b-32", "--back"):
        done = photoclip("model", "use", name)
        assert done.status == 1, name
        assert "error: " in done.err
        assert "hint: " in done.err
    assert photoclip("search", "a cat", "--json").document["model"] == "builtin"


def test_a_file_that_cannot_be_read_is_skipped_by_name(
    photoclip: Photoclip, own_library: Path, tmp_path: Path, tiny: str
) -> None:
    for name in ("a.png", "b.png"):
        draw(tmp_path / "two" / name, (1, 2, 3))
    photoclip("index", tmp_path / "two")
    (tmp_path / "two" / "b.png").write_bytes(b"gone bad")
    document = photoclip("model", "use", tiny, "--index", "--json").document
    assert (document["indexed"], document["photos"]) == (1, 2)
    (skipped,) = document["skipped"]
    assert skipped["path"] == str(tmp_path / "two" / "b.png")
    assert skipped["reason"]


def test_an_unfinished_preparation_is_named_and_not_gone_on_with(
    photoclip: Photoclip, library: Path, tiny: str
) -> None:
    with open_session(LibraryPaths(library), open_encoder) as session:
        events = prepare_model(session, tiny)
        next(event for event in events if session.catalog.models.coming)
        events.close()
    done = photoclip("index", "--all", "--json")
    assert done.document["embedded"] == 0
    assert f"4 photos wait for the model that is being prepared: photoclip model use {tiny}" in (
        done.err
    )
    assert photoclip("model", "use", tiny, "--index", "--json").document["indexed"] == 4
    assert "being prepared" not in photoclip("index", "--all").err


def test_compare_shows_both_side_by_side(photoclip: Photoclip, library: Path, tiny: str) -> None:
    nothing = photoclip("model", "compare", "builtin", tiny)
    assert nothing.status == 1
    assert "no photo yet" in nothing.err or "nothing to compare" in nothing.err
    photoclip("model", "use", tiny, "--index")
    photoclip("model", "use", "--back")
    document = photoclip("model", "compare", "builtin", tiny, "a cat", "--json").document
    assert (document["left"], document["right"], document["searched"]) == ("builtin", tiny, 4)
    (query,) = document["queries"]
    assert (query["query"], query["shared"]) == ("a cat", 4)
    left = [(hit["path"], hit["score"]) for hit in query["left"]]
    assert left == found(photoclip, "a cat")
    assert {hit["path"] for hit in query["right"]} == {path for path, _ in left}
    told = photoclip("model", "compare", "builtin", tiny, "--limit", 2).out
    assert "a cat  (the same: " in told
    assert "chelsea.png" in told


def test_forget_deletes_what_a_model_encoded(
    photoclip: Photoclip, library: Path, tiny: str
) -> None:
    photoclip("model", "use", tiny, "--index")
    kept = photoclip("model", "forget", tiny)
    assert kept.status == 1
    assert "answers with" in kept.err
    photoclip("model", "use", "builtin")
    assert photoclip("model", "forget", tiny, "--json").document == {
        "forgotten": tiny,
        "freed": 4 * 16 * 2,
    }
    again = photoclip("model", "forget", tiny)
    assert again.status == 1
    assert "nothing encoded" in again.err
    assert found(photoclip, "a cat")


def test_a_library_whose_model_has_gone_says_so_and_answers(
    photoclip: Photoclip, library: Path, tmp_path: Path
) -> None:
    folder = make_tiny_clip(tmp_path / "gone")
    assert photoclip("model", "use", f"{folder}+fp32").status == 0
    shutil.rmtree(folder)
    done = photoclip("search", "a cat", "--json")
    assert done.document["model"] == "builtin"
    assert len(done.document["results"]) == 4
    assert "warning: The library's own model can't be opened" in done.err
    assert photoclip("model", "use", "builtin").status == 0
    assert "warning" not in photoclip("search", "a cat").err


def test_how_models_run_can_be_set(photoclip: Photoclip, library: Path, made: Path) -> None:
    plain = {"device": "best", "precision": "best", "release_after_s": 120.0}
    assert photoclip("model", "set", "--json").document == plain
    changed = photoclip(
        *("model", "set", "--device", "cpu", "--precision", "fp32", "--release-after", 5, "--json")
    )
    assert changed.document == {"device": "cpu", "precision": "fp32", "release_after_s": 5.0}
    used = photoclip("model", "use", made / "tiny", "--json").document
    assert used["reference"] == f"{made / 'tiny'}+fp32"
    again = photoclip("model", "set", "--precision", "best", "--json").document
    assert again == {"device": "cpu", "precision": "best", "release_after_s": 5.0}
    assert "device: cpu" in photoclip("model", "set").out


@pytest.mark.parametrize(
    "words", [["--device", "toaster"], ["--precision", "fp8"], ["--release-after", "0"]]
)
def test_what_cannot_be_set(photoclip: Photoclip, library: Path, words: list[str]) -> None:
    assert photoclip("model", "set", *words).status == 2
