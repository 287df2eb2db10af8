"""Which of a repository's files are wanted: one set of weights, configuration, tokeniser."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import HubFile

_CONFIGURATION = ("config.json", "preprocessor_config.json", "processor_config.json")
_TOKENIZER = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "vocab.txt",
)
_TOKENIZERS = ({"tokenizer.json"}, {"vocab.json", "merges.txt"}, {"vocab.txt"})
_LICENCE = ("LICENSE", "LICENSE.txt", "LICENSE.md")

_SAFE = re.compile(r"model(-\d+-of-\d+)?\.safetensors")
_PICKLED = re.compile(r"pytorch_model(-\d+-of-\d+)?\.bin")

BRING = "config.json, preprocessor_config.json, tokenizer.json, tokenizer_config.json"
"""What to bring beside the weights when a model comes in a folder."""
WEIGHTS = "model.safetensors (or pytorch_model.bin)"


@dataclass(frozen=True, slots=True)
class Choice:
    """The files to get. `converted`: the weights are pickles."""

    files: tuple[HubFile, ...]
    converted: bool


def choose(title: str, listed: Iterable[HubFile], hint: str) -> Choice:
    """Weights as safetensors where there are any, else as pickles, and the small files.

    `title` and `hint` are for the refusal. Only files of the repository's root are taken, by their
    exact names: other frameworks' weights, copies in other precisions and programs are left out.

    :raises PhotoclipError: something that is needed isn't there.
    """
    files = {file.path: file for file in listed}
    safe = _weights(files, _SAFE, "model.safetensors")
    weights = safe or _weights(files, _PICKLED, "pytorch_model.bin")
    _refuse_incomplete(title, files, bool(weights), hint)
    names = [*_CONFIGURATION, *_TOKENIZER, *_LICENCE]
    small = [files[name] for name in names if name in files]
    return Choice((*small, *weights), not safe)


def is_pickle(path: str) -> bool:
    """A weight file that must be converted."""
    return _PICKLED.fullmatch(path) is not None


def converted_name(path: str) -> str:
    """The name of a file after conversion; most keep theirs."""
    if not path.startswith("pytorch_model"):
        return path
    return path.replace("pytorch_model", "model").replace(".bin", ".safetensors")


def _weights(files: dict[str, HubFile], kind: re.Pattern[str], whole: str) -> list[HubFile]:
    """The one file, else all parts with their index, else nothing."""
    if whole in files:
        return [files[whole]]
    index = f"{whole}.index.json"
    parts = [files[name] for name in sorted(files) if kind.fullmatch(name)]
    return [files[index], *parts] if parts and index in files else []


def _refuse_incomplete(title: str, files: dict[str, HubFile], weights: bool, hint: str) -> None:
    if "config.json" not in files and "open_clip_config.json" in files:
        raise PhotoclipError(
            f"{title} holds its model in OpenCLIP's own layout only, which photoclip cannot run.",
            hint,
        )
    tokenizer = any(files.keys() >= names for names in _TOKENIZERS)
    needed = {
        "config.json": "config.json" in files,
        "preprocessor_config.json": not files.keys().isdisjoint(_CONFIGURATION[1:]),
        "tokenizer.json": tokenizer,
        WEIGHTS: weights,
    }
    missing = [name for name, there in needed.items() if not there]
    if missing:
        raise PhotoclipError(
            f"{title} has no {missing[0]}, which photoclip needs to run a model.", hint
        )
