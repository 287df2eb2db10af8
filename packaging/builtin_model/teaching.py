"""The losses that the stages share: captions among many, class names, what is remembered."""

from dataclasses import dataclass

import numpy as np
import torch
from lessons import VIEWS, Lessons, SentenceBank
from memory import Memory
from numpy.typing import NDArray
from objective import contrastive, one_way
from pupil import Pupil
from torch import Tensor
from torch.nn import functional

DROPOUT = 0.1
NAMES = 0.5
"""Weight of the class names beside the captions."""

REMEMBERED = 1536
"""Photos beside each batch's own."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One stage's settings: how many photos at once, how many class names."""

    photos: int
    names: int
    captions: int = 0
    """Captions that go through the text tower, where it learns."""
    others: int = 3072
    """Remembered captions of other photos, as wrong answers: they cost only the head."""


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
        return self._captions(chosen, features, vectors) + NAMES * self.names_of(features, vectors)

    def _captions(self, chosen: NDArray[np.int64], features: Tensor, names: Tensor) -> Tensor:
        """One caption of each photo, among the batch's."""
        book = self.lessons.book
        drawn = book.draw(chosen, self.rng)
        images = self.pupil.image.head(dropped(features), names)
        told = self.sentences([book.texts[i] for i in drawn])
        texts = self.pupil.text.head(dropped(told))
        return contrastive(images, texts, book.positive(chosen, drawn), self.pupil.scale)

    def names_of(self, features: Tensor, names: Tensor) -> Tensor:
        """Pseudo-pairs of class names."""
        classes, words, positive = self.lessons.names.draw(self.plan.names, self.rng)
        images = self.pupil.image.head(pushed_features(self, features, classes), names)
        texts = self.pupil.text.head(dropped(self.sentences(words)))
        return contrastive(images, texts, positive, self.pupil.scale)


def beside(
    teacher: Teacher, memory: Memory, chosen: NDArray[np.int64], names: Tensor
) -> tuple[Tensor, NDArray[np.int64]]:
    """Vectors of remembered photos, and the numbers of the chosen ones and these."""
    others = memory.other_photos(chosen, REMEMBERED, teacher.rng)
    with torch.no_grad():
        shown = teacher.pupil.image.head(memory.features[others], names)
    return shown, np.concatenate([chosen, others])


def among_many(
    teacher: Teacher,
    memory: Memory,
    photos: tuple[NDArray[np.int64], NDArray[np.int64]],
    vectors: tuple[Tensor, Tensor],
    drawn: tuple[NDArray[np.int64], Tensor],
) -> Tensor:
    """Each photo among remembered captions, and each caption among remembered photos."""
    book, pupil, (chosen, everything) = teacher.lessons.book, teacher.pupil, photos
    images, shown = vectors
    numbers, told = drawn
    own = np.array(sorted({text for photo in chosen for text in book.of_photo[photo]}))
    kept = np.setdiff1d(own, numbers)
    rest = memory.other_captions(own, teacher.plan.others, teacher.rng)
    remembered = np.concatenate([kept, rest])
    texts = torch.cat([told, pupil.text.head(dropped(memory.sentences[remembered]))])
    every = np.concatenate([numbers, remembered])
    found = one_way(pupil.scale * images @ texts.T, book.positive(chosen, every))
    spoken = torch.cat([told, texts[len(told) : len(told) + len(kept)]])
    said = np.concatenate([numbers, kept])
    logits = pupil.scale * spoken @ torch.cat([images, shown]).T
    return (found + one_way(logits, book.positive(everything, said).T)) / 2


def pushed_features(teacher: Teacher, features: Tensor, classes: NDArray[np.int64]) -> Tensor:
    """Some of the features, moved to where the classifier sees these classes."""
    base = features.detach()[teacher.rng.integers(0, len(features), len(classes))]
    return dropped(teacher.lessons.names.push(base, classes, teacher.pupil.image.head, teacher.rng))


def dropped(x: Tensor) -> Tensor:
    """With a tenth of the features left out."""
    return functional.dropout(x, DROPOUT)


def keep_names(pupil: Pupil, resting: Tensor) -> None:
    """Keep the text tower's vectors of the class names as the attention's values."""
    with torch.no_grad():
        pupil.image.head.names.copy_(pupil.text.head(resting))
