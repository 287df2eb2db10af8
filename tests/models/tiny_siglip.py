"""SigLIP and both kinds of SigLIP2, small enough to make in a test, in the hub's own layout.

Importing this module doesn't import transformers, which takes seconds.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

if TYPE_CHECKING:
    from transformers import PreTrainedModel

IMAGE_SIZE = 32
PATCH_SIZE = 8
TEXT_LENGTH = 64
DIM = 32

_LAYERS = {
    "hidden_size": DIM,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
}
_WORDS = ["dog", "cat", "beach", "photo", "of", "the", "a", "and", "on", "собака", "пляж", "犬"]


def make_tiny_siglip(folder: Path, *, seed: int = 0, **processor: object) -> Path:
    """SigLIP (2023): a Unigram vocabulary whose padding is its end token."""
    folder.mkdir(parents=True, exist_ok=True)
    tokens = _write_unigram(folder)
    _write_fixed(folder, tokens, seed, processor, pad=1, eos=1)
    return folder


def make_tiny_siglip2(folder: Path, *, seed: int = 0, **processor: object) -> Path:
    """SigLIP2 FixRes (2025): by its configuration a SigLIP, but with Gemma's kind of tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    tokens = write_gemma_tokenizer(folder, "SiglipProcessor")
    _write_fixed(folder, tokens, seed, {"resample": 2} | processor, pad=0, eos=1)
    return folder


def make_tiny_naflex(folder: Path, *, seed: int = 0, **processor: object) -> Path:
    """SigLIP2 NaFlex (2025): photos keep their shape, as patches up to a fixed number."""
    import torch
    import transformers

    folder.mkdir(parents=True, exist_ok=True)
    tokens = write_gemma_tokenizer(folder, "Siglip2Processor")
    torch.manual_seed(seed)
    config = transformers.Siglip2Config(
        text_config=_text(tokens, pad=0, eos=1),
        vision_config={**_LAYERS, "num_patches": 16, "patch_size": PATCH_SIZE},
    )
    _save(transformers.Siglip2Model(config), folder)
    values = {"patch_size": PATCH_SIZE, "max_num_patches": 16} | processor
    transformers.Siglip2ImageProcessor(**values).save_pretrained(folder)
    return folder


def _write_fixed(
    folder: Path, tokens: int, seed: int, processor: dict[str, object], *, pad: int, eos: int
) -> None:
    import torch
    import transformers

    torch.manual_seed(seed)
    config = transformers.SiglipConfig(
        text_config=_text(tokens, pad=pad, eos=eos),
        vision_config={**_LAYERS, "image_size": IMAGE_SIZE, "patch_size": PATCH_SIZE},
    )
    _save(transformers.SiglipModel(config), folder)
    values = {"size": {"height": IMAGE_SIZE, "width": IMAGE_SIZE}} | processor
    transformers.SiglipImageProcessor(**values).save_pretrained(folder)


def _text(tokens: int, *, pad: int, eos: int) -> dict[str, object]:
    return {
        **_LAYERS,
        "vocab_size": tokens,
        "max_position_embeddings": TEXT_LENGTH,
        "pad_token_id": pad,
        "bos_token_id": pad,
        "eos_token_id": eos,
    }


def _save(model: "PreTrainedModel", folder: Path) -> None:
    """Weights of a size that lets texts and photos differ: the initial ones are tiny."""
    import torch

    with torch.no_grad():
        model.logit_scale.fill_(4.7)
        model.logit_bias.fill_(-16.0)
        for name, weight in model.named_parameters():
            if "position_embedding" in name or "token_embedding" in name:
                weight.normal_(std=0.5)
    model.save_pretrained(folder, safe_serialization=True)


def _write_unigram(folder: Path) -> int:
    """A tokenizer.json as the SigLIP repositories carry it, beside their tokenizer_config.json."""
    letters = sorted({letter for word in _WORDS for letter in word} | set("bcdefghijklmnpqruvwxyz"))
    pieces = [("<unk>", 0.0), ("</s>", 0.0), ("▁", -3.0)]
    pieces += [(f"▁{word}", -4.0) for word in _WORDS] + [(letter, -6.0) for letter in letters]
    tokenizer = Tokenizer(models.Unigram(list(dict(pieces).items()), unk_id=0))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Lowercase(),
            normalizers.Replace(Regex(r"[!-/:-@\[-`{-~]"), ""),
            normalizers.Replace(Regex(r"\s+"), " "),
            normalizers.Strip(),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always", split=True)
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="always")
    tokenizer.add_special_tokens(["</s>", "<unk>"])
    tokenizer.post_processor = processors.TemplateProcessing("$A </s>", None, [("</s>", 1)])
    tokenizer.save(str(folder / "tokenizer.json"))
    _write_tokenizer_config(
        folder,
        tokenizer_class="SiglipTokenizer",
        model_max_length=TEXT_LENGTH,
        do_lower_case=True,
        eos_token="</s>",
        pad_token="</s>",
        unk_token="<unk>",
    )
    return tokenizer.get_vocab_size()


def write_gemma_tokenizer(folder: Path, processor: str, words: int = 0) -> int:
    """Byte-fallback BPE with Gemma's special tokens; nothing in it makes letters small.

    Strings of Latin letters fill the vocabulary up to `words`; returns how many there are.
    """
    pieces = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>", *(f"<0x{b:02X}>" for b in range(256))]
    pieces += ["▁", *sorted({letter for word in _WORDS for letter in word})]
    pieces += [*"abcdefghijklmnopqrstuvwxyz", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    merges = []
    for word in _WORDS:
        for end in range(2, len(word) + 1):
            merges.append((word[: end - 1], word[end - 1]))
            pieces.append(word[:end])
    _fill_up(pieces, merges, words)
    vocabulary = {word: number for number, word in enumerate(dict.fromkeys(pieces))}
    merges = [tuple(pair) for pair in dict.fromkeys(merges)]
    tokenizer = Tokenizer(
        models.BPE(vocabulary, merges, fuse_unk=True, unk_token="<unk>", byte_fallback=True)
    )
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    tokenizer.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    tokenizer.add_special_tokens(["<pad>", "<eos>", "<bos>", "<unk>", "<mask>"])
    tokenizer.post_processor = processors.TemplateProcessing("$A <eos>", None, [("<eos>", 1)])
    tokenizer.save(str(folder / "tokenizer.json"))
    _write_tokenizer_config(
        folder,
        tokenizer_class="GemmaTokenizer",
        processor_class=processor,
        model_max_length=10**30,
        padding_side="right",
        add_bos_token=False,
        add_eos_token=True,
        bos_token="<bos>",
        eos_token="<eos>",
        pad_token="<pad>",
        unk_token="<unk>",
    )
    return tokenizer.get_vocab_size()


def _fill_up(pieces: list[str], merges: list[tuple[str, str]], words: int) -> None:
    """Add all strings of two letters, of three and so on, each with the merge that makes it."""
    known, letters = set(pieces), "abcdefghijklmnopqrstuvwxyz"
    grown = list(letters)
    while len(known) < words:
        grown = [start + letter for start in grown for letter in letters]
        for word in grown:
            if len(known) < words and word not in known:
                known.add(word)
                pieces.append(word)
                merges.append((word[:-1], word[-1]))


def _write_tokenizer_config(folder: Path, **values: object) -> None:
    # The published ones pass no attention mask: the models were trained without.
    content = json.dumps({"model_input_names": ["input_ids"], **values}, indent=1)
    (folder / "tokenizer_config.json").write_text(content, encoding="utf-8")
