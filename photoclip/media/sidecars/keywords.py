"""Keywords in a sidecar, in each of the ways in which programs write them.

A tag with levels, "animal/dog", is "dog" in `dc:subject`, which all programs know;
"animal|dog" in Lightroom's list, which darktable reads, too; "animal/dog" in digiKam's. Some write
"animal" into `dc:subject` besides. Whoever finds a list with levels doesn't look at the single
keywords any more, so each of the three has all of them. Lists that only some programs know are kept
up to date where there are any.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from photoclip.core.agreeing import implied, united
from photoclip.core.tags import parts
from photoclip.media import xmp_names as names
from photoclip.media.annotations import path_of, programs_own, tag_of, tags_of
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.editing import Additions, Edits, check_plain, escaped
from photoclip.media.sidecars.tree import Attribute, Document, Element
from photoclip.media.sidecars.wanted import Tags

CONTAINERS = {names.SUBJECT: names.BAG, names.HIERARCHY: names.BAG, names.TAGS_LIST: names.SEQUENCE}
"""The lists that are always written, and of which kind they are."""

LISTS = (names.BAG, names.SEQUENCE, names.ALTERNATIVES)
"""RDF's kinds of lists."""


@dataclass(frozen=True, slots=True, eq=False)
class _Item:
    """A keyword in one of the lists: the element or attribute, and the tag that it means."""

    where: Element | Attribute
    text: str
    key: str
    """The tag's path, casefolded; "" for none."""
    own: bool
    """A program's note to itself."""


@dataclass(slots=True)
class _Named:
    """A property that lists keywords, at all its places."""

    name: str
    items: list[_Item] = field(default_factory=list)
    container: Element | None = None
    """The list that new ones are added to."""
    plain: list[Element | Attribute] = field(default_factory=list)
    """Places that hold a single text instead of a list."""


def edit_keywords(edits: Edits, additions: Additions, wanted: Tags) -> None:
    """Bring all lists of keywords in line with what is wanted.

    :raises MediaError: a list that would have to be changed is written in an unusual way.
    """
    lists = [_named(edits.document, name) for name in (names.SUBJECT, *names.LEVELS)]
    target = _target(lists, wanted)
    stay = {path.casefold() for path in target}
    stay |= implied(stay)
    gone = {path.casefold() for path in wanted.take if not programs_own(path)}
    gone = (gone | implied(gone)) - stay
    emptied = not target and _is_emptied(lists, gone, wanted)
    for one in lists:
        if emptied and one.name == names.SUBJECT:
            _empty(edits, additions, one)
        else:
            _edit(edits, additions, one, target, gone)


def _is_emptied(lists: list[_Named], gone: set[str], wanted: Tags) -> bool:
    """Whether the last tag goes: then an empty list says so, since silence would not."""
    if any(item.own or item.key not in gone for item in lists[0].items):
        return False
    return wanted.none or any(item.key in gone for one in lists for item in one.items)


def _empty(edits: Edits, additions: Additions, named: _Named) -> None:
    holder = named.container
    for place in _places(edits.document, named.name):
        if holder is None or not isinstance(place, Element) or holder not in place.children:
            edits.remove(place)
    if holder is None:
        additions.add(named.name, [], CONTAINERS[named.name])
    elif holder.children:
        edits.fill(holder, "")


def _target(lists: list[_Named], wanted: Tags) -> tuple[str, ...]:
    """The tags that the sidecar says in the end."""
    levels = (path_of(item.text, names.LEVELS[one.name]) for one in lists[1:] for item in one.items)
    now = tags_of(levels, (item.text for item in lists[0].items))
    gone = {path.casefold() for path in wanted.take}
    return united(((path for path in now if path.casefold() not in gone), wanted.put))


def _named(document: Document, name: str) -> _Named:
    found = _Named(name)
    for attribute in document.attributes(name):
        _take_plain(found, attribute, attribute.value)
    for element in document.elements(name):
        holder = element.children[0] if len(element.children) == 1 else None
        if holder is not None and holder.name in LISTS:
            found.container = found.container or holder
            found.items += [_item(name, one, one.text) for one in holder.children]
        else:
            _take_plain(found, element, element.text)
    return found


def _take_plain(found: _Named, where: Element | Attribute, text: str) -> None:
    found.plain.append(where)
    if text.strip():
        found.items.append(_item(found.name, where, text))


def _item(name: str, where: Element | Attribute, text: str) -> _Item:
    separator = names.LEVELS.get(name)
    path = tag_of(text) if separator is None else path_of(text, separator)
    return _Item(where, text, path.casefold(), programs_own(path))


def _edit(
    edits: Edits, additions: Additions, named: _Named, target: tuple[str, ...], gone: set[str]
) -> None:
    going = [item for item in named.items if item.key in gone and not item.own]
    staying = [item for item in named.items if item.key not in gone or item.own]
    is_there = named.container is not None or bool(named.plain)
    new: list[str] = []
    if is_there or named.name in CONTAINERS:
        new = _new(named.name, target, {item.key for item in staying})
    if not going and not new:
        return
    if named.container is None:
        _write_anew(edits, additions, named, [item.text for item in staying] + new)
    elif staying or new:
        _change_list(edits, named.container, going, new)
    else:
        for place in _places(edits.document, named.name):
            edits.remove(place)


def _places(document: Document, name: str) -> list[Element | Attribute]:
    return [*document.attributes(name), *document.elements(name)]


def _change_list(edits: Edits, holder: Element, going: list[_Item], new: list[str]) -> None:
    for item in going:
        if isinstance(item.where, Element) and item.where.children:
            raise MediaError("its keywords are written in a way that photoclip doesn't change")
        edits.remove(item.where)
    if new:
        _append(edits, holder, new)


def _append(edits: Edits, holder: Element, new: list[str]) -> None:
    if not holder.children:
        edits.fill(holder, _rendered(f"{holder.prefix}li", "", new))
        return
    last = holder.children[-1]
    edits.replace(last.end, last.end, _rendered(last.tag, edits.line_before(last), new))


def _rendered(tag: str, line: str, texts: list[str]) -> str:
    return "".join(f"{line}<{tag}>{escaped(text)}</{tag}>" for text in texts)


def _write_anew(edits: Edits, additions: Additions, named: _Named, texts: list[str]) -> None:
    """A list in place of single values, or where there was nothing."""
    for place in named.plain:
        if isinstance(place, Element):
            check_plain(place)
        edits.remove(place)
    if texts:
        additions.add(named.name, texts, CONTAINERS.get(named.name, names.BAG))


def _new(name: str, target: Iterable[str], there: set[str]) -> list[str]:
    """What a list lacks, as its programs write it."""
    found: dict[str, str] = {}
    for path, key, text in _written(name, target):
        if key not in there and path:
            found.setdefault(key, text)
    return list(found.values())


def _written(name: str, target: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Path, key and text of each tag."""
    for path in target:
        if name == names.SUBJECT:
            last = parts(path)[-1]
            yield path, tag_of(last).casefold(), last
        elif names.LEVELS[name] == "|":
            yield path, path.casefold(), "|".join(parts(path))
        else:
            yield path, path.casefold(), path
