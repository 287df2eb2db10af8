"""The composition root of the window: theme, engine and window are made and joined here.

What is imported above is all that the first paint needs. The rest is imported when it is wanted,
which is when the window has been painted.
"""

import gc
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from photoclip.core.errors import PhotoclipError
from photoclip.paths import LibraryPaths, resources
from photoclip.settings import settings_file
from photoclip.ui.garbage import GarbageCollector
from photoclip.ui.language import speak_in
from photoclip.ui.main_window import MainWindow, WindowFiles
from photoclip.ui.starting.wishes import Wishes
from photoclip.ui.theme import Theme

if TYPE_CHECKING:
    from photoclip.core.models import ModelStore
    from photoclip.services.engine import OpenSession
    from photoclip.services.session import Session
    from photoclip.ui.bridge import EngineBridge
    from photoclip.ui.crash_dialog import CrashReporter
    from photoclip.ui.download_bridge import MakeStore
    from photoclip.ui.opening import Opening

_STATE_FILE = "window.ini"
_CANNOT_OPEN = 1
_SWITCH_S = 0.001
"""A thread that computes in Python gives way to the window after so long; by default, after five
times as much, and a painted frame gives Python's lock away and wants it back many times."""
_UNSEEN_S, _SEEN_S = 3.0, 15.0
"""How long another window may take to answer, before this one is seen, and behind it."""
_PATIENCE_MS = 500
"""What is minimised when it starts is not painted."""


def run(
    folders: Sequence[Path], paths: LibraryPaths, model: str | None, similar: Sequence[Path] = ()
) -> int:
    """Show the window of a library until it is closed.

    Returns the exit status: 0 also where a window that is open already has taken over.

    :param folders: They are added to the library, and indexed.
    :param similar: Pictures to find the like of.
    :raises PhotoclipError: the library could not be opened; the window has said so.
    """
    wishes = Wishes(
        tuple(folder.absolute() for folder in folders), tuple(file.absolute() for file in similar)
    )
    if model is None and _is_taken_over(paths, wishes, _UNSEEN_S):
        return 0
    sys.setswitchinterval(_SWITCH_S)
    application = make_application()
    garbage = GarbageCollector(application)
    garbage.start()
    again = True
    while again:
        opening, status = _show(application, wishes, paths, model)
        again = opening.again
    garbage.stop()
    if opening.failure is None:
        return status
    if opening.failure.expected:
        raise PhotoclipError(opening.failure.message, opening.failure.hint)
    return _CANNOT_OPEN


def _show(
    application: QApplication, wishes: Wishes, paths: LibraryPaths, model: str | None
) -> tuple["Opening", int]:
    """Show the window until it is closed; how opening went, and the exit status of the rest."""
    window = _unfurnished(application, paths)
    window.show()
    _paint_first(window)
    from photoclip.ui.ending import EndBySignal
    from photoclip.ui.opening import Opening
    from photoclip.ui.troubles import Troubles

    ending = EndBySignal(application)
    reporter = _reporter(application)
    troubles = Troubles(paths.root, window)
    taken = threading.Event()
    given_up = partial(_give_up, paths, wishes, taken) if model is None else _nothing
    session = partial(_session, paths, model, troubles.tell, given_up)
    bridge = _furnish(window, application, session, _open_store)
    troubles.told.connect(window.messages.show_trouble)
    ending.asked.connect(window.notifying.background.end)
    reporter.belong_to(window)
    window.messages.bug_met.connect(reporter.caught)
    opening = Opening(window, paths, taken.is_set)
    bridge.library_failed.connect(opening.fail)
    bridge.start()
    window.start()
    window.starts.fulfil(wishes)
    status = application.exec() if window.isVisible() else 0
    window.hide()
    bridge.stop()
    window.stop()
    ending.stop()
    if opening.again:
        _destroy(window)
    return opening, status


def _is_taken_over(paths: LibraryPaths, wishes: Wishes, patience_s: float) -> bool:
    """Whether a window that has the library open already does what is wished."""
    from photoclip.services.locking import has_window

    if not has_window(paths.root):
        return False
    from photoclip.ui.starting.handing_over import Patience, desktop_token, hand_over

    wishes = replace(wishes, token=desktop_token())
    return hand_over(paths.root, wishes, Patience(patience_s, patience_s))


def _paint_first(window: MainWindow) -> None:
    """Let the window be seen; what a person types or clicks meanwhile comes when there is more."""
    loop = QEventLoop()
    window.outline.painted.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


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
    speak_in(application)
    application.setWindowIcon(QIcon(str(resources() / "icons" / "photoclip.svg")))
    return application


def make_window(
    application: QApplication,
    paths: LibraryPaths,
    session: "OpenSession",
    make_store: "MakeStore | None" = None,
) -> tuple[MainWindow, "EngineBridge"]:
    """The window of a library, not yet shown, and its bridge to an engine not yet started.

    `make_store`: the models of this computer where they are not this user's.
    """
    window = _unfurnished(application, paths)
    return window, _furnish(window, application, session, make_store or _open_store)


def _unfurnished(application: QApplication, paths: LibraryPaths) -> MainWindow:
    theme = Theme(application, resources() / "style")
    files = WindowFiles(
        library=paths.root,
        state=paths.root / _STATE_FILE,
        icons=resources() / "icons",
        settings=settings_file(),
        thumbnail_of=partial(_thumbnail_of, paths),
    )
    return MainWindow(theme, files)


def _thumbnail_of(paths: LibraryPaths, content_hash: str) -> Path:
    """Called when thumbnails are read, in threads of their own."""
    from photoclip.media.thumbnails import ThumbnailStore

    return ThumbnailStore(paths.thumbnails).path_for(content_hash)


def _furnish(
    window: MainWindow, application: QApplication, session: "OpenSession", make_store: "MakeStore"
) -> "EngineBridge":
    """Make all that is in the window; its bridge to an engine that is not yet started."""
    from photoclip.ui.bridge import EngineBridge
    from photoclip.ui.download_bridge import DownloadBridge

    bridge = EngineBridge(session, application)
    window.furnish(bridge, DownloadBridge(make_store, application))
    return bridge


def _reporter(application: QApplication) -> "CrashReporter":
    """Shows what nobody has caught, from now on."""
    from photoclip.ui.crash_dialog import CrashReporter

    reporter = CrashReporter(application)
    install_hooks(reporter)
    return reporter


def install_hooks(reporter: "CrashReporter") -> None:
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
def _session(
    paths: LibraryPaths,
    model: str | None,
    troubled: Callable[[PhotoclipError], None],
    given_up: Callable[[], None],
) -> Iterator["Session"]:
    """Opened on the engine's thread, so that nothing of a model is imported before the window.

    :param troubled: Called, on any thread, with what keeps the day's backup from being made.
    :param given_up: Called where another window turns out to have it.
    :raises PhotoclipError: another window has the library open, or it can't be opened.
    """
    from photoclip.services.backing_up import kept_backups
    from photoclip.services.locking import window_lock
    from photoclip.services.session import open_session
    from photoclip.ui.system_trash import equip

    with _own(window_lock(paths.root), given_up):
        store = _open_store()
        with (
            open_session(paths, store.open_encoder, model, store.pin) as session,
            kept_backups(paths, troubled),
        ):
            equip(session)
            yield session


@contextmanager
def _own(lock: AbstractContextManager[object], given_up: Callable[[], None]) -> Iterator[None]:
    """Inside, the library is this window's."""
    from photoclip.services.locking import AlreadyOpenError

    with ExitStack() as held:
        try:
            held.enter_context(lock)
        except AlreadyOpenError:
            given_up()
            raise
        yield


def _give_up(paths: LibraryPaths, wishes: Wishes, taken: threading.Event) -> None:
    """Two were started at once: the one that came second hands over. On the engine's thread."""
    if _is_taken_over(paths, wishes, _SEEN_S):
        taken.set()


def _nothing() -> None:
    """A model was named, which another window can't be asked for."""


def _open_store() -> "ModelStore":
    """Called when the models are first looked at, on the engine's thread or the store's."""
    from photoclip.models.registry import open_store

    return open_store(apart=True)
