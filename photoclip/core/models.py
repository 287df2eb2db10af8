"""Models to choose from: what is known of each, where it lies, and what getting one yields."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from typing_extensions import override

from photoclip.core.encoder import Encoder, Running
from photoclip.core.on_disk import is_folder
from photoclip.core.tilde import expanded

BUILTIN = "builtin"
"""Name and reference of the model that every installation has."""

Precision = Literal["fp32", "fp16", "bf16", "int8"]

_REFERENCE = re.compile(
    r"(?P<name>.+?)(?:@(?P<commit>[0-9a-f]{7,40}))?(?:\+(?P<precision>fp32|fp16|bf16|int8))?"
)


@dataclass(frozen=True, slots=True)
class ModelReference:
    """One exact model, as a library remembers it: NAME[@COMMIT][+PRECISION].

    The name is one of the table's, a hub repository's ("owner/name") or a folder's absolute path.
    Without a commit the newest that is here is meant, without a precision the one that was
    measured to be best on this machine.
    """

    name: str
    commit: str | None = None
    precision: str | None = None

    @classmethod
    def parse(cls, text: str) -> "ModelReference":
        """Read what `str` writes. A text that names an existing folder is that folder."""
        if is_folder(expanded(text)):
            return cls(text)
        found = _REFERENCE.fullmatch(text)
        if found is None:
            return cls(text)
        return cls(found["name"], found["commit"], found["precision"])

    @override
    def __str__(self) -> str:
        commit = f"@{self.commit}" if self.commit else ""
        return f"{self.name}{commit}" + (f"+{self.precision}" if self.precision else "")


@dataclass(frozen=True, slots=True)
class Quality:
    """One published figure, in per cent, and who published it."""

    measure: str
    value: float
    source: str


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of a model without asking anyone: one entry of the program's table."""

    name: str
    title: str
    repository: str | None
    """On the hub; None for the built-in model and for folders."""
    licence: str
    languages: str
    good_for: str
    relative_cost: float | None
    """Computing per photo, ViT-B/32 being 1; None where unknown."""
    quality: tuple[Quality, ...] = ()
    recommended: bool = False
    parameters: float | None = None
    """Millions, of both towers; None where nobody needs to know before the hub is asked."""

    @property
    def download(self) -> int | None:
        """About how many bytes there are to download: four per parameter, as most are stored."""
        return None if self.parameters is None else round(self.parameters * 4e6)


ModelState = Literal["here", "partial", "absent"]


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model and where it stands on this computer. `partial`: a download that can go on."""

    card: ModelCard
    state: ModelState
    folder: Path | None = None
    commit: str | None = None
    size: int = 0
    """Bytes on this disk, of all commits and of what was begun."""
    running: Running | None = None
    """How it runs here, where that was measured."""


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of one commit. `digest` is "sha256:…" or "git-sha1:…" (of git's blob object)."""

    path: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What the hub has of a model right now: asked for, shown, and then perhaps downloaded."""

    name: str
    repository: str
    commit: str
    licence: str | None
    files: tuple[HubFile, ...]
    converted: bool
    """The weights come as a pickle and will be converted to safetensors once."""
    here: int = 0
    """Bytes of it that an interrupted download left."""
    current: str | None = None
    """The commit that is here already, if any."""

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download or an import is, in bytes; `step` says in a word what is being done."""

    name: str
    step: Literal["downloading", "copying", "checking", "converting", "waiting"]
    done: int
    total: int
    rate: float
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class ModelInstalled:
    """A model is complete, checked and ready to be used."""

    row: ModelRow


class ModelStore(Protocol):
    """The models of this computer, shared by all libraries. Only `ask`, `download` use a network.

    May be called from any thread. Names are those of `ModelReference.name`.
    """

    def rows(self) -> tuple[ModelRow, ...]:
        """The table's models in its order, then what else is here."""

    def row(self, name: str) -> ModelRow:
        """One model; a repository or folder the table doesn't know gives a bare card.

        :raises PhotoclipError: the name can't be a model's.
        """

    def ask(self, name: str) -> Offer:
        """Ask the hub for the model's newest commit, files and sizes. Downloads nothing.

        :raises PhotoclipError: offline, no such repository, no permission, not a model we run.
        """

    def begun(self, name: str) -> Offer | None:
        """What an interrupted download was about, to go on with; asks nobody."""

    def download(self, offer: Offer) -> Iterator[DownloadProgress | ModelInstalled]:
        """Get what was offered, going on where it was interrupted; ends with `ModelInstalled`.

        Closing the generator pauses: what came stays for the next time.

        :raises PhotoclipError: no space, connection lost, damaged for good, refused.
        """

    def discard(self, name: str) -> int:
        """Drop what an interrupted download left; returns the bytes freed."""

    def import_folder(
        self, folder: Path, name: str | None = None
    ) -> Iterator[DownloadProgress | ModelInstalled]:
        """Copy a model folder in the hub's layout into the store; ends with `ModelInstalled`.

        Closing the generator cancels: nothing of the copy is left.

        :raises PhotoclipError: a file is missing or damaged (says which to bring), or no space.
        """

    def remove(self, name: str, commit: str | None = None) -> int:
        """Delete a model, or one commit of it; returns the bytes freed.

        :raises PhotoclipError: it isn't here, or it can't be removed (built-in).
        """

    def pin(self, reference: str) -> str:
        """The reference with commit and precision filled in; measures where nobody did.

        :raises PhotoclipError: there is no such model here.
        """

    def open_encoder(self, reference: str) -> Encoder:
        """The encoder of a model that is here. Cheap: weights are loaded on first use.

        :raises PhotoclipError: there is no such model here, or its folder is incomplete.
        """

    def tried(self, reference: str) -> tuple[Running, ...]:
        """The ways to run a model that were measured here; a note tells what speaks against one.

        :raises PhotoclipError: there is no such model here, or its folder is incomplete.
        """

    def wanted_device(self) -> str | None:
        """What the person wants all models to run on; None: what was measured to be best."""

    def run_on(self, device: str | None) -> None:
        """Let models run on a device from the next time they are loaded; None: the best one."""
