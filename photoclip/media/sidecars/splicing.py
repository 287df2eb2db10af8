"""Changing what is ours in a sidecar, and leaving every other byte as it was.

The sidecar belongs to all programs that write into it, and each knows things that the others don't:
a RAW developer's history, faces, namespaces of tomorrow. To parse and to write anew would lose some
of it, or at least its order, its prefixes and its spaces. So the elements are found by their places
in the file, and only those that are ours (keywords, title, caption, alternative text, stars and
flags) are replaced. What can't be changed so safely is refused.
"""

from photoclip.media import xmp_names as names
from photoclip.media.annotations import stars
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.coding import decoded
from photoclip.media.sidecars.editing import LANGUAGE, Additions, Edits, check_plain, escaped
from photoclip.media.sidecars.keywords import LISTS, edit_keywords
from photoclip.media.sidecars.tree import Element, parse
from photoclip.media.sidecars.wanted import Wanted

LONGEST = 64 << 20
"""Bytes: RAW developers write masks into sidecars, but not this many."""

_TEXTS = {"title": names.TITLE, "caption": names.CAPTION, "alt": names.ALT}
_LABELS = {"reject": "1", "pick": "3", "": "0"}
"""digiKam's, by the flag."""
_PICKS = {"reject": "-1", "pick": "1", "": "0"}
"""Adobe's."""
_PERCENTS = ("0", "1", "25", "50", "75", "99")
"""Microsoft's, by the stars."""

_OURS = frozenset(
    {
        *_TEXTS.values(),
        *(names.SUBJECT, names.RATING, names.PICK_LABEL, names.PICK),
        *names.PERCENTS,
        *names.LEVELS,
    }
)


def splice(sidecar: bytes, wanted: Wanted) -> bytes:
    """A sidecar that says what is wanted.

    :raises MediaError: it is damaged, not XMP, or written in a way that can't be changed safely.
    """
    if len(sidecar) > LONGEST:
        raise MediaError("it is too long")
    coded = decoded(sidecar)
    edits = Edits(parse(coded.text, _OURS))
    additions = Additions(edits)
    if wanted.tags is not None:
        edit_keywords(edits, additions, wanted.tags)
    for field, name in _TEXTS.items():
        text = getattr(wanted, field)
        if text is not None:
            _set_text(edits, additions, name, text)
    _set_marks(edits, additions, wanted)
    additions.apply()
    return coded.encoded(edits.result()) if edits.made else sidecar


def _set_text(edits: Edits, additions: Additions, name: str, text: str) -> None:
    """A text in all languages: the one that is for all is set, others stay."""
    document = edits.document
    attributes, elements = list(document.attributes(name)), list(document.elements(name))
    if not text:
        for attribute in attributes:
            edits.remove(attribute)
        for element in elements:
            edits.remove(element)
        return
    for attribute in attributes:
        if attribute.value != text:
            edits.set_value(attribute, text)
    for element in elements:
        _set_default(edits, element, text)
    if not attributes and not elements:
        additions.add(name, [text], names.ALTERNATIVES)


def _set_default(edits: Edits, element: Element, text: str) -> None:
    holder = element.children[0] if len(element.children) == 1 else None
    if holder is None or holder.name not in LISTS:
        check_plain(element)
        item: Element | None = element
    else:
        item = _default(holder)
    if item is None:
        assert holder is not None
        _insert_default(edits, holder, text)
    elif item.children:
        raise MediaError(f"{element.tag} is written in a way that photoclip doesn't change")
    elif item.text != text:
        edits.set_text(item, text)


def _default(holder: Element) -> Element | None:
    """The item for all languages, or a first one that names none."""
    for item in holder.children:
        if _language(item).lower() == "x-default":
            return item
    first = holder.children[0] if holder.children else None
    return None if first is None or _language(first) else first


def _language(item: Element) -> str:
    return next((one.value for one in item.attributes if one.name == LANGUAGE), "")


def _insert_default(edits: Edits, holder: Element, text: str) -> None:
    """Before the other languages, as the specification wants it (XMP, part 1, 8.2.2.4)."""
    first = holder.children[0] if holder.children else None
    tag = first.tag if first else f"{holder.prefix}li"
    item = f'<{tag} xml:lang="x-default">{escaped(text)}</{tag}>'
    if first is None:
        edits.fill(holder, item)
    else:
        edits.replace(first.start, first.start, item + edits.line_before(first))


def _set_marks(edits: Edits, additions: Additions, wanted: Wanted) -> None:
    """Stars and flag. Some programs write -1 stars for a rejected photo.

    We don't, but leave it to those that do: there is no other number of stars to keep then.
    """
    rating, flag = wanted.rating, wanted.flag
    rejected = stars(_value(edits, names.RATING)) == -1
    if rejected and rating and flag is None and not _has_flag(edits):
        flag = "reject"  # which the stars overwrite
    stays = rejected and flag in (None, "reject") and not rating
    if flag is not None:
        if not _set_simple(edits, names.PICK_LABEL, _LABELS[flag]) and not stays and flag:
            additions.add(names.PICK_LABEL, [_LABELS[flag]])
        _set_simple(edits, names.PICK, _PICKS[flag])
    if not stays and (rating is not None or (rejected and flag is not None)):
        _set_stars(edits, additions, rating or 0)


def _has_flag(edits: Edits) -> bool:
    """Whether a flag is set by other means than stars."""
    label, pick = _value(edits, names.PICK_LABEL), _value(edits, names.PICK)
    return (label or "").strip() in ("1", "3") or (pick or "").strip() in ("1", "-1")


def _set_stars(edits: Edits, additions: Additions, rating: int) -> None:
    if not _set_simple(edits, names.RATING, str(rating)) and rating:
        additions.add(names.RATING, [str(rating)])
    for name in names.PERCENTS:
        _set_simple(edits, name, _PERCENTS[rating])


def _set_simple(edits: Edits, name: str, value: str) -> bool:
    """Set a number wherever it is; whether it is anywhere."""
    found = False
    for attribute in edits.document.attributes(name):
        found = True
        if attribute.value.strip() != value:
            edits.set_value(attribute, value)
    for element in edits.document.elements(name):
        found = True
        if element.text.strip() != value:
            check_plain(element)
            edits.set_text(element, value)
    return found


def _value(edits: Edits, name: str) -> str | None:
    for attribute in edits.document.attributes(name):
        return attribute.value
    return next((one.text for one in edits.document.elements(name)), None)
