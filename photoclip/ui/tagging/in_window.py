"""What is said of photos, in the window: the details' editors, tags, marks, and the history."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot

from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.messages import Messages
from photoclip.ui.navigation import Navigation
from photoclip.ui.pictures_in_window import PicturesInWindow
from photoclip.ui.search_bar.popup import Popup
from photoclip.ui.selection_controller import SelectionController
from photoclip.ui.stage import Stage
from photoclip.ui.tagging.known_tags import KnownTags
from photoclip.ui.tagging.mark_actions import MarkActions
from photoclip.ui.tagging.opened_panels import OpenedPanels
from photoclip.ui.tagging.tag_completion import TagCompletion
from photoclip.ui.tagging.undo_words import UndoWords


class TaggingInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(
        self, talk: Controllers, stage: Stage, going: Navigation, pictures: PicturesInWindow
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self.known = KnownTags(talk.bridge, self)
        self.selection = SelectionController(
            stage.grid, stage.model, stage.panel, talk.details, talk.edits
        )
        self.marks = MarkActions(stage.grid, stage.model, talk.edits, pictures.viewer)
        self.panels = OpenedPanels(talk, stage, self.known, going)
        self.popup = Popup(stage.panel.tags.field, stage.look.theme, stage.over)
        self.completion = TagCompletion(stage.panel.tags, self.popup, self.known)
        self._viewing = pictures.viewing
        self._viewing.complete_tags(self.known)
        pictures.viewer.info.tags.tag_opened.connect(going.show_tagged)
        stage.panel.tags.tag_opened.connect(going.show_tagged)
        stage.banner.undo_wanted.connect(talk.edits.undo)
        talk.edits.changed.connect(talk.library.refresh)
        talk.edits.changed.connect(talk.library.photos_outdated)
        talk.library.state_arrived.connect(self.known.outdate)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            **self.marks.acts,
            "tag": self.focus_tags,
            **self.panels.acts,
            "redo": self._talk.edits.redo,
        }

    def join(self, messages: Messages, commands: Commands) -> None:
        """Say what came of it, and what would be taken back."""
        self.panels.join(commands)
        edits = self._talk.edits
        edits.noted.connect(messages.note_change)
        edits.replayed.connect(messages.note_replay)
        undo, redo = commands["undo"], commands["redo"]
        self._words = UndoWords(undo, redo, self._talk.library, self._talk.thumbs)

    @Slot()
    def focus_tags(self) -> None:
        """Go to the field that tags what is selected, or the photo that is seen large."""
        if self._viewing.viewer.isVisible():
            self._viewing.info.focus_tags()
        elif self._stage.grid.selectionModel().hasSelection():
            self._stage.right.close_over()
            self._stage.right.show_details()
            self._stage.panel.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
