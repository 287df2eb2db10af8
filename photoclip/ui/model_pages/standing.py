"""How the models stand at this moment: the list, and what is being done to which of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from photoclip.core.events import Failed, Progress
from photoclip.core.model_events import ModelsListed, ModelSwitched, ModelUse
from photoclip.core.models import DownloadProgress, ModelReference, Offer
from photoclip.ui.language import translated
from photoclip.ui.model_pages import model_words

GettingState = Literal["running", "paused", "failed"]


@dataclass(frozen=True, slots=True)
class Getting:
    """A download that was asked for: under way, paused by the person, or stopped by an error."""

    offer: Offer
    progress: DownloadProgress | None = None
    state: GettingState = "running"
    trouble: str = ""
    """What went wrong and what to do, where it failed."""

    @property
    def share(self) -> float:
        """How much of it is here, from 0 to 1."""
        done, total = self.bytes
        return done / total if total else 0.0

    @property
    def bytes(self) -> tuple[int, int]:
        """Bytes that are here, and of all."""
        if self.progress is None:
            return self.offer.here, self.offer.size
        return self.progress.done, self.progress.total


@dataclass(frozen=True, slots=True)
class Preparing:
    """A model that encodes the library in the background."""

    reference: str
    progress: Progress | None = None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything the Models page shows. Keys of the mappings are models' names."""

    uses: tuple[ModelUse, ...] = ()
    photos: int = 0
    getting: Mapping[str, Getting] = field(default_factory=dict)
    bringing: Mapping[str, DownloadProgress | None] = field(default_factory=dict)
    """How far imports are: by the model's name, or by the folder's where it isn't known."""
    busy: Mapping[str, str] = field(default_factory=dict)
    """What is being done to a model that takes a moment: "Asking the hub…"."""
    troubles: Mapping[str, Failed] = field(default_factory=dict)
    """Why a model could not be had when it was last tried."""
    preparing: Preparing | None = None

    answering: str = ""
    """The exact model that answers searches: not the chosen one where that can't be opened."""
    problem: str = ""
    """Why the chosen model can't be opened."""

    @property
    def in_use(self) -> ModelUse | None:
        """The model that answers searches."""
        exact = (use for use in self.uses if use.reference == self.answering)
        return next(exact, next((use for use in self.uses if use.part == "chosen"), None))

    @property
    def own(self) -> ModelUse | None:
        """The model the library was set to, whether it can be opened or not."""
        return next((use for use in self.uses if use.part == "chosen"), None)

    @property
    def previous(self) -> ModelUse | None:
        """The one that answered before."""
        return next((use for use in self.uses if use.part == "previous"), None)

    def use_of(self, reference: str) -> ModelUse | None:
        """The exact model where it is listed, else any of its name."""
        for use in self.uses:
            if use.reference == reference:
                return use
        name = ModelReference.parse(reference).name
        return next((use for use in self.uses if use.row.card.name == name), None)

    def title_of(self, reference: str) -> str:
        """A model's name for people."""
        use = self.use_of(reference)
        if use is not None:
            return translated(use.row.card.title)
        return Path(ModelReference.parse(reference).name).name

    def full_title_of(self, reference: str) -> str:
        """The name, with version and precision where the same model is listed more than once."""
        title = self.title_of(reference)
        known = ModelReference.parse(reference)
        same = [use for use in self.uses if use.row.card.name == known.name]
        return f"{title} ({model_words.exact(reference)})" if len(same) > 1 else title


def after_switch(listed: ModelsListed, event: ModelSwitched) -> ModelsListed:
    """The list with the parts that models play since a switch, until it was asked for again."""
    return replace(listed, uses=tuple(_recast(use, event) for use in listed.uses))


def _recast(use: ModelUse, event: ModelSwitched) -> ModelUse:
    if use.reference is not None and use.reference == event.reference:
        return replace(use, part="chosen")
    if use.reference is not None and use.reference == event.previous:
        return replace(use, part="previous")
    return replace(use, part="next" if use.part == "next" else "other")
