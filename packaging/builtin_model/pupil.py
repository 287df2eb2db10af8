"""The two towers and their scale, as they go from stage to stage."""

import math
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
    def between(early: "Pupil", late: "Pupil", share: float) -> "Pupil":
        """The mean of the towers before and after a stage; `share` of it is of those after.

        On the way, what fine-tuning forgot is known again and what it learnt is not lost
        (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
        """
        pairs = ((early.image, late.image), (early.text, late.text))
        for before, after in pairs:
            old = before.state_dict()
            mixed = {n: old[n].lerp(v, share) for n, v in after.state_dict().items()
                     if v.is_floating_point()}  # fmt: skip
            after.load_state_dict(mixed, strict=False)
        return late

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
