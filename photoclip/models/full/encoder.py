"""A CLIP model of transformers, behind the encoder protocol."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from photoclip.core.encoder import Pixels, Preprocessing, Running, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.ranking import normalise
from photoclip.models.full.layout import ModelFolder, read_model_folder

_TEXTS_AT_ONCE = 64


class _Loaded(NamedTuple):
    model: Any
    tokenizer: Any


class FullEncoder:
    """Radford et al. 2021, "Learning Transferable Visual Models From Natural Language Supervision".

    The folder is checked at once; torch and transformers are imported, and the weights loaded, when
    a tower is first needed. Only safetensors are read and no code of the folder is run.
    """

    batch_size = 16
    templates: tuple[str, ...] = ("{}",)

    def __init__(
        self,
        folder: Path,
        *,
        model_id: str | None = None,
        commit: str | None = None,
        precision: str | None = None,
        memory: Path | None = None,
    ) -> None:
        self._folder = read_model_folder(folder)
        self._model_id = model_id or folder.name
        self._commit = commit
        self._precision = precision
        self._memory = memory
        self._loaded: _Loaded | None = None

    @property
    def model_id(self) -> str:
        return self._model_id

    @property
    def revision(self) -> str:
        return self._folder.revision

    @property
    def dim(self) -> int:
        return self._folder.dim

    @property
    def preprocessing(self) -> Preprocessing:
        return self._folder.preprocessing

    @property
    def logit_scale(self) -> float:
        return float(self._load().model.logit_scale.exp())

    @property
    def running(self) -> Running:
        return Running("cpu", "fp32")

    def release_images(self) -> None:
        """Give the memory back, of both towers."""
        self._loaded = None

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim); a text is cut after as many tokens as the model reads."""
        parts = [
            self._encode_text_batch(list(texts[start : start + _TEXTS_AT_ONCE]))
            for start in range(0, len(texts), _TEXTS_AT_ONCE)
        ]
        return np.concatenate(parts) if parts else np.empty((0, self.dim), np.float32)

    def encode_images(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) for prepared photos, uint8 RGB (n, height, width, 3)."""
        if len(pixels) == 0:
            return np.empty((0, self.dim), np.float32)
        import torch

        model = self._load().model
        rule = self._folder.normalisation
        mean, std = np.array(rule.mean, np.float32), np.array(rule.std, np.float32)
        values = (pixels.astype(np.float32) * np.float32(rule.scale) - mean) / std
        inputs = torch.from_numpy(np.ascontiguousarray(values.transpose(0, 3, 1, 2)))
        with torch.inference_mode():
            pooled = model.vision_model(pixel_values=inputs).pooler_output
            return normalise(model.visual_projection(pooled).numpy())

    def _encode_text_batch(self, texts: list[str]) -> Vectors:
        import torch

        model, tokenizer = self._load()
        inputs = tokenizer(
            texts,
            padding=True,
            truncation=True,
            max_length=self._folder.text_length,
            return_tensors="pt",
        )
        with torch.inference_mode():
            pooled = model.text_model(
                input_ids=inputs["input_ids"], attention_mask=inputs["attention_mask"]
            ).pooler_output
            return normalise(model.text_projection(pooled).numpy())

    def _load(self) -> _Loaded:
        if self._loaded is None:
            self._loaded = _load(self._folder)
        return self._loaded


def _load(folder: ModelFolder) -> _Loaded:
    """The model in fp32 and its tokenizer.

    :raises PhotoclipError: the weights don't fit the configuration, or a file is damaged.
    """
    from transformers import AutoTokenizer, CLIPModel
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        model, report = CLIPModel.from_pretrained(
            folder.path, local_files_only=True, use_safetensors=True, output_loading_info=True
        )
        tokenizer = AutoTokenizer.from_pretrained(folder.path, local_files_only=True)
    except Exception as error:  # transformers raises whatever its readers raise
        raise _unloadable(folder, str(error).strip().partition("\n")[0]) from error
    if report["missing_keys"]:
        raise _unloadable(folder, f"{len(report['missing_keys'])} weights are missing")
    return _Loaded(model.float().eval(), tokenizer)


def _unloadable(folder: ModelFolder, why: str) -> PhotoclipError:
    return PhotoclipError(
        f"The model in {folder.path} cannot be loaded: {why}",
        "Copy or download the folder again, or go back with: photoclip model use builtin",
    )
