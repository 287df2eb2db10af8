"""The training loop, and which parts of the pupil learn how fast."""

import time
from collections.abc import Callable, Iterator

import torch
from pupil import Pupil
from torch import Tensor, nn

Group = tuple[list[nn.Parameter], float]


def run(
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
