"""From texts to token numbers, by the model's own tokenizer; torch is not needed for it."""

import re
import string
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclip.models.full.files import damaged
from photoclip.models.full.layout import ModelFolder

Numbers = NDArray[np.int64]

# The pattern of words in CLIP's tokenizer.
_CLIP_WORDS = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
_PUNCTUATION = str.maketrans("", "", string.punctuation)


class TextReader:
    """A model's tokenizer, with its length, padding and spelling.

    :raises PhotoclipError: its files are damaged.
    """

    def __init__(self, folder: ModelFolder) -> None:
        self._folder = folder
        tokenizer = _open(folder)
        pad = _text(folder.tokenizer.get("pad_token")) or folder.kind.pad
        number = tokenizer.token_to_id(pad)
        if folder.model_type.startswith("siglip") and number is None:
            number = tokenizer.token_to_id("<pad>")
        if number is None:
            raise damaged(folder.path / "tokenizer_config.json", f"{pad} is not in the vocabulary")
        tokenizer.enable_truncation(folder.text_length)
        tokenizer.enable_padding(
            direction="right",
            pad_id=number,
            pad_token=pad,
            length=folder.text_length if folder.kind.fixed_text else None,
        )
        self._tokenizer = tokenizer
        self.words: int = tokenizer.get_vocab_size()

    def __call__(self, texts: Sequence[str]) -> tuple[Numbers, Numbers]:
        """Token numbers and mask (n, length): 1 where there is text, 0 where there is padding."""
        read = self._tokenizer.encode_batch([self._spelt(text) for text in texts])
        numbers = np.array([one.ids for one in read], np.int64)
        return numbers, np.array([one.attention_mask for one in read], np.int64)

    def _spelt(self, text: str) -> str:
        """The text as it was in training. SigLIP 2 read small letters only, and SigLIP no
        punctuation either; the published tokenizers of SigLIP 2 leave that to the caller."""
        text = text.encode("utf-8", "replace").decode()
        if not self._folder.kind.fixed_text:
            return text
        if self._folder.tokenizer.get("do_lower_case", True):
            text = text.lower()
        if str(self._folder.tokenizer.get("tokenizer_class", "")).startswith("SiglipTokenizer"):
            text = re.sub(r"\s+", " ", text.translate(_PUNCTUATION)).strip()
        return text


def _open(folder: ModelFolder) -> Any:
    file = next(
        folder.path / name
        for name in ("tokenizer.json", "vocab.json", "vocab.txt")
        if (folder.path / name).is_file()
    )
    try:
        if file.name == "tokenizer.json":
            from tokenizers import Tokenizer

            return Tokenizer.from_file(str(file))
        return _clip(file, folder) if file.name == "vocab.json" else _bert(file, folder)
    except Exception as error:  # the library raises Exception itself
        raise damaged(file, str(error).strip().partition("\n")[0]) from error


def _clip(file: Path, folder: ModelFolder) -> Any:
    """CLIP's byte-level BPE from its older two files, as transformers puts it together."""
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    end = _text(folder.tokenizer.get("eos_token")) or "<|endoftext|>"
    start = _text(folder.tokenizer.get("bos_token")) or "<|startoftext|>"
    tokenizer = Tokenizer(
        models.BPE.from_file(
            str(file),
            str(file.with_name("merges.txt")),
            continuing_subword_prefix="",
            end_of_word_suffix="</w>",
            fuse_unk=False,
            unk_token=_text(folder.tokenizer.get("unk_token")) or "<|endoftext|>",
        )
    )
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_CLIP_WORDS), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.add_special_tokens([start, end])
    tokenizer.post_processor = processors.TemplateProcessing(
        f"{start} $A {end}",
        None,
        [(token, tokenizer.token_to_id(token)) for token in (start, end)],
    )
    return tokenizer


def _bert(file: Path, folder: ModelFolder) -> Any:
    from tokenizers import BertWordPieceTokenizer

    lower = bool(folder.tokenizer.get("do_lower_case", True))
    return BertWordPieceTokenizer(str(file), lowercase=lower)


def _text(token: Any) -> str | None:
    """A special token, which configurations write as a text or as an object."""
    content = token.get("content") if isinstance(token, dict) else token
    return content if isinstance(content, str) else None
