"""What a person chooses for one library, kept in its catalogue; a dialog is made from the fields.

As in `photoclip/settings.py`, which is about the program: a field with `setting(…)` appears by
itself. Each needs a way to be read and one to be changed here.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from photoclip.catalog.backups import KEPT_DAILY, KEPT_SETTING
from photoclip.core.events import LibrarySettingsShown
from photoclip.services.session import Session
from photoclip.services.tiling import against_tiles, tiles_wanted, want_tiles
from photoclip.services.watching.settings import RESCAN_S, RESCAN_SETTING, WATCH_SETTING
from photoclip.settings import allowed, described, setting, tr

_MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class LibrarySettings:
    """Every field has an `About`."""

    watch: bool = setting(
        True,
        tr("Library"),
        tr("Notice changes in folders"),
        hint=tr("New photos are found by themselves while the window is open."),
    )
    rescan_minutes: int = setting(
        round(RESCAN_S / _MINUTE_S),
        tr("Library"),
        tr("Look through all folders again after"),
        least=5,
        most=1440,
        step=5,
        unit=tr(" min"),
        hint=tr("Finds what no system tells of: changes on network drives, for example."),
    )
    tiles: bool = setting(
        False,
        tr("Library"),
        tr("Find small things"),
        hint=tr(
            "Looks at parts of each photo, too. Indexing takes about four times as long, and "
            "photos that are here already are looked at again."
        ),
    )
    backups_kept: int = setting(
        KEPT_DAILY,
        tr("Library"),
        tr("Daily backups to keep"),
        least=0,
        most=30,
        hint=tr(
            "Of tags, labels and albums, in the library's folder; not of the photos. With 0 none "
            "are made."
        ),
    )


def library_settings(session: Session) -> LibrarySettings:
    """What is chosen; what is kept but makes no sense is as if never chosen."""
    kept = session.catalog.settings
    rescan_s = kept.get(RESCAN_SETTING)
    minutes = round(rescan_s / _MINUTE_S) if isinstance(rescan_s, int | float) else None
    found = {
        "watch": kept.get(WATCH_SETTING, True) is not False,
        "rescan_minutes": minutes,
        "tiles": tiles_wanted(session),
        "backups_kept": kept.get(KEPT_SETTING),
    }
    good: dict[str, Any] = {name: value for name, value in found.items() if _fits(name, value)}
    return LibrarySettings(**good)


def show_library_settings(session: Session) -> Iterator[LibrarySettingsShown]:
    """Yields what is chosen, and what speaks against a choice on this computer."""
    against = against_tiles()
    notes = {"tiles": against} if against else {}
    yield LibrarySettingsShown(asdict(library_settings(session)), notes)


def change_library_setting(
    session: Session, *, name: str, value: bool | int
) -> Iterator[LibrarySettingsShown]:
    """Choose something else; yields the same afterwards.

    :raises ValueError: there is no such setting, or it can't have this value.
    """
    if not _fits(name, value):
        raise ValueError(f"{name} can't be {value!r}")
    kept = session.catalog.settings
    if name == "tiles":
        want_tiles(session, bool(value))
    elif name == "watch":
        kept.put(WATCH_SETTING, value)
    elif name == "rescan_minutes":
        kept.put(RESCAN_SETTING, value * _MINUTE_S)
    else:
        kept.put(KEPT_SETTING, value)
    yield from show_library_settings(session)


def _fits(name: str, value: object) -> bool:
    said = described(LibrarySettings).get(name)
    return said is not None and allowed(said, value, getattr(LibrarySettings(), name))
