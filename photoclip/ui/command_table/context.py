"""What is offered with the right button on a photo, and what can be done with one elsewhere, by the
names of commands."""

from photoclip.ui.command_table.command import Scope

Groups = tuple[tuple[str, ...], ...]

_SAY = ("tag", "album", "take-out", "auto-tag")
_FILE = ("preview", "open", "open-with", "show", "export-photos")
_COPY = ("copy-file", "copy-picture", "copy")
_TRASH = ("show-duplicates", "delete")
PHOTO_MENU: Groups = (("similar", "box", "compare"), _SAY, _FILE, _COPY, _TRASH)
RESULT_MENU: Groups = (
    ("similar", "add-similar", "box", "why", "compare"),
    ("like", "dislike"),
    _SAY,
    _FILE,
    _COPY,
    _TRASH,
)
REVIEW_MENU: Groups = (("yes", "no"), *PHOTO_MENU)
RATING_MENU: Groups = (("rate-5", "rate-4", "rate-3", "rate-2", "rate-1"), ("rate-0",))
FLAG_MENU: Groups = (("pick", "reject", "unflag"),)
_MARKS = (*(f"rate-{stars}" for stars in range(6)), "pick", "reject", "unflag")
_ZOOMS = ("zoom-in", "zoom-out", "zoom-fit", "zoom-full", "zoom-toggle")
SHARED: dict[Scope, tuple[str, ...]] = {
    "viewer": (
        *("similar", "box", "why", "unveil", "tag", "album", "compare"),
        *("show", "copy", "copy-file", "copy-picture", "open-with", "export-photos", "delete"),
        *_MARKS,
    ),
    "comparing": (*_ZOOMS, "rotate-left", "rotate-right", "compare", *_MARKS),
}
"""Commands of other scopes that count there, too, and are about the photo there."""
