"""How the store's models run on this computer, and the encoders that run so."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from photoclip.core.encoder import Encoder, Running
from photoclip.core.errors import PhotoclipError
from photoclip.core.models import ModelReference
from photoclip.models.full.memory import RunningMemory


class RunningHere:
    """What was measured of each model, and what the person wants of all of them."""

    def __init__(self, memory: Path, *, apart: bool) -> None:
        """`memory`: the file in which it is kept; `apart`: see `Store`."""
        self._memory = memory
        self._apart = apart

    @property
    def device(self) -> str | None:
        """What the person wants all models to run on; None: what was measured to be best."""
        return RunningMemory(self._memory).override().device

    def run_on(self, device: str | None) -> None:
        """Let models run on a device from the next time they are loaded; None: the best one."""
        memory = RunningMemory(self._memory)
        memory.set_override(replace(memory.override(), device=device))

    def remembered(self, folder: Path) -> Running | None:
        """How the model of a folder runs; None where nobody has measured, or it can't run."""
        from photoclip.models.full.choosing import remembered

        try:
            return remembered(folder, self._memory)
        except PhotoclipError:
            return None  # using it will tell what is wrong with it

    def chosen(self, folder: Path) -> Running:
        """How it is to run; measures where nobody did.

        :raises PhotoclipError: the folder is incomplete, or nothing here can run it.
        """
        if self._apart:
            from photoclip.models.apart.choosing import choose_apart

            return choose_apart(folder, self._memory)
        from photoclip.models.full.measuring import choose

        return choose(folder, self._memory)

    def tried(self, folder: Path) -> tuple[Running, ...]:
        """The ways to run it that were measured; a note tells what speaks against one.

        :raises PhotoclipError: the folder is incomplete.
        """
        from photoclip.models.full.layout import read_model_folder

        revision = read_model_folder(folder).revision
        trials = RunningMemory(self._memory).trials(revision)
        tried = () if trials is None else trials.trials
        return tuple(Running(t.device, t.precision, t.images_per_second, t.failure) for t in tried)

    def encoder(self, exact: ModelReference, folder: Path | None) -> Encoder:
        """The encoder of a model in a folder; None: of the built-in one.

        :raises PhotoclipError: the folder is incomplete.
        """
        make = self._maker(exact, folder)
        if not self._apart:
            return make()
        from photoclip.models.apart.encoder import ApartEncoder

        return ApartEncoder(make, texts_here=folder is None)  # the built-in needs no torch for them

    def _maker(self, exact: ModelReference, folder: Path | None) -> Callable[[], Encoder]:
        if folder is None:
            from photoclip.models.builtin.encoder import BuiltinEncoder

            return BuiltinEncoder
        from photoclip.models.full.encoder import FullEncoder

        return partial(
            FullEncoder,
            folder,
            model_id=folder.name if exact.commit is None else exact.name,
            commit=exact.commit,
            precision=exact.precision,
            memory=self._memory,
        )
