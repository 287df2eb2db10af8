"""What there is to learn from: photos with captions, class names, kinds of people."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import photos
import torch
from backbone import load_backbone
from numpy.typing import NDArray
from objective import CaptionBook, ClassNames, PersonNames, caption_book
from phrases import Phrases
from sentences import WIDTH, TextTower
from torch import Tensor
from torch.nn import functional
from words import Nouns, kinds, read_classes

from photoclip.models.builtin.network import ImageTower

VIEWS = 3
EVERYDAY_CAPTIONS, EVERYDAY_NAMES = 1500, 500
TEXTS_OF_CLASS = 4
CHUNK = 32


@dataclass(frozen=True, slots=True)
class Sources:
    """The files that training reads, and the folder for what it can compute again."""

    photos: tuple[Path, ...]
    backbone: Path
    wordnet: Path
    cache: Path


class SentenceBank:
    """Sentence vectors of texts by a tower at rest, each computed once."""

    def __init__(self, tower: TextTower) -> None:
        self._tower = tower.eval()
        self._number: dict[str, int] = {}
        self._vectors = torch.empty(0, WIDTH)

    def __call__(self, texts: Sequence[str]) -> Tensor:
        """Unit sentence vectors (n, 384)."""
        missing = [text for text in dict.fromkeys(texts) if text not in self._number]
        if missing:
            start = len(self._number)
            self._number |= {text: start + i for i, text in enumerate(missing)}
            self._vectors = torch.cat([self._vectors, self._tower.features(missing)])
        return self._vectors[[self._number[text] for text in texts]].clone()


class Lessons:
    """Everything the stages share."""

    def __init__(self, sources: Sources) -> None:
        sources.cache.mkdir(parents=True, exist_ok=True)
        self._cache = sources.cache
        self.photos = photos.read(list(sources.photos), sources.cache / "photos.npy")
        self.book: CaptionBook = caption_book(self.photos.captions)
        nouns = Nouns.read(sources.wordnet)
        classes = read_classes(sources.backbone / "imagenet_labels.txt", nouns.by_offset)
        self.named = classes, nouns
        self.names = ClassNames(classes, nouns.by_offset)
        self.people = PersonNames(kinds("person", nouns.by_offset), self.book)
        self.phrases = Phrases(self.book, nouns)
        self.sentences = SentenceBank(TextTower())
        self.start = ImageTower()
        load_backbone(self.start, sources.backbone)
        self.start.requires_grad_(False)
        self._class_texts = [
            template.format(lemma)
            for synset in classes
            for lemma in (synset.lemmas * 2)[:2]
            for template in ("{}", "a photo of a {}")
        ]

    def class_vectors(self, tower: TextTower | None = None) -> Tensor:
        """Mean sentence vector (1000, 384) of each class's names, by MiniLM or by `tower`."""
        encode = self.sentences if tower is None else tower.features
        return encode(self._class_texts).clone().reshape(-1, TEXTS_OF_CLASS, WIDTH).mean(1)

    def everyday(self, tower: TextTower) -> Tensor:
        """Unit vectors (n, dim) of ordinary captions and of class names."""
        names = self._class_texts[:: 2 * TEXTS_OF_CLASS][:EVERYDAY_NAMES]
        apart = max(1, len(self.book.texts) // EVERYDAY_CAPTIONS)
        captions = self.book.texts[::apart][:EVERYDAY_CAPTIONS]
        with torch.inference_mode():
            return tower.head(tower.features([*captions, *names])).clone()

    def pictures(self, count: int) -> Tensor:
        """Some of the photos (count, 3, 224, 224), as the trunk takes them."""
        apart = max(1, len(self.photos.pixels) // count)
        return photos.normalised(self.photos.pixels[::apart][:count])

    @cache  # noqa: B019 - the lessons live as long as the training
    def features(self, view: int) -> Tensor:
        """The untrained trunk's pooled features (n, 1280) of the photos, or of crops of them."""
        path = self._cache / f"features{view}.npy"
        if not path.exists():
            np.save(path, pooled(self.start, self.maps(view)).numpy())
        return torch.from_numpy(np.load(path))

    def first_answers(self, view: int, chosen: NDArray[np.int64]) -> Tensor:
        """The backbone's own class probabilities: what it must not forget."""
        with torch.no_grad():
            return self.start.head.classifier(self.features(view)[chosen]).softmax(-1)

    @cache  # noqa: B019
    def maps(self, view: int) -> NDArray[np.float16]:
        """The early feature maps (n, 48, 28, 28) of the whole photos (view 0), or of crops."""
        path = self._cache / f"maps{view}.npy"
        if not path.exists():
            rng = np.random.default_rng(view)
            parts = []
            for start in range(0, len(self.photos.pixels), CHUNK):
                x = photos.normalised(self.photos.pixels[start : start + CHUNK])
                x = photos.augmented(x, rng) if view else x
                with torch.inference_mode():
                    parts.append(self.start.trunk.early(x).numpy().astype(np.float16))
            np.save(path, np.concatenate(parts))
        return np.load(path, mmap_mode="r")


def as_input(maps: NDArray[np.float16]) -> Tensor:
    """Stored feature maps as the late trunk's input."""
    return torch.from_numpy(np.array(maps)).float().contiguous(memory_format=torch.channels_last)


@torch.inference_mode()
def pooled(tower: ImageTower, maps: NDArray[np.float16]) -> Tensor:
    """The late trunk's pooled features (n, 1280) of stored feature maps."""
    parts = [tower.trunk.late(as_input(maps[i : i + CHUNK])) for i in range(0, len(maps), CHUNK)]
    return torch.cat(parts).clone()


def forgotten(tower: ImageTower, features: Tensor, first: Tensor) -> Tensor:
    """How far the classifier's answers have gone from the backbone's (Hinton et al. 2015)."""
    now = functional.log_softmax(tower.head.classifier(features), -1)
    return functional.kl_div(now, first, reduction="batchmean")
