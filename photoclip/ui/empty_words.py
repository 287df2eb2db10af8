"""The sentences of every empty place."""

from dataclasses import dataclass

from photoclip.core.query import parse
from photoclip.core.query.question import Question
from photoclip.core.query.tree import AnyOf, Weighted, Words
from photoclip.ui.places import Place

_LONGEST = 80
"""Characters of a query that is repeated in a title."""


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why nothing is shown, and what to do about it."""

    title: str
    said: str


FIRST_START = Emptiness(
    "Find your photos by describing them",
    "Choose a folder with photos. photoclip looks at them once; then type what you remember, "
    "such as “dog on a beach”, and the right photos come.",
)
PROMISE = "Your photos are never changed, and nothing leaves this computer."
OPENING = Emptiness("", "Opening your library…")
RESTORING = Emptiness("", "Restoring the backup…")
LOOKING = Emptiness("Looking for photos…", "They appear here as soon as they are ready.")


def place(where: Place) -> Emptiness:
    """A place of the side bar without photos."""
    if where.kind == "folder":
        return Emptiness(
            "No photos in this folder",
            "photoclip reads JPEG, HEIC, AVIF, JPEG XL, PNG, WebP, GIF, TIFF, BMP and the RAW "
            "files of cameras. Put photos there: they come in by themselves, or when you press F5.",
        )
    if where.kind == "tag":
        return Emptiness(
            f"Nothing is tagged “{where.name}”",
            "Accept photos that the label suggests, or tag photos yourself with T.",
        )
    if where.kind == "hand":
        return Emptiness(
            f"Nothing is in “{where.name}” yet",
            "Drag photos onto it in the side bar, or select photos and press A.",
        )
    if where.kind == "step":
        return Emptiness("These photos are gone", "They have left the library since then.")
    return Emptiness(
        "No photos yet", "The folders of your library hold no photos photoclip can read."
    )


def search(asked: Question, pictures: str = "") -> Emptiness:
    """A search that nothing fits; `pictures` names what was to be looked alike."""
    parsed = parse(asked.text)
    plain = [piece for piece in parsed.pieces if isinstance(piece.node, Words | Weighted | AnyOf)]
    words = " + ".join(" ".join(parsed.text[one.start : one.end].split()) for one in plain)
    filtered = len(plain) < len(parsed.pieces)
    if not words and pictures and not filtered:
        return Emptiness(f"No photo is much like {pictures}", "The nearest are not very near.")
    if not words:
        return Emptiness("No photo fits", "No photo of your library is all of this at once.")
    like = f"“{_short(words)}”" + (f" and {pictures}" if pictures else "")
    if filtered:
        return Emptiness(
            f"Nothing that fits the rest looks like {like}",
            "Take a filter out, or say it in other words.",
        )
    return Emptiness(
        f"Nothing in your library looks like {like}",
        "Try other words: say what can be seen in the photo.",
    )


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
