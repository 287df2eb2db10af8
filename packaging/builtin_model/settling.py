"""The last stage: both heads once more, on what the mean of the towers makes of photos and texts.

Averaging moves the features from under the heads: names and kinds of people lose most. Learning
captions from the photos that the trunk learnt from would spoil the heads for others, so beside a
little of that they keep to what they answered before (Li and Hoiem 2016, "Learning without
forgetting").
"""

import copy

import numpy as np
import photos
import torch
from lessons import Lessons, SentenceBank
from numpy.typing import NDArray
from objective import contrastive
from pupil import Pupil
from running import Length, head_parts, run, text_head
from teaching import Plan, Teacher, dropped, keep_names
from torch import Tensor
from torch.nn import functional

SETTLED = 4000
"""Photos that the heads are settled on: enough for so few numbers, and soon looked at."""

SPOKEN, KEPT, NAMED, PEOPLE = 0.3, 1.0, 0.5, 0.2
"""Weights: captions, what was answered before, class names, kinds of people."""

KINDS = 48


class Settling:
    """The lesson, with the heads as they were."""

    def __init__(self, pupil: Pupil, lessons: Lessons) -> None:
        self._bank = SentenceBank(pupil.text)
        self.names = lessons.class_vectors(pupil.text)
        rng = np.random.default_rng(4)
        self._teacher = Teacher(pupil, lessons, Plan(768, 384), self._bank, self.names, rng)
        self._chosen = self._teacher.some(SETTLED)
        self._features = _seen(pupil, lessons, self._chosen)
        self._image, self._text = (
            copy.deepcopy(head).requires_grad_(False)
            for head in (pupil.image.head, pupil.text.head)
        )
        self._values = self._text(self.names)
        self._scale = float(pupil.scale.detach())

    def loss(self) -> Tensor:
        """Of a batch."""
        teacher, pupil, book = self._teacher, self._teacher.pupil, self._teacher.lessons.book
        count = min(teacher.plan.photos, len(self._chosen))
        some = teacher.rng.choice(len(self._chosen), count, replace=False)
        batch, seen = self._chosen[some], self._features[torch.from_numpy(some)]
        drawn = book.draw(batch, teacher.rng)
        told = self._bank([book.texts[i] for i in drawn])
        values = pupil.text.head(self.names)
        images, texts = pupil.image.head(dropped(seen), values), pupil.text.head(dropped(told))
        people = pupil.text.head(self._bank(teacher.lessons.people.draw(KINDS, teacher.rng)))
        shown = teacher.lessons.people.loss(batch, images, people, pupil.scale)
        return (
            SPOKEN * contrastive(images, texts, book.positive(batch, drawn), pupil.scale)
            + KEPT * _changed(self._before(seen, told), pupil.scale * images @ texts.T)
            + NAMED * teacher.names_of(seen, values)
            + PEOPLE * shown
        )

    def _before(self, seen: Tensor, told: Tensor) -> Tensor:
        """The logits of photos (rows) and captions by the heads as they were."""
        return self._scale * self._image(seen, self._values) @ self._text(told).T


def settle(pupil: Pupil, lessons: Lessons, length: Length) -> None:
    """Both heads once more."""
    lesson = Settling(pupil, lessons)
    groups = [(head_parts(pupil), 2e-4), (text_head(pupil), 2e-4)]
    run(pupil, groups, 120, length, lesson.loss)
    keep_names(pupil, lesson.names)


def _changed(before: Tensor, now: Tensor) -> Tensor:
    """How far the choice among captions and among photos has gone from what it was."""
    return (_apart(before, now) + _apart(before.T, now.T)) / 2


def _apart(before: Tensor, now: Tensor) -> Tensor:
    return functional.kl_div(now.log_softmax(1), before.softmax(1), reduction="batchmean")


@torch.inference_mode()
def _seen(pupil: Pupil, lessons: Lessons, chosen: NDArray[np.int64]) -> Tensor:
    """Pooled features of these photos as they are at work."""
    trunk = pupil.image.trunk.to(memory_format=torch.channels_last)
    pixels = lessons.photos.pixels
    parts = [
        trunk(photos.normalised(pixels[chosen[i : i + 32]])) for i in range(0, len(chosen), 32)
    ]
    return torch.cat(parts).clone()
