"""A model folder in the hub's layout: what is in it, checked before anything is loaded."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoclip.core.encoder import Preprocessing, Resample
from photoclip.core.errors import PhotoclipError

_WEIGHTS = "model.safetensors"
_SHARDS = "model.safetensors.index.json"
_TOKENIZERS = (("tokenizer.json",), ("vocab.json", "merges.txt"))
_RESAMPLE: dict[int, Resample] = {
    0: "nearest",
    1: "lanczos",
    2: "bilinear",
    3: "bicubic",
    4: "box",
    5: "hamming",
}
_LONGEST_HEADER = 100_000_000  # the format's own limit
_SAMPLES = 64
_SAMPLE_BYTES = 4096

# CLIPImageProcessor's own defaults, for what a configuration leaves out.
_MEAN = (0.48145466, 0.4578275, 0.40821073)
_STD = (0.26862954, 0.26130258, 0.27577711)


@dataclass(frozen=True, slots=True)
class Normalisation:
    """How uint8 pixels become the tower's input: (pixel * scale - mean) / std, per channel."""

    scale: float
    mean: tuple[float, ...]
    std: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A checked folder: the configuration's facts, nothing loaded."""

    path: Path
    dim: int
    text_length: int
    preprocessing: Preprocessing
    normalisation: Normalisation
    revision: str


def read_model_folder(path: Path) -> ModelFolder:
    """Check a folder and read its configuration.

    :raises PhotoclipError: a file is missing or damaged, or the model is no CLIP.
    """
    config = _read_json(path / "config.json")
    if config.get("model_type") != "clip":
        kind = config.get("model_type", "unknown")
        raise PhotoclipError(
            f"The model in {path} is of the kind “{kind}”, which photoclip cannot run.",
            "Choose a folder with a CLIP model (model_type “clip” in its config.json).",
        )
    weights = _weight_files(path)
    tokenizer = _tokenizer_files(path)
    processor_file, processor = _processor(path)
    try:
        preprocessing = _preprocessing(processor)
        normalisation = _normalisation(processor)
        dim = int(config.get("projection_dim", 512))
        text_length = int((config.get("text_config") or {}).get("max_position_embeddings", 77))
    except (TypeError, ValueError, KeyError) as error:
        raise _damaged(processor_file, f"its values make no sense ({error})") from error
    files = [path / "config.json", processor_file, *tokenizer]
    return ModelFolder(
        path, dim, text_length, preprocessing, normalisation, _revision(files, weights)
    )


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise _missing(path.parent, path.name) from error
    except OSError as error:
        raise _damaged(path, "it cannot be read") from error
    except ValueError as error:
        raise _damaged(path, "it is not JSON") from error
    if not isinstance(value, dict):
        raise _damaged(path, "it is no JSON object")
    return value


def _weight_files(path: Path) -> list[Path]:
    if (path / _WEIGHTS).is_file():
        files = [path / _WEIGHTS]
    elif (path / _SHARDS).is_file():
        names = _read_json(path / _SHARDS).get("weight_map", {})
        files = [path / name for name in sorted(set(names.values()))]
    else:
        raise _missing(path, _WEIGHTS)
    for file in files:
        if not file.is_file():
            raise _missing(path, file.name)
        _check_header(file)
    return files


def _check_header(file: Path) -> None:
    """Compare the file's length with what its header promises (the safetensors format)."""
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        try:
            header = json.loads(stream.read(length)) if length < _LONGEST_HEADER else {}
            ends = [v["data_offsets"][1] for k, v in header.items() if k != "__metadata__"]
            promised = 8 + length + max(ends)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
            raise _damaged(file, "it is not a safetensors file") from error
    if file.stat().st_size != promised:
        raise _damaged(file, f"it has {file.stat().st_size:,} bytes instead of {promised:,}")


def _tokenizer_files(path: Path) -> list[Path]:
    for names in _TOKENIZERS:
        files = [path / name for name in names]
        if all(file.is_file() for file in files):
            return files
    raise _missing(path, "tokenizer.json")


def _processor(path: Path) -> tuple[Path, dict[str, Any]]:
    """The image processor's parameters, in the older layout or the newer."""
    older, newer = path / "preprocessor_config.json", path / "processor_config.json"
    if older.is_file():
        return older, _read_json(older)
    if newer.is_file():
        nested = _read_json(newer).get("image_processor")
        if isinstance(nested, dict):
            return newer, nested
    raise _missing(path, older.name)


def _preprocessing(processor: dict[str, Any]) -> Preprocessing:
    resize = _resize(processor.get("size", 224)) if processor.get("do_resize", True) else None
    cropped = processor.get("do_center_crop", True)
    crop = _height_width(processor.get("crop_size", 224)) if cropped else None
    resample = _RESAMPLE[int(processor.get("resample", 3))]
    preprocessing = Preprocessing(resize, crop, resample)
    _ = preprocessing.size  # raises ValueError where photos would come out at different sizes
    return preprocessing


def _resize(size: Any) -> int | tuple[int, int]:
    if isinstance(size, dict) and "shortest_edge" in size and "longest_edge" not in size:
        return int(size["shortest_edge"])
    return int(size) if isinstance(size, int) else _height_width(size)


def _height_width(size: Any) -> tuple[int, int]:
    if isinstance(size, int):
        return (size, size)
    return (int(size["height"]), int(size["width"]))


def _normalisation(processor: dict[str, Any]) -> Normalisation:
    scale = float(processor.get("rescale_factor", 1 / 255))
    mean, std = processor.get("image_mean") or _MEAN, processor.get("image_std") or _STD
    if not processor.get("do_normalize", True):
        mean, std = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    return Normalisation(
        scale if processor.get("do_rescale", True) else 1.0,
        tuple(float(value) for value in mean),
        tuple(float(value) for value in std),
    )


def _revision(files: list[Path], weights: list[Path]) -> str:
    """A fingerprint of weights, preprocessing and tokenizer.

    Hashing gigabytes at each start would cost seconds, so of each weight file its length and
    evenly spread samples are taken: training changes every tensor.
    """
    digest = hashlib.blake2b(digest_size=8)
    for file in files:
        digest.update(file.read_bytes())
    for file in weights:
        size = file.stat().st_size
        digest.update(str(size).encode())
        with file.open("rb") as stream:
            for sample in range(_SAMPLES):
                stream.seek(size * sample // _SAMPLES)
                digest.update(stream.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def _missing(folder: Path, name: str) -> PhotoclipError:
    return PhotoclipError(
        f"The model folder {folder} has no {name}.",
        "Bring config.json, preprocessor_config.json, tokenizer.json and model.safetensors.",
    )


def _damaged(file: Path, why: str) -> PhotoclipError:
    return PhotoclipError(
        f"The model file {file} is damaged: {why}.", "Copy or download the file again."
    )
