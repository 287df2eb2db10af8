"""The stages of training, in order: heads, late trunk, text tower, whole trunk."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import photos
import torch
from lessons import VIEWS, Lessons, SentenceBank, as_input, forgotten, pooled
from numpy.typing import NDArray
from objective import contrastive
from pupil import Pupil
from torch import Tensor, nn
from torch.nn import functional

from photoclip.models.builtin.network import EARLY_BLOCKS

DROPOUT = 0.1
NAMES, PEOPLE, MEMORY, NEARNESS = 0.5, 0.2, 0.5, 2.0
"""Weights of the terms beside the captions': class names, people, not forgetting, text at rest."""

RESTING_LAYERS = 2
"""Of the text tower's six: the lowest know the words, and stay."""

Group = tuple[list[nn.Parameter], float]


@dataclass(frozen=True, slots=True)
class Plan:
    """One stage's settings: how long, how many photos at once, how many class names."""

    steps: int
    photos: int
    names: int
    others: int = 0
    """Captions of other photos in each batch, as wrong answers: they cost only the head."""


@dataclass(frozen=True, slots=True)
class Teacher:
    """Makes the losses that the stages with a resting text tower have in common."""

    pupil: Pupil
    lessons: Lessons
    plan: Plan
    sentences: SentenceBank
    names: Tensor
    """Sentence vectors of the class names (1000, 384)."""
    rng: np.random.Generator

    def some(self, n: int = 0) -> NDArray[np.int64]:
        """n photos, or a batch of them, in random order."""
        count = len(self.lessons.book.of_photo)
        return self.rng.choice(count, min(n or self.plan.photos, count), replace=False)

    def view(self) -> int:
        """One of the views of the photos."""
        return int(self.rng.integers(VIEWS))

    def lesson(self, chosen: NDArray[np.int64], features: Tensor) -> Tensor:
        """Captions and class names of a batch with its pooled features."""
        vectors = self.pupil.text.head(self.names)
        return self._captions(chosen, features, vectors) + NAMES * self._names(features, vectors)

    def _captions(self, chosen: NDArray[np.int64], features: Tensor, names: Tensor) -> Tensor:
        """With `others`, every caption of the photos and some of others; else one of each."""
        book = self.lessons.book
        drawn = book.draw(chosen, self.rng)
        if self.plan.others:
            own = {text for photo in chosen for text in book.of_photo[photo]}
            rest = self.rng.integers(0, len(book.texts), self.plan.others)
            drawn = np.array(sorted(own.union(rest.tolist())))
        images = self.pupil.image.head(_dropped(features), names)
        told = self.sentences([book.texts[i] for i in drawn])
        texts = self.pupil.text.head(_dropped(told))
        return contrastive(images, texts, book.positive(chosen, drawn), self.pupil.scale)

    def _names(self, features: Tensor, names: Tensor) -> Tensor:
        classes, words, positive = self.lessons.names.draw(self.plan.names, self.rng)
        base = features.detach()[self.rng.integers(0, len(features), self.plan.names)]
        pushed = self.lessons.names.push(base, classes, self.pupil.image.head, self.rng)
        images = self.pupil.image.head(_dropped(pushed), names)
        texts = self.pupil.text.head(_dropped(self.sentences(words)))
        return contrastive(images, texts, positive, self.pupil.scale)


def _teacher(pupil: Pupil, lessons: Lessons, plan: Plan, seed: int) -> Teacher:
    """With MiniLM as it came."""
    names = lessons.class_vectors()
    rng = np.random.default_rng(seed)
    return Teacher(pupil, lessons, plan, lessons.sentences, names, rng)


def heads(pupil: Pupil, lessons: Lessons, effort: float) -> None:
    """Both heads, on features that stand still."""
    teacher = _teacher(pupil, lessons, Plan(int(500 * effort), 1024, 512), 0)
    groups = [(_head_parts(pupil) + _classifier(pupil), 1e-3), (_text_head(pupil), 1e-3)]

    def loss() -> Tensor:
        chosen = teacher.some()
        return teacher.lesson(chosen, lessons.features[teacher.view()][chosen])

    _run(pupil, groups, teacher.plan.steps, loss)
    _settle(pupil, teacher.names)


def late(pupil: Pupil, lessons: Lessons, effort: float) -> None:
    """The later part of the trunk, from stored feature maps: a quarter of the work."""
    steps = int(5 * len(lessons.book.of_photo) / 128 * effort)
    teacher = _teacher(pupil, lessons, Plan(steps, 128, 192, others=768), 1)
    layers = [*pupil.image.trunk.blocks[EARLY_BLOCKS:], pupil.image.trunk.last]
    trunk = [part for layer in layers for part in layer.parameters()]

    def loss() -> Tensor:
        chosen, view = teacher.some(), teacher.view()
        maps = as_input(lessons.maps[view][chosen])
        features = pupil.image.trunk.late(maps.flip(3) if teacher.rng.random() < 0.5 else maps)
        missed = forgotten(pupil.image, features, lessons.first_answers(view, chosen))
        return teacher.lesson(chosen, features) + MEMORY * missed

    _run(pupil, _trunk_groups(pupil, trunk, 1e-4), steps, loss, trunk)
    _settle(pupil, teacher.names)


def text(pupil: Pupil, lessons: Lessons, effort: float) -> None:
    """The upper layers of the text tower and both heads, against photos that stand still."""
    teacher = _teacher(pupil, lessons, Plan(int(180 * effort), 192, 64), 2)
    features = [pooled(pupil.image, maps) for maps in lessons.maps]
    with torch.no_grad():
        names = pupil.text.head(teacher.names)
    upper = list(pupil.text.bert.encoder.layer[RESTING_LAYERS:].parameters())
    groups = [(upper, 5e-5), (_text_head(pupil), 3e-4), (_head_parts(pupil), 2e-4)]

    def loss() -> Tensor:
        many = teacher.some(1024)
        return _spoken(teacher, many, features[teacher.view()][many], names)

    _run(pupil, groups, teacher.plan.steps, loss, upper)
    _settle(pupil, lessons.class_vectors(pupil.text))


def _spoken(teacher: Teacher, many: NDArray[np.int64], features: Tensor, names: Tensor) -> Tensor:
    """Captions, class names and kinds of people, through a text tower that learns."""
    pupil, lessons, rng = teacher.pupil, teacher.lessons, teacher.rng
    drawn = lessons.book.draw(many[: teacher.plan.photos], rng)
    classes, words, positive = lessons.names.draw(teacher.plan.names, rng)
    people = lessons.people.draw(32, rng)
    texts = [*(lessons.book.texts[i] for i in drawn), *words, *people]
    sentences = _sorted_sentences(pupil, texts)
    told, named, persons = pupil.text.head(_dropped(sentences)).split(
        [len(drawn), len(words), len(people)]
    )
    images = pupil.image.head(_dropped(features), names)
    pushed = lessons.names.push(
        features[rng.integers(0, len(many), len(words))], classes, pupil.image.head, rng
    )
    apart = (1 - (sentences * lessons.sentences(texts)).sum(1)).mean()
    return (
        contrastive(images, told, lessons.book.positive(many, drawn), pupil.scale)
        + NAMES * contrastive(pupil.image.head(pushed, names), named, positive, pupil.scale)
        + PEOPLE * lessons.people.loss(many, images, persons, pupil.scale)
        + NEARNESS * apart
    )


def whole(pupil: Pupil, lessons: Lessons, effort: float) -> None:
    """All of the trunk and the image head, from the pixels, with the text side at rest."""
    steps = int(1.25 * len(lessons.book.of_photo) / 96 * effort)
    teacher = Teacher(
        pupil,
        lessons,
        Plan(steps, 96, 64, others=256),
        SentenceBank(pupil.text),
        lessons.class_vectors(pupil.text),
        np.random.default_rng(3),
    )
    trunk = list(pupil.image.trunk.parameters())

    def loss() -> Tensor:
        chosen = teacher.some()
        x = photos.normalised(lessons.photos.pixels[chosen])
        features = pupil.image.trunk(photos.augmented(x, teacher.rng))
        missed = forgotten(pupil.image, features, lessons.first_answers(0, chosen))
        return teacher.lesson(chosen, features) + MEMORY * missed

    groups = [(trunk + _classifier(pupil), 1e-4), (_head_parts(pupil), 2e-4)]
    _run(pupil, groups, steps, loss, trunk)


def _sorted_sentences(pupil: Pupil, texts: list[str], chunk: int = 64) -> Tensor:
    """Sentence vectors with gradients, neighbours in length together: padding costs as much."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts = [pupil.text.pooled([texts[i] for i in order[s : s + chunk]])
             for s in range(0, len(order), chunk)]  # fmt: skip
    back = torch.from_numpy(np.argsort(order))
    return torch.cat(parts)[back]


def _run(
    pupil: Pupil,
    groups: list[Group],
    steps: int,
    loss: Callable[[], Tensor],
    clipped: list[nn.Parameter] | None = None,
) -> None:
    """AdamW with one warm-up and one descent of the learning rate (Smith & Topin 2017)."""
    rates = [rate for _, rate in groups] + [1e-4]
    optimizer = torch.optim.AdamW(
        [{"params": list(own), "lr": rate} for own, rate in groups]
        + [{"params": [pupil.log_scale], "lr": 1e-4, "weight_decay": 0.0}],
        weight_decay=0.05,
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, rates, total_steps=max(steps, 20), pct_start=0.1
    )
    for step, started in _counted(steps):
        found = loss()
        optimizer.zero_grad()
        found.backward()
        nn.utils.clip_grad_norm_(clipped or [], 1.0)
        optimizer.step()
        schedule.step()
        if step % 20 == 0:
            print(f"{step}/{steps}  loss {found.item():.3f}  {time.time() - started:.0f} s")


def _counted(steps: int) -> Iterator[tuple[int, float]]:
    started = time.time()
    for step in range(1, steps + 1):
        yield step, started


def _settle(pupil: Pupil, resting: Tensor) -> None:
    """Keep the text tower's vectors of the class names as the attention's values."""
    with torch.no_grad():
        pupil.image.head.names.copy_(pupil.text.head(resting))


def _trunk_groups(pupil: Pupil, trunk: list[nn.Parameter], rate: float) -> list[Group]:
    return [
        (trunk + _classifier(pupil), rate),
        (_head_parts(pupil), 4 * rate),
        (_text_head(pupil), 4 * rate),
    ]


def _head_parts(pupil: Pupil) -> list[nn.Parameter]:
    apart = ("names", "classifier.weight", "classifier.bias")
    return [part for name, part in pupil.image.head.named_parameters() if name not in apart]


def _classifier(pupil: Pupil) -> list[nn.Parameter]:
    return list(pupil.image.head.classifier.parameters())


def _text_head(pupil: Pupil) -> list[nn.Parameter]:
    return list(pupil.text.head.parameters())


def _dropped(x: Tensor) -> Tensor:
    return functional.dropout(x, DROPOUT)
