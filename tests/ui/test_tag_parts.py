"""Parts of tagging without a library: what is offered, the tree, stars, chips, fields, words."""

from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from photoclip.core.history import Entry, Origin
from photoclip.core.tags import Tag
from photoclip.paths import resources
from photoclip.ui.photo_drag import as_mime
from photoclip.ui.search_bar.popup import Popup
from photoclip.ui.search_bar.rows import Row, value_rows
from photoclip.ui.tagging.history_words import about, when
from photoclip.ui.tagging.marks_editor import MarksEditor
from photoclip.ui.tagging.offers import is_new, offered
from photoclip.ui.tagging.shown_tag import ShownTag
from photoclip.ui.tagging.tag_editor import TagEditor
from photoclip.ui.tagging.tag_tree import TagTree
from photoclip.ui.tagging.writing_editor import WritingEditor
from photoclip.ui.theme import Theme

TAGS = (
    Tag(1, "animal", 0, 9, "#5fae6c"),
    Tag(2, "animal/dog", 5, 5),
    Tag(3, "animal/cat", 4, 4),
    Tag(4, "hot dog", 40, 40),
    Tag(5, "dogma", 1, 1),
    Tag(6, "sea", 2, 2),
)
COPY = Qt.DropAction.CopyAction


@pytest.mark.parametrize(
    ("typed", "paths"),
    [
        ("", ["hot dog", "animal", "animal/dog", "animal/cat", "sea", "dogma"]),
        ("dog", ["dogma", "animal/dog", "hot dog"]),
        ("DOG", ["dogma", "animal/dog", "hot dog"]),
        ("animal > ", ["animal/dog", "animal/cat"]),
        ("ea", ["sea"]),
        ("zebra", []),
    ],
)
def test_what_begins_so_is_offered_first_and_the_most_used_before_others(
    typed: str, paths: list[str]
) -> None:
    assert [tag.path for tag in offered(TAGS, typed)] == paths


def test_what_all_photos_have_is_not_offered_and_only_what_is_new_can_be_created() -> None:
    assert "sea" not in [tag.path for tag in offered(TAGS, "", had=["Sea"])]
    assert not is_new(TAGS, " Animal > Dog ")
    assert is_new(TAGS, "animal/horse")
    assert not is_new(TAGS, " / ")


def test_the_tree_has_counts_and_finds_what_is_sought(qapp: QApplication) -> None:
    tree = TagTree()
    tree.show_tags(TAGS, "")
    animal = tree.index_of("ANIMAL")
    assert (animal.data(), animal.siblingAtColumn(1).data()) == ("animal", "9")
    assert [tree.index(row, 0, animal).data() for row in range(tree.rowCount(animal))] == [
        "dog",
        "cat",
    ]
    tree.show_tags(TAGS, "cat")
    assert tree.rowCount() == 1
    assert tree.tag(tree.index_of("animal/cat")) == TAGS[2]
    assert not tree.index_of("sea").isValid()


def test_a_tag_is_renamed_in_its_place(qapp: QApplication, qtbot: QtBot) -> None:
    tree = TagTree()
    tree.show_tags(TAGS, "")
    dog = tree.index_of("animal/dog")
    with qtbot.waitSignal(tree.renamed) as renamed:
        assert tree.setData(dog, "hound")
    assert renamed.args == ["animal/dog", "animal/hound"]
    with qtbot.assertNotEmitted(tree.renamed):
        for same in ("dog", "  ", "/"):
            assert not tree.setData(dog, same)
    assert dog.data() == "dog"


def test_tags_and_photos_are_dropped_on_tags(qapp: QApplication, qtbot: QtBot) -> None:
    tree = TagTree()
    tree.show_tags(TAGS, "")
    animal, dog, sea = (tree.index_of(path) for path in ("animal", "animal/dog", "sea"))
    held = tree.mimeData([dog, dog.siblingAtColumn(1)])
    with qtbot.waitSignal(tree.dropped) as dropped:
        tree.dropMimeData(held, COPY, -1, -1, sea)
    assert dropped.args == ["animal/dog", "sea"]
    assert tree.canDropMimeData(held, COPY, -1, -1, QModelIndex())
    assert not tree.canDropMimeData(held, COPY, -1, -1, dog)
    assert not tree.canDropMimeData(tree.mimeData([animal]), COPY, -1, -1, dog)
    photos = as_mime(np.array([4, 7]))
    assert not tree.canDropMimeData(photos, COPY, -1, -1, QModelIndex())
    with qtbot.waitSignal(tree.photos_dropped) as put:
        tree.dropMimeData(photos, COPY, -1, -1, sea)
    assert put.args == [(4, 7), "sea"]


def test_stars_are_given_by_key_and_mouse(qapp: QApplication, qtbot: QtBot) -> None:
    marks = MarksEditor(Theme(qapp, resources() / "style"))
    qtbot.addWidget(marks)
    marks.show()
    given: list[int] = []
    marks.rated.connect(given.append)
    stars = marks.stars
    marks.show_marks(2, None)
    assert given == []
    for key in (Qt.Key.Key_4, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_0):
        QTest.keyClick(stars, key)
    assert given == [4, 5, 4, 0]
    third = QPoint(stars.width() // 2, stars.height() // 2)
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=third)
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=third)
    assert given[4:] == [3, 0]
    marks.show_mixed(stars=True, flags=False)
    assert stars.rating is None
    QTest.keyClick(stars, Qt.Key.Key_0)
    assert given[6:] == [0]


def test_flags_are_set_and_taken_off(qapp: QApplication, qtbot: QtBot) -> None:
    marks = MarksEditor(Theme(qapp, resources() / "style"))
    qtbot.addWidget(marks)
    flags: list[str | None] = []
    marks.flagged.connect(flags.append)
    marks.show_marks(0, "reject")
    assert marks.flag == "reject"
    marks.button("pick").click()
    marks.show_marks(0, "pick")
    marks.button("pick").click()
    assert flags == ["pick", None]


def test_a_tag_of_some_photos_is_put_on_all_and_one_of_all_is_opened(qtbot: QtBot) -> None:
    editor = TagEditor()
    qtbot.addWidget(editor)
    editor.show_tags([ShownTag("sea", photos=3, of=12), ShownTag("animal/dog", of=1)])
    some, every = editor.chips
    assert some.accessibleName() == "Tag sea, on 3 of 12 photos"
    assert editor.tags == ("animal/dog",)
    with qtbot.waitSignal(editor.tag_added) as added:
        QTest.keyClick(some, Qt.Key.Key_Return)
    with qtbot.waitSignal(editor.tag_opened) as opened:
        QTest.mouseClick(every, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(editor.tag_removed) as removed:
        QTest.keyClick(some, Qt.Key.Key_Delete)
    assert [added.args, opened.args, removed.args] == [["sea"], ["animal/dog"], ["sea"]]


def test_a_tag_of_the_file_says_so(qtbot: QtBot) -> None:
    editor = TagEditor()
    qtbot.addWidget(editor)
    editor.show_tags([ShownTag("sea"), ShownTag("lake", source="file")])
    own, read = editor.chips
    assert "photo's file" in read.toolTip()
    assert "photo's file" not in own.toolTip()


def test_what_is_written_is_told_once_and_can_be_given_up(qtbot: QtBot) -> None:
    editor = WritingEditor()
    qtbot.addWidget(editor)
    told: list[tuple[str, str]] = []
    editor.written.connect(lambda field, text: told.append((field, text)))
    editor.show_written("Low tide", None)
    editor.title.setText("never mind")
    QTest.keyClick(editor.title, Qt.Key.Key_Escape)
    assert editor.title.text() == "Low tide"
    editor.commit()
    assert told == []
    editor.title.setText("  High  tide ")
    editor.caption.setPlainText("Two\nlines ")
    editor.commit()
    editor.commit()
    assert told == [("title", "High tide"), ("caption", "Two\nlines")]
    editor.show_mixed(title=True, caption=False)
    assert editor.title.text() == ""
    assert "Several titles" in editor.title.placeholderText()


def test_steps_say_who_when_and_how_many() -> None:
    now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert when("2026-11-21T08:05:00+00:00", now) == "today, 08:05"
    assert when("2026-11-20T23:59:00+00:00", now) == "yesterday, 23:59"
    assert when("2026-11-02T08:05:00+00:00", now) == "2 Nov 2026, 08:05"
    label = Origin("Rex", "builtin", automatic=True, confidences=(0.981, 0.912))
    entry = Entry(1, "2020-01-01T00:00:00+00:00", "Tag", (1, 2), label, undone=True)
    said = about(entry)
    assert said.startswith("Label “Rex”, on its own, 91 % to 98 % sure, ")
    assert said.endswith("2 photos · undone")
    asked = Entry(2, entry.at, "Tag", (1,), Origin("Rex"))
    assert about(asked).startswith("You, as label “Rex” suggested · ")
    assert about(Entry(3, entry.at, "Add label", ())).startswith("You · ")


def test_what_is_offered_stays_below_the_field_when_that_moves(
    qtbot: QtBot, qapp: QApplication
) -> None:
    over, inner, field = QWidget(), QWidget(), QLineEdit()
    qtbot.addWidget(over)
    over.resize(900, 700)
    inner.setParent(over)
    inner.setGeometry(500, 100, 300, 400)
    field.setParent(inner)
    field.setGeometry(0, 20, 300, 30)
    popup = Popup(field, Theme(qapp, resources() / "style"), over)
    over.show()
    popup.show_rows((Row("create", "sea"),))
    before = popup.y()
    inner.move(500, 160)
    qtbot.waitUntil(lambda: popup.y() == before + 60)


def test_the_colours_of_tags_are_seen_where_they_are_offered(
    qtbot: QtBot, qapp: QApplication
) -> None:
    over, field = QWidget(), QLineEdit()
    qtbot.addWidget(over)
    over.resize(600, 300)
    field.setParent(over)
    popup = Popup(field, Theme(qapp, resources() / "style"), over)
    over.show()
    values: list[tuple[str, int | None]] = [("sea", 2), ("animal", 9)]
    seen = []
    for colours in (("", "#5fae6c"), ()):
        popup.show_rows(value_rows(values, colours))
        place = popup.list.visualRect(popup.list.model().index(1, 0))
        row = popup.list.grab(place).toImage()
        dots = {row.pixelColor(x, row.height() // 2).name() for x in range(row.width() // 4)}
        seen.append("#5fae6c" in dots)
    assert seen == [True, False]
