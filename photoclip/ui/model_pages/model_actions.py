"""What each button of a model's card does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from photoclip.ui.model_pages.face import Face
from photoclip.ui.model_pages.model_dialogs import ModelDialogs
from photoclip.ui.model_pages.talk import ModelTalk


class ModelActions(QObject):
    """From a verb of `offers` to the controller or the dialog that does it."""

    comparison_wanted = Signal(str)
    """A reference, to be compared with the model in use."""

    def __init__(self, talk: ModelTalk, window: QWidget) -> None:
        super().__init__(window)
        self._talk = talk
        self.dialogs = ModelDialogs(talk, window)
        downloads, preparation = talk.downloads, talk.preparation
        self._acts: dict[str, Callable[[Face], object]] = {
            "download": lambda face: downloads.ask(face.name),
            "update": lambda face: downloads.ask(face.name),
            "go-on": lambda face: downloads.go_on(face.name),
            "pause-download": lambda face: downloads.pause(face.name),
            "resume-download": lambda face: downloads.resume(face.name),
            "cancel-download": lambda face: self.dialogs.cancel_download(face.name, face.title),
            "discard": self.dialogs.discard,
            "import": lambda face: self.dialogs.bring(face.name),
            "stop-import": lambda face: downloads.stop_import(face.name),
            "prepare": lambda face: preparation.prepare(_exact(face)),
            "pause-preparing": lambda _face: preparation.toggle_pause(),
            "resume-preparing": lambda _face: preparation.toggle_pause(),
            "cancel-preparing": lambda _face: preparation.stop(),
            "compare": lambda face: self.comparison_wanted.emit(_exact(face)),
            "use": lambda face: talk.models.switch(_exact(face), face.name),
            "switch-back": lambda _face: talk.models.switch_back(),
            "settings": lambda face: talk.running.measure(_exact(face)),
            "forget": self.dialogs.forget,
            "remove": self.dialogs.remove,
        }

    @Slot(str, object)
    def act(self, verb: str, face: Face) -> None:
        """Do what a button says."""
        self._acts[verb](face)


def _exact(face: Face) -> str:
    """The exact model where the library knows one, else the newest that is here."""
    return face.reference or face.name
