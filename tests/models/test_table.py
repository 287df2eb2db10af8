"""The table of models: what every entry must say, and by which names people find it."""

import re

import pytest

from photoclip.core.models import BUILTIN
from photoclip.models import table

RESEARCH_ONLY = re.compile(r"\bNC\b|non-?commercial|research|amlr", re.IGNORECASE)


def test_names_are_unique_and_typeable() -> None:
    names = [name.casefold() for entry in table.entries() for name in entry.names]
    assert len(names) == len(set(names))
    for card in table.cards():
        assert re.fullmatch(r"[a-z0-9][a-z0-9-]{2,19}", card.name)


@pytest.mark.parametrize("card", table.cards(), ids=lambda card: card.name)
def test_every_entry_says_what_a_person_must_know(card: table.ModelCard) -> None:
    assert card.title
    assert card.languages
    assert card.licence
    assert not RESEARCH_ONLY.search(card.licence)
    assert card.good_for.endswith(".")
    assert card.good_for.count(". ") == 0
    assert len(card.good_for) <= 80
    assert card.relative_cost is not None
    assert card.relative_cost > 0
    assert card.quality
    for figure in card.quality:
        assert 0 < figure.value < 100
        assert figure.measure
        assert figure.source
    if card.name != BUILTIN:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+", card.repository or "")


def test_the_offered_models_and_the_recommended_one() -> None:
    assert [card.repository for card in table.cards()] == [
        None,
        "laion/CLIP-ViT-B-32-laion2B-s34B-b79K",
        "openai/clip-vit-base-patch32",
        "openai/clip-vit-base-patch16",
        "openai/clip-vit-large-patch14",
        "laion/CLIP-ViT-L-14-laion2B-s32B-b82K",
        "google/siglip2-base-patch32-256",
        "google/siglip2-base-patch16-224",
        "wkcn/TinyCLIP-ViT-39M-16-Text-19M-YFCC15M",
    ]
    (recommended,) = [card for card in table.cards() if card.recommended]
    assert recommended.name == "laion-vit-b-32"
    assert recommended.download  # told at the first start, before the hub is asked


@pytest.mark.parametrize(
    "typed",
    [
        "openai/clip-vit-base-patch32",
        "clip-vit-base-patch32",
        "ViT-B/32",
        "ViT-B-32",
        "vit-b/32",
        "clip",
        "OpenAI-ViT-B-32",
        " openai-vit-b-32 ",
    ],
)
def test_the_model_of_every_tutorial_is_found(typed: str) -> None:
    card = table.find(typed)
    assert card is not None
    assert card.name == "openai-vit-b-32"


def test_a_slip_is_understood() -> None:
    assert table.find("siglip-2") is None
    assert "siglip2-b-16" in table.similar("siglip2-b16")
    assert "tinyclip-39m" in table.similar("tiny-clip")
    assert "openai-vit-b-32" in table.similar("openai-vit-b32")
    assert table.similar("zzzz") == ()


def image_cost(width: int, mlp: int, layers: int, patch: int, size: int, *, pooled: bool) -> float:
    """Multiplications of a vision transformer, in billions. `pooled`: SigLIP's attention head."""
    patches = (size // patch) ** 2
    tokens = patches if pooled else patches + 1
    layer = tokens * (4 * width**2 + 2 * width * mlp) + 2 * tokens**2 * width
    head = tokens * 2 * width**2 + 2 * width**2 + 2 * width * mlp if pooled else 0
    return (layers * layer + patches * 3 * patch**2 * width + head) / 1e9


B = (768, 3072, 12)
L = (1024, 4096, 24)


@pytest.mark.parametrize(
    ("name", "cost"),
    [
        ("laion-vit-b-32", image_cost(*B, 32, 224, pooled=False)),
        ("openai-vit-b-32", image_cost(*B, 32, 224, pooled=False)),
        ("openai-vit-b-16", image_cost(*B, 16, 224, pooled=False)),
        ("openai-vit-l-14", image_cost(*L, 14, 224, pooled=False)),
        ("laion-vit-l-14", image_cost(*L, 14, 224, pooled=False)),
        ("siglip2-b-32", image_cost(*B, 32, 256, pooled=True)),
        ("siglip2-b-16", image_cost(*B, 16, 224, pooled=True)),
        ("tinyclip-39m", image_cost(512, 2048, 12, 16, 224, pooled=False)),
    ],
)
def test_costs_follow_from_the_architectures(name: str, cost: float) -> None:
    card = table.find(name)
    assert card is not None
    unit = image_cost(*B, 32, 224, pooled=False)
    assert unit == pytest.approx(8.82 / 2, rel=0.01)  # open_clip's GFLOPs of the image tower
    assert card.relative_cost == pytest.approx(cost / unit, rel=0.04)
