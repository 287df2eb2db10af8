"""What can be done with a model at this moment: the buttons of its card, and its menu."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from photoclip.core.model_events import ModelUse
from photoclip.core.models import BUILTIN
from photoclip.ui.language import tr
from photoclip.ui.model_pages.standing import Getting, Preparing, Standing

Verb = Literal[
    "download",
    "go-on",
    "pause-download",
    "resume-download",
    "cancel-download",
    "discard",
    "import",
    "stop-import",
    "prepare",
    "pause-preparing",
    "resume-preparing",
    "cancel-preparing",
    "compare",
    "use",
    "switch-back",
    "settings",
    "update",
    "forget",
    "remove",
]


@dataclass(frozen=True, slots=True)
class Offered:
    """A button: what it does, its words, why one would press it. `primary`: the main action."""

    verb: Verb
    text: str
    tip: str = ""
    primary: bool = False


_PAUSE = Offered("pause-download", tr("Pause"), tr("What is here stays; go on whenever you like"))
_CANCEL = Offered("cancel-download", tr("Cancel"), tr("Stop, and delete what came so far"))
_RESUME = Offered("resume-download", tr("Resume"), tr("Go on where it stopped"))
_RETRY = Offered("resume-download", tr("Try again"), tr("Go on where it stopped"))
_DOWNLOAD = Offered(
    "download",
    tr("Download…"),
    tr("Asks the hub what there is and shows it; nothing is fetched yet"),
)
_GO_ON = Offered("go-on", tr("Go on"), tr("Downloads the rest"))
_IMPORT = Offered(
    "import", tr("Import from a folder…"), tr("Bring the model's files from elsewhere")
)
_DISCARD = Offered(
    "discard", tr("Delete what is here"), tr("Free the space of the download that was begun")
)
_PREPARE = Offered(
    "prepare",
    tr("Prepare for my library"),
    tr("Looks at your photos in the background; searches go on as they are meanwhile"),
)
_STOP_IMPORT = Offered("stop-import", tr("Cancel"), tr("Stop copying; nothing of the copy stays"))
_COMPARE = Offered(
    "compare", tr("Compare…"), tr("Answer searches of yours with this one and the one in use")
)
_USE = Offered("use", tr("Use this model"), tr("Search with it from now on; you can switch back"))
_USE_NOW = Offered(
    "use",
    tr("Use it now"),
    tr("Search with it at once; photos it has not seen yet are found later"),
)
_BACK = Offered(
    "switch-back", tr("Switch back"), tr("Search again with the one that was used before")
)
_SETTINGS = Offered(
    "settings", tr("Settings…"), tr("What it runs on, and how finely it calculates")
)
_UPDATE = Offered(
    "update", tr("Look for a newer version…"), tr("Asks the hub; the one that is here stays")
)
_FORGET = Offered(
    "forget",
    tr("Free the space its index takes"),
    tr("Forgets what this model saw in your photos; it can look again"),
)
_REMOVE = Offered("remove", tr("Remove from this computer…"), tr("Deletes the model's files"))


def main(use: ModelUse, standing: Standing, running: Preparing | None) -> tuple[Offered, ...]:
    """The card's buttons, the main one last, where the eye ends."""
    name = use.row.card.name
    if name in standing.bringing:
        return (_STOP_IMPORT,)
    if name in standing.busy:
        return ()
    getting = standing.getting.get(name)
    if getting is not None:
        return _while_getting(getting)
    if running is not None:
        return _while_preparing(running)
    if use.row.state != "here":
        return _to_get(use)
    return _to_use(use, standing)


def more(use: ModelUse, standing: Standing) -> tuple[Offered, ...]:
    """The card's menu: what is seldom wanted."""
    name = use.row.card.name
    busy = any(name in at for at in (standing.busy, standing.getting, standing.bringing))
    here, chosen = use.row.state == "here", use is standing.in_use
    builtin = use.row.card.name == BUILTIN
    own = Path(name).is_absolute()
    made = []
    if not here and not busy and not builtin:
        made.append(_IMPORT)
    if here and not chosen and not is_prepared(use, standing):
        made.append(_USE_NOW)
    if here and not builtin:
        made.append(_SETTINGS)
    if here and use.row.card.repository is not None and not busy:
        made.append(_UPDATE)
    if use.indexed and not chosen and not _prepares(use, standing):
        made.append(_FORGET)
    if here and not (builtin or own or chosen or busy or _prepares(use, standing)):
        made.append(_REMOVE)
    return tuple(made)


def is_prepared(use: ModelUse, standing: Standing) -> bool:
    """Whether a model knows as many photos as the one in use: some can't be read by any."""
    other = standing.in_use
    known = standing.photos if other is None else min(standing.photos, other.indexed)
    return use.indexed >= known


def _prepares(use: ModelUse, standing: Standing) -> bool:
    running = standing.preparing
    return running is not None and standing.use_of(running.reference) is use


def _while_getting(getting: Getting) -> tuple[Offered, ...]:
    if getting.state == "running":
        return _CANCEL, _PAUSE
    return _CANCEL, _RETRY if getting.state == "failed" else _RESUME


def _while_preparing(running: Preparing) -> tuple[Offered, ...]:
    cancel = Offered(
        "cancel-preparing", tr("Cancel"), tr("What it has seen so far stays for the next time")
    )
    if running.paused:
        return cancel, Offered("resume-preparing", tr("Resume"), tr("Go on looking at your photos"))
    return cancel, Offered(
        "pause-preparing", tr("Pause"), tr("Stop looking at your photos for a while")
    )


def _to_get(use: ModelUse) -> tuple[Offered, ...]:
    if use.row.card.repository is None:
        return ()
    if use.row.state == "partial":
        return _DISCARD, _GO_ON
    return (_DOWNLOAD,)


def _to_use(use: ModelUse, standing: Standing) -> tuple[Offered, ...]:
    if use is standing.in_use:
        return (_BACK,) if standing.previous is not None else ()
    if not is_prepared(use, standing):
        if standing.preparing is not None:
            return ()
        return (
            (Offered(_PREPARE.verb, tr("Go on preparing"), _PREPARE.tip),)
            if use.indexed
            else (_PREPARE,)
        )
    primary = Offered(_USE.verb, _USE.text, _USE.tip, primary=True)
    return (_COMPARE, primary) if standing.photos else (primary,)
