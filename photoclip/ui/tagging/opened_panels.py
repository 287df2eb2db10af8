"""The panels of all tags and of the history: made when they are first wanted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot

from photoclip.services.tagging import colour_tag, delete_tag, rename_tag
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.navigation import Navigation
from photoclip.ui.stage import Stage
from photoclip.ui.tagging.history_controller import HistoryController
from photoclip.ui.tagging.history_panel import HistoryPanel
from photoclip.ui.tagging.known_tags import KnownTags
from photoclip.ui.tagging.tag_manager import TagManager

_NOT_OPEN = {"tags": tr("Open the list of tags first."), "history": tr("Open the history first.")}


class OpenedPanels(QObject):
    """Each takes the place of the details until it is closed."""

    def __init__(
        self, talk: Controllers, stage: Stage, known: KnownTags, going: Navigation
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._known = known
        self._going = going
        self.steps = HistoryController(talk.bridge, self)
        self._commands: Commands | None = None
        self.tags: TagManager | None = None
        self.history: HistoryPanel | None = None
        talk.library.state_arrived.connect(self.steps.refresh)
        stage.right.closed.connect(self._return)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do; those of a panel only while it is open."""
        return {
            "tags": self.toggle_tags,
            "history": self.toggle_history,
            "tags-open": lambda: self._with_tags(TagManager.open),
            "tags-rename": lambda: self._with_tags(TagManager.rename),
            "tags-merge": lambda: self._with_tags(TagManager.merge),
            "tags-delete": lambda: self._with_tags(TagManager.delete),
            "history-undo": lambda: self._with_history(HistoryPanel.undo_step),
            "history-photos": lambda: self._with_history(HistoryPanel.show_photos),
        }

    def join(self, commands: Commands) -> None:
        """Let the keys of commands count in the panels."""
        self._commands = commands
        for command in COMMANDS:
            if command.scope in _NOT_OPEN:
                commands.refuse(command.name, _NOT_OPEN[command.scope], "list")

    def _with_tags(self, act: Callable[[TagManager], None]) -> None:
        if self.tags is not None:
            act(self.tags)

    def _with_history(self, act: Callable[[HistoryPanel], None]) -> None:
        if self.history is not None:
            act(self.history)

    @Slot()
    def toggle_tags(self) -> None:
        """Open the tags, or close them."""
        if self.tags is None and self._commands is not None:
            self.tags = self._make_tags(self._commands)
        if self._close() is not self.tags and self.tags is not None:
            self._stage.pages.show_photos()
            self._stage.right.open_over(self.tags)

    @Slot()
    def toggle_history(self) -> None:
        """Open the history, or close it."""
        if self.history is None and self._commands is not None:
            self.history = self._make_history(self._commands)
        if self._close() is not self.history and self.history is not None:
            self._stage.pages.show_photos()
            self._stage.right.open_over(self.history)

    def _close(self) -> QObject | None:
        """Close the panel that is open; returns it."""
        right = self._stage.right
        opened = right.opened
        if opened is not None:
            right.close_over()
        return opened

    def _make_tags(self, commands: Commands) -> TagManager:
        panel, edits = TagManager(self._known, commands), self._talk.edits
        panel.close_wanted.connect(self._stage.right.close_over)
        panel.opened.connect(self._going.show_tagged)
        panel.photos_dropped.connect(edits.tag)
        panel.renamed.connect(self._rename)
        panel.coloured.connect(
            lambda path, colour: edits.do(partial(colour_tag, name=path, colour=colour))
        )
        panel.deleted.connect(lambda path: edits.do(partial(delete_tag, name=path)))
        return panel

    def _make_history(self, commands: Commands) -> HistoryPanel:
        panel = HistoryPanel(self.steps, self._stage.look.theme, commands)
        panel.close_wanted.connect(self._stage.right.close_over)
        panel.undo_wanted.connect(self._talk.edits.undo_entry)
        panel.photos_wanted.connect(self._going.show_step)
        return panel

    @Slot(str, str)
    def _rename(self, path: str, new: str) -> None:
        self._talk.edits.do(partial(rename_tag, name=path, new=new))
        self._going.follow_tag(path, new)

    @Slot()
    def _return(self) -> None:
        self._stage.grid.setFocus(Qt.FocusReason.OtherFocusReason)
