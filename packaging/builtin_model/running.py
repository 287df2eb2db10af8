"""The training loop, and which parts of the pupil learn how fast."""

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from pupil import Pupil
from torch import Tensor, nn

Group = tuple[list[nn.Parameter], float]

WARM = 0.08
"""The part of a stage in which the learning rate rises."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long a stage lasts: times its usual steps, or as many as fit into so many minutes."""

    effort: float = 1.0
    minutes: float | None = None
    going: Path | None = None
    """Where the pupil is saved now and then."""

    def done(self, step: int, usual: int, started: float) -> float:
        """How much of the stage is behind, from 0 to 1."""
        if self.minutes is not None:
            return (time.time() - started) / (60 * self.minutes)
        return step / max(1, int(usual * self.effort))


def run(
    pupil: Pupil,
    groups: list[Group],
    usual: int,
    length: Length,
    loss: Callable[[], Tensor],
) -> None:
    """AdamW with a warm-up and a descent of the learning rate, half a cosine (Loshchilov 2017)."""
    optimizer = torch.optim.AdamW(
        [{"params": list(own), "lr": 0.0, "usual": rate} for own, rate in groups]
        + [{"params": [pupil.log_scale], "lr": 0.0, "usual": 1e-4, "weight_decay": 0.0}],
        weight_decay=0.05,
    )
    towers = [*pupil.image.trunk.parameters(), *pupil.text.bert.parameters()]
    for step, done, started in _counted(usual, length):
        for group in optimizer.param_groups:
            group["lr"] = group["usual"] * _rate(done)
        found = loss()
        optimizer.zero_grad()
        found.backward()
        nn.utils.clip_grad_norm_(towers, 1.0)
        optimizer.step()
        if step % 20 == 0:
            print(f"{step}  {done:.0%}  loss {found.item():.3f}  {time.time() - started:.0f} s")
        if step % 60 == 0 and length.going is not None:
            pupil.save(length.going)


def _rate(done: float) -> float:
    if done < WARM:
        return max(0.02, done / WARM)
    return (1 + math.cos(math.pi * min(1.0, (done - WARM) / (1 - WARM)))) / 2


def _counted(usual: int, length: Length) -> Iterator[tuple[int, float, float]]:
    """The step, how much is done, and when it began."""
    started, step = time.time(), 0
    while (done := length.done(step, usual, started)) < 1:
        step += 1
        yield step, done, started


def trunk_groups(
    pupil: Pupil, trunk: list[nn.Parameter], rate: float, faster: float = 3
) -> list[Group]:
    """The trunk and its classifier, and the heads that learn faster."""
    return [
        (trunk + classifier(pupil), rate),
        (head_parts(pupil) + text_head(pupil), faster * rate),
    ]


def head_parts(pupil: Pupil) -> list[nn.Parameter]:
    """The image head without its classifier and the class names."""
    apart = ("names", "classifier.weight", "classifier.bias")
    return [part for name, part in pupil.image.head.named_parameters() if name not in apart]


def classifier(pupil: Pupil) -> list[nn.Parameter]:
    """What knows ImageNet's classes."""
    return list(pupil.image.head.classifier.parameters())


def text_head(pupil: Pupil) -> list[nn.Parameter]:
    """The text side's head."""
    return list(pupil.text.head.parameters())
