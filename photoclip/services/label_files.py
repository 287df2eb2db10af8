"""Labels as files: a plain text that people write, and JSON.

A line of the text is a label: its name, and behind a colon what its photos show, apart by
semicolons; behind "not:" stands what is easily taken for it. In brackets behind the name there may
be how it is used. A backslash takes away what the next character means. Comments begin with #.

    animal/dog: a dog; my dog; not: a wolf; a fox   # ours is black
    receipt [at 0.7; automatic; blur; colour #ffcc00]: a photo of a receipt
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.labels import Definition
from photoclip.services.labelling.definitions import checked
from photoclip.services.labelling.labels import add_labels
from photoclip.services.session import Session
from photoclip.services.writing_files import write_whole

_COMMENT = re.compile(r"(?:^|(?<=\s))(?<!\\)#(?:\s.*|$)")
_NOT = re.compile(r"not\s*:", re.IGNORECASE)
_HEAD = re.compile(r"(?P<name>(?:\\.|[^\\:\[])*)(?:\[(?P<how>[^\]]*)\])?\s*(?::(?P<what>.*))?")
_PART = re.compile(r"((?:\\.|[^\\;])*)(?:;|$)")
_ESCAPED = re.compile(r"\\(.)")
_HINT = "A line is: name: what it shows; what else; not: what it isn't"


def import_labels(session: Session, path: Path) -> Iterator[Changed]:
    """Add the labels of a file, or define those anew whose names are there, in one step.

    :raises PhotoclipError: the file can't be read, or something in it is no label; then none is
        added.
    """
    definitions = read(path)
    count = len(definitions)
    labels = "1 label" if count == 1 else f"{count:,} labels"
    yield from add_labels(session, definitions, f"Import {labels} from {path.name}", replacing=True)


def export_labels(session: Session, path: Path) -> Iterator[Changed]:
    """Write all labels to a file: JSON where its name ends so, else text; all of it or nothing.

    :raises PhotoclipError: it can't be written.
    """
    labels = [label.definition for label in session.catalog.labels.all()]
    write(path, labels)
    yield Changed(f"{len(labels):,} labels are in {path}", ())


def read(path: Path) -> tuple[Definition, ...]:
    """The labels of a file, JSON or text, whatever its name.

    :raises PhotoclipError: it can't be read, or something in it is no label.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise PhotoclipError(f"{path} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise PhotoclipError(f"{path} is no text.", "Save it as UTF-8.") from error
    return from_json(text) if text.lstrip().startswith(("{", "[")) else from_text(text)


def write(path: Path, definitions: Iterable[Definition]) -> None:
    """Write labels to a file: JSON where its name ends so, else text.

    :raises PhotoclipError: it can't be written; what was there before stays.
    """
    as_json = path.suffix.lower() == ".json"
    write_whole(path, [to_json(definitions) if as_json else to_text(definitions)])


def to_text(definitions: Iterable[Definition]) -> str:
    """Labels as a text; all but their packs stands in it."""
    return "".join(f"{_line(one)}\n" for one in definitions)


def from_text(text: str) -> tuple[Definition, ...]:
    """The labels of a text.

    :raises PhotoclipError: a line is none, or two have the same name; it names the line.
    """
    found: dict[str, tuple[int, Definition]] = {}
    for number, written in enumerate(text.splitlines(), start=1):
        line = _COMMENT.sub("", written).strip()
        if not line:
            continue
        try:
            definition = _label(line)
        except PhotoclipError as error:
            raise PhotoclipError(f"Line {number}: {error.message}", error.hint) from None
        earlier, _ = found.setdefault(definition.name.casefold(), (number, definition))
        if earlier != number:
            raise PhotoclipError(
                f"Line {number}: “{definition.name}” stands in line {earlier} already.",
                "Put both into one line.",
            )
    return tuple(definition for _, definition in found.values())


def to_json(definitions: Iterable[Definition]) -> str:
    """Labels as JSON: everything that defines them."""
    document = {"labels": [document_of(one) for one in definitions]}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def document_of(definition: Definition) -> dict[str, Any]:
    """A label's definition as JSON."""
    return {
        "name": definition.name,
        "prompts": list(definition.prompts),
        "not": list(definition.negatives),
        "threshold": definition.threshold,
        "automatic": definition.automatic,
        "colour": definition.colour,
        "veil": definition.veil,
        "pack": definition.pack,
    }


def from_json(text: str) -> tuple[Definition, ...]:
    """The labels of a JSON document; what it says beside them is left alone.

    :raises PhotoclipError: it is none of labels, or two have the same name.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PhotoclipError(f"This is no JSON: {error}.") from error
    rows = document.get("labels") if isinstance(document, dict) else document
    if not isinstance(rows, list):
        raise PhotoclipError("There are no labels in it.", 'It should be {"labels": [...]}.')
    found: dict[str, Definition] = {}
    for number, row in enumerate(rows, start=1):
        try:
            definition = checked(_defined(row))
        except (PhotoclipError, ValueError, TypeError) as error:
            said = error.message if isinstance(error, PhotoclipError) else str(error)
            raise PhotoclipError(f"Label {number} can't be read: {said}") from error
        if found.setdefault(definition.name.casefold(), definition) is not definition:
            raise PhotoclipError(f"Label {number}: “{definition.name}” is there twice.")
    return tuple(found.values())


def _label(line: str) -> Definition:
    """The label of a line without its comment."""
    found = _HEAD.fullmatch(line)
    if found is None:
        raise PhotoclipError("That is no label.", _HINT)
    prompts: list[str] = []
    negatives: list[str] = []
    into = prompts
    for part in _parts(found["what"] or ""):
        behind = _NOT.match(part)
        into = negatives if behind else into
        into.append(_plain(part[behind.end() :] if behind else part))
    name = _plain(found["name"])
    return checked(Definition(name, tuple(prompts), tuple(negatives), **_how(found["how"] or "")))


def _how(text: str) -> dict[str, Any]:
    """What stands in brackets."""
    how: dict[str, Any] = {}
    for part in (one.strip() for one in text.split(";")):
        word, _, value = part.partition(" ")
        match word.lower():
            case "":
                continue
            case "automatic":
                how["automatic"] = True
            case "blur" | "hide" as veil:
                how["veil"] = veil
            case "colour" | "color":
                how["colour"] = value
            case "at":
                how["threshold"] = _number(value)
            case _:
                raise PhotoclipError(
                    f"“{part}” is unknown.", "There are: automatic, blur, hide, at 0.7, colour #…"
                )
    return how


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise PhotoclipError(f"“{text}” is no number.", "Give one from 0 to 1.") from None


def _line(definition: Definition) -> str:
    how = []
    if definition.threshold != Definition("").threshold:
        how.append(f"at {definition.threshold!r}")
    if definition.automatic:
        how.append("automatic")
    how += [definition.veil] if definition.veil else []
    how += [f"colour {definition.colour}"] if definition.colour else []
    what = [_prompt(one) for one in definition.prompts]
    negatives = [_prompt(one) for one in definition.negatives]
    what += [f"not: {'; '.join(negatives)}"] if negatives else []
    head = _escaped(definition.name, ":[#") + (f" [{'; '.join(how)}]" if how else "")
    return f"{head}: {'; '.join(what)}" if what else head


def _prompt(text: str) -> str:
    escaped = _escaped(text, ";#")
    return "\\" + escaped if _NOT.match(escaped) else escaped


def _escaped(text: str, special: str) -> str:
    return "".join("\\" + one if one in special or one == "\\" else one for one in text)


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text.strip())


def _parts(text: str) -> Iterator[str]:
    for found in _PART.finditer(text):
        if part := found[1].strip():
            yield part


def _defined(row: Any) -> Definition:
    if not isinstance(row, dict):
        raise TypeError("it is no object.")
    return Definition(
        name=_text(row, "name"),
        prompts=_texts(row, "prompts"),
        negatives=_texts(row, "not"),
        threshold=float(row.get("threshold", Definition("").threshold)),
        automatic=_yes_or_no(row, "automatic"),
        colour=_text(row, "colour"),
        veil=_text(row, "veil"),  # type: ignore[arg-type]  # `checked` looks at it
        pack=_text(row, "pack"),
    )


def _text(row: dict[str, Any], key: str) -> str:
    value = row.get(key, "")
    if not isinstance(value, str):
        raise TypeError(f"“{key}” is no text.")
    return value


def _yes_or_no(row: dict[str, Any], key: str) -> bool:
    value = row.get(key, False)
    if not isinstance(value, bool):
        raise TypeError(f"“{key}” is neither true nor false.")
    return value


def _texts(row: dict[str, Any], key: str) -> tuple[str, ...]:
    values = row.get(key, [])
    if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
        raise TypeError(f"“{key}” is no list of texts.")
    return tuple(values)
