"""The window without a mouse, without eyes, with large text: all pages, panels and sheets of it."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

import photoclip.ui
from photoclip.ui.colours import DARK, LIGHT
from photoclip.ui.empty_state import EmptyState
from photoclip.ui.main_window import MainWindow
from photoclip.ui.search_bar.chip_row import ChipRow
from photoclip.ui.side_delegate import text_left
from tests.patience import PATIENCE_S
from tests.ui.walking import cut_off, tab_stops, unnamed, unseen, walked

PAGES = ("map", "models", "duplicates")
PANELS = ("tags", "history")
SHEETS = (
    "settings",
    "shortcuts",
    "operators",
    "export",
    "export-photos",
    "skipped",
    "sidecars",
    "conflicts",
    "label-packs",
    "about",
    "album",
    "go-to-date",
)

_TURN_MS = 50
_PATIENCE = round(1000 * PATIENCE_S / _TURN_MS)


@pytest.fixture
def window(full_window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """One photo is chosen, and its details are there, and the photos like it."""
    full_window.activateWindow()
    full_window.grid.setFocus()
    full_window.grid.choose_row(0)
    qtbot.waitUntil(lambda: "PNG" in full_window.panel.card.facts)
    qtbot.waitUntil(lambda: bool(full_window.panel.similar.photos))
    yield full_window
    full_window._preferences.change("text_scale", 100)


def has_room(part: QWidget, qtbot: QtBot) -> None:
    """Wait until nothing is cut off: lines that break anew are laid out in several turns."""

    def laid_out() -> None:
        assert cut_off(part) == []

    qtbot.waitUntil(laid_out)


def sheets(window: MainWindow) -> list[QWidget]:
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if one.isVisible() and one is not window]


class Visitor:
    """Looks at a sheet that a command opens, even if the command waits for it, and closes it."""

    def __init__(self, window: MainWindow, look: Callable[[QWidget], object]) -> None:
        self._window, self._look = window, look
        self._left = 0
        self.found: object = None
        self.seen = False

    def visit(self, name: str, qtbot: QtBot) -> object:
        self.seen, self._left = False, _PATIENCE
        QTimer.singleShot(_TURN_MS, self._try)
        self._window.grid.setFocus()
        self._window.commands[name].trigger()
        qtbot.waitUntil(lambda: self.seen)
        assert not sheets(self._window)
        return self.found

    def _try(self) -> None:
        opened = sheets(self._window)
        self._left -= 1
        if not opened and self._left:
            QTimer.singleShot(_TURN_MS, self._try)
            return
        try:
            self.found = [self._look(one) for one in opened] or ["nothing was opened"]
        except AssertionError as error:
            self.found = [[str(error)]]
        for one in opened:
            one.close()
        self.seen = True


def opened(window: MainWindow, name: str, qtbot: QtBot) -> QWidget:
    """A page that a command shows, drawn up."""
    window.commands[name].trigger()
    qtbot.waitUntil(lambda: window.pages.page is not None)
    page = window.pages.page
    assert page is not None
    if name == "duplicates":  # all photos were looked at, and what was found stays
        empty = page.findChild(EmptyState)
        qtbot.waitUntil(lambda: "All photos were" in empty.text or not empty.isVisible())
    if name == "map":  # of these photos none has a place
        qtbot.waitUntil(lambda: window.maps.front.page.is_empty)
    QApplication.processEvents()
    return page


def test_everything_has_a_name_and_a_role(window: MainWindow, qtbot: QtBot) -> None:
    assert unnamed(window) == []
    for name in PAGES:
        opened(window, name, qtbot)
        assert unnamed(window) == [], name
        window.pages.show_photos()
    for name in PANELS:
        window.commands[name].trigger()
        assert unnamed(window) == [], name
    visitor = Visitor(window, unnamed)
    for name in SHEETS:
        assert visitor.visit(name, qtbot) == [[]], name
    window.commands["preview"].trigger()
    assert unnamed(window.pictures.viewer) == []


def test_photos_are_told_by_caption_tags_and_date(window: MainWindow, qtbot: QtBot) -> None:
    spoken = QAccessible.queryAccessibleInterface(window.grid)
    assert spoken.role() == QAccessible.Role.List
    assert spoken.childCount() == 18
    first = spoken.child(0)
    assert first.role() == QAccessible.Role.ListItem
    assert first.state().selected
    assert not spoken.child(1).state().selected
    photo = window.model.photo(0)
    assert photo is not None
    assert photo.path.name in first.text(QAccessible.Text.Name)
    window.controllers.edits.tag([photo.id], "animal/dog")
    qtbot.waitUntil(lambda: "Dog" in spoken.child(0).text(QAccessible.Text.Name))
    assert spoken.indexOfChild(spoken.child(3)) == 3
    assert spoken.child(18) is None


def test_tab_reaches_everything_and_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    for colours in (DARK, LIGHT):  # all of it in one, then in the other: dressing takes longest
        window._look.theme.dress(colours)
        _reached(window, window, window.grid)
        for name in PAGES:
            page = opened(window, name, qtbot)
            _reached(window, page, window.top.search)
            window.pages.show_photos()

    def look(sheet: QWidget) -> list[str]:
        stops = tab_stops(sheet)
        seen = walked(sheet, stops[0]) if stops else []
        return [str(one) for one in set(stops) - set(seen)] + unseen(seen)

    visitor = Visitor(window, look)
    for name in ("settings", "shortcuts", "export-photos"):
        assert visitor.visit(name, qtbot) == [[]], name


def _reached(window: MainWindow, part: QWidget, start: QWidget) -> None:
    seen = walked(window, start)
    missed = [one for one in tab_stops(part) if one not in seen]
    assert missed == []
    assert unseen([one for one in seen if part is window or part.isAncestorOf(one)]) == []


def test_large_text_has_room(window: MainWindow, qtbot: QtBot) -> None:
    window._preferences.change("text_scale", 200)
    window.resize(1280, 820)
    QApplication.processEvents()
    for part in (window.top, window.status, window.panel):
        has_room(part, qtbot)
    assert _cut_lines(window) == []
    for name in PAGES:
        has_room(opened(window, name, qtbot), qtbot)
        window.pages.show_photos()
    visitor = Visitor(window, cut_off)
    window.grid.choose_row(0)
    for name in ("settings", "shortcuts", "export", "export-photos", "about", "delete"):
        assert visitor.visit(name, qtbot) == [[]], name


def test_years_and_parts_of_the_search_grow_with_the_text(window: MainWindow, qtbot: QtBot) -> None:
    """The years beside the photos, and all that a chip says, in one line."""
    window._preferences.change("text_scale", 200)
    metrics = window.grid.fontMetrics()
    assert window.grid.scrubber.sizeHint().width() > 0.85 * metrics.horizontalAdvance("2021")
    QTest.keyClicks(window.top.search, "area:0,0,1,1")
    below = window.findChild(ChipRow)
    qtbot.waitUntil(lambda: len(below.chips) == 1)
    (chip,) = below.chips
    assert chip.words == "area of 111 × 111 km"
    qtbot.waitUntil(lambda: cut_off(chip) == [])
    assert chip.height() >= metrics.height()
    said = chip.findChild(QLabel)
    qtbot.waitUntil(lambda: said.width() >= metrics.horizontalAdvance(said.text()))


def test_signs_grow_with_the_text(window: MainWindow, qtbot: QtBot) -> None:
    field, stars = window.top.search, window.panel.marks.stars
    QTest.keyClicks(field, "red")
    (cross,) = field.findChildren(QToolButton)
    signs: tuple[QWidget, ...] = (cross, stars)
    before = [sign.height() for sign in signs]
    window._preferences.change("text_scale", 200)

    def grown() -> bool:
        inside = (sign.parentWidget().rect().contains(sign.geometry()) for sign in signs)
        larger = (now.height() > 1.5 * then for now, then in zip(signs, before, strict=True))
        return all(inside) and all(larger)

    qtbot.waitUntil(grown)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert (field.text(), cross.isVisible()) == ("", False)


def test_a_labels_panel_fits_beside_the_photos_however_large_its_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.controllers.edits.add_label("green")
    qtbot.waitUntil(lambda: window.display.place.name == "green")
    panel = window.reviewing.panel
    qtbot.waitUntil(lambda: panel.learnt.shown["Accepted"] == "0")
    window._preferences.change("text_scale", 200)

    def fits() -> bool:
        bar = panel.verticalScrollBar().sizeHint().width()
        return bool(
            panel.widget().minimumSizeHint().width() + bar <= window.stage.right.minimumWidth()
        )

    qtbot.waitUntil(fits)


def _cut_lines(window: MainWindow) -> list[str]:
    """Lines of the side bar whose words or figures lack room; hints say all in their tooltips."""
    side, model, metrics = window.side, window.side_model, window.side.fontMetrics()
    found = []
    for row in range(model.rowCount()):
        entry, area = model.entry(row), side.visualRect(model.index(row))
        words = text_left(entry) + metrics.horizontalAdvance(f"{entry.text} {entry.figure}")
        if entry.kind == "hint" and entry.tip:
            continue
        if max(metrics.height() - area.height(), words + 24 - area.width()) > 0:
            found.append(entry.text)
    return found


def test_the_details_lie_below_each_other_from_the_first_moment(window: MainWindow) -> None:
    """A picture that learns its height late lay over the words below it."""
    card = window.panel.card
    assert card.height() == card.heightForWidth(card.width())
    parts = [one for one in card.children() if isinstance(one, QWidget) and one.isVisible()]
    places = [one.geometry() for one in parts]
    assert all(one.bottom() < other.top() for one, other in pairwise(places))


def test_whatever_moves_can_be_still(window: MainWindow) -> None:
    """Every module that lets something fade, slide or grow asks whether it may."""
    moving = []
    for file in (Path(photoclip.ui.__file__).parent).rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if re.search(r"Q(Property|Variant)Animation\(|QTimeLine\(|_FADE_S = ", text):
            moving.append(file.name)
            assert re.search(r"\.still\b|is_still\(", text), file
    assert {"drawer.py", "thumbnails.py", "slide_show.py"} <= set(moving)
    window._preferences.change("still", True)
    window.thumbnails.put(("new", 256), QImage(8, 8, QImage.Format.Format_RGB32))
    shown = window.thumbnails.get("new", 256)
    window._preferences.change("still", False)
    assert shown is not None
    assert shown.opacity == 1
