"""The built-in model itself: the weights that ship, on photographs that nobody here made."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclip.core.encoder import Pixels, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.media.decode import decode, load_rgb
from photoclip.media.prepare import prepare, whole
from photoclip.models.builtin import BuiltinEncoder
from photoclip.models.builtin.wordpiece import WordPiece
from photoclip.paths import resources
from tests.pictures import PHOTOGRAPHS, photograph

PHOTOS = (
    "astronaut.png", "brick.png", "camera.png", "chelsea.png", "clock_motion.png", "coffee.png",
    "coins.png", "grass.png", "moon.png", "page.png", "rocket.jpg",
)  # fmt: skip
ODD_QUERIES = [
    "",
    "   ",
    "🐱🎂",
    "日本語の写真",
    "Москва",
    "\x00\ufffd",
    "x" * 5000,
    "word " * 5000,
]


@pytest.fixture(scope="module")
def encoder() -> BuiltinEncoder:
    return BuiltinEncoder()


@pytest.fixture(scope="module")
def pixels(encoder: BuiltinEncoder) -> Pixels:
    return np.stack([decode(photograph(name), encoder.preprocessing) for name in PHOTOS])


@pytest.fixture(scope="module")
def images(encoder: BuiltinEncoder, pixels: Pixels) -> Vectors:
    return encoder.encode_images(pixels)


@pytest.mark.parametrize(("photo", "query"), PHOTOGRAPHS.items())
@pytest.mark.parametrize("template", [None, "{}"])
def test_finds_a_photograph(
    encoder: BuiltinEncoder, images: Vectors, query: str, photo: str, template: str | None
) -> None:
    templates = encoder.templates if template is None else (template,)
    texts = encoder.encode_texts([each.format(query) for each in templates])
    scores = images @ texts.mean(0)
    assert PHOTOS[int(np.argmax(scores))] == photo


def test_photos_become_unit_vectors(encoder: BuiltinEncoder, images: Vectors) -> None:
    assert images.shape == (len(PHOTOS), encoder.dim)
    assert images.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(images, axis=1), 1, atol=1e-5)


def test_a_photos_vector_does_not_depend_on_its_company(
    encoder: BuiltinEncoder, pixels: Pixels, images: Vectors
) -> None:
    alone = np.concatenate([encoder.encode_images(pixels[i : i + 1]) for i in range(3)])
    np.testing.assert_allclose(alone, images[:3], atol=1e-4)
    np.testing.assert_allclose(encoder.encode_images(pixels[::-1]), images[::-1], atol=1e-4)


def test_no_photos_give_no_vectors(encoder: BuiltinEncoder) -> None:
    height, width = encoder.preprocessing.size
    assert encoder.encode_images(np.empty((0, height, width, 3), np.uint8)).shape[0] == 0
    assert encoder.encode_texts([]).shape == (0, encoder.dim)


@pytest.mark.parametrize("query", ODD_QUERIES)
def test_any_query_becomes_a_unit_vector(encoder: BuiltinEncoder, query: str) -> None:
    vector = encoder.encode_texts([query])
    assert vector.shape == (1, encoder.dim)
    assert vector.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vector), 1, atol=1e-5)


def test_texts_keep_their_order_and_stand_alone(encoder: BuiltinEncoder) -> None:
    texts = ["a cat", *ODD_QUERIES, "a black dog runs through the snow", "a dog"]
    together = encoder.encode_texts(texts)
    alone = np.concatenate([encoder.encode_texts([text]) for text in texts])
    np.testing.assert_allclose(together, alone, atol=1e-5)
    np.testing.assert_array_equal(together, encoder.encode_texts(texts))


def test_case_and_accents_make_no_difference(encoder: BuiltinEncoder) -> None:
    plain, loud = encoder.encode_texts(["creme brulee in a cafe", "Crème BRÛLÉE in a café"])
    np.testing.assert_allclose(plain, loud, atol=1e-6)


def test_searching_imports_neither_torch_nor_transformers() -> None:
    code = (
        "import sys; from photoclip.models.builtin import BuiltinEncoder; "
        "BuiltinEncoder().encode_texts(['a cat']); "
        "print(sorted({'torch', 'transformers', 'tokenizers'} & set(sys.modules)))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


def test_ships_in_24_megabytes() -> None:
    files = list((resources() / "builtin_model").iterdir())
    assert sum(file.stat().st_size for file in files) <= 24_000_000


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A copy of the model to damage."""
    return Path(shutil.copytree(resources() / "builtin_model", tmp_path / "model"))


@pytest.mark.parametrize("name", ["text.safetensors", "vocab.txt", "config.json"])
@pytest.mark.parametrize("harm", ["missing", "cut", "changed"])
def test_damaged_text_files_are_named(model: Path, name: str, harm: str) -> None:
    _harm(model / name, harm)
    with pytest.raises(PhotoclipError, match=name) as caught:
        BuiltinEncoder(model).encode_texts(["a cat"])
    assert caught.value.hint


@pytest.mark.parametrize("harm", ["missing", "cut", "changed"])
def test_a_damaged_image_tower_is_named(model: Path, pixels: Pixels, harm: str) -> None:
    _harm(model / "image.safetensors", harm)
    encoder = BuiltinEncoder(model)
    assert encoder.encode_texts(["a cat"]).shape == (1, encoder.dim)
    with pytest.raises(PhotoclipError, match=r"image\.safetensors"):
        encoder.encode_images(pixels[:1])


def _harm(path: Path, harm: str) -> None:
    content = path.read_bytes()
    match harm:
        case "missing":
            path.unlink()
        case "cut":
            path.write_bytes(content[: len(content) // 2])
        case _:
            path.write_bytes(b"\x80" + content[1:])


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("a photo", ["a", "photo"]),
        ("Snowboarding!", ["snow", "##boarding", "!"]),
        ("don't", ["don", "'", "t"]),
        ("京真", ["京", "真"]),
        ("🎂", ["[UNK]"]),
        ("\u200b \x00", []),
    ],
)
def test_texts_are_cut_into_pieces_as_bert_does(text: str, pieces: list[str]) -> None:
    vocabulary = resources() / "builtin_model" / "vocab.txt"
    names = vocabulary.read_text(encoding="utf-8").splitlines()
    found = [names[number] for number in WordPiece(vocabulary).encode(text, 64)]
    assert found == ["[CLS]", *pieces, "[SEP]"]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads memory from /proc")
def test_releasing_the_image_tower_gives_its_memory_back_and_it_comes_again() -> None:
    code = """
import numpy as np
from pathlib import Path
from photoclip.models.builtin import BuiltinEncoder

def weight():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))

encoder = BuiltinEncoder()
pixels = np.zeros((1, *encoder.preprocessing.size, 3), np.uint8)
first = encoder.encode_images(pixels)
working = weight()
encoder.release_images()
encoder.release_images()
resting = weight()
assert np.array_equal(first, encoder.encode_images(pixels))
print(working - resting)
"""
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    weights = (resources() / "builtin_model" / "image.safetensors").stat().st_size
    # The shipped bytes are eight bits each, the tower's numbers 32.
    assert int(answer.stdout) * 1024 > 4 * weights


def test_a_large_photo_decoded_small_means_the_same(
    encoder: BuiltinEncoder, tmp_path: Path
) -> None:
    """Four photographs in one of 12 megapixels, which is decoded to 1/8."""
    large = Image.new("RGB", (4000, 3000))
    for number, name in enumerate(("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg")):
        with Image.open(photograph(name)) as one:
            part = one.convert("RGB").resize((2000, 1500), Image.Resampling.BICUBIC)
        large.paste(part, (number % 2 * 2000, number // 2 * 1500))
    large.save(tmp_path / "large.jpg", quality=92)
    wanted = encoder.preprocessing
    full = prepare(whole(load_rgb(tmp_path / "large.jpg")), wanted)
    small = decode(tmp_path / "large.jpg", wanted)
    assert not np.array_equal(small, full)
    first, second = encoder.encode_images(np.stack([full, small]))
    assert float(first @ second) > 0.998
