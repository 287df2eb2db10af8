"""Everything that labels suggest away from their queues, in the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.stage import Stage
from photoclip.ui.suggesting.auto_tagging import AutoTagging
from photoclip.ui.suggesting.label_packs import LabelPacks
from photoclip.ui.suggesting.photo_suggestions import PhotoSuggestions
from photoclip.ui.suggesting.veiling import Veiling


class SuggestingInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self.on_photo = PhotoSuggestions(talk, stage)
        self.auto_tagging = AutoTagging(talk, stage, display)
        self.packs = LabelPacks(talk, stage)
        self.veiling = Veiling(talk, stage, display)
        stage.side.auto_tag_wanted.connect(self.auto_tagging.open_for)
        stage.side.packs_wanted.connect(self.packs.open)
        self.auto_tagging.packs_wanted.connect(self.packs.open)
        self.veiling.settings_wanted.connect(self.packs.open)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            "auto-tag": self.auto_tagging.open,
            "label-packs": self.packs.open,
            "unveil": self.veiling.turn,
        }
