"""Where the thread that gets models and the window meet."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoclip.core.models import ModelStore, Offer
from photoclip.services.downloading import DownloadLine, StoreJob
from photoclip.services.engine import Ticket
from photoclip.ui.deliveries import Deliveries, Listener

MakeStore = Callable[[], ModelStore]


class DownloadBridge(QObject):
    """Hands jobs to the thread of the store, and its events to whoever asked.

    Store and thread are made when they are first needed: most sessions never get a model.
    """

    failed = Signal(object)

    def __init__(self, make_store: MakeStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_store = make_store
        self._store: ModelStore | None = None
        self._making = threading.Lock()
        self._line: DownloadLine | None = None
        self._deliveries = Deliveries(self)
        self._deliveries.failed.connect(self.failed)

    @property
    def store(self) -> ModelStore:
        """The models of this computer; may be asked for and used on any thread."""
        with self._making:
            if self._store is None:
                self._store = self._make_store()
            return self._store

    def submit(self, job: StoreJob, listener: Listener) -> Ticket:
        """Do what takes seconds: it comes before the next step of a download."""
        return self._expect(self._started().submit(job), listener)

    def bring(self, folder: Path, name: str | None, listener: Listener) -> Ticket:
        """Copy a model from a folder; downloads go on beside it."""
        return self._expect(self._started().bring(folder, name), listener)

    def download(self, offer: Offer, listener: Listener) -> Ticket:
        """Get what was offered, after the downloads that wait already."""
        return self._expect(self._started().download(offer), listener)

    def pause(self, ticket: Ticket) -> None:
        """Close the connection; what came stays."""
        ticket.pause()
        self._started().wake()

    def resume(self, ticket: Ticket) -> None:
        """Go on with what was paused."""
        ticket.resume()
        self._started().wake()

    def cancel(self, ticket: Ticket) -> None:
        """End a job; a download's bytes are dropped."""
        ticket.cancel()
        self._started().wake()

    def stop(self) -> None:
        """Pause what is running, so that nothing is lost, and end the thread."""
        self._deliveries.stop()
        if self._line is not None:
            self._line.stop()

    def _started(self) -> DownloadLine:
        if self._line is None:
            self._line = DownloadLine(self.store, self._deliveries.post)
            self._line.start()
        return self._line

    def _expect(self, ticket: Ticket, listener: Listener) -> Ticket:
        self._deliveries.expect(ticket, listener)
        return ticket
