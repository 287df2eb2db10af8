"""The composition root of the window: theme, engine and window are made and joined here."""

import gc
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from photoclip.core.errors import PhotoclipError
from photoclip.core.models import ModelStore
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.paths import LibraryPaths, resources
from photoclip.services.backing_up import kept_backups
from photoclip.services.engine import OpenSession
from photoclip.services.locking import window_lock
from photoclip.services.session import Session, open_session
from photoclip.settings import settings_file
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.crash_dialog import CrashReporter
from photoclip.ui.download_bridge import DownloadBridge, MakeStore
from photoclip.ui.garbage import GarbageCollector
from photoclip.ui.main_window import MainWindow, WindowFiles
from photoclip.ui.opening import Opening
from photoclip.ui.theme import Theme

_STATE_FILE = "window.ini"
_CANNOT_OPEN = 1


def run(folders: Sequence[Path], paths: LibraryPaths, model: str | None) -> int:
    """Show the window of a library until it is closed; folders named are added and indexed.

    Returns the exit status.

    :raises PhotoclipError: the library could not be opened; the window has said so.
    """
    application = make_application()
    reporter = CrashReporter(application)
    install_hooks(reporter)
    garbage = GarbageCollector(application)
    garbage.start()
    again = True
    while again:
        opening, status = _show(application, reporter, folders, paths, model)
        again = opening.again
    garbage.stop()
    if opening.failure is None:
        return status
    if opening.failure.expected:
        raise PhotoclipError(opening.failure.message, opening.failure.hint)
    return _CANNOT_OPEN


def _show(
    application: QApplication,
    reporter: CrashReporter,
    folders: Sequence[Path],
    paths: LibraryPaths,
    model: str | None,
) -> tuple[Opening, int]:
    """Show the window until it is closed; how opening went, and the exit status of the rest."""
    window, bridge = make_window(application, paths, partial(_session, paths, model))
    reporter.belong_to(window)
    window.messages.bug_met.connect(reporter.caught)
    opening = Opening(window, paths)
    bridge.library_failed.connect(opening.fail)
    window.show()
    bridge.start()
    window.start([folder.absolute() for folder in folders])
    status = application.exec()
    window.hide()
    bridge.stop()
    window.stop()
    if opening.again:
        _destroy(window)
    return opening, status


def _destroy(window: MainWindow) -> None:
    """Now, with all that refers to it, before another window is made."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def make_application() -> QApplication:
    """The Qt application, in the one style that the style sheet is made for."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("photoclip")
    application.setDesktopFileName("org.photoclip.Photoclip")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "photoclip.svg")))
    return application


def make_window(
    application: QApplication,
    paths: LibraryPaths,
    session: OpenSession,
    make_store: MakeStore | None = None,
) -> tuple[MainWindow, EngineBridge]:
    """The window of a library, not yet shown, and its bridge to an engine not yet started.

    `make_store`: the models of this computer where they are not this user's.
    """
    bridge = EngineBridge(session, application)
    downloads = DownloadBridge(make_store or _open_store, application)
    theme = Theme(application, resources() / "style")
    files = WindowFiles(
        library=paths.root,
        state=paths.root / _STATE_FILE,
        icons=resources() / "icons",
        settings=settings_file(),
        thumbnail_of=ThumbnailStore(paths.thumbnails).path_for,
    )
    return MainWindow(bridge, downloads, theme, files), bridge


def install_hooks(reporter: CrashReporter) -> None:
    """Let uncaught exceptions, of any thread, end in the dialog for them."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        reporter.report(error)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            reporter.report(args.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


@contextmanager
def _session(paths: LibraryPaths, model: str | None) -> Iterator[Session]:
    """Opened on the engine's thread, so that nothing of a model is imported before the window.

    :raises PhotoclipError: another window has the library open, or it can't be opened.
    """
    with window_lock(paths.root):
        store = _open_store()
        with (
            open_session(paths, store.open_encoder, model, store.pin) as session,
            kept_backups(paths),
        ):
            yield session


def _open_store() -> ModelStore:
    """Called when the models are first looked at, on the engine's thread or the store's."""
    from photoclip.models.registry import open_store

    return open_store()
