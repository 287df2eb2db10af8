"""A model folder in the hub's layout: what is in it, checked before anything is loaded."""

import math
from dataclasses import dataclass, field
from pathlib import Path

from photoclip.core.encoder import Preprocessing
from photoclip.core.errors import PhotoclipError
from photoclip.models.full import files
from photoclip.models.full.kinds import KINDS, Config, Kind, merged
from photoclip.models.full.processor import (
    Normalisation,
    normalisation,
    preprocessing,
    read_processor,
)

_TOKENIZERS = (("tokenizer.json",), ("vocab.json", "merges.txt"), ("vocab.txt",))
_SCHEME = "2"
"""Counts changes to what this program does to photos and texts before and after the model."""


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A checked folder: the configuration's facts, nothing loaded."""

    path: Path
    model_type: str
    config: Config = field(repr=False)
    """All of config.json."""
    text: Config = field(repr=False)
    """The text tower's part of it, over the defaults of its kind."""
    vision: Config = field(repr=False)
    tokenizer: Config = field(repr=False)
    """tokenizer_config.json, or nothing."""
    tensors: files.Places = field(repr=False)
    dim: int
    logit_scale: float
    """What turns the model's cosines into logits: it is stored as its logarithm."""
    preprocessing: Preprocessing
    normalisation: Normalisation
    revision: str
    """Tells weights, preprocessing and tokenizer from any others."""

    @property
    def kind(self) -> Kind:
        return KINDS[self.model_type]

    @property
    def words(self) -> int:
        """How many token numbers the text tower has vectors for."""
        ends = ("embeddings.token_embedding.weight", "embeddings.word_embeddings.weight")
        return max(
            place.shape[0]
            for name, place in self.tensors.items()
            if name.startswith("text_model.") and name.endswith(ends)
        )

    @property
    def text_length(self) -> int:
        """How many tokens the model reads; the rest of a text is cut."""
        longest = int(self.text["max_position_embeddings"])
        if self.model_type == "altclip":
            longest -= 2  # positions count from the one after the padding's (RoBERTa)
        limit = self.tokenizer.get("model_max_length")
        return min(longest, limit) if isinstance(limit, int) and limit > 0 else longest


def read_model_folder(path: Path) -> ModelFolder:
    """Check a folder and read its configuration. Cheap: needs neither torch nor transformers.

    :raises PhotoclipError: a file is missing or damaged, or photoclip can't run such a model.
    """
    config_file = path / "config.json"
    config = files.read_json(config_file)
    model_type = _model_type(path, config)
    kind = KINDS[model_type]
    weights = files.weight_files(path)
    tensors = files.tensor_places(weights)
    tokenizer = _tokenizer_files(path)
    processor_file, processor = read_processor(path)
    try:
        prepared = preprocessing(processor, kind.image_rule)
        normalised = normalisation(processor, kind.image_rule)
    except (TypeError, ValueError, KeyError) as error:
        raise files.damaged(processor_file, f"its values make no sense ({error})") from error
    text = merged(config, "text_config", kind.text)
    vision = merged(config, "vision_config", kind.vision)
    try:
        dim = _dim(tensors)
        scale = math.exp(files.read_number(tensors["logit_scale"]))
        _check_sizes(prepared, vision, tensors)
    except (TypeError, ValueError, KeyError) as error:
        raise files.damaged(config_file, f"it doesn't fit the other files ({error})") from error
    return ModelFolder(
        path,
        model_type,
        config,
        text,
        vision,
        files.read_optional_json(path / "tokenizer_config.json"),
        tensors,
        dim,
        scale,
        prepared,
        normalised,
        files.fingerprint(_SCHEME, [config_file, processor_file, *tokenizer, *weights]),
    )


def _model_type(path: Path, config: Config) -> str:
    model_type = str(config.get("model_type", "unknown"))
    if model_type in KINDS:
        return model_type
    if "auto_map" in config:
        raise PhotoclipError(
            f"The model in {path} brings program code of its own, which photoclip never runs.",
            "Choose a model that needs none: CLIP, SigLIP or SigLIP2.",
        )
    raise PhotoclipError(
        f"The model in {path} is of the kind “{model_type}”, which photoclip cannot run.",
        "Choose a model of one of these kinds: " + ", ".join(KINDS) + ".",
    )


def _tokenizer_files(path: Path) -> list[Path]:
    for names in _TOKENIZERS:
        found = [path / name for name in names]
        if all(file.is_file() for file in found):
            extra = path / "tokenizer_config.json"
            return [*found, extra] if extra.is_file() else found
    raise files.missing(path, "tokenizer.json")


def _dim(tensors: files.Places) -> int:
    """The vectors' length, from the weights: configurations leave it out or repeat it wrongly.

    :raises ValueError: one of the two towers is missing.
    """
    for tower in ("vision_model.", "text_model."):
        if not any(name.startswith(tower) for name in tensors):
            raise ValueError(f"there are no weights called {tower}…")
    for name in ("text_projection.weight", "text_model.head.weight"):
        if name in tensors:
            return tensors[name].shape[0]
    raise ValueError("there is no projection of texts")


def _check_sizes(prepared: Preprocessing, vision: Config, tensors: files.Places) -> None:
    height, width = prepared.size
    if tensors_are_patches(tensors):
        return
    side = int(vision["image_size"])
    if (height, width) != (side, side):
        raise ValueError(f"photos of {height} × {width} pixels for a model that sees {side}")  # noqa: RUF001


def tensors_are_patches(tensors: files.Places) -> bool:
    """Whether the image tower is a NaFlex one: it multiplies patches, others slide over pixels."""
    return len(tensors["vision_model.embeddings.patch_embedding.weight"].shape) == 2
