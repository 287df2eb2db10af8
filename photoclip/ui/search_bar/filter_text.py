"""What the filter menu writes into the query."""

from dataclasses import dataclass

from photoclip.core.query import FILTERS, print_filter, with_filter
from photoclip.ui.language import tr, translated


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
        FilterEntry(tr("Date…"), "date"),
        FilterEntry(tr("Place…"), "near"),
        FilterEntry(tr("Camera…"), "camera"),
        FilterEntry(tr("Lens…"), "lens"),
        FilterEntry("ISO…", "iso"),
    ),
    (
        FilterEntry(tr("Tag…"), "tag"),
        FilterEntry(tr("Label…"), "label"),
        FilterEntry(tr("Keyword…"), "keyword"),
        FilterEntry(tr("Rating…"), "rating"),
        FilterEntry(tr("Smart album…"), "album"),
    ),
    (
        FilterEntry(tr("Folder…"), "folder"),
        FilterEntry(tr("File name…"), "name"),
        FilterEntry(tr("File type…"), "type"),
        FilterEntry(tr("File size…"), "size"),
    ),
    (FilterEntry(tr("Has"), "has"), FilterEntry(tr("Is"), "is")),
    (
        FilterEntry(tr("Without these words…"), WORDS_OUT),
        FilterEntry(tr("With exactly these words…"), WORDS_EXACT),
    ),
)
"""The menu, with a line between two groups."""

SELDOM = (
    FilterEntry(tr("Caption…"), "caption"),
    FilterEntry(tr("Aperture…"), "aperture"),
    FilterEntry(tr("Focal length…"), "focal"),
    FilterEntry(tr("Width in pixels…"), "width"),
    FilterEntry(tr("Height in pixels…"), "height"),
)
"""Behind "More"."""

_CHOICE_WORDS = {
    "gps": tr("A place (GPS)"),
    "tags": tr("Tags"),
    "caption": tr("A title or caption"),
    "date": tr("A date"),
    "camera": tr("A camera's name"),
    "rating": tr("A rating"),
    "missing": tr("Missing: its file is gone"),
    "offline": tr("Offline: its drive is away"),
    "duplicate": tr("A duplicate: the same picture twice, in any size"),
    "tagged": tr("Tagged"),
    "raw": tr("A RAW file"),
    "live": tr("A live photo"),
    "picked": tr("Picked"),
    "rejected": tr("Rejected"),
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
        return tr("Photos without this: not in the picture, and not in writing.")
    if key == WORDS_EXACT:
        return tr("Exactly these words are written about the photo: name, folder, tags, caption.")
    return translated(FILTERS[key].explanation)
