"""Orders, headings and rows in the window: header, menu, keys, and what is kept of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from photoclip.core.arranging import DIVISIONS, ORDERS, Division, Order
from photoclip.core.events import PhotosListed
from photoclip.core.query.question import Question
from photoclip.core.search_events import SearchFinished
from photoclip.ui.area_controller import AreaController
from photoclip.ui.arranging import words
from photoclip.ui.arranging.choices import RISING, kind_of
from photoclip.ui.arranging.go_to_date import GoToDate
from photoclip.ui.arranging.selection_status import SelectionStatus
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.language import tr
from photoclip.ui.places import Place
from photoclip.ui.stage import Stage
from photoclip.ui.window_state import Rows, WindowState

_ONE_WAY = tr("This order has only one way.")
_BANDS = tr("By relevance, results stand under how well they fit. Sort them otherwise first.")


class ArrangingInWindow(QObject):
    """Follows what is on screen, and hands on what is chosen."""

    def __init__(
        self, talk: Controllers, stage: Stage, display: AreaController, commands: Commands
    ) -> None:
        super().__init__(stage.window)
        self._choices = talk.choices
        self._search = talk.search
        self._grid = stage.grid
        self._header = stage.area.header
        self._commands = commands
        self._kept: WindowState | None = None
        self.dates = GoToDate(stage)
        self._selected = SelectionStatus(talk, stage)
        self._menu = QMenu(stage.window)
        self._header.sort.setMenu(self._menu)
        self._fill()
        talk.library.photos_listed.connect(self._follow_list)
        talk.search.answered.connect(self._follow_results)
        self._choices.changed.connect(display.rearrange)
        self._choices.shown_changed.connect(self._show)
        self._header.rows.clicked.connect(self.switch_rows)
        self._preferences = stage.preferences
        self._preferences.changed.connect(self._follow_setting)
        self._follow_setting("badges")
        self._show()

    @property
    def acts(self) -> dict[str, Callable[..., object]]:
        """What the commands of these names do."""
        grid, choices = self._grid, self._choices
        orders = {f"sort-{one}": partial(self._order, one) for one in ORDERS}
        divisions = {f"group-{one}": partial(self._divide, one) for one in DIVISIONS}
        return {
            **orders,
            **divisions,
            "sort-rising": lambda: choices.turn(rising=not choices.now.rising),
            "rows": self.switch_rows,
            "go-to-date": self.dates.open,
            "select-all": grid.selectAll,
            "select-none": grid.clearSelection,
            "select-section": grid.select_section,
            "invert-selection": grid.invert_selection,
        }

    def remember(self, state: WindowState) -> None:
        """Arrange photos as they were when the window was last open."""
        self._kept = state
        self._choices.remember(state)
        self._set_rows(state.rows)

    @Slot()
    def switch_rows(self) -> None:
        """From photos in their own shapes to tiles of one shape, or back."""
        self._set_rows("uniform" if self._grid.rows == "justified" else "justified")
        if self._kept is not None:
            self._kept.keep_rows(self._grid.rows)

    def _set_rows(self, rows: Rows) -> None:
        self._grid.set_rows(rows)
        self._header.rows.show_rows(rows)
        self._commands["rows"].setChecked(rows == "justified")

    def _order(self, order: Order) -> None:
        self._choices.order_by(order)
        self._show()  # a checked line that is chosen again stays checked

    def _divide(self, division: Division) -> None:
        self._choices.divide_by(division)
        self._show()

    @Slot(str)
    def _follow_setting(self, name: str) -> None:
        if name == "badges":
            self._grid.show_badges(self._preferences.now.badges)

    @Slot(object, PhotosListed)
    def _follow_list(self, place: Place, _event: PhotosListed) -> None:
        if self._search.asked is None:
            self._choices.show(kind_of(place))

    @Slot(object, SearchFinished)
    def _follow_results(self, _asked: Question, event: SearchFinished) -> None:
        self._choices.show("results" if event.ranked else "list")

    @Slot()
    def _show(self) -> None:
        now, kind = self._choices.now, self._choices.kind
        self._header.sort.say(words.order(kind, now.order), words.order_long(kind, now))
        for order in ORDERS:
            action = self._commands[f"sort-{order}"]
            action.setText(words.order(kind, order))
            action.setChecked(order == now.order)
            action.setVisible(order != "given" or kind != "list")
        bands = kind == "results" and now.order == "given"
        for division in DIVISIONS:
            name = f"group-{division}"
            self._commands[name].setChecked(division == ("none" if bands else now.division))
            self._commands.refuse(name, _BANDS if bands else "", "arranging")
        turned = self._commands["sort-rising"]
        turned.setText(words.other_way(now.order))
        turned.setChecked(now.rising != (now.order in RISING))
        self._commands.refuse("sort-rising", "" if now.order != "given" else _ONE_WAY, "arranging")

    def _fill(self) -> None:
        """The menu of the header."""
        groups: tuple[tuple[str, ...], ...] = (
            tuple(f"sort-{one}" for one in ORDERS),
            ("sort-rising",),
        )
        self._commands.fill(self._menu, groups)
        self._menu.addSeparator()
        self._commands.fill(self._menu, (tuple(f"group-{one}" for one in DIVISIONS),))
        self._menu.addSeparator()
        self._commands.fill(self._menu, (("rows", "go-to-date"),))
