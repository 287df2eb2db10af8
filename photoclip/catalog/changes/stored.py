"""Changes as text: [kind, photos, what else there is to say…] for each.

Photos are packed as runs of their ids in order (see `idsets`); what is said of each one is in the
same order.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, fields
from typing import Any

from photoclip.catalog.idsets import packed, unpacked
from photoclip.core.edits import (
    AlbumChange,
    ApartChange,
    Change,
    ColourChange,
    DecisionChange,
    ExampleChange,
    FlagChange,
    ForgetChange,
    LabelChange,
    MembersChange,
    PhotosChange,
    RatingChange,
    RenameChange,
    SmartAlbumChange,
    TagChange,
    TrashChange,
    WritingChange,
)
from photoclip.core.labels import Definition

_NAMES: dict[str, type[Change]] = {
    "tag": TagChange,
    "rating": RatingChange,
    "flag": FlagChange,
    "forget": ForgetChange,
    "writing": WritingChange,
    "decision": DecisionChange,
    "example": ExampleChange,
    "member": MembersChange,
    "rename": RenameChange,
    "colour": ColourChange,
    "label": LabelChange,
    "smart": SmartAlbumChange,
    "album": AlbumChange,
    "apart": ApartChange,
    "trash": TrashChange,
}
_KINDS = {kind: name for name, kind in _NAMES.items()}
_FOR_EACH = ("confidences", "places")
"""Fields with a value for each photo."""


def dumped(changes: Iterable[Change]) -> str:
    """Changes as text."""
    return json.dumps([_as_list(change) for change in changes], separators=(",", ":"))


def loaded(text: str) -> list[Change]:
    """The changes of which `dumped` made a text."""
    return [_from_list(*values) for values in json.loads(text)]


def _as_list(change: Change) -> list[Any]:
    ids = change.photo_ids if isinstance(change, PhotosChange) else ()
    order = sorted(range(len(ids)), key=ids.__getitem__)
    values = [
        _plain(one.name, getattr(change, one.name), order)
        for one in fields(change)
        if one.name != "photo_ids"
    ]
    return [_KINDS[type(change)], packed(ids), *values]


def _plain(name: str, value: Any, order: list[int]) -> Any:
    if name in _FOR_EACH:
        return [value[place] for place in order] if value else []
    return asdict(value) if isinstance(value, Definition) else value


def _from_list(name: str, photos: str, *values: Any) -> Change:
    said: list[Any] = [tuple(value) if isinstance(value, list) else value for value in values]
    if name == "label":
        said[1] = said[1] and _definition(said[1])
    if issubclass(kind := _NAMES[name], PhotosChange):
        said.insert(0, unpacked(photos))
    make: Callable[..., Change] = kind
    return make(*said)


def _definition(value: dict[str, Any]) -> Definition:
    """JSON knows no tuples."""
    texts = {key: tuple(value[key]) for key in ("prompts", "negatives")}
    return Definition(**{**value, **texts})
