""" "Export…" in the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot

from photoclip.core.events import Changed, Event, Failed, Progress
from photoclip.core.on_disk import is_folder
from photoclip.services.engine import Ticket
from photoclip.services.exporting import Form, export_csv, export_json_lines
from photoclip.ui.area_controller import AreaController
from photoclip.ui.controllers import Controllers
from photoclip.ui.exporting.export_sheet import ExportSheet
from photoclip.ui.scopes import Scope, scopes
from photoclip.ui.stage import Stage


class ExportInWindow(QObject):
    """Writes what its sheet asks for; closing the sheet stops it, and leaves no half file."""

    def __init__(self, talk: Controllers, stage: Stage, display: AreaController) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._display = display
        self._writing: Ticket | None = None
        self.sheet: ExportSheet | None = None

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"export": self.open}

    @Slot()
    def open(self) -> None:
        """Ask what shall be written where."""
        if self.sheet is not None:
            return
        searched = self._talk.search.asked is not None
        offered = scopes(self._stage, self._display.place, searched=searched)
        self.sheet = sheet = ExportSheet(offered, _documents(), self._stage.window)
        sheet.wanted.connect(self._write)
        sheet.finished.connect(self._forget)
        sheet.open()

    @Slot(object, str, object)
    def _write(self, scope: Scope, form: Form, path: Path) -> None:
        export = export_csv if form == "csv" else export_json_lines
        job = partial(export, path=path, photo_ids=scope.ids)
        self._writing = self._talk.bridge.submit(job, self._take, on_failed=self._fail)

    def _take(self, event: Event) -> None:
        if self.sheet is None:
            return
        if isinstance(event, Progress):
            self.sheet.follow(event)
        elif isinstance(event, Changed):
            self.sheet.finish(event.message)

    def _fail(self, event: Event) -> None:
        if isinstance(event, Failed) and self.sheet is not None:
            self.sheet.fail(f"{event.message} {event.hint}".strip())

    @Slot()
    def _forget(self) -> None:
        if self._writing is not None:
            self._talk.bridge.cancel(self._writing)
        self._writing = self.sheet = None


def _documents() -> Path:
    """The system's folder for documents, where there is one."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if is_folder(folder) else Path.home()
