"""The stages of training, in order: heads, late trunk with text tower, whole trunk."""

import numpy as np
import photos
import torch
from lessons import Lessons, as_input, forgotten
from memory import Memory
from numpy.typing import NDArray
from objective import contrastive
from phrases import positive as right_for
from pupil import Pupil
from running import Length, classifier, head_parts, run, text_head, trunk_groups
from teaching import (
    NAMES,
    Plan,
    Teacher,
    among_many,
    beside,
    dropped,
    keep_names,
    pushed_features,
)
from torch import Tensor, nn

from photoclip.models.builtin.network import EARLY_BLOCKS

PEOPLE, MEMORY, NEARNESS, PHRASED = 0.2, 0.5, 2.0, 0.25
"""Weights of the terms beside the captions': people, not forgetting, text at rest, phrases."""

PHRASES, KINDS = 32, 12
"""Phrases and kinds of people in each batch."""

GAPS = 0.15
"""How many of a caption's words are left out, when some are."""

RESTING_LAYERS = 2
"""Of the text tower's six: the lowest know the words, and stay."""

MAP, SMALLEST_MAP = 28, 20
"""The side of a stored feature map, and of the smallest part of it."""

SIDES, SHARES = (160, 192, 224), (0.45, 0.3, 0.25)
"""Smaller pictures than at work cost less to learn from, and as crops make things larger, things
have the sizes they will have at work (Touvron et al. 2019). How often each."""


def _teacher(pupil: Pupil, lessons: Lessons, plan: Plan, seed: int) -> Teacher:
    """With MiniLM as it came."""
    names = lessons.class_vectors()
    rng = np.random.default_rng(seed)
    return Teacher(pupil, lessons, plan, lessons.sentences, names, rng)


def heads(pupil: Pupil, lessons: Lessons, length: Length) -> None:
    """Both heads, on features that stand still."""
    teacher = _teacher(pupil, lessons, Plan(1024, 512), 0)
    groups = [(head_parts(pupil) + classifier(pupil), 1e-3), (text_head(pupil), 1e-3)]

    def loss() -> Tensor:
        chosen = teacher.some()
        return teacher.lesson(chosen, lessons.features(teacher.view())[chosen])

    run(pupil, groups, 300, length, loss)
    keep_names(pupil, teacher.names)


def joint(pupil: Pupil, lessons: Lessons, length: Length) -> None:
    """The trunk's later part, from stored feature maps, and the upper layers of the text tower.

    Stored maps save three quarters of the trunk's work, short texts most of the text tower's.
    """
    usual = 6 * len(lessons.book.of_photo) // 128
    teacher = _teacher(pupil, lessons, Plan(128, 40, captions=96), 1)
    memory = Memory.of(lessons, pupil.text)
    layers = [*pupil.image.trunk.blocks[EARLY_BLOCKS:], pupil.image.trunk.last]
    trunk = [part for layer in layers for part in layer.parameters()]

    def loss() -> Tensor:
        chosen, view = teacher.some(), teacher.view()
        maps = _cut(as_input(lessons.maps(view)[chosen]), teacher.rng)
        features = pupil.image.trunk.late(maps)
        missed = forgotten(pupil.image, features, lessons.first_answers(view, chosen))
        return _spoken(teacher, memory, chosen, features) + MEMORY * missed

    groups = [*trunk_groups(pupil, trunk, 1.5e-4), (_upper(pupil), 6e-5)]
    run(pupil, groups, usual, length, loss)
    keep_names(pupil, lessons.class_vectors(pupil.text))


def _upper(pupil: Pupil) -> list[nn.Parameter]:
    """The layers of the text tower that learn; the others need no gradients any more."""
    resting = [pupil.text.bert.embeddings, *pupil.text.bert.encoder.layer[:RESTING_LAYERS]]
    for part in resting:
        part.requires_grad_(False)
    return list(pupil.text.bert.encoder.layer[RESTING_LAYERS:].parameters())


def _cut(maps: Tensor, rng: np.random.Generator) -> Tensor:
    """A random part of the feature maps, mirrored half of the time: more views for nothing."""
    high, wide = (int(side) for side in rng.integers(SMALLEST_MAP, MAP + 1, 2))
    top, left = int(rng.integers(MAP - high + 1)), int(rng.integers(MAP - wide + 1))
    part = maps[:, :, top : top + high, left : left + wide]
    turned = part.flip(3) if rng.random() < 0.5 else part
    return turned.contiguous(memory_format=torch.channels_last)


def _spoken(
    teacher: Teacher, memory: Memory, chosen: NDArray[np.int64], features: Tensor
) -> Tensor:
    """Captions, phrases, class names and kinds of people, through a text tower that learns."""
    pupil, lessons, rng, plan = teacher.pupil, teacher.lessons, teacher.rng, teacher.plan
    drawn = np.unique(lessons.book.draw(chosen[: plan.captions], rng))
    phrases, right = lessons.phrases.draw(chosen, PHRASES, rng)
    classes, words, positive = lessons.names.draw(plan.names, rng)
    people = lessons.people.draw(KINDS, rng)
    own = [_with_gaps(lessons.book.texts[i], rng) for i in drawn]
    texts = [*own, *phrases, *words, *people]
    sentences = _sorted_sentences(pupil, texts)
    memory.sentences[drawn] = sentences[: len(drawn)].detach()
    told, phrased, named, persons = pupil.text.head(dropped(sentences)).split(
        [len(drawn), len(phrases), len(words), len(people)]
    )
    names = pupil.text.head(teacher.names)
    images = pupil.image.head(dropped(features), names)
    shown, photos = beside(teacher, memory, chosen, names)
    images_of_all = torch.cat([images, shown])
    pushed = pushed_features(teacher, features, classes)
    short = sentences[len(own) :] * lessons.sentences(texts[len(own) :])
    apart = (1 - short.sum(1)).mean()
    memory.keep(chosen, features)
    return (
        among_many(teacher, memory, (chosen, photos), (images, shown), (drawn, told))
        + PHRASED * contrastive(images_of_all, phrased, right_for(photos, right), pupil.scale)
        + NAMES * contrastive(pupil.image.head(pushed, names), named, positive, pupil.scale)
        + PEOPLE * lessons.people.loss(photos, images_of_all, persons, pupil.scale)
        + NEARNESS * apart
    )


def _with_gaps(text: str, rng: np.random.Generator) -> str:
    """The text, often without some of its words: what is left must do."""
    words = text.split()
    if len(words) < 4 or rng.random() < 0.5:
        return text
    return " ".join(word for word in words if rng.random() > GAPS)


def whole(pupil: Pupil, lessons: Lessons, length: Length) -> None:
    """All of the trunk, from the pixels, and the upper layers of the text tower."""
    usual = 5 * len(lessons.book.of_photo) // 96
    rng = np.random.default_rng(3)
    names = lessons.class_vectors(pupil.text)
    teacher = Teacher(pupil, lessons, Plan(96, 32, captions=64), lessons.sentences, names, rng)
    memory = Memory.of(lessons, pupil.text)
    trunk = list(pupil.image.trunk.parameters())
    pupil.image.trunk.to(memory_format=torch.channels_last)

    def loss() -> Tensor:
        chosen = teacher.some()
        x = photos.normalised(lessons.photos.pixels[chosen])
        side = int(rng.choice(SIDES, p=SHARES))
        features = pupil.image.trunk(photos.augmented(x, rng, size=side))
        missed = forgotten(pupil.image, features, lessons.first_answers(0, chosen))
        return _spoken(teacher, memory, chosen, features) + MEMORY * missed

    groups = [*trunk_groups(pupil, trunk, 1.5e-4, 2), (_upper(pupil), 3e-5)]
    run(pupil, groups, usual, length, loss)
    keep_names(pupil, lessons.class_vectors(pupil.text))


def _sorted_sentences(pupil: Pupil, texts: list[str], chunk: int = 64) -> Tensor:
    """Sentence vectors with gradients, neighbours in length together: padding costs as much."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts = [pupil.text.pooled([texts[i] for i in order[s : s + chunk]])
             for s in range(0, len(order), chunk)]  # fmt: skip
    back = torch.from_numpy(np.argsort(order))
    return torch.cat(parts)[back]
