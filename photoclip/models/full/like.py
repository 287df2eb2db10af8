"""Models like CLIP in transformers' own classes. Importing this module imports transformers.

As in `towers`, only the wanted half gets tensors; the other stays without memory and is dropped.
No code of the folder is run.
"""

from typing import Any

import torch
from torch import Tensor, nn

from photoclip.models.full.layout import ModelFolder
from photoclip.models.full.reading import TensorReader, unloadable

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
    return _Images(_model(folder, _IMAGES, _TEXTS))


def text_tower(folder: ModelFolder) -> nn.Module:
    """See `towers.text_tower`; takes the mask as well."""
    return _Texts(_model(folder, _TEXTS, _IMAGES))


def _vectors(found: Any) -> Tensor:
    """transformers 5 wraps what 4 returned bare."""
    result: Tensor = found if isinstance(found, Tensor) else found.pooler_output
    return result


def _model(folder: ModelFolder, wanted: tuple[str, ...], other: tuple[str, ...]) -> Any:
    from transformers import AutoConfig, AutoModel
    from transformers.utils import logging

    logging.set_verbosity_error()
    try:
        config = AutoConfig.from_pretrained(
            folder.path, local_files_only=True, trust_remote_code=False
        )
        with torch.device("meta"):
            model = AutoModel.from_config(config, trust_remote_code=False)
    except Exception as error:  # transformers raises whatever its readers raise
        raise unloadable(folder.path, str(error).strip().partition("\n")[0]) from error
    for name in other:
        setattr(model, name, None)
    reader = TensorReader(folder.tensors, folder.path)
    names = [name for name in model.state_dict() if name.startswith(wanted)]
    try:
        state = {name: reader[name] for name in names}
        model.load_state_dict(state, strict=False, assign=True)
    except RuntimeError as error:
        why = str(error).strip().replace("\n", " ").replace("\t", " ")[:200]
        raise unloadable(folder.path, why) from error
    for module in model.modules():
        _fill_buffers(folder, module)
    _drop_rest(model)
    return model.requires_grad_(False).eval()


def _fill_buffers(folder: ModelFolder, module: nn.Module) -> None:
    """Give the tables that no file holds their content."""
    for name, buffer in list(module.named_buffers(recurse=False)):
        if not buffer.is_meta:
            continue
        if name == "position_ids":
            content = torch.arange(buffer.shape[-1]).expand(buffer.shape).clone()
        elif name == "token_type_ids":
            content = torch.zeros(buffer.shape, dtype=torch.long)
        else:
            raise unloadable(folder.path, f"it has a table {name}, which is not known here")
        module.register_buffer(name, content, persistent=False)


def _drop_rest(model: Any) -> None:
    """Whatever still has no memory is not used: the temperature, the other tower's leftovers."""
    for name, parameter in list(model.named_parameters(recurse=False)):
        if parameter.is_meta:
            setattr(model, name, None)
