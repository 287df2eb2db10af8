"""Models like CLIP that transformers knows, small enough to make in a test.

Importing this module doesn't import transformers, which takes seconds.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

if TYPE_CHECKING:
    from transformers import PreTrainedModel

IMAGE_SIZE = 32
_VISION = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "image_size": IMAGE_SIZE,
    "patch_size": 8,
}
_TEXT = {key: _VISION[key] for key in list(_VISION)[:4]}
_LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя海辺の犬"


def make_tiny_chinese_clip(folder: Path) -> Path:
    """A BERT reads the texts; of the tokenizer there is only vocab.txt, as in the original."""
    import torch
    import transformers

    folder.mkdir(parents=True, exist_ok=True)
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "dog", "##s", *_LETTERS]
    words += [f"##{letter}" for letter in _LETTERS]
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    _write_tokenizer_config(folder, "BertTokenizer", "[PAD]", 52)
    text = {**_TEXT, "vocab_size": len(words), "max_position_embeddings": 64, "pad_token_id": 0}
    torch.manual_seed(0)
    config = transformers.ChineseCLIPConfig(
        projection_dim=16, text_config=text, vision_config=_VISION
    )
    _save(transformers.ChineseCLIPModel(config), folder)
    size = {"height": IMAGE_SIZE, "width": IMAGE_SIZE}
    transformers.ChineseCLIPImageProcessor(size=size, do_center_crop=False).save_pretrained(folder)
    return folder


def make_tiny_altclip(folder: Path) -> Path:
    """An XLM-RoBERTa reads the texts."""
    import torch
    import transformers

    folder.mkdir(parents=True, exist_ok=True)
    words = _write_unigram(folder, ["<s>", "<pad>", "</s>", "<unk>"], 77)
    text = {
        **_TEXT,
        "vocab_size": words,
        "max_position_embeddings": 80,
        "project_dim": 32,
        "pad_token_id": 1,
    }
    torch.manual_seed(0)
    config = transformers.AltCLIPConfig(projection_dim=16, text_config=text, vision_config=_VISION)
    _save(transformers.AltCLIPModel(config), folder)
    _write_processor(folder)
    return folder


def make_tiny_metaclip2(folder: Path) -> Path:
    """CLIP's towers under another name, with a vocabulary of many languages."""
    import torch
    import transformers

    folder.mkdir(parents=True, exist_ok=True)
    words = _write_unigram(folder, ["<s>", "<pad>", "</s>", "<unk>"], 40)
    text = {
        **_TEXT,
        "vocab_size": words,
        "max_position_embeddings": 40,
        "bos_token_id": 0,
        "pad_token_id": 1,
        "eos_token_id": 2,
    }
    torch.manual_seed(0)
    config = transformers.MetaClip2Config(
        projection_dim=16, text_config=text, vision_config=_VISION
    )
    _save(transformers.MetaClip2Model(config), folder)
    _write_processor(folder)
    return folder


def _save(model: "PreTrainedModel", folder: Path) -> None:
    """Weights of a size that lets texts and photos differ: the initial ones are tiny."""
    import torch

    with torch.no_grad():
        for weight in model.parameters():
            if weight.dim() == 2:
                weight.normal_(std=0.25)
    model.save_pretrained(folder, safe_serialization=True)


def _write_processor(folder: Path) -> None:
    import transformers

    size = {"shortest_edge": IMAGE_SIZE}
    transformers.CLIPImageProcessor(size=size, crop_size=IMAGE_SIZE).save_pretrained(folder)


def _write_unigram(folder: Path, special: Sequence[str], length: int) -> int:
    pieces = [(word, 0.0) for word in special] + [("▁", -3.0), ("▁dog", -4.0)]
    pieces += [(letter, -6.0) for letter in _LETTERS]
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=special.index("<unk>")))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.add_special_tokens(list(special))
    tokenizer.post_processor = processors.TemplateProcessing(
        "<s> $A </s>", None, [(word, special.index(word)) for word in ("<s>", "</s>")]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    _write_tokenizer_config(folder, "PreTrainedTokenizerFast", "<pad>", length)
    return tokenizer.get_vocab_size()


def _write_tokenizer_config(folder: Path, name: str, pad: str, length: int) -> None:
    values = {"tokenizer_class": name, "pad_token": pad, "model_max_length": length}
    (folder / "tokenizer_config.json").write_text(json.dumps(values), encoding="utf-8")
