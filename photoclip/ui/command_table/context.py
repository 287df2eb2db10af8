"""What is offered with the right button on a photo, by the names of commands."""

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
