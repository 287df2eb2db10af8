"""Asking the hub what it has of a model, and refusing what can't be run before it is downloaded."""

import json
import time
from collections.abc import Callable
from typing import Any, TypeVar

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import Offer
from photoclip.models.hub.client import Hub
from photoclip.models.hub.errors import HubAnswer, NoConnection
from photoclip.models.hub.refusals import Words
from photoclip.models.hub.wanted import choose

_T = TypeVar("_T")
_ELSE = "Choose a CLIP, SigLIP or SigLIP 2 model: photoclip model list shows some."
_TRIES = 3
_LONGEST_WAIT = 5.0


def ask(hub: Hub, name: str, repository: str, revision: str | None = None) -> Offer:
    """What the hub has of a model right now.

    :raises PhotoclipError: offline, no such repository, no permission, not a model we run.
    """
    try:
        listing = _patiently(lambda: hub.listing(repository, revision))
        chosen = choose(f"“{repository}”", listing.files, _ELSE)
        (file,) = (file for file in chosen.files if file.path == "config.json")
        config = _patiently(lambda: hub.text(repository, listing.commit, file))
    except (NoConnection, HubAnswer) as error:
        raise Words(hub, repository).of(error) from error
    _refuse_strange(repository, config)
    return Offer(name, repository, listing.commit, listing.licence, chosen.files, chosen.converted)


def _patiently(question: Callable[[], _T]) -> _T:
    """Ask again where the hub is only busy for a moment: somebody is waiting for the answer."""
    for attempt in range(1, _TRIES + 1):
        try:
            return question()
        except HubAnswer as answer:
            wait = 1.0 if answer.wait is None else answer.wait
            if not answer.passes or wait > _LONGEST_WAIT or attempt == _TRIES:
                raise
            time.sleep(wait)
    raise AssertionError("the last try returns or raises")


def _refuse_strange(repository: str, content: bytes) -> None:
    """Refuse a model of a kind that photoclip doesn't run, above all one with its own program."""
    from photoclip.models.full.kinds import KINDS

    try:
        config: Any = json.loads(content)
    except ValueError:
        config = None
    if not isinstance(config, dict):
        raise PhotoclipError(f"The configuration of “{repository}” cannot be read.", _ELSE)
    kind = config.get("model_type", "unknown")
    if kind in KINDS:
        return
    if "auto_map" in config:
        raise PhotoclipError(
            f"“{repository}” needs a program of its own to run, which photoclip doesn't run: it "
            "could do anything on your computer.",
            _ELSE,
        )
    raise PhotoclipError(
        f"“{repository}” holds a model of the kind “{kind}”, which photoclip cannot run.", _ELSE
    )
