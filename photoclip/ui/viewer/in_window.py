"""The viewer in the window: its commands, its slide show, and what the engine knows for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from photoclip.ui import desktop
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.command_table.context import FLAG_MENU, RATING_MENU, SHARED, Groups
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.present_keys import keyed
from photoclip.ui.search_bar.popup import Popup
from photoclip.ui.stage import Stage
from photoclip.ui.tagging.known_tags import KnownTags
from photoclip.ui.tagging.tag_completion import TagCompletion
from photoclip.ui.viewer.full_screen import FullScreen
from photoclip.ui.viewer.info_controller import InfoController
from photoclip.ui.viewer.picture_loader import PictureLoader
from photoclip.ui.viewer.slide_show import SlideShow
from photoclip.ui.viewer.viewer import Viewer
from photoclip.ui.viewer.viewer_keys import ViewerKeys
from photoclip.ui.viewer.why_controller import WhyController

_OWN = tuple(command.name for command in COMMANDS if command.scope == "viewer")
_FINDING: Groups = (("similar", "box", "why", "compare"), ("more-like", "less-like"))
_SAYING: Groups = (("tag", "album"),)
_LOOKING: Groups = (
    ("zoom-in", "zoom-out", "zoom-fit", "zoom-full"),
    ("rotate-left", "rotate-right"),
)
_SEEING: Groups = (("info", "filmstrip", "photo-full-screen", "slide-show"),)
_FILE: Groups = (("open", "open-with", "show", "export-photos"),)
_COPYING: Groups = (("copy-file", "copy-picture", "copy"),)
_TRASH: Groups = (("delete",),)


class ViewerInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._commands: Commands | None = None
        self.loader = PictureLoader(self)
        self.viewer = viewer = Viewer(stage, self.loader)
        stage.banner.stand_over(viewer)
        self.screen = FullScreen(stage.window)
        self.slides = SlideShow(stage.grid, viewer.canvas, stage.preferences)
        self.keys = ViewerKeys(viewer, self.slides, self.screen)
        self.info = InfoController(talk, viewer)
        self._why = WhyController(talk.bridge, talk.search, viewer)
        viewer.strip.lacking.connect(self._fetch)
        viewer.trouble.folder_wanted.connect(self._show_folder)
        viewer.closed.connect(self._leave)
        viewer.bar.more.clicked.connect(self._show_more)
        viewer.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        viewer.customContextMenuRequested.connect(self._show_menu)
        self.slides.changed.connect(self._follow_slides)
        self.screen.changed.connect(self._follow_screen)

    @property
    def acts(self) -> dict[str, Callable[..., None]]:
        """What the commands of these names do."""
        viewer, canvas = self.viewer, self.viewer.canvas
        return {
            "preview": viewer.open_current,
            "box": self.open_with_box,
            "why": self.open_with_why,
            "zoom-in": lambda: canvas.zoom_by(1),
            "zoom-out": lambda: canvas.zoom_by(-1),
            "zoom-fit": lambda: canvas.zoom_to(None),
            "zoom-full": lambda: canvas.zoom_to(1.0),
            "zoom-toggle": viewer.bar.zoom_clicked.emit,
            "rotate-left": lambda: canvas.turn(-1),
            "rotate-right": lambda: canvas.turn(1),
            "info": lambda: viewer.show_info(not viewer.info_is_shown),
            "filmstrip": self._toggle_strip,
            "photo-full-screen": self._toggle_full,
            "fullscreen": self.screen.toggle,
            "slide-show": self._toggle_slides,
            "more-like": lambda: viewer.thumb(liked=True),
            "less-like": lambda: viewer.thumb(liked=False),
        }

    def join(self, commands: Commands) -> None:
        """Let the keys of commands count here."""
        self._commands = commands
        commands.reach(self.viewer, *_OWN, *SHARED["viewer"])
        self.keys.leave_by(commands["preview"])
        self.viewer.shown_changed.connect(self._follow)
        self._stage.preferences.changed.connect(self._follow)
        self._follow()

    def complete_tags(self, known: KnownTags) -> None:
        """Offer the library's tags in the panel, too."""
        editor = self.viewer.info.tags
        popup = Popup(editor.field, self._stage.look.theme, self._stage.over)
        self._completion = TagCompletion(editor, popup, known)

    def stop(self) -> None:
        """End what is being read."""
        self.slides.stop()
        self.loader.stop()

    @Slot()
    def open_with_box(self) -> None:
        """Show the current photo, with a box that the arrows move."""
        self._open()
        if self.viewer.isVisible():
            self.viewer.boxes.put_in_middle()

    @Slot()
    def open_with_why(self) -> None:
        """Show the current photo, and why it was found; or no longer why."""
        if self.viewer.isVisible():
            self.viewer.bar.why.toggle()
            return
        self._open()
        if self.viewer.isVisible():
            self.viewer.bar.why.setChecked(True)

    def menu(self) -> QMenu:
        """What can be done with the photo: no longer than a small screen is high."""
        menu = QMenu(self._stage.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._commands is not None:
            fill = self._commands.fill
            for groups in (_FINDING, _SAYING):
                fill(menu, groups)
                menu.addSeparator()
            fill(menu.addMenu(tr("Stars")), RATING_MENU)
            fill(menu.addMenu(tr("Flag")), FLAG_MENU)
            menu.addSeparator()
            fill(menu.addMenu(tr("Zoom and turn")), _LOOKING)
            fill(menu, _SEEING)
            menu.addSeparator()
            fill(menu, _FILE)
            fill(menu.addMenu(tr("Copy")), _COPYING)
            menu.addSeparator()
            fill(menu, _TRASH)
        return menu

    def _open(self) -> None:
        if not self.viewer.isVisible():
            self.viewer.open_current()

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        self.menu().popup(self.viewer.mapToGlobal(point))

    @Slot()
    def _show_more(self) -> None:
        menu, button = self.menu(), self.viewer.bar.more
        top = button.mapToGlobal(QPoint(0, 0))
        menu.popup(top - QPoint(0, menu.sizeHint().height()))

    @Slot()
    def _toggle_strip(self) -> None:
        preferences = self._stage.preferences
        preferences.change("filmstrip", not preferences.now.filmstrip)

    @Slot()
    def _toggle_full(self) -> None:
        self.keys.entered = not self.screen.on
        self.screen.toggle()

    @Slot()
    def _toggle_slides(self) -> None:
        if self.slides.on:
            self.slides.stop()
            return
        if not self._stage.grid.currentIndex().isValid():
            self.viewer.walk.go(0)
        self._open()
        if self.viewer.isVisible():
            self.viewer.canvas.zoom_to(None)
            self.slides.start()

    @Slot()
    def _follow_slides(self) -> None:
        slides = self.slides
        if slides.on and not self.screen.on:
            self.keys.entered = True
            self.screen.set(True)
        elif not slides.on and self.keys.entered:
            self.screen.set(False)
        running = not slides.paused if slides.on else None
        self.viewer.caption.follow_slides(running=running)

    @Slot(bool)
    def _follow_screen(self, on: bool) -> None:
        if not on:
            self.keys.entered = False
            self.slides.stop()
        self.viewer.immerse(on)

    @Slot()
    def _leave(self) -> None:
        self.slides.stop()
        if self.keys.entered:
            self.screen.set(False)

    @Slot()
    def _follow(self) -> None:
        """Commands of a large photo need one."""
        commands, viewer = self._commands, self.viewer
        if commands is None:
            return
        closed = keyed(tr("See a photo large first (%1)."), "preview")
        for name in _OWN:
            commands.refuse(name, "" if viewer.isVisible() else closed, "viewer")
        commands["info"].setChecked(viewer.info_is_shown)
        commands["filmstrip"].setChecked(self._stage.preferences.now.filmstrip)

    @Slot(object)
    def _fetch(self, ids: list[int]) -> None:
        self._talk.fetcher.fetch(ids, self._talk.shelf.put)

    @Slot()
    def _show_folder(self) -> None:
        photo = self.viewer.photo
        if photo is not None and not desktop.show_in_folder(photo.path.parent):
            self.viewer.file_missed.emit(photo.path)
