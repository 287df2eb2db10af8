"""The two towers and their scale, as they go from stage to stage."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from backbone import load_backbone
from sentences import TextTower
from torch import Tensor, nn

from photoclip.models.builtin.network import ImageTower

FIRST_SCALE = 20.0
LARGEST_SCALE = 100.0


@dataclass(frozen=True, slots=True)
class Pupil:
    """What is being trained."""

    image: ImageTower
    text: TextTower
    log_scale: nn.Parameter

    @staticmethod
    def begin(backbone: Path) -> "Pupil":
        """The backbone and MiniLM as they come, with fresh heads."""
        torch.manual_seed(0)
        image = ImageTower()
        load_backbone(image, backbone)
        return Pupil(image, TextTower(), nn.Parameter(torch.tensor(math.log(FIRST_SCALE))))

    @staticmethod
    def load(path: Path) -> "Pupil":
        """What a stage left."""
        state = torch.load(path, weights_only=True)
        image, text = ImageTower(), TextTower()
        image.load_state_dict(state["image"])
        text.bert.load_state_dict(state["bert"])
        text.head.load_state_dict(state["text_head"])
        return Pupil(image, text, nn.Parameter(torch.tensor(math.log(state["scale"]))))

    @staticmethod
    def mean(pupils: "Sequence[tuple[Pupil, float]]") -> "Pupil":
        """The weighted mean of towers along the way; the shares sum to one.

        On the way, what fine-tuning forgot is known again and what it learnt is not lost
        (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
        """
        last = pupils[-1][0]
        for side in ("image", "text"):
            states = [(getattr(pupil, side).state_dict(), share) for pupil, share in pupils]
            mixed = {
                name: torch.stack([state[name] * share for state, share in states]).sum(0)
                for name, value in states[-1][0].items()
                if value.is_floating_point()
            }
            getattr(last, side).load_state_dict(mixed, strict=False)
        return last

    def save(self, path: Path) -> None:
        """For the next stage, or for export."""
        torch.save(
            {
                "image": self.image.state_dict(),
                "bert": self.text.bert.state_dict(),
                "text_head": self.text.head.state_dict(),
                "scale": float(self.scale.detach()),
            },
            path,
        )

    @property
    def scale(self) -> Tensor:
        return self.log_scale.exp().clamp(max=LARGEST_SCALE)
