"""How sidecars are called in a library: nothing is written before that is chosen."""

from typing import get_args

from photoclip.core.errors import PhotoclipError
from photoclip.core.sidecars import Naming
from photoclip.services.session import Session

_SETTING = "sidecar_naming"

NAMINGS: tuple[Naming, ...] = get_args(Naming)


def naming(session: Session) -> Naming | None:
    """What was chosen; None: nothing yet."""
    kept = session.catalog.settings.get(_SETTING)
    return next((one for one in NAMINGS if one == kept), None)


def choose_naming(session: Session, chosen: Naming | None) -> None:
    """Call new sidecars so from now on; None: choose again before any is written."""
    session.catalog.settings.put(_SETTING, chosen)


def chosen_naming(session: Session, named: Naming | None = None) -> Naming:
    """The one that is named, or else the library's.

    :raises PhotoclipError: neither is.
    """
    found = named or naming(session)
    if found is None:
        raise PhotoclipError(
            "It has not been chosen yet how sidecars are called.",
            "Choose photo.jpg.xmp (darktable, digiKam) or photo.xmp (Lightroom).",
        )
    return found
