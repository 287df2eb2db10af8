"""A model of a folder, behind the encoder protocol."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photoclip.core.encoder import Heat, Pixels, Preprocessing, Running, Vectors
from photoclip.models.full.choosing import choose_running
from photoclip.models.full.layout import read_model_folder
from photoclip.models.full.memory import RunningMemory
from photoclip.models.full.sizes import batch_size
from photoclip.models.heap import give_back
from photoclip.models.libraries import load_libraries

if TYPE_CHECKING:
    from photoclip.models.full.runner import ImageRunner
    from photoclip.models.full.texts import TextRunner


class FullEncoder:
    """CLIP, SigLIP, SigLIP2 and their like, from a folder in the hub's layout.

    Radford et al. 2021, "Learning Transferable Visual Models From Natural Language Supervision";
    Zhai et al. 2023, "Sigmoid Loss for Language Image Pre-Training"; Tschannen et al. 2025,
    "SigLIP 2". The folder is checked at once; torch is imported, and a tower loaded, when that
    tower is first needed. Only safetensors are read, and no code of the folder is run.
    """

    def __init__(
        self,
        folder: Path,
        *,
        model_id: str | None = None,
        commit: str | None = None,
        precision: str | None = None,
        memory: Path | None = None,
    ) -> None:
        """`precision` pins it; `memory` is the file where measurements are kept. Without both,
        photos are encoded in fp32 on the processor, and nothing is measured.

        :raises PhotoclipError: the folder is incomplete, or photoclip can't run such a model.
        """
        self._folder = read_model_folder(folder)
        self._model_id = model_id or folder.name
        self._commit = commit
        self._precision = precision
        self._memory = RunningMemory(memory) if memory else None
        self._chosen: Running | None = None
        self._known: Running | None = None
        self._images: ImageRunner | None = None
        self._texts: TextRunner | None = None

    @property
    def model_id(self) -> str:
        return self._model_id

    @property
    def revision(self) -> str:
        """The commit where one is known, a fingerprint of the files, and the precision.

        Where no precision was pinned and none was measured before, this measures.
        """
        commit = f"{self._commit[:12]}-" if self._commit else ""
        precision = self._precision or self._choice().precision
        return f"{commit}{self._folder.revision}+{precision}"

    @property
    def dim(self) -> int:
        return self._folder.dim

    @property
    def preprocessing(self) -> Preprocessing:
        return self._folder.preprocessing

    @property
    def templates(self) -> tuple[str, ...]:
        return self._folder.kind.templates

    @property
    def logit_scale(self) -> float:
        return self._folder.logit_scale

    @property
    def running(self) -> Running:
        """As it runs, else as it will, as far as that is known; never measures."""
        if self._images is not None:
            return self._images.running
        return self._chosen or self._known or self._remembered()

    @property
    def batch_size(self) -> int:
        return self._images.batch_size if self._images else batch_size(self.running)

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim); a text is cut after as many tokens as the model reads."""
        if not texts:
            return np.empty((0, self.dim), np.float32)
        if self._texts is None:
            load_libraries()
            from photoclip.models.full.texts import TextRunner

            self._texts = TextRunner(self._folder)
        return self._texts(texts)

    def encode_images(self, pixels: Pixels) -> Vectors:
        """Unit vectors (n, dim) for prepared photos, uint8 RGB (n, height, width, 3)."""
        if len(pixels) == 0:
            return np.empty((0, self.dim), np.float32)
        return self._runner()(pixels)

    @property
    def close_up(self) -> Preprocessing:
        """The same as for a vector: its patches have their places."""
        return self._folder.preprocessing

    def relevance(self, pixels: Pixels, vectors: Vectors) -> Heat | None:
        """(k, patches down, patches across) from a CLIP's; None from other networks."""
        if self._folder.kind.network != "clip":
            return None
        return self._runner().relevance(pixels, vectors)

    def release_images(self) -> None:
        """Give the image tower's memory back to the system. The text tower stays."""
        if self._images is not None:
            # What was learned of the device's memory is kept; only the tower goes.
            self._images.unload()
            give_back()

    def _runner(self) -> "ImageRunner":
        if self._images is None:
            load_libraries()
            from photoclip.models.full.runner import ImageRunner, load_run

            self._images = ImageRunner(load_run(self._folder), self._choice())
        return self._images

    def _choice(self) -> Running:
        if self._chosen is None:
            if self._memory is None:
                self._chosen = Running("cpu", self._precision or "fp32")
            else:
                from photoclip.models.full.measuring import measured_running

                self._chosen = measured_running(self._folder, self._memory, self._precision)
        return self._chosen

    def _remembered(self) -> Running:
        if self._memory is None:
            return Running("cpu", self._precision or "fp32")
        trials = self._memory.trials(self._folder.revision)
        running = choose_running(trials, self._memory.override(), self._precision)
        if trials is not None:
            self._known = running
        return running
