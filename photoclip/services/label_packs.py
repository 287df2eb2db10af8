"""Packs of labels that ship with the program: off until somebody chooses them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from photoclip.core.edits import LabelChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.labels import Pack
from photoclip.core.tagging_events import PacksListed
from photoclip.paths import resources
from photoclip.services.label_files import from_text
from photoclip.services.labelling.labels import add_labels
from photoclip.services.recording import record
from photoclip.services.session import Session

_NAMES = ("everyday", "documents", "nature", "sensitive")
_HEADER = re.compile(r"^# (title|about|at): (.+)$", re.MULTILINE)


def list_packs(session: Session) -> Iterator[PacksListed]:
    """All packs, and how many labels of each the library has."""
    chosen = Counter(label.definition.pack for label in session.catalog.labels.all())
    packs = (replace(pack(name), chosen=chosen[name]) for name in _NAMES)
    yield PacksListed(tuple(packs))


def choose_pack(session: Session, name: str) -> Iterator[Changed]:
    """Add a pack's labels in one step. The user's own of the same names stay as they are.

    :raises PhotoclipError: there is no such pack.
    """
    chosen = pack(name)
    yield from add_labels(session, chosen.labels, f"Add labels “{chosen.title}”")


def drop_pack(session: Session, name: str) -> Iterator[Changed]:
    """Put a pack's labels away in one step, with their answers. Tags that came from them stay.

    :raises PhotoclipError: there is no such pack.
    """
    dropped = pack(name)
    mine = [one for one in session.catalog.labels.all() if one.definition.pack == dropped.name]
    changes = [LabelChange(label.id, None) for label in mine]
    yield record(session, f"Remove labels “{dropped.title}”", changes)


@cache
def pack(name: str) -> Pack:
    """A pack as it ships.

    :raises PhotoclipError: there is none of this name.
    """
    wanted = name.strip().casefold()
    if wanted not in _NAMES:
        raise PhotoclipError(f"There is no pack “{name}”.", f"There are: {', '.join(_NAMES)}.")
    text = (resources() / "packs" / f"{wanted}.txt").read_text(encoding="utf-8")
    header = dict(_HEADER.findall(text))
    least = float(header["at"])
    labels = tuple(replace(one, pack=wanted, threshold=least) for one in from_text(text))
    return Pack(wanted, header["title"], header["about"], labels)
