"""What is said about why a photo was found."""

from photoclip.core.query.question import Question
from photoclip.core.search_events import Explained, WordsMatched
from photoclip.ui.language import tr

BUSY = tr("Looking for the reason…")
NO_SEARCH = tr(
    "Nothing is being searched for. Type what you look for, or find photos like one; "
    "then this says why a photo was found."
)
BROKEN = tr("The reason could not be found, by a mistake of photoclip's own.")
APPROXIMATE = tr(
    "This is where the model looks for what you asked. It is an approximation: a bright spot may "
    "be chance, and what counted may be dark."
)
_PART = tr("Outside of the dashed frame the model doesn't look at all.")
_NO_PLACE = tr("There is no spot to show: ")
_FIELDS = {
    "name": tr("its name"),
    "folder": tr("its folder"),
    "tag": tr("a tag"),
    "label": tr("a label"),
    "title": tr("its title"),
    "caption": tr("its caption"),
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
    said += [tr("The filter %1 holds for it", None, one) for one in found.filters]
    if question.pictures:
        several = len(question.pictures) > 1
        one, more = (
            tr("It looks like the picture you gave"),
            tr("It looks like the pictures you gave"),
        )
        said.append(more if several else one)
    if found.photo_id in question.liked:
        said.append(tr("You asked for more like it"))
    elif found.photo_id in question.disliked:
        said.append(tr("You asked for less like it"))
    elif question.liked or question.disliked:
        said.append(tr("What you liked or didn't like among the results counts, too"))
    return said


def nothing(found: Explained, question: Question) -> str:
    """Why there is nothing to see on the photo; empty where there is."""
    if found.heat is not None:
        return ""
    if question.text.strip():
        return _NO_PLACE + tr("none of your words is about what a photo shows.")
    return _NO_PLACE + tr("it takes words to look for in the photo.")


def _matched(one: WordsMatched) -> str:
    field = _FIELDS.get(one.field, one.field)
    text = one.text if len(one.text) <= _LONGEST else one.text[: _LONGEST - 1].rstrip() + "…"
    return (
        tr("“%1” is written in %2", None, text, field)
        if one.field in ("title", "caption", "name")
        else (tr("“%1” is %2", None, text, field))
    )
