"""What training minimises, and the batches it sees."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from words import Synset, ancestors

from photoclip.models.builtin.network import Head

TEMPLATES = ("{}", "{}", "a photo of a {}", "a {}", "a picture of {}")


def contrastive(images: Tensor, texts: Tensor, positive: Tensor, scale: Tensor) -> Tensor:
    """InfoNCE both ways with several right answers.

    `positive` (n, m) is true where text m describes image n; the log-likelihood is averaged over
    the right answers of each row and column (Khosla et al. 2020, "supervised contrastive").
    """
    logits = scale * images @ texts.T
    return (one_way(logits, positive) + one_way(logits.T, positive.T)) / 2


def one_way(logits: Tensor, positive: Tensor) -> Tensor:
    """Each row among the columns; rows without a right answer are left out."""
    weight = positive.float()
    count = weight.sum(1)
    mean = (functional.log_softmax(logits, 1) * weight).sum(1) / count.clamp(min=1)
    return -(mean[count > 0]).mean()


@dataclass(frozen=True, slots=True)
class CaptionBook:
    """Which captions, by number, belong to which photo."""

    texts: tuple[str, ...]
    of_photo: tuple[tuple[int, ...], ...]

    def draw(self, photos: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
        """One caption of each photo."""
        return np.array([rng.choice(self.of_photo[photo]) for photo in photos])

    def positive(self, photos: NDArray[np.int64], texts: NDArray[np.int64]) -> Tensor:
        """(n, m): whether the text is one of the photo's own captions, whoever drew it."""
        # Labelled photos share captions, so a text can stand there twice.
        unique, back = np.unique(texts, return_inverse=True)
        place = np.full(len(self.texts), -1)
        place[unique] = np.arange(len(unique))
        pairs = [(row, place[text]) for row, p in enumerate(photos) for text in self.of_photo[p]]
        rows, columns = np.array([pair for pair in pairs if pair[1] >= 0]).reshape(-1, 2).T
        mask = torch.zeros(len(photos), len(unique), dtype=torch.bool)
        mask[rows, columns] = True
        return mask[:, torch.from_numpy(back)]


def caption_book(captions: Sequence[Sequence[str]]) -> CaptionBook:
    """Number the distinct captions."""
    number = {text: i for i, text in enumerate(dict.fromkeys(t for own in captions for t in own))}
    return CaptionBook(
        tuple(number), tuple(tuple({number[text] for text in own}) for own in captions)
    )


class ClassNames:
    """Pseudo-pairs for the class names: thousands of words that no caption teaches.

    A feature is pushed along a class's row of the classifier until that class leads, and goes
    with one of its names, one of its broader words, or its definition.
    """

    def __init__(self, classes: list[Synset], nouns: dict[int, Synset]) -> None:
        self.classes = classes
        self.broader = [ancestors(synset, nouns) for synset in classes]
        self.kin = [
            {synset.offset, *(a.offset for a in above)}
            for synset, above in zip(classes, self.broader, strict=True)
        ]

    def draw(self, n: int, rng: np.random.Generator) -> tuple[NDArray[np.int64], list[str], Tensor]:
        """n classes, a text for each, and (n, n) whether each text is true of each class."""
        chosen = rng.integers(0, len(self.classes), n)
        texts, meanings = [], []
        for number in chosen:
            text, meaning = self._text(int(number), rng)
            texts.append(text)
            meanings.append(meaning)
        positive = torch.tensor([[m in self.kin[c] for m in meanings] for c in chosen])
        return chosen, texts, positive

    def _text(self, number: int, rng: np.random.Generator) -> tuple[str, int]:
        synset, above = self.classes[number], self.broader[number]
        kind = rng.random()
        if kind < 0.12:
            return synset.gloss, synset.offset
        if kind < 0.4 and above:
            synset = above[rng.integers(0, len(above))]
        # The first lemma is the usual word.
        word = synset.lemmas[0 if rng.random() < 0.6 else rng.integers(0, len(synset.lemmas))]
        return TEMPLATES[rng.integers(0, len(TEMPLATES))].format(word), synset.offset

    @staticmethod
    def push(
        features: Tensor, chosen: NDArray[np.int64], head: Head, rng: np.random.Generator
    ) -> Tensor:
        """Features moved along their class's direction until it leads by a random margin."""
        with torch.no_grad():
            weight = head.classifier.weight[torch.from_numpy(chosen)]
            logits = head.classifier(features)
            own = logits.gather(1, torch.from_numpy(chosen)[:, None])[:, 0]
            margin = torch.from_numpy(rng.uniform(0.5, 6.0, len(features)).astype(np.float32))
            short = (logits.max(1).values - own + margin).clamp(min=0)
            step = short / (weight * weight).sum(1)
            return (features + step[:, None] * weight).clamp(min=0)


PEOPLE = re.compile(
    r"\b(man|men|woman|women|person|people|boys?|girls?|child|children|kids?|lady|guy|players?)\b"
)


class PersonNames:
    """Words for kinds of people, which captions hardly use: "an astronaut" is somebody, first.

    Each goes with every photo whose captions mention people; what kind of people they are is left
    to what the sentence model knows already.
    """

    def __init__(self, kinds: Sequence[str], book: CaptionBook) -> None:
        self._kinds = tuple(kinds)
        people = [bool(PEOPLE.search(text.lower())) for text in book.texts]
        self._shown = torch.tensor([any(people[t] for t in own) for own in book.of_photo])

    def draw(self, n: int, rng: np.random.Generator) -> list[str]:
        """n kinds of people."""
        words = [self._kinds[i] for i in rng.integers(0, len(self._kinds), n)]
        return [TEMPLATES[rng.integers(0, len(TEMPLATES))].format(word) for word in words]

    def loss(
        self, photos: NDArray[np.int64], images: Tensor, texts: Tensor, scale: Tensor
    ) -> Tensor:
        """How much of a text's softmax over the photos falls on those without people."""
        shown = self._shown[torch.from_numpy(photos)]
        logits = scale * texts @ images.T
        own = torch.logsumexp(logits[:, shown], 1)
        return (torch.logsumexp(logits, 1) - own).mean()
