"""Which places of a photo a vector speaks of: that it adds up, and that it points at the thing."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from photoclip.core.encoder import Locating, Pixels, Vectors
from photoclip.models.builtin import BuiltinEncoder
from photoclip.models.full.encoder import FullEncoder
from photoclip.models.full.layout import read_model_folder
from photoclip.models.full.network import ClipImages, Patches, Shape
from photoclip.models.full.probes import dead_leaves
from photoclip.models.full.relevance import _clip, _through_norm, relevance
from photoclip.models.full.towers import image_tower
from tests.models.tiny_clip import make_tiny_clip
from tests.models.tiny_like import make_tiny_chinese_clip
from tests.models.tiny_siglip import make_tiny_siglip
from tests.pictures import PHOTOGRAPHS, photograph


@pytest.fixture(scope="module")
def four() -> Pixels:
    """Four photographs in one, as the built-in model looks at it."""
    size = BuiltinEncoder().close_up.size
    half = size[0] // 2
    picture = Image.new("RGB", size)
    for number, name in enumerate(PHOTOGRAPHS):
        part = Image.open(photograph(name)).convert("RGB").resize((half, half))
        picture.paste(part, (number % 2 * half, number // 2 * half))
    return np.asarray(picture)


def test_the_built_in_model_points_at_what_was_asked(four: Pixels) -> None:
    encoder = BuiltinEncoder()
    assert isinstance(encoder, Locating)
    # Not "an astronaut", of whom a rocket speaks as well.
    vectors = encoder.encode_texts(["a woman", *list(PHOTOGRAPHS.values())[1:], "a photo"])
    heat = encoder.relevance(four, vectors[:-1] - vectors[-1])
    assert heat.shape == (4, 14, 14)
    for number, each in enumerate(heat):
        quarters = each.reshape(2, 7, 2, 7).max(axis=(1, 3)).ravel()
        assert quarters.argmax() == number, list(PHOTOGRAPHS)[number]


def test_the_built_in_model_sees_both_sides_alike(four: Pixels) -> None:
    encoder = BuiltinEncoder()
    vector = encoder.encode_texts(["a cat"])
    heat = encoder.relevance(four, vector)
    mirrored = encoder.relevance(np.ascontiguousarray(four[:, ::-1]), vector)
    np.testing.assert_allclose(heat, mirrored[:, :, ::-1], atol=1e-4)
    double = encoder.relevance(four, 2 * vector)
    np.testing.assert_allclose(double, 2 * heat, atol=1e-5)


def _unit(count: int, dim: int) -> torch.Tensor:
    return torch.nn.functional.normalize(
        torch.randn(count, dim, generator=torch.Generator().manual_seed(3)), dim=-1
    )


def test_what_a_clip_got_from_its_patches_adds_up(tmp_path: Path) -> None:
    tower = image_tower(read_model_folder(make_tiny_clip(tmp_path, layers=4)))
    assert isinstance(tower, ClipImages)
    pixels, towards = torch.randn(1, 3, 32, 32), _unit(2, 16)
    with torch.inference_mode():
        from_tokens = _clip(tower, pixels, towards, last=4).sum(1)
        # The rest of the sum: the read token's start, what every layer's products add, and biases.
        x = tower.before(tower.patches(pixels))
        rest = x[:, 0].clone()
        for layer in [*tower.layers, tower.last]:
            attended = (
                x[:, :1] + layer.attention(layer.norm1(x))[:, :1]
                if (layer is not tower.last)
                else x[:, :1] + layer.attention(layer.norm1(x)[:, :1], layer.norm1(x))
            )
            rest += layer.mlp(layer.norm2(attended))[:, 0] + layer.attention.out.bias
            x = layer(x)
        vector = tower.projection(tower.after(x[:, 0]))
        before = towards @ tower.projection.weight
        others = _through_norm(tower.after, x[:, 0], before) @ rest[0] + before @ tower.after.bias
        wanted = towards @ vector[0] / vector.norm()
    torch.testing.assert_close(from_tokens + others / vector.norm(), wanted, atol=1e-5, rtol=1e-4)


def _colour_sees() -> ClipImages:
    """A CLIP whose first three numbers are the mean colour of its patches, all looked at alike."""
    shape = Shape(width=8, inner=8, layers=2, heads=2, eps=1e-5)
    tower = ClipImages(shape, Patches(8, 8, 4, bias=False, first=True), dim=8)
    for name, values in tower.named_parameters():
        torch.nn.init.ones_(values) if name.endswith(("norm1.weight", "before.weight")) else (
            torch.nn.init.zeros_(values)
        )
    with torch.no_grad():
        for channel in range(3):
            tower.patches.patch.weight[channel, channel] = 1 / 64
        tower.patches.first[6] = 1.0
        tower.last.attention.kv.weight[8:] = torch.eye(8)
        tower.last.attention.out.weight[:] = torch.eye(8)
        tower.after.weight[:] = 1.0
        tower.projection.weight[:] = torch.eye(8)
    return tower.requires_grad_(False).eval()


def test_a_clip_that_sees_colours_points_at_them_as_covering_them_does() -> None:
    tower = _colour_sees()
    pixels = torch.zeros(1, 3, 32, 32)
    pixels[0, 0, 8:16, 16:24] = 1.0  # red
    pixels[0, 1, 24:32, 0:8] = 1.0  # green
    red = torch.nn.functional.one_hot(torch.tensor([0]), 8).float()
    heat = relevance(tower, pixels, red)
    assert heat is not None
    covered = torch.empty(4, 4)
    with torch.inference_mode():
        score = torch.nn.functional.normalize(tower(pixels), dim=-1)[0, 0]
        for row in range(4):
            for column in range(4):
                less = pixels.clone()
                less[:, :, 8 * row : 8 * row + 8, 8 * column : 8 * column + 8] = 0
                vector = torch.nn.functional.normalize(tower(less), dim=-1)
                covered[row, column] = score - vector[0, 0]
    assert divmod(int(heat[0].argmax()), 4) == divmod(int(covered.argmax()), 4) == (1, 2)
    assert divmod(int(heat[0].argmin()), 4) == divmod(int(covered.argmin()), 4) == (3, 0)


def _heat(folder: Path, precision: str) -> np.ndarray | None:
    encoder = FullEncoder(folder, precision=precision)
    assert isinstance(encoder, Locating)
    (pixels,) = dead_leaves(1, encoder.close_up.size)
    random: Vectors = np.random.default_rng(0).normal(size=(2, encoder.dim)).astype(np.float32)
    return encoder.relevance(pixels, random)


def test_reduced_precisions_point_at_the_same_places(tmp_path: Path) -> None:
    folder = make_tiny_clip(tmp_path, layers=3)
    exact = _heat(folder, "fp32")
    assert exact is not None
    for precision in ("bf16", "int8"):
        reduced = _heat(folder, precision)
        assert reduced is not None
        for one, other in zip(exact, reduced, strict=True):
            assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.97, precision


def test_what_can_not_tell_says_so(tmp_path: Path) -> None:
    assert _heat(make_tiny_siglip(tmp_path / "siglip"), "fp32") is None
    assert _heat(make_tiny_chinese_clip(tmp_path / "chinese"), "fp32") is None
