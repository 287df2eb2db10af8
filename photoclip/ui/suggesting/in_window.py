"""Everything that labels suggest away from their queues, in the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photoclip.ui.controllers import Controllers
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.photo_suggestions import PhotoSuggestions


class SuggestingInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self.on_photo = PhotoSuggestions(talk, stage)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {}
