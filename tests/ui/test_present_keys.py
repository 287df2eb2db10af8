"""What texts say of keys is what the person chose."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from photoclip.paths import resources
from photoclip.ui.command_table import COMMANDS
from photoclip.ui.main_window import MainWindow
from photoclip.ui.present_keys import PRESENT, key_of, keyed, sign, tip
from photoclip.ui.reviewing.keys_list import KeysList
from photoclip.ui.viewer.viewer_words import hint

_NAMED = re.compile(r"\(([A-Z]|Space|Ctrl\+.|Ctrl\+Shift\+.|F\d+)\)|[Cc]trl\+\w|press [A-Z]\b")


@pytest.fixture(autouse=True)
def as_it_comes() -> Iterator[None]:
    PRESENT.choose({})
    yield
    PRESENT.choose({})


def test_a_text_says_the_key_of_now_and_reads_well_without_one() -> None:
    text = "Gone? Update it (%1), or undo (%2 or %1)."
    assert keyed(text, "update", "undo") == "Gone? Update it (F5), or undo (Ctrl+Z or F5)."
    PRESENT.choose({"update": ("Ctrl+J", "F5"), "undo": ()})
    assert key_of("update") == "Ctrl+J"
    assert keyed(text, "update", "undo") == "Gone? Update it (Ctrl+J), or undo."
    assert (sign("Shift+Return"), sign("Ctrl+Return"), sign("+")) == ("⇧⏎", "Ctrl+Return", "+")


def test_tooltips_and_lists_follow(qtbot: QtBot) -> None:
    button, keys = QPushButton(), KeysList()
    for widget in (button, keys):
        qtbot.addWidget(widget)
    tip(button, "Take it back", "undo")
    assert button.toolTip() == "Take it back (Ctrl+Z)"
    assert "B)" in hint(box=False, larger=False)
    PRESENT.choose({"undo": ("F8",), "yes": ("J",), "no": (), "box": (), "zoom-toggle": ()})
    assert button.toolTip() == "Take it back (F8)"
    shown = [label.text() for label in keys.findChildren(QLabel) if label.isVisibleTo(keys)]
    assert {"J", "F8", "⏎"} <= set(shown)
    assert not {"Y", "N", "no"} & set(shown)
    assert "(" not in hint(box=False, larger=False).split("  ·  ")[0]
    assert hint(box=False, larger=True).endswith("draws a box")


def test_no_text_names_a_key_that_can_be_changed() -> None:
    texts = ElementTree.parse(resources() / "translations" / "de.ts").iter("source")
    assert not [one.text for one in texts if _NAMED.search(one.text or "")]
    assert not [one.tip for one in COMMANDS if _NAMED.search(one.tip)]


def test_the_window_says_the_keys_that_were_chosen(window: MainWindow) -> None:
    window.stage.preferences.change(
        "keys", {"search": ("Ctrl+K",), "save-search": (), "add-folder": ("Ctrl+N",)}
    )
    assert "Ctrl+K" in window.top.search.accessibleDescription()
    assert window.area.header.save.toolTip() == "Keep this search as a smart album"
    lines = window.side_model
    add = lines.entry(lines.row_of_kind("add-folder"))
    assert add.tip == "Index the photos of another folder (Ctrl+N)"
