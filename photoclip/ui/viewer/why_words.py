"""What is said about why a photo was found."""

from photoclip.core.query.question import Question
from photoclip.core.search_events import Explained, WordsMatched

BUSY = "Looking for the reason…"
NO_SEARCH = (
    "Nothing is being searched for. Type what you look for, or find photos like one; "
    "then this says why a photo was found."
)
BROKEN = "The reason could not be found, by a mistake of photoclip's own."
APPROXIMATE = (
    "This is where the model looks for what you asked. It is an approximation: a bright spot may "
    "be chance, and what counted may be dark."
)
_PART = "Outside of the dashed frame the model doesn't look at all."
_NO_PLACE = "There is no spot to show: "
_FIELDS = {
    "name": "its name",
    "folder": "its folder",
    "tag": "a tag",
    "label": "a label",
    "title": "its title",
    "caption": "its caption",
}
_WHOLE = (0.0, 0.0, 1.0, 1.0)
_LONGEST = 120


def where(found: Explained) -> str:
    """What the light on the photo means; empty where there is none."""
    if found.heat is None:
        return ""
    framed = tuple(found.shown) != _WHOLE
    return f"{APPROXIMATE} {_PART}" if framed else APPROXIMATE


def reasons(found: Explained, question: Question) -> list[str]:
    """Everything else that speaks for the photo, a sentence each."""
    said = [_matched(one) for one in found.words]
    said += [f"The filter {one} holds for it" for one in found.filters]
    if question.pictures:
        several = len(question.pictures) > 1
        said.append(f"It looks like {'the pictures' if several else 'the picture'} you gave")
    if found.photo_id in question.liked:
        said.append("You asked for more like it")
    elif found.photo_id in question.disliked:
        said.append("You asked for less like it")
    elif question.liked or question.disliked:
        said.append("What you liked or didn't like among the results counts, too")
    return said


def nothing(found: Explained, question: Question) -> str:
    """Why there is nothing to see on the photo; empty where there is."""
    if found.heat is not None:
        return ""
    if question.text.strip():
        return _NO_PLACE + "none of your words is about what a photo shows."
    return _NO_PLACE + "it takes words to look for in the photo."


def _matched(one: WordsMatched) -> str:
    field = _FIELDS.get(one.field, one.field)
    text = one.text if len(one.text) <= _LONGEST else one.text[: _LONGEST - 1].rstrip() + "…"
    return (
        f"“{text}” is written in {field}"
        if one.field in ("title", "caption", "name")
        else (f"“{text}” is {field}")
    )
