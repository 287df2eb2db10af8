"""A photo as large as the window: its parts, and which photo they show."""

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.core.query.question import Box
from photoclip.ui.language import tr
from photoclip.ui.speaking import Role, speak_as
from photoclip.ui.stage import Stage
from photoclip.ui.viewer.bottom_bar import BottomBar
from photoclip.ui.viewer.box_tool import BoxTool
from photoclip.ui.viewer.canvas import PhotoCanvas
from photoclip.ui.viewer.caption import Caption
from photoclip.ui.viewer.fading import Fading
from photoclip.ui.viewer.filmstrip import Filmstrip
from photoclip.ui.viewer.grid_walk import GridWalk
from photoclip.ui.viewer.info_panel import InfoPanel
from photoclip.ui.viewer.kept_views import KeptViews
from photoclip.ui.viewer.overlay import Overlay
from photoclip.ui.viewer.parts_placed import place, place_card
from photoclip.ui.viewer.picture_loader import PictureLoader
from photoclip.ui.viewer.shown_photo import ShownPhoto
from photoclip.ui.viewer.trouble import Trouble
from photoclip.ui.viewer.why_part import WhyPart


class Viewer(Overlay):
    """Lies over the window. What is asked of others goes out as a signal."""

    closed = Signal()
    shown_changed = Signal()
    """Another photo, or none; or it came to be known."""
    info_shown = Signal(bool)
    part_wanted = Signal(object, object)
    """Find what is in this `Box` of this `Photo`."""
    thumbed = Signal(int, bool)
    """More (True) or less like the photo with this id."""
    file_missed = Signal(object)

    def __init__(self, stage: Stage, loader: PictureLoader) -> None:
        super().__init__(stage.over)
        self._preferences = stage.preferences
        thumbnails = stage.look.thumbnails
        self.shown = ShownPhoto(thumbnails, loader, self)
        self.boxes = BoxTool(self)
        self.canvas = PhotoCanvas(self.shown, self.boxes, self)
        self.bar = BottomBar(self)
        self.strip = Filmstrip(stage.model, thumbnails, stage.preferences)
        self.strip.setParent(self)
        self.info = InfoPanel(stage.look.theme, self)
        self.trouble = Trouble(self)
        self.reasons = WhyPart(self, self.canvas, self.bar.why)
        self.walk = GridWalk(stage.grid, stage.model, self)
        self.caption = Caption(self, stage, self.bar, self.canvas, self.walk)
        self._views = KeptViews(self.canvas)
        self.fading = Fading(self, (self.bar, self.strip), stage.preferences)
        self.fading.watch(self.canvas)
        self.immersed = False
        """Whether the photo has all of the room, and the controls lie over it."""
        self.setAccessibleName(tr("Photo"))
        speak_as(self, Role.Graphic)
        self._join()
        self.hide()

    def _join(self) -> None:
        self.canvas.find_wanted.connect(self.find_part)
        self.shown.troubled.connect(self._show_trouble)
        self.shown.arrived.connect(self._show_read)
        self.trouble.again_wanted.connect(self._try_again)
        self.bar.close_button.clicked.connect(self.leave)
        self.bar.zoom_clicked.connect(self.canvas.toggle)
        self.bar.info.toggled.connect(self.show_info)
        self.bar.why.toggled.connect(self._place)
        self.strip.chosen.connect(self.walk.go)
        self.walk.moved.connect(self.show_row)
        self.walk.emptied.connect(self.leave)
        self._preferences.changed.connect(self._follow_setting)

    @property
    def photo(self) -> Photo | None:
        """What is shown; None while it is closed, or as long as it is not fetched."""
        return self.shown.photo

    @property
    def info_is_shown(self) -> bool:
        return self.bar.info.isChecked()

    @Slot()
    def open_current(self) -> None:
        """Show the grid's current photo."""
        row = self.walk.begin()
        if row is None:
            return
        self.bar.info.setChecked(self._preferences.now.photo_info)
        self.cover()
        self._place()
        self.show_row(row)

    @Slot()
    def leave(self) -> None:
        """Back to the photos."""
        self.hide()
        self.fading.show()
        self.canvas.show_photo(None)
        self.boxes.show_box(None)
        self.bar.why.setChecked(False)
        self.walk.end()
        self.shown_changed.emit()
        self.closed.emit()

    @Slot()
    def find_part(self) -> None:
        """Find what is in the box."""
        box, photo = self.boxes.box, self.photo
        if box is not None and photo is not None:
            self.leave()
            self.part_wanted.emit(photo, Box(*box))

    @Slot(bool)
    def show_info(self, shown: bool) -> None:
        """Show what is known of the photo beside it, or no longer."""
        self.bar.info.setChecked(shown)
        if shown:
            self.bar.why.setChecked(False)
        if self._preferences.now.photo_info != shown:
            self._preferences.change("photo_info", shown)
        self._place()
        self._show_read()
        self.info_shown.emit(shown)

    def immerse(self, on: bool) -> None:
        """Let the photo have all of the room, the controls lying over it, or no longer."""
        self.immersed = on
        self.fading.follow(on)
        self._place()

    def thumb(self, *, liked: bool) -> None:
        """More or less like the photo."""
        if self.photo is not None:
            self.thumbed.emit(self.photo.id, liked)

    def show_row(self, row: int) -> None:
        """The photo of a row of the grid."""
        photo = self.walk.photo(row)
        self.strip.show_row(row)
        self.canvas.wants.look_ahead(self.walk.around(row))
        if photo is not None and self.photo is not None and photo.id == self.photo.id:
            return  # the same one, at another place of the list
        self.boxes.show_box(None)
        self.canvas.show_photo(photo, self._views.of(photo))
        self.caption.say_name()
        self.caption.say_zoom()
        self.reasons.ask()
        self.canvas.refresh()
        self.shown_changed.emit()

    @Slot(object)
    def follow_fetched(self, _ids: object) -> None:
        """Photos came that were not at hand, or are as they were not before."""
        if not self.isVisible():
            return
        self.strip.update()
        if self.photo is None and self.walk.row >= 0:
            self.show_row(self.walk.row)
        else:
            self.caption.say_name()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @Slot()
    def _place(self) -> None:
        """Everything where it lies now."""
        self.info.setVisible(self.info_is_shown)
        self.strip.setVisible(self._preferences.now.filmstrip)
        beside, below = (self.info, self.reasons.card), (self.bar, self.strip)
        place(self.rect(), self.canvas, beside, below, over=self.immersed)
        shown = [self.bar.y(), *([] if self.strip.isHidden() else [self.strip.y()])]
        self.trouble.fit(self.canvas.width())
        place_card(self.trouble, self.canvas, min(shown))
        self.placed.emit()

    @property
    @override
    def clear(self) -> QRect:
        """Over the photo, above all that lies on it."""
        over = [one for one in (self.bar, self.strip, self.trouble) if not one.isHidden()]
        photo = self.canvas.geometry()
        return photo.intersected(QRect(0, 0, self.width(), min(one.y() for one in over)))

    @Slot()
    def _show_trouble(self) -> None:
        partly = self.shown.read is not None
        self.trouble.show_trouble(self.photo, self.shown.trouble, partly=partly)
        self._place()

    @Slot()
    def _show_read(self) -> None:
        if self.info_is_shown:
            self.info.show_read(self.shown.read)

    @Slot()
    def _try_again(self) -> None:
        self.shown.again()
        self.canvas.look()
        self.setFocus()

    @Slot(str)
    def _follow_setting(self, name: str) -> None:
        if name == "photo_info" and self.isVisible():
            self.bar.info.setChecked(self._preferences.now.photo_info)
        elif name == "filmstrip":
            self._place()
