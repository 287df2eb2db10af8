"""List what people call ImageNet's classes, for the part of the vectors that is for names.

    python packaging/builtin_model/listing.py [--wordnet PATH] [--backbone FOLDER]

writes `names.txt` beside the shipped weights, and says so in `config.json`; `export` does the same.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

from sealing import seal
from words import Nouns, Synset, ancestors, read_classes

from photoclip.models.builtin.lexicon import FILE
from photoclip.models.builtin.wordpiece import plain_words

HERE = Path(__file__).resolve().parent
NATURE = ("05", "13", "20")
"""WordNet's files of animals, food and plants: a lobster on a plate is a lobster."""
MOST_KINDS = 100
"""Of more kinds than these one does not stand for all."""


def lines(classes: list[Synset], nouns: Nouns) -> list[str]:
    """One line per class: its names, a tab, and words that only sometimes mean it."""
    broader = _of_one_class(classes, nouns)
    columns = [
        (_sure(synset, nouns), _doubtful(synset, nouns) + broader[number])
        for number, synset in enumerate(classes)
    ]
    return ["\t".join(map(_listed, both)).rstrip() for both in columns]


def _sure(synset: Synset, nouns: Nouns) -> list[str]:
    """Names that usually mean this; the first one also where that looks the same."""
    first = synset.lemmas[:1] if _looks_alike(synset, nouns) else ()
    usual = (name for name in synset.lemmas if _usual(name, nouns) in (None, synset.offset))
    return [*first, *usual]


def _doubtful(synset: Synset, nouns: Nouns) -> list[str]:
    """The first name, if it usually means what looks otherwise. What is only its second name and
    usually means something else ("painter" for a cougar) is left out."""
    return [] if _looks_alike(synset, nouns) else [synset.lemmas[0]]


def _looks_alike(synset: Synset, nouns: Nouns) -> bool:
    """Whether the first name, in its usual meaning, looks like this one."""
    usual = nouns.by_offset.get(_usual(synset.lemmas[0], nouns) or synset.offset, synset)
    return usual.file == synset.file or {usual.file, synset.file} <= set(NATURE)


def _usual(name: str, nouns: Nouns) -> int | None:
    found = nouns.usual.get(name.lower().replace(" ", "_"))
    return None if found is None else found.offset


def _of_one_class(classes: list[Synset], nouns: Nouns) -> dict[int, list[str]]:
    """Words for something broader of which only this class is a kind.

    Only where they are part of its name ("couch" of "studio couch"), or it is alive or food: among
    other things kinds look too different ("mirror", "pool", "bed").
    """
    meant: dict[str, set[int]] = defaultdict(set)
    for number, synset in enumerate(classes):
        for above in ancestors(synset, nouns.by_offset):
            for word in above.lemmas:
                if word.islower() and _usual(word, nouns) == above.offset:
                    meant[word].add(number)
    found: dict[int, list[str]] = defaultdict(list)
    own = {name for synset in classes for name in synset.lemmas}
    for word, numbers in meant.items():
        number = min(numbers)
        if len(numbers) == 1 and word not in own and _stands_for(classes[number], word, nouns):
            found[number].append(word)
    return found


def _stands_for(synset: Synset, word: str, nouns: Nouns) -> bool:
    alive = synset.file in NATURE and nouns.usual[word.replace(" ", "_")].file in NATURE
    few = nouns.kinds_below(word) <= MOST_KINDS
    return (alive and few) or any(name.split()[-1:] == [word] for name in synset.lemmas)


def _listed(names: list[str]) -> str:
    """Each name once, as the lexicon compares them."""
    plain = (" ".join(filter(str.isalnum, plain_words(name))) for name in names)
    return ", ".join(dict.fromkeys(filter(None, plain)))


def write(folder: Path, classes: list[Synset], nouns: Nouns) -> None:
    """Into the folder of the weights."""
    written = "".join(f"{line}\n" for line in lines(classes, nouns))
    (folder / FILE).write_text(written, encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    shared = HERE.parents[2] / "shared"
    parser.add_argument("--backbone", type=Path, default=shared / "models" / "backbone")
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet/data.noun"))
    parser.add_argument("--out", type=Path, default=HERE.parents[1] / "resources/builtin_model")
    options = parser.parse_args()
    nouns = Nouns.read(options.wordnet)
    classes = read_classes(options.backbone / "imagenet_labels.txt", nouns.by_offset)
    write(options.out, classes, nouns)
    seal(options.out, json.loads((options.out / "config.json").read_text()))


if __name__ == "__main__":
    main()
