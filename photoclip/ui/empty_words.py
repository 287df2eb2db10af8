"""The sentences of every empty place."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale

from photoclip.core.query import parse
from photoclip.core.query.question import Question
from photoclip.core.query.tree import AnyOf, Weighted, Words
from photoclip.services.noticing_places import RECENT_DAYS
from photoclip.ui.language import LANGUAGE, tr
from photoclip.ui.places import Place
from photoclip.ui.present_keys import keyed

_LONGEST = 80
"""Characters of a query that is repeated in a title."""


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why nothing is shown, and what to do about it."""

    title: str
    said: str


FIRST_START = Emptiness(
    tr("Find your photos by describing them"),
    tr(
        "Choose a folder with photos. photoclip looks at them once; then type what you remember, "
        "such as “dog on a beach”, and the right photos come."
    ),
)
PROMISE = tr("Your photos are never changed, and nothing leaves this computer.")
OPENING = Emptiness("", tr("Opening your library…"))
RESTORING = Emptiness("", tr("Restoring the backup…"))
LOOKING = Emptiness(tr("Looking for photos…"), tr("They appear here as soon as they are ready."))
_NOTHING_YET = Emptiness(
    tr("No photos yet"), tr("The folders of your library hold no photos photoclip can read.")
)
_READ = tr(
    "photoclip reads JPEG, HEIC, AVIF, JPEG XL, PNG, WebP, GIF, TIFF, BMP and the RAW files of "
    "cameras. Put photos there: they come in by themselves, or when you update the library (%1)."
)
_INSIDE = Emptiness(
    tr("No photos in this folder any more"),
    tr("They were moved or deleted since it was looked at."),
)
_NONE_MISSING = Emptiness(
    tr("No photo is missing"), tr("Every file is where it was seen last, or can't be reached now.")
)
_STEP = Emptiness(tr("These photos are gone"), tr("They have left the library since then."))

NOT_LISTED = Emptiness(
    tr("These photos can't be listed now"), tr("Nothing of your library is lost by that.")
)
NOT_ANSWERED = Emptiness(
    tr("This search can't be answered now"), tr("Nothing of your library is lost by that.")
)


def place(where: Place, *, away: bool, today: date) -> Emptiness:
    """A place of the side bar without photos; `away`: a folder that can't be reached now."""
    match where.kind:
        case "folder" if away:
            return Emptiness(
                tr("“%1” can't be reached now", None, where.name),
                tr(
                    "Plug in its drive, or connect to the computer it lies on: its photos come by "
                    "themselves then."
                ),
            )
        case "folder":
            return _folder() if where.directory is None else _INSIDE
        case "recent":
            return Emptiness(
                tr("Nothing new in the last %n days", RECENT_DAYS),
                tr("Photos that come into your folders show up here, by the day they came."),
            )
        case "on-this-day":
            day = QLocale(LANGUAGE).toString(QDate(today.year, today.month, today.day), "d MMMM")
            return Emptiness(
                tr("No photo of %1 in the years before", None, day),
                tr("Look again tomorrow. Only photos that know when they were taken count."),
            )
        case _:
            return _said_of(where)


def _folder() -> Emptiness:
    return Emptiness(tr("No photos in this folder"), keyed(_READ, "update"))


def _said_of(where: Place) -> Emptiness:
    if where.kind == "tag":
        return Emptiness(
            tr("Nothing is tagged “%1”", None, where.name),
            keyed(
                tr("Accept photos that the label suggests, or select photos and tag them (%1)."),
                "tag",
            ),
        )
    if where.kind == "hand":
        return Emptiness(
            tr("Nothing is in “%1” yet", None, where.name),
            keyed(
                tr("Drag photos onto it in the side bar, or select photos and add them (%1)."),
                "album",
            ),
        )
    if where.kind == "missing":
        return _NONE_MISSING
    return _STEP if where.kind == "step" else _NOTHING_YET


NOT_LOOKED_AT = Emptiness(
    tr("No photo has been looked at yet"),
    tr(
        "What photos show can be searched for as soon as the model has looked at the first of "
        "them. Names, tags and filters find photos already."
    ),
)


def search(asked: Question, pictures: str = "") -> Emptiness:
    """A search that nothing fits; `pictures` names what was to be looked alike."""
    parsed = parse(asked.text)
    plain = [piece for piece in parsed.pieces if isinstance(piece.node, Words | Weighted | AnyOf)]
    words = " + ".join(" ".join(parsed.text[one.start : one.end].split()) for one in plain)
    filtered = len(plain) < len(parsed.pieces)
    if not words and pictures and not filtered:
        return Emptiness(
            tr("No photo is much like %1", None, pictures), tr("The nearest are not very near.")
        )
    if not words and len(parsed.pieces) == 1 and not pictures:
        return Emptiness(tr("No photo fits"), tr("Your library has no such photo."))
    if not words:
        return Emptiness(
            tr("No photo fits"), tr("No photo of your library is all of this at once.")
        )
    like = f"“{_short(words)}”"
    if pictures:
        like = tr("%1 and %2", None, like, pictures)
    if filtered:
        return Emptiness(
            tr("Nothing that fits the rest looks like %1", None, like),
            tr("Take a filter out, or say it in other words."),
        )
    return Emptiness(
        tr("Nothing in your library looks like %1", None, like),
        tr("Try other words: say what can be seen in the photo."),
    )


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
