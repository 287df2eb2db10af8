"""A tag as it is shown for what is selected: on all of the photos, or on some."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from photoclip.core.tags import PhotoTag, Tag, parts
from photoclip.ui.language import number, tr

Source = Literal["user", "label", "file"]

_SAID = {
    "user": "",
    "label": tr("A label put it on."),
    "file": tr(
        "It was read from the photo's file. Taken off here, it stays off; the file keeps it."
    ),
}


@dataclass(frozen=True, slots=True)
class ShownTag:
    """A tag that `photos` of the `of` selected photos have."""

    path: str
    colour: str = ""
    source: Source = "user"
    photos: int = 1
    of: int = 1

    @property
    def mixed(self) -> bool:
        """Whether only some of the selected photos have it."""
        return self.photos < self.of

    @property
    def said(self) -> str:
        """Its path, for a person."""
        return " / ".join(parts(self.path))

    @property
    def figure(self) -> str:
        """On how many it is, where not on all."""
        return tr("%1 of %2", None, number(self.photos), number(self.of)) if self.mixed else ""

    @property
    def spoken(self) -> str:
        """For those who can't see it."""
        return (
            tr("Tag %1, on %2 photos", None, self.said, self.figure)
            if self.mixed
            else tr("Tag %1", None, self.said)
        )

    @property
    def tip(self) -> str:
        """Where it comes from, and what a click does."""
        if self.mixed:
            act = tr(
                "It is on %1 photos. Click to put it on all %2.", None, self.figure, number(self.of)
            )
        else:
            act = tr("Click to see all photos with it.")
        return " ".join(part for part in (_SAID[self.source], act) if part)


def of_photo(tags: Iterable[PhotoTag]) -> tuple[ShownTag, ...]:
    """The tags of one photo."""
    return tuple(ShownTag(tag.path, tag.colour, tag.source) for tag in tags)


def of_photos(tags: Iterable[tuple[Tag, int]], of: int) -> tuple[ShownTag, ...]:
    """The tags of several photos: first those that all have, then the most frequent."""
    shown = [ShownTag(tag.path, tag.colour, "user", count, of) for tag, count in tags]
    return tuple(sorted(shown, key=lambda tag: (-tag.photos, tag.path.casefold())))
