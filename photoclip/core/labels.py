"""Labels: concepts of the user's own that the program may suggest as tags."""

from dataclasses import dataclass

from photoclip.core.photo import Photo


@dataclass(frozen=True, slots=True)
class Label:
    """A concept to suggest. Without prompts the name is the prompt.

    `threshold` is the least confidence (0..1) at which a photo is suggested.
    """

    id: int
    name: str
    prompts: tuple[str, ...]
    threshold: float
    accepted: int = 0
    rejected: int = 0

    @property
    def descriptions(self) -> tuple[str, ...]:
        """What to compare photos with."""
        return self.prompts or (self.name,)


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
