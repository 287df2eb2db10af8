"""The lines of the list below the search field, as values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from photoclip.core.query import FilterKind
from photoclip.ui.language import number, tr, translated
from photoclip.ui.present_keys import key_of

RowKind = Literal["operator", "value", "recent", "forget", "help", "tag", "create"]

_MOST_RECENT = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One line: `text` is what it stands for, `note` explains it, `figure` stands at the right."""

    kind: RowKind
    text: str
    note: str = ""
    figure: str = ""
    colour: str = ""
    """Of a tag: the mark before it."""

    @property
    def spoken(self) -> str:
        """For those who can't see it."""
        if self.kind == "create":
            return self.note
        return ", ".join(part for part in (self.text, self.note, self.figure) if part)

    @property
    def shown(self) -> str:
        """What stands in the line first."""
        return self.note if self.kind == "create" else self.text

    @property
    def removable(self) -> bool:
        return self.kind == "recent"


HELP = Row("help", tr("All search operators…"))
FORGET = Row("forget", tr("Clear history"))


def operator_rows(kinds: Sequence[FilterKind]) -> tuple[Row, ...]:
    """Keys that may be meant, with what they do and an example."""
    rows = [
        Row("operator", f"{one.key}:", translated(one.explanation), one.example) for one in kinds
    ]
    return (*rows, replace(HELP, figure=key_of("operators"))) if rows else ()


def value_rows(
    values: Sequence[tuple[str, int | None]], colours: Sequence[str] = ()
) -> tuple[Row, ...]:
    """What could stand after the colon, with the photos each would leave, and colours of tags."""
    return tuple(
        Row("value", text, figure="" if count is None else number(count), colour=colour)
        for (text, count), colour in zip(values, colours or [""] * len(values), strict=True)
    )


def recent_rows(texts: Sequence[str], typed: str) -> tuple[Row, ...]:
    """Recent searches that have what is typed in them; not that search itself."""
    wanted = " ".join(typed.split()).casefold()
    found = [text for text in texts if wanted in text.casefold() and text.casefold() != wanted]
    rows = tuple(Row("recent", text) for text in found[:_MOST_RECENT])
    return (*rows, FORGET) if rows else ()
