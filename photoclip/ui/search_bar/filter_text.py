"""What the filter menu writes into the query."""

from dataclasses import dataclass

from photoclip.core.query import FILTERS, print_filter, with_filter


@dataclass(frozen=True, slots=True)
class Addition:
    """A part to be added. Without a `key` it is words; `exact` ones are written about the photo."""

    key: str
    value: str
    negative: bool = False
    exact: bool = False


def added(text: str, addition: Addition) -> str:
    """The query with the part behind it; nothing twice."""
    value = " ".join(addition.value.split())
    if not value:
        return text
    if addition.key and not addition.negative:
        return with_filter(text, addition.key, value)
    part = print_filter(addition.key, value) if addition.key else _words(addition, value)
    part = f"-{part}" if addition.negative else part
    before = text.strip()
    if part in before.split(" ") or f" {before} ".find(f" {part} ") >= 0:
        return text
    return f"{before} {part}".strip()


def _words(addition: Addition, value: str) -> str:
    if addition.exact or " " in value or not value.isalnum():
        return '"' + value.replace('"', "'") + '"'
    return value


@dataclass(frozen=True, slots=True)
class FilterEntry:
    """One line of the filter menu: its words, and the key of its filter."""

    text: str
    key: str


WORDS_OUT, WORDS_EXACT = "-", '"'
"""Lines for words, which have no key."""

GROUPS = (
    (
        FilterEntry("Date…", "date"),
        FilterEntry("Place…", "near"),
        FilterEntry("Camera…", "camera"),
        FilterEntry("Lens…", "lens"),
        FilterEntry("ISO…", "iso"),
    ),
    (
        FilterEntry("Tag…", "tag"),
        FilterEntry("Label…", "label"),
        FilterEntry("Keyword…", "keyword"),
        FilterEntry("Rating…", "rating"),
        FilterEntry("Smart album…", "album"),
    ),
    (
        FilterEntry("Folder…", "folder"),
        FilterEntry("File name…", "name"),
        FilterEntry("File type…", "type"),
        FilterEntry("File size…", "size"),
    ),
    (FilterEntry("Has", "has"), FilterEntry("Is", "is")),
    (
        FilterEntry("Without these words…", WORDS_OUT),
        FilterEntry("With exactly these words…", WORDS_EXACT),
    ),
)
"""The menu, with a line between two groups."""

SELDOM = (
    FilterEntry("Caption…", "caption"),
    FilterEntry("Aperture…", "aperture"),
    FilterEntry("Focal length…", "focal"),
    FilterEntry("Width in pixels…", "width"),
    FilterEntry("Height in pixels…", "height"),
)
"""Behind "More"."""

_CHOICE_WORDS = {
    "gps": "A place (GPS)",
    "tags": "Tags",
    "caption": "A title or caption",
    "date": "A date",
    "camera": "A camera's name",
    "rating": "A rating",
    "missing": "Missing: its file is gone",
    "offline": "Offline: its drive is away",
    "duplicate": "A duplicate: its file is there twice",
    "tagged": "Tagged",
    "raw": "A RAW file",
    "live": "A live photo",
}


def choice_words(choice: str) -> str:
    """What a choice of `has:` or `is:` is called in the menu."""
    return _CHOICE_WORDS.get(choice, choice.capitalize())


def title(key: str) -> str:
    """What an editor is about."""
    entries = [entry for group in (*GROUPS, SELDOM) for entry in group]
    found = next((entry.text for entry in entries if entry.key == key), key.capitalize())
    return found.rstrip("…")


def explanation(key: str) -> str:
    """What the filter does."""
    if key == WORDS_OUT:
        return "Photos without this: not in the picture, and not in writing."
    if key == WORDS_EXACT:
        return "Exactly these words are written about the photo: name, folder, tags, caption."
    return FILTERS[key].explanation
