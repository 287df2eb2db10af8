"""The models of this computer, shared by all libraries."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from photoclip.core.encoder import Encoder, Running
from photoclip.core.errors import PhotoclipError
from photoclip.core.models import (
    BUILTIN,
    DownloadProgress,
    ModelCard,
    ModelInstalled,
    ModelReference,
    ModelRow,
    Offer,
)
from photoclip.core.tilde import expanded
from photoclip.models import table
from photoclip.models.hub.fetching import Patience
from photoclip.models.store_names import Names
from photoclip.models.store_places import Places, Record, folder_size, not_here
from photoclip.models.store_running import RunningHere
from photoclip.paths import default_models, resources

_NO_FILES = "The built-in model is part of photoclip"


class Store:
    """`core.models.ModelStore` over one folder. Holds nothing but its place: any thread may ask."""

    def __init__(
        self, root: Path | None = None, patience: Patience | None = None, *, apart: bool = False
    ) -> None:
        """`apart`: encoders' towers get processes of their own (`models/apart/`)."""
        self._places = Places(default_models() if root is None else root)
        self._names = Names(self._places)
        self._running = RunningHere(self.memory, apart=apart)
        self._patience = patience or Patience()

    def rows(self) -> tuple[ModelRow, ...]:
        """The table's models in its order, then what else is here."""
        listed = [card.name for card in table.cards()]
        others = [name for name in self._names.installed() if name not in listed]
        return tuple(self.row(name) for name in [*listed, *others])

    def row(self, name: str) -> ModelRow:
        """One model; a repository or folder the table doesn't know gives a bare card.

        :raises PhotoclipError: the name can't be a model's.
        """
        name = self._names.canonical(name)
        if name == BUILTIN:
            return self._builtin_row()
        if (folder := self._names.folder(name)) is not None:
            size, running = folder_size(folder), self._running.remembered(folder)
            return ModelRow(_bare(name, None), "here", folder, None, size, running)
        key = self._names.key(name)
        records, begun = self._places.records(key), self._places.begun(key)
        licences = [one.licence for one in records] + [offer.licence for _, offer in begun]
        card = table.find(name) or _bare(name, next(iter(licences), None), key)
        row = ModelRow(card, "absent", size=self._places.size(key))
        if records:
            folder = self._places.complete(key, records[0].commit)
            running = self._running.remembered(folder)
            return replace(
                row, state="here", folder=folder, commit=records[0].commit, running=running
            )
        if begun:
            return replace(row, state="partial", commit=begun[0][1].commit)
        return row

    def ask(self, name: str) -> Offer:
        """Ask the hub for the model's newest commit, files and sizes. Downloads nothing.

        :raises PhotoclipError: offline, no such repository, no permission, not a model we run.
        """
        from photoclip.models.hub.asking import ask
        from photoclip.models.hub.client import Hub

        name = self._names.canonical(name)
        key = self._names.repository(name)
        offer = ask(Hub(), name, key)
        records = self._places.records(key)
        here = self._bytes_here(offer)
        return replace(offer, here=here, current=records[0].commit if records else None)

    def begun(self, name: str) -> Offer | None:
        """What an interrupted download was about, to go on with; asks nobody."""
        name = self._names.canonical(name)
        if name == BUILTIN or self._names.folder(name) is not None:
            return None
        found = self._places.begun(self._names.key(name))
        return replace(found[0][1], here=self._bytes_here(found[0][1])) if found else None

    def download(self, offer: Offer) -> Generator[DownloadProgress | ModelInstalled, None, None]:
        """Get what was offered, going on where it was interrupted; ends with `ModelInstalled`.

        Closing the generator pauses: what came stays for the next time.

        :raises PhotoclipError: no space, connection lost, damaged for good, refused.
        """
        from photoclip.models.hub.client import Hub
        from photoclip.models.hub.downloading import download

        yield from download(self._places, Hub(), offer, self._patience)
        yield ModelInstalled(self.row(offer.name))

    def discard(self, name: str) -> int:
        """Drop what an interrupted download left; returns the bytes freed."""
        key = self._names.key(self._names.canonical(name))
        partials = self._places.partials(key)
        from photoclip.models.store_removing import delete

        return delete(self._places, key, name, partials) if partials else 0

    def import_folder(
        self, folder: Path, name: str | None = None
    ) -> Generator[DownloadProgress | ModelInstalled, None, None]:
        """Copy a model folder in the hub's layout into the store; ends with `ModelInstalled`.

        Closing the generator cancels: nothing of the copy is left.

        :raises PhotoclipError: a file is missing or damaged (says which to bring), or no space.
        """
        from photoclip.models.full.layout import read_model_folder
        from photoclip.models.store_import import import_folder

        key = yield from import_folder(self._places, expanded(folder), name, read_model_folder)
        yield ModelInstalled(self.row(key))

    def remove(self, name: str, commit: str | None = None) -> int:
        """Delete a model, or one commit of it; returns the bytes freed.

        :raises PhotoclipError: it isn't here, or it can't be removed (built-in).
        """
        name = self._names.canonical(name)
        if name == BUILTIN:
            raise PhotoclipError(f"{_NO_FILES} and stays.", "Remove one that was downloaded.")
        if self._names.folder(name) is not None:
            raise PhotoclipError(
                f"{name} is a folder of your own; photoclip deletes nothing in it.",
                "Delete it yourself if you don't need it.",
            )
        key = self._names.key(name)
        if commit is None:
            folders = list(self._places.folders(key))
        else:
            folders = [self._places.complete(key, self._record(name, commit).commit)]
        if not folders:
            raise not_here(name, "photoclip model list shows those that are.")
        from photoclip.models.store_removing import delete

        return delete(self._places, key, name, folders)

    def pin(self, reference: str) -> str:
        """The reference with commit and precision filled in; measures where nobody did.

        :raises PhotoclipError: there is no such model here.
        """
        wanted = self.exact(reference)
        if wanted.name == BUILTIN or wanted.precision is not None:
            return str(wanted)
        running = self._running.chosen(self._folder(wanted))
        return str(replace(wanted, precision=running.precision))

    def exact(self, reference: str) -> ModelReference:
        """The reference with its name as it is remembered, and with the commit that is meant.

        :raises PhotoclipError: there is no such model here.
        """
        asked = ModelReference.parse(reference)
        name = self._names.canonical(asked.name)
        if name == BUILTIN:
            return ModelReference(BUILTIN)
        if self._names.folder(name) is not None:
            return ModelReference(name, None, asked.precision)
        return ModelReference(name, self._record(name, asked.commit).commit, asked.precision)

    def open_encoder(self, reference: str) -> Encoder:
        """The encoder of a model that is here. Cheap: weights are loaded on first use.

        :raises PhotoclipError: there is no such model here, or its folder is incomplete.
        """
        wanted = self.exact(reference)
        folder = None if wanted.name == BUILTIN else self._folder(wanted)
        return self._running.encoder(wanted, folder)

    def tried(self, reference: str) -> tuple[Running, ...]:
        """The ways to run a model that were measured here; a note tells what speaks against one.

        :raises PhotoclipError: there is no such model here, or its folder is incomplete.
        """
        wanted = self.exact(reference)
        if wanted.name == BUILTIN:
            return ()
        return self._running.tried(self._folder(wanted))

    def wanted_device(self) -> str | None:
        """What the person wants all models to run on; None: what was measured to be best."""
        return self._running.device

    def run_on(self, device: str | None) -> None:
        """Let models run on a device from the next time they are loaded; None: the best one."""
        self._running.run_on(device)

    @property
    def memory(self) -> Path:
        """The file in which is kept how each model runs on this machine, and the user's choice."""
        return self._places.root / "measured.json"

    def _builtin_row(self) -> ModelRow:
        card = table.find(BUILTIN)
        assert card is not None
        folder = resources() / "builtin_model"
        return ModelRow(card, "here", folder, None, folder_size(folder))

    def _folder(self, exact: ModelReference) -> Path:
        """Where the files of an exact reference lie."""
        if exact.commit is None:
            return Path(exact.name)
        return self._places.complete(self._names.key(exact.name), exact.commit)

    def _record(self, name: str, commit: str | None) -> Record:
        """A complete commit of a model: the one that came last, or the one that is named."""
        records = self._places.records(self._names.key(name))
        for record in records:
            if commit is None or record.commit.startswith(commit):
                return record
        if records:
            raise not_here(f"{name}@{commit}", f"Here is {records[0].commit[:12]} of it.")
        raise not_here(name, f"Get it with: photoclip model download {name}")

    def _bytes_here(self, offer: Offer) -> int:
        from photoclip.models.hub.downloading import bytes_here

        return bytes_here(offer, self._places.partial(offer.repository, offer.commit))


def _bare(name: str, licence: str | None, repository: str | None = None) -> ModelCard:
    """A card for a model that the table doesn't know."""
    on_hub = repository if repository and "/" in repository else None
    return ModelCard(name, Path(name).name, on_hub, licence or "unknown", "unknown", "", None)
