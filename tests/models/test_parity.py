"""Our vectors are those of transformers' own processors and models, for each architecture.

transformers is imported where it is wanted: that takes seconds, which the other processes that test
can do without.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from photoclip.core.encoder import Preprocessing
from photoclip.media.decode import decode
from photoclip.models.full import reading
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.full.layout import read_model_folder
from photoclip.models.full.tokens import TextReader
from tests.models.tiny_clip import make_tiny_clip
from tests.models.tiny_like import make_tiny_altclip, make_tiny_chinese_clip, make_tiny_metaclip2
from tests.models.tiny_siglip import make_tiny_naflex, make_tiny_siglip, make_tiny_siglip2
from tests.pictures import PHOTOGRAPHS, photograph

TEXTS = [
    "a photo of the dog",
    "",
    " ",
    "🐕🏖️ 👨‍👩‍👧",
    "Собака на пляже",
    "海辺の犬",
    "كلب على الشاطئ",
    "the cat and the dog on a beach " * 40,
    "Don't  PANIC! (really)",
    "two\nlines\tand a tab\r\n",
    "café naïve ﬁne №5",
    "<|endoftext|> </s> <eos> [SEP]",
]
MAKERS: dict[str, Callable[[Path], Path]] = {
    "clip": lambda folder: make_tiny_clip(folder, real_words=True),
    "siglip": make_tiny_siglip,
    "siglip2": make_tiny_siglip2,
    "naflex": make_tiny_naflex,
    "chinese_clip": make_tiny_chinese_clip,
    "altclip": make_tiny_altclip,
    "metaclip_2": make_tiny_metaclip2,
}


@pytest.fixture(scope="module", params=MAKERS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return MAKERS[request.param](tmp_path_factory.mktemp("models") / request.param)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Small, and without their colour profiles: our decoder follows them, the others' don't."""
    folder = tmp_path_factory.mktemp("photos")
    for name in PHOTOGRAPHS:
        picture = Image.open(photograph(name)).convert("RGB")
        picture.thumbnail((160, 160))
        Image.fromarray(np.asarray(picture)).save(folder / f"{Path(name).stem}.png")
    return tuple(sorted(folder.iterdir()))


@cache
def decoded(paths: tuple[Path, ...], preprocessing: Preprocessing) -> np.ndarray:
    """What an encoder gets of photos."""
    return np.stack([decode(path, preprocessing) for path in paths])


def assert_same(ours: np.ndarray, theirs: np.ndarray, least: float) -> None:
    """Each of ours is close to its own of theirs, and closest to that one."""
    theirs = theirs / np.linalg.norm(theirs, axis=1, keepdims=True)
    assert np.allclose(np.linalg.norm(ours, axis=1), 1, atol=1e-5)
    cosines = ours @ theirs.T
    assert cosines.diagonal().min() >= least
    distinct = [i for i, row in enumerate(theirs @ theirs.T) if (row > 0.9999).sum() == 1]
    assert len(distinct) >= 4
    assert all(cosines[i].argmax() == i for i in distinct)


@cache
def reference_images(folder: Path, paths: tuple[Path, ...]) -> np.ndarray:
    """NaFlex photos are squeezed to a square first, as our decoder does it (see `processor`)."""
    from transformers import AutoImageProcessor, AutoModel

    pictures = [Image.open(path).convert("RGB") for path in paths]
    model = AutoModel.from_pretrained(folder).eval()
    if model.config.model_type == "siglip2":
        pictures = [picture.resize((32, 32), Image.Resampling.BILINEAR) for picture in pictures]
    inputs = AutoImageProcessor.from_pretrained(folder)(pictures, return_tensors="pt")
    with torch.inference_mode():
        return model.get_image_features(**inputs).pooler_output.numpy()


def reference_texts(folder: Path, texts: list[str]) -> np.ndarray:
    from transformers import AutoModel, AutoTokenizer, PreTrainedTokenizerFast

    model = AutoModel.from_pretrained(folder).eval()
    config = json.loads((folder / "tokenizer_config.json").read_text())
    siglip = model.config.model_type.startswith("siglip")
    if config["tokenizer_class"] == "SiglipTokenizer":
        tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    else:
        tokenizer = AutoTokenizer.from_pretrained(folder)
    if siglip:
        # As its documentation asks: small letters, filled up to 64, and no mask.
        options = {"padding": "max_length", "max_length": 64, "return_attention_mask": False}
        texts = [text.lower() for text in texts]
    else:
        options = {"padding": True}
    inputs = tokenizer(texts, truncation=True, return_tensors="pt", **options)
    with torch.inference_mode():
        return model.get_text_features(**inputs).pooler_output.numpy()


def test_photos_agree_with_transformers(folder: Path, photos: tuple[Path, ...]) -> None:
    encoder = FullEncoder(folder)
    pixels = decoded(photos, encoder.preprocessing)
    vectors = encoder.encode_images(pixels)
    assert vectors.shape == (len(photos), encoder.dim)
    assert_same(vectors, reference_images(folder, photos), 0.999)


def test_photos_agree_in_reduced_precision(folder: Path, photos: tuple[Path, ...]) -> None:
    pixels = decoded(photos, FullEncoder(folder).preprocessing)
    full = FullEncoder(folder).encode_images(pixels)
    for precision in ("fp16", "bf16", "int8"):
        encoder = FullEncoder(folder, precision=precision)
        vectors = encoder.encode_images(pixels)
        assert encoder.running.precision == precision
        assert not np.array_equal(vectors, full), precision
        assert_same(vectors, reference_images(folder, photos), 0.99)


def test_texts_agree_with_transformers(folder: Path) -> None:
    vectors = FullEncoder(folder).encode_texts(TEXTS)
    assert vectors.shape == (len(TEXTS), FullEncoder(folder).dim)
    assert_same(vectors, reference_texts(folder, TEXTS), 0.999)


@pytest.mark.parametrize("kind", ["clip", "siglip2"])
def test_words_read_from_the_disk_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    folder = MAKERS[kind](tmp_path / "model")
    kept = FullEncoder(folder).encode_texts(TEXTS)
    monkeypatch.setattr(reading, "_LARGE", 0)
    monkeypatch.setattr(torch.nn, "Embedding", None)  # would fail if they were kept in memory
    assert np.array_equal(FullEncoder(folder).encode_texts(TEXTS), kept)


def test_naflex_is_exact_for_square_photos(tmp_path: Path, photos: tuple[Path, ...]) -> None:
    """Nothing is squeezed, and transformers' own processor makes the same square grid."""
    from transformers import AutoImageProcessor, AutoModel

    folder = make_tiny_naflex(tmp_path / "model")
    squares = []
    for path in photos:
        picture = Image.open(path).convert("RGB")
        side = min(picture.size)
        picture.crop((0, 0, side, side)).save(tmp_path / f"{path.stem}.png")
        squares.append(tmp_path / f"{path.stem}.png")
    processor = AutoImageProcessor.from_pretrained(folder)
    model = AutoModel.from_pretrained(folder).eval()
    inputs = processor([Image.open(path) for path in squares], return_tensors="pt")
    with torch.inference_mode():
        theirs = model.get_image_features(**inputs).pooler_output.numpy()
    encoder = FullEncoder(folder)
    pixels = np.stack([decode(path, encoder.preprocessing) for path in squares])
    assert_same(encoder.encode_images(pixels), theirs, 0.999)


@pytest.mark.parametrize("layout", ["older", "newer"])
def test_clip_reads_words_as_an_independent_tokenizer_does(tmp_path: Path, layout: str) -> None:
    folder = make_tiny_clip(tmp_path / "model", real_words=True)
    if layout == "newer":
        from transformers import AutoTokenizer

        AutoTokenizer.from_pretrained(folder).save_pretrained(folder)
        (folder / "vocab.json").unlink(missing_ok=True)
        (folder / "merges.txt").unlink(missing_ok=True)
        assert (folder / "tokenizer.json").is_file()
    from instant_clip_tokenizer import Tokenizer

    independent = Tokenizer()
    texts = [*TEXTS[:7], "Don't PANIC", "A person riding a motorcycle, 1987", "naïve café's 25€"]
    numbers, mask = TextReader(read_model_folder(folder))(texts)
    for text, row, kept in zip(texts, numbers, mask.sum(axis=1), strict=True):
        assert row[1 : kept - 1].tolist() == independent.encode(text), text
    assert numbers[8][:3].tolist() == [49406, 320, 2533]


def changed(folder: Path, **values: object) -> Path:
    """The folder, with values of both towers' configuration changed."""
    file = folder / "config.json"
    config = json.loads(file.read_text())
    for tower in ("text_config", "vision_config"):
        config[tower] |= values
    file.write_text(json.dumps(config))
    return folder


def test_the_end_token_of_configurations_before_2023(tmp_path: Path) -> None:
    """OpenAI's and LAION's models say 2, where they mean the last of 49,408 words."""
    folder = make_tiny_clip(tmp_path / "model", real_words=True)
    before = FullEncoder(folder).encode_texts(TEXTS)
    after = FullEncoder(changed(folder, eos_token_id=2)).encode_texts(TEXTS)
    assert np.array_equal(after, before)
    assert_same(after, reference_texts(folder, TEXTS), 0.999)


@pytest.mark.parametrize("act", ["gelu", "gelu_new", "gelu_pytorch_tanh", "relu", "silu"])
def test_activations_agree_with_transformers(
    tmp_path: Path, photos: tuple[Path, ...], act: str
) -> None:
    folder = changed(make_tiny_clip(tmp_path / "model"), hidden_act=act)
    encoder = FullEncoder(folder)
    pixels = decoded(photos, encoder.preprocessing)
    assert_same(encoder.encode_images(pixels), reference_images(folder, photos), 0.99999)
    texts = ["the dog", "a cat", "", "the cat and the dog", "no"]
    assert_same(encoder.encode_texts(texts), reference_texts(folder, texts), 0.99999)
