"""The search bar in the window: field, chips, notes, suggestions, filters, and the search."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from photoclip.core.query import without
from photoclip.core.query.question import Question
from photoclip.core.query.tree import Piece
from photoclip.core.search_events import Note
from photoclip.ui.controllers import Controllers
from photoclip.ui.models_in_window import ModelsInWindow
from photoclip.ui.navigation import Navigation
from photoclip.ui.page_stack import PageStack
from photoclip.ui.photo_area import PhotoArea
from photoclip.ui.results_display import ResultsDisplay
from photoclip.ui.search_bar.completion import Completion
from photoclip.ui.search_bar.filter_menu import FilterMenu
from photoclip.ui.search_bar.filter_text import Addition, added
from photoclip.ui.search_bar.notes import Notes
from photoclip.ui.search_bar.operators_sheet import OperatorsSheet
from photoclip.ui.search_bar.popup import Popup
from photoclip.ui.tab_order import follow
from photoclip.ui.theme import Theme
from photoclip.ui.top_bar import TopBar


class SearchInWindow(QObject):
    """What is typed is the truth: chips, menus and offers only ever write into the field."""

    photos_wanted = Signal()
    """The person goes on to the photos."""
    edited = Signal()
    """The question is being changed: its results are to be seen."""
    models_wanted = Signal()

    def __init__(
        self, top: TopBar, area: PhotoArea, talk: Controllers, over: QWidget, theme: Theme
    ) -> None:
        super().__init__(top)
        self._top = top
        self._field = top.search
        self._search = talk.search
        self._window = over
        self.results = ResultsDisplay(area, talk.names, talk.bridge)
        self.popup = Popup(top.search, theme, over)
        self.completion = Completion(top.search, self.popup, talk.bridge)
        self.notes = Notes(top.search, talk.search)
        self.filters = FilterMenu(talk.bridge, top)
        top.filter_button.setMenu(self.filters)
        self._order = QTimer(self, interval=0, singleShot=True)
        self._order.timeout.connect(self._put_in_order)
        self._connect_field()
        self._connect_parts()

    def _connect_field(self) -> None:
        field, search = self._field, self._search
        field.textChanged.connect(search.type_text)
        field.typed.connect(self.edited)
        field.entered.connect(search.search_now)
        field.entered.connect(self.edited)
        field.escaped.connect(self._escape)
        field.left_downwards.connect(self._leave_downwards)
        field.back_deleted.connect(self._drop_last_picture)
        search.question_changed.connect(self._follow)
        search.question_changed.connect(self.results.look_no_further)

    def _connect_parts(self) -> None:
        below = self._top.below
        below.chips.piece_removed.connect(self._remove)
        below.chips.piece_opened.connect(self._open)
        below.chips.left.connect(self._return)
        below.note.offer_taken.connect(self._take_offer)
        below.note.dismissed.connect(self._return)
        self.notes.changed.connect(below.show_notes)
        self.popup.shown_changed.connect(self.notes.wait_for_completion)
        self.completion.help_wanted.connect(self.show_operators)
        self.filters.help_wanted.connect(self.show_operators)
        self.filters.added.connect(self._add)
        self.results.text_wanted.connect(self.put_text)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {
            "search": self.focus,
            "filter": self.show_filters,
            "operators": self.show_operators,
            "weaker": self.results.toggle_weak,
        }

    def join(self, pages: PageStack, going: Navigation, models: ModelsInWindow) -> None:
        """Connect what the search leads to."""
        self.edited.connect(pages.show_photos)
        self.photos_wanted.connect(going.focus_photos)
        self.models_wanted.connect(models.open)

    @Slot()
    def focus(self) -> None:
        """Go to the field; typing replaces what is in it."""
        if self._field.hasFocus() and not self._field.text():
            self.completion.open_history()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @Slot()
    def show_filters(self) -> None:
        """Open the menu of filters."""
        self._top.filter_button.showMenu()

    @Slot()
    def show_operators(self) -> None:
        """Explain everything that can be typed."""
        OperatorsSheet(self._window.window()).open()

    @Slot(str)
    def put_text(self, text: str) -> None:
        """Ask for other words at once; pictures and thumbs stay."""
        self._search.ask(replace(self._search.question, text=text))
        self.edited.emit()

    @Slot(object)
    def _follow(self, question: Question) -> None:
        if question.text != self._field.text():
            self._field.show_text(question.text)
        below = self._top.below
        if question.empty:
            below.note.forget_dismissed()
        below.show_parts(self.notes.parsed)
        below.show_asking(bool(question.pictures or question.liked or question.disliked))
        self._order.start()

    @Slot()
    def _put_in_order(self) -> None:
        """From the field by Tab to its chips, once all of them were made."""
        follow(self._field, self._top.below)

    @Slot()
    def _escape(self) -> None:
        if self._search.question.empty:
            self.photos_wanted.emit()
        else:
            self._search.clear()

    @Slot()
    def _leave_downwards(self) -> None:
        self.popup.put_away()
        self.photos_wanted.emit()

    @Slot()
    def _drop_last_picture(self) -> None:
        question = self._search.question
        if question.pictures:
            self._search.ask(replace(question, pictures=question.pictures[:-1]))

    @Slot(object)
    def _remove(self, piece: Piece) -> None:
        self.put_text(without(self.notes.parsed, piece))
        if not self._top.below.chips.chips:
            self._return()

    @Slot(object)
    def _open(self, piece: Piece) -> None:
        """Select the part's text, to be changed."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.setSelection(piece.start, piece.end - piece.start)

    @Slot()
    def _return(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _add(self, addition: Addition) -> None:
        self.put_text(added(self._field.text(), addition))
        self._return()

    @Slot(object)
    def _take_offer(self, note: Note) -> None:
        self._return()
        if note.offer:
            text = self.notes.offered(note)
            if text is not None:
                self.put_text(text)
        elif note.kind == "language":
            self.models_wanted.emit()
