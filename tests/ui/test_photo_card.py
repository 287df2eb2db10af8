"""What the details panel says of a photo's places and of what lies beside it."""

import dataclasses
import re
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.core.metadata import PhotoMetadata
from photoclip.core.photo import Extra, Photo, PhotoDetails
from photoclip.paths import resources
from photoclip.ui.photo_card import PhotoCard
from photoclip.ui.photo_facts import FactLines
from photoclip.ui.theme import Theme
from photoclip.ui.thumb_loader import ThumbLoader
from photoclip.ui.thumbnails import Thumbnails

HOME = Path("/home/me/Pictures/Lisbon/IMG_1.JPG")


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> PhotoCard:
    thumbnails = Thumbnails(ThumbLoader(Path, qapp), qapp)
    made = PhotoCard(thumbnails, Theme(qapp, resources() / "style"))
    qtbot.addWidget(made)
    return made


def details(*places: Path, extras: tuple[Extra, ...] = (), missing: bool = False) -> PhotoDetails:
    photo = Photo(1, HOME, "2-0", 400, 300, None, missing)
    return PhotoDetails(photo, PhotoMetadata(), 12, (HOME, *places), (), extras)


def test_copies_are_named_and_a_long_row_of_them_is_counted(card: PhotoCard) -> None:
    card.show_details(details(Path("/mnt/Backup/old/IMG_1.JPG"), Path("/mnt/Backup/old/copy.jpg")))
    assert card.place.splitlines() == [
        "Pictures / Lisbon",
        "also in Backup / old",
        "also in Backup / old / copy.jpg",
    ]
    card.show_details(details(*(Path(f"/mnt/{number}/IMG_1.JPG") for number in range(6))))
    assert card.place.splitlines()[-1] == "and in 2 more places"


def test_the_film_and_the_raw_beside_a_photo_are_named(card: PhotoCard) -> None:
    extras = (
        Extra(HOME.with_suffix(".MOV"), "video", 1),
        Extra(HOME.with_suffix(".CR3"), "raw", 1),
    )
    card.show_details(details(extras=extras))
    assert card.place.splitlines()[1:] == ["Film: IMG_1.MOV", "RAW: IMG_1.CR3"]
    assert str(HOME.with_suffix(".CR3")) in card.place_tip


def test_a_missing_photo_says_where_it_was(card: PhotoCard) -> None:
    card.show_details(details(missing=True))
    assert card.place == "Pictures / Lisbon · missing, last seen here"


def test_what_the_file_brings_along_is_shown_and_found_by(card: PhotoCard, qtbot: QtBot) -> None:
    metadata = PhotoMetadata(
        taken_at="2021-08-12T18:42:00",
        camera='Fuji "X"',
        latitude=39.3761,
        longitude=-9.34,
    )
    photo = Photo(1, HOME, "2-0", 400, 300, None, missing=False)
    card.show_details(PhotoDetails(photo, metadata, 12, (HOME,), ()))
    links = re.findall('href="([^"]*)"', card.facts)
    assert [unescape(link) for link in links] == [
        "date:2021-08-12",
        "camera:\"Fuji 'X'\"",
    ]
    with qtbot.waitSignal(card.query_clicked) as asked:
        card.findChild(FactLines).linkActivated.emit("date:2021-08-12")
    assert asked.args == ["date:2021-08-12"]
    card.show_photo(photo)
    assert card.facts == ""


def test_a_photo_of_an_offline_folder_says_so(card: PhotoCard) -> None:
    known = details()
    away = dataclasses.replace(known.photo, badges=frozenset({"offline"}))
    card.show_details(dataclasses.replace(known, photo=away))
    assert card.place == "Pictures / Lisbon · can't be reached now"
