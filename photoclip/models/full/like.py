"""Models like CLIP in transformers' own classes. Importing this module imports transformers.

transformers itself reads the weights, for it knows under which older names they may be stored.
It reads both towers, and the other one is dropped at once. No code of the folder is run.
"""

from typing import Any

from torch import Tensor, nn

from photoclip.models.full.layout import ModelFolder
from photoclip.models.full.reading import unloadable
from photoclip.models.heap import give_back

_IMAGES = ("vision_model", "visual_projection")
_TEXTS = ("text_model", "text_projection")


class _Images(nn.Module):
    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, pixels: Tensor) -> Tensor:
        return _vectors(self.model.get_image_features(pixel_values=pixels))


class _Texts(nn.Module):
    takes_mask = True

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, tokens: Tensor, mask: Tensor) -> Tensor:
        return _vectors(self.model.get_text_features(input_ids=tokens, attention_mask=mask))


def image_tower(folder: ModelFolder) -> nn.Module:
    """See `towers.image_tower`."""
    return _Images(_model(folder, _TEXTS))


def text_tower(folder: ModelFolder) -> nn.Module:
    """See `towers.text_tower`; takes the mask as well."""
    return _Texts(_model(folder, _IMAGES))


def _vectors(found: Any) -> Tensor:
    """transformers 5 wraps what 4 returned bare."""
    result: Tensor = found if isinstance(found, Tensor) else found.pooler_output
    return result


def _model(folder: ModelFolder, dropped: tuple[str, ...]) -> Any:
    from transformers import AutoModel
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        model, report = AutoModel.from_pretrained(
            folder.path,
            local_files_only=True,
            use_safetensors=True,
            trust_remote_code=False,
            output_loading_info=True,
        )
    except Exception as error:  # transformers raises whatever its readers raise
        raise unloadable(folder.path, str(error).strip().partition("\n")[0]) from error
    if report["missing_keys"]:
        raise unloadable(folder.path, f"{len(report['missing_keys'])} weights are missing")
    for name in dropped:
        setattr(model, name, None)
    give_back()
    return model.float().requires_grad_(False).eval()
