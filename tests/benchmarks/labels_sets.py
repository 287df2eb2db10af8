"""Photos of which it is known what labels they have."""

import csv
import re
from collections import defaultdict
from pathlib import Path

from photoclip.services.evaluating import read_captions
from photoclip.services.everyday import everyday_words

Sets = dict[str, dict[str, set[Path]]]
"""The photos of each label, by set."""

LEAST = 2
"""A label is on at least so many photos: one to find, and one to learn from."""
_MENTIONED, _COMMON = 2, 8


def read_sets(path: Path) -> Sets:
    """The photos of each label, by set; see the benchmark."""
    sets: dict[str, dict[str, set[Path]]] = defaultdict(lambda: defaultdict(set))
    for row in csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()):
        for label in filter(None, row["labels"].split(";")):
            sets[row.get("set") or "photos"][label.strip()].add(path.parent / row["file"])
    return {
        name: dict(labels)
        for name, labels in sets.items()
        if sum(len(photos) >= LEAST for photos in labels.values()) > len(labels) / 2
    }


def read_words(path: Path) -> Sets:
    """Words of the everyday list as labels, right where two captions of a photo have them.

    What a photo shows and no caption mentions counts as wrong, so that labels seem worse than they
    are; but there are hundreds of photos of some, as there are in a library.
    """
    everyday = {word for word in everyday_words() if word.isalpha()}
    found: dict[str, set[Path]] = defaultdict(set)
    for photo, captions in read_captions(path).items():
        told = [set(re.findall("[a-z]+", text.lower())) for text in captions]
        told = [words | {word.removesuffix("s") for word in words} for words in told]
        for word in everyday & set().union(*told):
            if sum(word in words for words in told) >= _MENTIONED:
                found[word].add(photo)
    common = {word: photos for word, photos in found.items() if len(photos) >= _COMMON}
    return {"captions": common}
