"""Models from folders: their configurations' values are followed, and refusals are clear."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file

from photoclip.core.errors import PhotoclipError
from photoclip.media.decode import decode
from photoclip.models.full.encoder import FullEncoder
from tests.models.tiny_clip import make_tiny_clip
from tests.models.tiny_siglip import make_tiny_siglip2
from tests.pictures import PHOTOGRAPHS, photograph


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tiny_clip(tmp_path_factory.mktemp("models") / "tiny-clip")


def reference_images(folder: Path, paths: list[Path]) -> np.ndarray:
    from transformers import CLIPImageProcessor, CLIPModel

    model = CLIPModel.from_pretrained(folder).eval()
    processor = CLIPImageProcessor.from_pretrained(folder)
    inputs = processor([Image.open(path).convert("RGB") for path in paths], return_tensors="pt")
    with torch.inference_mode():
        pooled = model.vision_model(pixel_values=inputs["pixel_values"]).pooler_output
        return model.visual_projection(pooled).numpy()


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))


def change_config(folder: Path, **values: object) -> None:
    file = folder / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


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
        FullEncoder(folder)


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    for file in [*folder.glob("vocab*"), *folder.glob("tokenizer*"), *folder.glob("merges*")]:
        file.unlink()
    with pytest.raises(PhotoclipError, match="tokenizer"):
        FullEncoder(folder)


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
        FullEncoder(folder)


def test_cut_weights_are_noticed_before_loading(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(PhotoclipError, match="bytes instead of"):
        FullEncoder(folder)


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
    change_config(folder, model_type="bert")
    with pytest.raises(PhotoclipError, match="bert"):
        FullEncoder(folder)


def test_a_model_with_code_of_its_own_is_refused(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    change_config(folder, model_type="own_clip", auto_map={"AutoModel": "own.OwnModel"})
    (folder / "own.py").write_text("raise SystemExit('it was run')")
    with pytest.raises(PhotoclipError, match="program code of its own"):
        FullEncoder(folder)


def test_half_a_model_is_refused(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    tensors = load_file(folder / "model.safetensors")
    kept = {name: tensor for name, tensor in tensors.items() if not name.startswith("vision")}
    save_file(kept, folder / "model.safetensors")
    with pytest.raises(PhotoclipError, match="no weights called vision_model"):
        FullEncoder(folder)


def test_a_processor_for_another_size_is_refused(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path / "model", crop_size=48, size={"shortest_edge": 48})
    with pytest.raises(PhotoclipError, match="48 × 48 pixels for a model that sees 32"):
        FullEncoder(folder)


@pytest.mark.parametrize(
    ("part", "values", "said"),
    [
        ("vision_config", {"hidden_act": "mish"}, "mish"),
        ("vision_config", {"num_attention_heads": 3}, "cannot be loaded"),
        ("text_config", {"num_hidden_layers": 1}, "2 layers instead of 1"),
    ],
)
def test_a_configuration_that_does_not_fit_is_refused(
    tmp_path: Path, part: str, values: dict[str, object], said: str
) -> None:
    folder = make_tiny_clip(tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    change_config(folder, **{part: config[part] | values})
    encoder = FullEncoder(folder)
    with pytest.raises(PhotoclipError, match=said):
        _ = (
            encoder.encode_texts(["a dog"])
            if part == "text_config"
            else encoder.encode_images(np.zeros((1, 32, 32, 3), np.uint8))
        )


def test_a_tokenizer_with_more_words_than_the_model_is_refused(tmp_path: Path) -> None:
    folder = make_tiny_siglip2(tmp_path / "model")
    file = folder / "tokenizer.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    content["model"]["vocab"]["zebra"] = len(content["model"]["vocab"])
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(PhotoclipError, match="its tokenizer knows"):
        FullEncoder(folder).encode_texts(["a zebra"])


def test_weights_that_vanish_are_an_error_for_the_person(tmp_path: Path) -> None:
    folder = make_tiny_siglip2(tmp_path / "model")
    encoder = FullEncoder(folder)
    (folder / "model.safetensors").unlink()
    with pytest.raises(PhotoclipError, match="cannot be read any more"):
        encoder.encode_texts(["a dog"])


def test_sharded_and_half_precision_weights(tmp_path: Path) -> None:
    whole = FullEncoder(make_tiny_clip(tmp_path / "whole"))
    folder = make_tiny_clip(tmp_path / "parts")
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    places = {}
    for number in range(2):
        part = f"model-0000{number + 1}-of-00002.safetensors"
        names = sorted(tensors)[number::2]
        save_file({name: tensors[name].to(torch.bfloat16) for name in names}, folder / part)
        places |= dict.fromkeys(names, part)
    index = {"metadata": {}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    parts = FullEncoder(folder)
    for ours, theirs in zip(parts.encode_texts(["dog"]), whole.encode_texts(["dog"]), strict=True):
        assert cosine(ours, theirs) >= 0.999
    assert parts.logit_scale == pytest.approx(whole.logit_scale, rel=0.01)
    (folder / "model-00002-of-00002.safetensors").unlink()
    with pytest.raises(PhotoclipError, match="00002-of-00002"):
        FullEncoder(folder)


def test_older_configurations_repeat_a_tower(tmp_path: Path) -> None:
    """As OpenAI's do, with what transformers prefers."""
    folder = make_tiny_clip(tmp_path / "model")
    before = FullEncoder(folder).encode_texts(["the dog"])
    config = json.loads((folder / "config.json").read_text())
    right = config["text_config"]
    wrong = right | {"hidden_act": "relu"}
    change_config(folder, text_config=wrong, text_config_dict={"hidden_act": right["hidden_act"]})
    assert np.array_equal(FullEncoder(folder).encode_texts(["the dog"]), before)
    change_config(folder, text_config=wrong, text_config_dict=None)
    assert not np.array_equal(FullEncoder(folder).encode_texts(["the dog"]), before)


def test_logit_scale_is_the_models(tmp_path: Path) -> None:
    from transformers import CLIPModel

    folder = make_tiny_clip(tmp_path / "model")
    model = CLIPModel.from_pretrained(folder)
    assert FullEncoder(folder).logit_scale == pytest.approx(model.logit_scale.exp().item())


def test_opening_needs_no_torch(tmp_path: Path) -> None:
    folder = make_tiny_siglip2(tmp_path / "model")
    code = (
        "import sys; from pathlib import Path\n"
        "from photoclip.models.full.encoder import FullEncoder\n"
        f"e = FullEncoder(Path({str(folder)!r}), precision='fp32', memory=Path('m.json'))\n"
        "e.revision, e.running, e.batch_size, e.logit_scale, e.templates, e.dim\n"
        "print([m for m in ('torch', 'transformers', 'tokenizers') if m in sys.modules])\n"
        "e.encode_texts(['a dog'])\n"
        "print([m for m in ('transformers', 'safetensors') if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.split() == ["[]", "[]"]
