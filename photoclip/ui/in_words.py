"""What the engine tells, in the window's language: translated where its events come in."""

from dataclasses import replace
from typing import Any, TypeVar

from photoclip.core.events import (
    Changed,
    Failed,
    IndexFinished,
    LibraryState,
    Skipped,
    SkippedListed,
)
from photoclip.core.history import Entry
from photoclip.core.labels import Standing
from photoclip.core.photo import SkippedFile
from photoclip.core.search_events import Note, SearchFinished
from photoclip.core.sidecars import Planned
from photoclip.core.tagging_events import HistoryListed, SidecarsPlanned, StandingTold
from photoclip.core.trash import FilesRefused, Refused
from photoclip.ui.hints import in_window
from photoclip.ui.language import ENGLISH, LANGUAGE, translated

_Told = TypeVar("_Told")

_SENTENCES: dict[type, tuple[str, ...]] = {
    Failed: ("message",),
    Changed: ("message",),
    LibraryState: ("undoable", "redoable", "problem"),
    SkippedFile: ("reason",),
    Entry: ("summary",),
    Note: ("message", "label"),
    Standing: ("obstacle",),
    Planned: ("problem",),
    Refused: ("reason",),
}
_HOLDING: dict[type, tuple[str, ...]] = {
    Skipped: ("file",),
    SkippedListed: ("files",),
    IndexFinished: ("skipped",),
    HistoryListed: ("entries",),
    SearchFinished: ("notes",),
    StandingTold: ("standings",),
    SidecarsPlanned: ("planned",),
    FilesRefused: ("refused",),
}


def in_words(event: _Told) -> _Told:
    """An event as a person of this language reads it."""
    said = event if LANGUAGE == ENGLISH else _said(event)
    return replace(said, hint=in_window(said.hint)) if isinstance(said, Failed) else said


def _said(told: _Told) -> _Told:
    sentences = {
        name: translated(text)
        for name in _SENTENCES.get(type(told), ())
        if (text := getattr(told, name)) is not None
    }
    held = {name: _all(getattr(told, name)) for name in _HOLDING.get(type(told), ())}
    changed: dict[str, Any] = sentences | held
    return replace(told, **changed) if changed else told  # type: ignore[type-var]


def _all(held: Any) -> Any:
    return tuple(_said(one) for one in held) if isinstance(held, tuple) else _said(held)
