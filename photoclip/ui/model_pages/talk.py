"""The controllers of the models, made together."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from photoclip.ui.bridge import EngineBridge
from photoclip.ui.download_bridge import DownloadBridge
from photoclip.ui.model_pages.compare_controller import CompareController
from photoclip.ui.model_pages.download_controller import DownloadController
from photoclip.ui.model_pages.models_controller import ModelsController
from photoclip.ui.model_pages.preparation_controller import PreparationController
from photoclip.ui.model_pages.running_controller import RunningController


@dataclass(frozen=True, slots=True)
class ModelTalk:
    """Each knows its bridge and its own matter, none knows a widget."""

    downloads: DownloadController
    preparation: PreparationController
    models: ModelsController
    comparing: CompareController
    running: RunningController


def make_model_talk(bridge: EngineBridge, downloads: DownloadBridge, parent: QObject) -> ModelTalk:
    """Everything about models that talks to the engine or to the store."""
    getting = DownloadController(downloads, parent)
    preparation = PreparationController(bridge, parent)
    running = RunningController(downloads, parent)
    return ModelTalk(
        downloads=getting,
        preparation=preparation,
        models=ModelsController(bridge, getting, preparation, running, parent),
        comparing=CompareController(bridge, parent),
        running=running,
    )
