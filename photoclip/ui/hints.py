"""What the window says where a hint from below speaks of the command line.

The layers below speak to whoever reads them, in a terminal too; whoever looks at a window may have
none, and finds the same things in a menu.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TR_NOOP

from photoclip.core.errors import PhotoclipError
from photoclip.ui.language import tr, translated

_ELSEWHERE = QT_TR_NOOP("It was renamed or removed meanwhile.")

INSTEAD = {
    "Ask for the newest one: photoclip model download --update NAME": QT_TR_NOOP(
        "Ask for the newest one, under “Models…”."
    ),
    "Check its permissions, or choose another place with --library.": QT_TR_NOOP(
        "Check its permissions, and that its drive is connected."
    ),
    "Choose a CLIP, SigLIP or SigLIP 2 model: photoclip model list shows some.": QT_TR_NOOP(
        "Choose a CLIP, SigLIP or SigLIP 2 model."
    ),
    "Choose a folder with --library.": QT_TR_NOOP(
        "Move that file to another place, or give it another name."
    ),
    "Choose another one: photoclip doctor lists them.": QT_TR_NOOP(
        "Older backups, if there are any, lie in the same folder."
    ),
    "Choose another: photoclip model list": QT_TR_NOOP("Choose another model."),
    "Copy or download the folder again, or go back with: photoclip model use builtin": QT_TR_NOOP(
        "Copy or download the folder again, or choose another model under “Models…”."
    ),
    "Free some memory and try again; `photoclip doctor` checks the installation.": QT_TR_NOOP(
        "Free some memory and try again. If that doesn't help, install photoclip again."
    ),
    "Get it with: photoclip model download %1": QT_TR_NOOP("Download it under “Models…”."),
    "If it happens again, `photoclip doctor` checks the installation.": QT_TR_NOOP(
        "If it happens again, install photoclip again."
    ),
    "Install photoclip again, or choose another model with `photoclip model use`.": QT_TR_NOOP(
        "Install photoclip again, or choose another model under “Models…”."
    ),
    "Look at the room and the permissions of its folder, and run photoclip doctor.": QT_TR_NOOP(
        "Look at the room and the permissions of its folder."
    ),
    "Restore the backup of %1 with: photoclip restore": QT_TR_NOOP(
        "Start photoclip again: if the catalogue can't be opened, it offers the backup of %1."
    ),
    "See them with: photoclip album list": _ELSEWHERE,
    "See them with: photoclip label list": _ELSEWHERE,
    "See them with: photoclip tag list": _ELSEWHERE,
    "See which there are with: photoclip model list": _ELSEWHERE,
    "Update photoclip, or name another library with --library.": QT_TR_NOOP(
        "Update photoclip to open it."
    ),
    "Use that window, or close it first; --library opens another library.": QT_TR_NOOP(
        "Use that window, or close it first."
    ),
    "photoclip doctor lists the library's backups.": QT_TR_NOOP(
        "Check that the drive of the backups is connected."
    ),
    "photoclip model list shows them; name others as OWNER/NAME or by their folder.": QT_TR_NOOP(
        "Choose one that is listed, or name it as OWNER/NAME."
    ),
    "photoclip model list shows those that are.": QT_TR_NOOP("Choose one that is."),
}
"""By the sentence, or by the end of one, that names a command; `%1` is what stands there."""


def in_window(hint: str) -> str:
    """A hint of the engine's as it makes sense here, in the window's language."""
    for pattern, instead in _patterns():
        if (found := pattern.search(hint)) is not None:
            said = tr(instead, None, *found.groups())
            before, after = hint[: found.start()].strip(), hint[found.end() :].strip()
            return " ".join(filter(None, (translated(before), said, translated(after))))
    return translated(hint)


def words_of(error: PhotoclipError) -> tuple[str, str]:
    """What happened and what to do, for an error that comes as it was raised."""
    return translated(error.message), in_window(error.hint)


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    return [
        (re.compile(re.escape(said).replace("%1", "(.+)"), re.DOTALL), str(instead))
        for said, instead in INSTEAD.items()
    ]
