from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from photoclip.core.events import LibraryState
from photoclip.core.labels import Definition, Label
from photoclip.core.photo import Folder
from photoclip.ui.listing import Listing, ids_of, plain
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.photo_shelf import PhotoShelf
from photoclip.ui.places import ALL_PHOTOS, Place
from photoclip.ui.side_entries import entries
from photoclip.ui.side_known import SideKnown
from photoclip.ui.side_labels import label_entries
from photoclip.ui.side_model import SideModel
from tests.ui.samples import listed, photo

STATE = LibraryState(
    folders=(Folder(1, Path("/home/me/Pictures"), 31870), Folder(2, Path("/mnt/archive"), 90)),
    labels=(Label(7, Definition("Rex"), accepted=3), Label(9, Definition("garden"))),
    photos=31960,
    searchable=31960,
    skipped=0,
    model="builtin",
)
ARCHIVE = frozenset({Path("/mnt/archive")})


@pytest.fixture
def photo_model() -> PhotoModel:
    model = PhotoModel(PhotoShelf())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def test_photos_are_shown_replaced_and_taken_out(photo_model: PhotoModel) -> None:
    photo_model.replace(listed(10))
    photo_model.remove([0, 4, 5, 9, 77])
    shown = [photo_model.photo_id(row) for row in range(photo_model.rowCount())]
    assert shown == [1, 2, 3, 6, 7, 8]
    assert photo_model.listing.sections[0].count == 6
    photo_model.replace(Listing())
    assert photo_model.rowCount() == 0


def test_a_photo_is_named_for_those_who_listen(photo_model: PhotoModel) -> None:
    photo_model.replace(plain(ids_of([photo(1)]), [photo(1)]))
    index = photo_model.index(0)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "1.jpg"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "1.jpg"
    assert index.data(PhotoModel.ConfidenceRole) is None


def test_rows_are_found_by_id(photo_model: PhotoModel) -> None:
    photo_model.replace(listed(5))
    assert photo_model.rows_of([3, 1, 99]).tolist() == [1, 3]
    assert photo_model.rows_of([]).tolist() == []


@pytest.fixture
def side_model() -> SideModel:
    model = SideModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def test_the_side_bar_lists_what_there_is(side_model: SideModel) -> None:
    side_model.replace(entries(SideKnown(STATE, {"Rex": 24}, ARCHIVE)))
    said = [side_model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(13)]
    assert said == [
        "Library",
        "All photos 31,960",
        "Recently added",
        "On this day",
        "Folders",
        "Pictures 31,870",
        "archive offline",
        "Add folder…",
        "Labels",
        "garden",
        "Rex 24",
        "Add label…",
        "Label packs…",
    ]
    assert side_model.row_of(Place("label", "Rex")) == 10
    assert side_model.row_of(ALL_PHOTOS) == 1


def test_labels_stand_below_each_other_and_those_of_packs_fold() -> None:
    defined = [
        Definition("animal/dog"),
        Definition("animal"),
        Definition("trip/2024/Lisbon", automatic=True),
        Definition("cake", pack="everyday"),
        Definition("boat", pack="everyday"),
    ]
    labels = [Label(number, one) for number, one in enumerate(defined)]
    lines = list(label_entries(labels, {"animal/dog": 3, "cake": 2}, current="boat"))
    assert [(line.kind, line.text, line.depth, line.figure) for line in lines] == [
        ("place", "animal", 0, ""),
        ("place", "dog", 1, "3"),
        ("hint", "trip", 0, ""),
        ("hint", "2024", 1, ""),
        ("place", "Lisbon", 2, "auto"),
        ("pack", "Everyday", 0, "2"),
        ("place", "boat", 0, ""),
    ]
    unfolded = [line.text for line in label_entries(labels, {}, {"everyday"})]
    assert unfolded[-3:] == ["Everyday", "boat", "cake"]


def test_new_figures_do_not_reset_the_side_bar(side_model: SideModel, qtbot: QtBot) -> None:
    side_model.replace(entries(SideKnown(STATE, {}, ARCHIVE)))
    with qtbot.assertNotEmitted(side_model.modelReset), qtbot.waitSignal(side_model.dataChanged):
        side_model.replace(entries(SideKnown(STATE, {"Rex": 3}, ARCHIVE)))


def test_a_label_is_named_in_place(side_model: SideModel, qtbot: QtBot) -> None:
    side_model.replace(entries(SideKnown(STATE, {}, ARCHIVE)))
    index = side_model.index(side_model.row_of_kind("add-label"))
    with qtbot.waitSignal(side_model.label_named) as named:
        assert side_model.setData(index, "  receipts ")
    assert named.args == ["receipts"]
    assert not side_model.setData(index, "   ")
    assert not side_model.flags(side_model.index(0)) & Qt.ItemFlag.ItemIsEnabled
