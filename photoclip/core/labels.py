"""Labels: concepts of the user's own that the program may suggest as tags."""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids

Veil = Literal["", "blur", "hide"]
"""What is done with photos that a label fits: nothing, blur them, or leave them out."""


@dataclass(frozen=True, slots=True)
class Definition:
    """What makes a label the one it is, apart from what it was taught.

    A name may be a path, "animal/dog" (see `photoclip.core.tags`). Without prompts the last part of
    the name is the prompt.
    """

    name: str
    prompts: tuple[str, ...] = ()
    negatives: tuple[str, ...] = ()
    """What is easily taken for it and isn't: "a wolf"."""
    threshold: float = 0.5
    """The least confidence (0..1) at which a photo is suggested."""
    automatic: bool = False
    """Tags without asking, but only above the confidence at which it was measured to be right."""
    colour: str = ""
    """"#rrggbb", or "" for one that the window chooses."""
    veil: Veil = ""
    pack: str = ""
    """The pack that it came from, if any."""

    @property
    def descriptions(self) -> tuple[str, ...]:
        """What to compare photos with."""
        return self.prompts or (self.name.rpartition("/")[2],)


@dataclass(frozen=True, slots=True)
class Label:
    """A concept to suggest, and how often its suggestions were answered."""

    id: int
    definition: Definition
    examples: tuple[int, ...] = ()
    """Photos that were given as examples of it; they needn't be tagged."""
    accepted: int = 0
    rejected: int = 0

    @property
    def name(self) -> str:
        return self.definition.name

    @property
    def prompts(self) -> tuple[str, ...]:
        return self.definition.prompts

    @property
    def threshold(self) -> float:
        return self.definition.threshold

    @property
    def descriptions(self) -> tuple[str, ...]:
        return self.definition.descriptions


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A photo that may fit a label, waiting for the user's yes or no."""

    photo: Photo
    label: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Decision:
    """The user's answers to one label's suggestions: ids of photos accepted and rejected."""

    accepted: frozenset[int]
    rejected: frozenset[int]


@dataclass(frozen=True, slots=True)
class Judged:
    """One answer to what a label suggested, when it was as sure as this."""

    photo_id: int
    accepted: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class Standing:
    """What a label knows about itself."""

    label: str
    accepted: int = 0
    rejected: int = 0
    right: int = 0
    """Of the last `judged` suggestions that a person answered, so many were right."""
    judged: int = 0
    waiting: int = 0
    """Photos that are suggested and not answered yet."""
    to_find: int | None = None
    """About how many photos of it have no tag yet; None: too little is known."""
    automatic: bool = False
    line: float | None = None
    """The confidence from which on it may tag without asking; None: it may not yet."""
    obstacle: str = ""
    """Why it may not tag without asking yet, in a sentence; "" where it may."""


@dataclass(frozen=True, slots=True, eq=False)
class Queue:
    """A label's suggestions, the surest first, and which of them to ask for first.

    `ids` (n,) and `confidences` (n,) belong together. `useful` holds places in them (n,), the photo
    whose answer helps most first.
    """

    label: str
    ids: Ids = field(default_factory=lambda: np.empty(0, np.int64))
    confidences: Vectors = field(default_factory=lambda: np.empty(0, np.float32))
    useful: Ids = field(default_factory=lambda: np.empty(0, np.int64))


@dataclass(frozen=True, slots=True)
class Pack:
    """Labels that ship with the program, off until they are chosen."""

    name: str
    title: str
    about: str
    labels: tuple[Definition, ...]
    chosen: int = 0
    """How many of them the library has."""
