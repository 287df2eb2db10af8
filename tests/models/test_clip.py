"""A CLIP from a folder: the same vectors as transformers' own pipeline, and clear refusals."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from transformers import CLIPImageProcessor, CLIPModel, CLIPTokenizer

from photoclip.core.errors import PhotoclipError
from photoclip.media.decode import decode
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.registry import open_encoder
from tests.models.tiny_clip import make_tiny_clip
from tests.pictures import PHOTOGRAPHS, photograph

TEXTS = [
    "a photo of the dog",
    "",
    "🐕🏖️",
    "Собака на пляже",
    "海辺の犬",
    "the cat and the dog " * 50,
    "Don't  PANIC!",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_clip(tmp_path_factory.mktemp("models") / "tiny-clip")


def reference_images(folder: Path, paths: list[Path]) -> np.ndarray:
    model = CLIPModel.from_pretrained(folder).eval()
    processor = CLIPImageProcessor.from_pretrained(folder)
    inputs = processor([Image.open(path).convert("RGB") for path in paths], return_tensors="pt")
    with torch.inference_mode():
        pooled = model.vision_model(pixel_values=inputs["pixel_values"]).pooler_output
        return model.visual_projection(pooled).numpy()


def reference_text(folder: Path, text: str) -> np.ndarray:
    model = CLIPModel.from_pretrained(folder).eval()
    tokenizer = CLIPTokenizer.from_pretrained(folder)
    inputs = tokenizer([text], truncation=True, return_tensors="pt")
    with torch.inference_mode():
        pooled = model.text_model(**inputs).pooler_output
        return model.text_projection(pooled).numpy()[0]


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))


@pytest.mark.parametrize(
    "processor",
    [
        {},
        {"size": {"shortest_edge": 40}, "resample": 2},
        {"size": {"height": 32, "width": 32}, "do_center_crop": False},
        {"image_mean": [0.5, 0.4, 0.3], "image_std": [0.2, 0.3, 0.4]},
        {"do_normalize": False},
    ],
)
def test_images_agree_with_transformers(tmp_path: Path, processor: dict[str, object]) -> None:
    folder = make_tiny_clip(tmp_path / "model", **processor)
    encoder = FullEncoder(folder)
    paths = [photograph(name) for name in PHOTOGRAPHS]
    pixels = np.stack([decode(path, encoder.preprocessing) for path in paths])
    vectors = encoder.encode_images(pixels)
    assert vectors.shape == (4, encoder.dim)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    for ours, theirs in zip(vectors, reference_images(folder, paths), strict=True):
        assert cosine(ours, theirs) >= 0.999


def test_texts_agree_with_transformers_in_one_batch(folder: Path) -> None:
    vectors = FullEncoder(folder).encode_texts(TEXTS)
    for text, ours in zip(TEXTS, vectors, strict=True):
        assert cosine(ours, reference_text(folder, text)) >= 0.999, text


def test_nothing_in_nothing_out(folder: Path) -> None:
    encoder = FullEncoder(folder)
    assert encoder.encode_texts([]).shape == (0, 16)
    assert encoder.encode_images(np.empty((0, 32, 32, 3), np.uint8)).shape == (0, 16)


def test_newer_layout_with_the_processor_nested(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    before = FullEncoder(folder).preprocessing
    nested = json.loads((folder / "preprocessor_config.json").read_text())
    (folder / "preprocessor_config.json").unlink()
    (folder / "processor_config.json").write_text(json.dumps({"image_processor": nested}))
    assert FullEncoder(folder).preprocessing == before


def test_revision_follows_weights_and_preprocessing(tmp_path: Path) -> None:
    one = FullEncoder(make_tiny_clip(tmp_path / "a")).revision
    same = FullEncoder(make_tiny_clip(tmp_path / "b")).revision
    other_weights = FullEncoder(make_tiny_clip(tmp_path / "c", seed=1)).revision
    other_pixels = FullEncoder(make_tiny_clip(tmp_path / "d", resample=2)).revision
    assert one == same
    assert len({one, other_weights, other_pixels}) == 3


@pytest.mark.parametrize("name", ["config.json", "preprocessor_config.json", "model.safetensors"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    (folder / name).unlink()
    with pytest.raises(PhotoclipError, match=name.replace(".", r"\.")):
        open_encoder(str(folder))


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    for file in [*folder.glob("vocab*"), *folder.glob("tokenizer*"), *folder.glob("merges*")]:
        file.unlink()
    with pytest.raises(PhotoclipError, match="tokenizer"):
        open_encoder(str(folder))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("config.json", b"{"),
        ("config.json", b"[]"),
        ("preprocessor_config.json", b'{"size": "large"}'),
        ("preprocessor_config.json", b'{"do_center_crop": false}'),
        ("model.safetensors", b""),
        ("model.safetensors", b"\x08\0\0\0\0\0\0\0{}      "),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, name: str, content: bytes) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    (folder / name).write_bytes(content)
    with pytest.raises(PhotoclipError, match="damaged"):
        open_encoder(str(folder))


def test_cut_weights_are_noticed_before_loading(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(PhotoclipError, match="bytes instead of"):
        open_encoder(str(folder))


def test_weights_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    config["text_config"]["num_hidden_layers"] = 3
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(PhotoclipError, match="cannot be loaded"):
        FullEncoder(folder).encode_texts(["a dog"])


def test_a_damaged_tokenizer_is_refused(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    for file in folder.glob("vocab.json"):
        file.write_text("nonsense")
    with pytest.raises(PhotoclipError, match="damaged"):
        FullEncoder(folder).encode_texts(["a dog"])


def test_another_architecture_is_refused(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    config = json.loads((folder / "config.json").read_text()) | {"model_type": "bert"}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(PhotoclipError, match="bert"):
        open_encoder(str(folder))


def test_no_such_model() -> None:
    with pytest.raises(PhotoclipError, match="There is no model"):
        open_encoder("no-such-model")
