"""ImageNet's thousand classes as WordNet knows them: names, broader words, definitions."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

TOO_BROAD = {
    "entity", "physical entity", "abstraction", "object", "whole", "matter", "artifact",
    "instrumentality", "unit", "thing", "causal agent", "psychological feature", "attribute",
    "living thing", "organism", "chordate", "vertebrate", "placental", "substance", "way",
    "relation", "part", "physical object", "group", "solid", "device",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Synset:
    """One meaning: the words for it, its definition, and the meanings it is a kind of."""

    offset: int
    lemmas: tuple[str, ...]
    gloss: str
    broader: tuple[int, ...] = field(repr=False)
    file: str = ""
    """The number of WordNet's file it comes from: "05" are animals, "06" artefacts."""


@dataclass(frozen=True)
class Nouns:
    """All nouns by their offset, and by the word whose usual meaning they are."""

    by_offset: dict[int, Synset]
    usual: dict[str, Synset]
    odd_plurals: dict[str, str]

    @staticmethod
    def read(data_noun: Path) -> "Nouns":
        """From `data.noun`, and `index.noun` and `noun.exc` beside it."""
        nouns = read_nouns(data_noun)
        usual = {}
        for line in data_noun.with_name("index.noun").read_text().splitlines():
            if not line.startswith("  "):
                fields = line.split()
                # The offsets end the line, the most usual meaning's first.
                usual[fields[0]] = nouns[int(fields[-int(fields[2])])]
        odd = data_noun.with_name("noun.exc").read_text().splitlines()
        return Nouns(nouns, usual, {line.split()[0]: line.split()[1] for line in odd})

    def kinds_below(self, word: str) -> int:
        """How many meanings that have no kinds themselves are kinds of a word's usual meaning."""
        front, seen, last = {self.usual[word.replace(" ", "_")].offset}, set[int](), set[int]()
        while front:
            seen |= front
            last |= {offset for offset in front if offset not in self.narrower}
            front = {below for offset in front for below in self.narrower.get(offset, ())} - seen
        return len(last)

    @cached_property
    def narrower(self) -> dict[int, list[int]]:
        """The kinds of each meaning."""
        found: dict[int, list[int]] = {}
        for synset in self.by_offset.values():
            for offset in synset.broader:
                found.setdefault(offset, []).append(synset.offset)
        return found

    def singular(self, word: str) -> str:
        """The singular of a plural that WordNet knows; any other word as it is."""
        if word in self.odd_plurals:
            return self.odd_plurals[word]
        for ending, instead in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"),
                                ("sses", "ss"), ("s", "")):  # fmt: skip
            stem = word.removesuffix(ending) + instead
            if word.endswith(ending) and word not in self.usual and stem in self.usual:
                return stem
        return word


def read_nouns(data_noun: Path) -> dict[int, Synset]:
    """Every noun of WordNet 3.0 by its offset; the format is described in wndb(5WN)."""
    nouns = {}
    for line in data_noun.read_text(encoding="latin-1").splitlines():
        if not line.startswith("  "):
            synset = _parse(line)
            nouns[synset.offset] = synset
    return nouns


def _parse(line: str) -> Synset:
    fields, _, gloss = line.partition(" | ")
    tokens = fields.split()
    count = int(tokens[3], 16)
    lemmas = tuple(word.replace("_", " ") for word in tokens[4 : 4 + 2 * count : 2])
    pointers = tokens[5 + 2 * count :]
    broader = tuple(
        int(pointers[i + 1]) for i in range(0, len(pointers) - 3, 4) if pointers[i] in ("@", "@i")
    )
    return Synset(int(tokens[0]), lemmas, gloss.split(";")[0].strip(), broader, tokens[1])


def read_classes(labels: Path, nouns: dict[int, Synset]) -> list[Synset]:
    """The synset of each ImageNet class, from the file that lists their lemmas in class order.

    The classes are in the order of their offsets, which tells meanings with the same words apart.
    """
    by_lemmas: dict[str, list[Synset]] = {}
    for synset in nouns.values():
        by_lemmas.setdefault(", ".join(synset.lemmas).lower(), []).append(synset)
    classes: list[Synset] = []
    for line in labels.read_text().splitlines()[1:]:
        candidates = by_lemmas.get(line.strip().lower(), [])
        last = classes[-1].offset if classes else 0
        later = [synset for synset in candidates if synset.offset > last]
        fallback = Synset(last, tuple(line.strip().split(", ")), line.strip(), ())
        classes.append(min(later, key=lambda s: s.offset) if later else fallback)
    return classes


def ancestors(synset: Synset, nouns: dict[int, Synset], levels: int = 6) -> list[Synset]:
    """The broader meanings a person would use, nearest first."""
    found, front = [], [synset]
    for _ in range(levels):
        front = [nouns[offset] for near in front for offset in near.broader]
        found += [near for near in front if near.lemmas[0] not in TOO_BROAD]
    return found


def kinds(word: str, nouns: dict[int, Synset], levels: int = 5) -> list[str]:
    """The usual word for each meaning that is a kind of `word`, down to so many levels."""
    below: dict[int, list[int]] = {}
    for synset in nouns.values():
        for offset in synset.broader:
            below.setdefault(offset, []).append(synset.offset)
    front = [s.offset for s in nouns.values() if s.lemmas[0] == word][:1]
    found: list[str] = []
    for _ in range(levels):
        front = [offset for near in front for offset in below.get(near, [])]
        found += [nouns[offset].lemmas[0] for offset in front]
    return [kind for kind in dict.fromkeys(found) if kind.islower()]
