"""Everything with pictures in the window: the viewer, thumbs, and searching by pictures."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from typing_extensions import override

from photoclip.core.events import LibraryState
from photoclip.core.query.question import Question
from photoclip.ui.asking.asking_bar import AskingBar
from photoclip.ui.asking.asking_controller import AskingController
from photoclip.ui.asking.bringing import Brought, in_clipboard
from photoclip.ui.asking.drop_hint import DropHint
from photoclip.ui.asking.picture_search import PictureSearch
from photoclip.ui.asking.pixmaps import PicturePixmaps
from photoclip.ui.asking.thumb_actions import ThumbActions
from photoclip.ui.controllers import Controllers
from photoclip.ui.drops import DropTarget
from photoclip.ui.messages import Messages
from photoclip.ui.navigation import Navigation
from photoclip.ui.page_stack import PageStack
from photoclip.ui.photo_actions import PhotoActions
from photoclip.ui.stage import Stage
from photoclip.ui.thumb_sharp import SharpThumbs
from photoclip.ui.viewer.in_window import ViewerInWindow


class PicturesInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(self, talk: Controllers, stage: Stage) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._panel = stage.panel
        look = stage.look
        self.viewing = ViewerInWindow(talk, stage)
        self.viewer = self.viewing.viewer
        self.sharp = SharpThumbs(self.viewing.loader, look.thumbnails)
        self.search = PictureSearch(talk.bridge, talk.search)
        self.pixmaps = PicturePixmaps(talk.names, look.thumbnails)
        self.asking = AskingBar(talk.names, self.pixmaps, look.theme)
        self.hint = DropHint(look.theme, stage.over)
        self.thumbing = ThumbActions(
            stage.grid, stage.model, talk.thumbs, talk.search, talk.edits, stage.window
        )
        self._weighing = AskingController(self.asking, talk.search, talk.thumbs)
        self._drops = DropTarget(stage.window, self.hint)
        self._drops.dropped.connect(self._take)
        self.viewer.part_wanted.connect(self.search.find_part)
        self.viewer.thumbed.connect(self.thumbing.thumb_photo)
        talk.thumbs.changed.connect(self.viewer.caption.say_name)
        self.asking.thumbs.label_wanted.connect(self.thumbing.ask_label)
        stage.top.search.installEventFilter(self)
        stage.panel.why_wanted.connect(self.viewing.open_with_why)
        self.viewer.info.query_clicked.connect(self._find_text)
        stage.panel.card.query_clicked.connect(self._find_text)
        stage.panel.similar.chosen.connect(self.search.find_like)
        talk.search.question_changed.connect(self._follow)
        talk.library.state_arrived.connect(self._follow_state)
        talk.index.began.connect(self._expect_photos)
        stage.top.below.place_asking(self.asking)

    def join(
        self, pages: PageStack, photos: PhotoActions, going: Navigation, messages: Messages
    ) -> None:
        """Connect with the rest of the window."""
        photos.similar_wanted.connect(self.search.find_similar)
        self.viewer.closed.connect(going.focus_photos)
        self.viewer.file_missed.connect(messages.say_missing)
        self.search.begun.connect(self._make_room)
        self.search.begun.connect(pages.show_photos)
        self.search.told.connect(messages.tell)
        self.search.folders_brought.connect(self._talk.index.add_folders)

    @property
    def acts(self) -> dict[str, Callable[..., None]]:
        """What the commands of these names do."""
        return {
            **self.viewing.acts,
            "undo": self.thumbing.undo,
            "like": self.thumbing.like,
            "dislike": self.thumbing.dislike,
            "paste": self.paste,
        }

    @Slot()
    def paste(self) -> None:
        """Search by the picture that was copied, here or in another program."""
        self._take(in_clipboard(), False)

    def stop(self) -> None:
        """Wait for what is being read."""
        self.viewing.stop()
        self.pixmaps.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture that is pasted into the field is searched by; text is the field's own."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            held = in_clipboard()
            if held.files or held.image is not None:
                self._take(held, True)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _find_text(self, query: str) -> None:
        self.search.begun.emit()
        self._talk.search.ask(Question(query))

    @Slot()
    def _make_room(self) -> None:
        if self.viewer.isVisible():
            self.viewer.leave()

    @Slot()
    def _follow(self) -> None:
        self._panel.offer_why(not self._talk.search.question.empty)

    @Slot(LibraryState)
    def _follow_state(self, state: LibraryState) -> None:
        self._know(empty=not state.folders and not self._talk.index.running)

    @Slot()
    def _expect_photos(self) -> None:
        """They come before the library tells of their folder."""
        self._know(empty=False)

    def _know(self, *, empty: bool) -> None:
        self.search.know(empty=empty)
        self.hint.know(empty=empty)

    @Slot(object, bool)
    def _take(self, held: Brought, add: bool) -> None:
        self.search.take(held, add=add)
