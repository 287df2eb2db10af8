from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.arranging import Arranged
from photoclip.core.photo import SkippedFile
from photoclip.core.query.question import Picture, Question
from photoclip.core.search_events import SearchFinished
from photoclip.ui import empty_words, words
from photoclip.ui.done_words import done
from photoclip.ui.result_words import header
from photoclip.ui.search_controller import MOST_RESULTS
from photoclip.ui.spoken_below import services

_VERBS = (
    "Tag %",
    "Untag %",
    "Merge ",
    "Rename ",
    "Rate %",
    "Pick %",
    "Reject %",
    "Unflag ",
    "Write the",
    "Clear the",
    "Accept “",
    "Refuse ",
    "Define ",
    "Give %",
    "Take %",
    "Move %",
    "Keep all",
    "Say that",
    "Make album",
    "Remove ",
    "Add label",
    "Change label",
    "Import %",
)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (5, "less than a minute left"),
        (61, "about a minute left"),
        (89, "about a minute left"),
        (360, "about 6 minutes left"),
        (3590, "about 1 h left"),
        (7800, "about 2 h 10 min left"),
        (90_000, "about 25 h left"),
    ],
)
def test_time_left_is_said_as_a_person_would(seconds: float, said: str) -> None:
    assert words.time_left(seconds) == said


@pytest.mark.parametrize(
    ("searchable", "photos", "said"),
    [
        (0, 0, ""),
        (0, 10, "Nothing can be searched yet"),
        (1, 1000, "Searching the first photos"),
        (129, 1000, "Searching 12 % of the library"),
        (9_999, 10_000, "Searching 99 % of the library"),
        (10, 10, ""),
    ],
)
def test_how_much_is_searched_is_never_said_too_high(
    searchable: int, photos: int, said: str
) -> None:
    assert words.share_searched(searchable, photos) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [("2021-08-12T18:42:07", "12 Aug 2021, 18:42"), ("some day", "some day")],
)
def test_a_date_is_written_out(moment: str, said: str) -> None:
    assert words.taken(moment) == said


def test_counts_have_their_singular() -> None:
    assert (words.photos(1), words.photos(48213)) == ("1 photo", "48,213 photos")
    assert (words.files(1), words.files(3)) == ("1 file", "3 files")


def test_models_have_names_for_people() -> None:
    assert words.model("photoclip-builtin") == "Built-in model"
    assert words.model("/home/me/models/ViT-B-32/") == "ViT-B-32"


@pytest.mark.parametrize(("seconds", "said"), [(0.004, "1/250 s"), (2.5, "2.5 s"), (1, "1 s")])
def test_exposure_is_written_as_on_a_camera(seconds: float, said: str) -> None:
    assert words.shutter(seconds) == said


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (1234.5, "1,234 photos/s"),
        (1.2, "1 photo/s"),
        (0.5, "30 photos/min"),
        (0.001, "1 photo/min"),
    ],
)
def test_rates_are_told_in_whole_photos(rate: float, said: str) -> None:
    assert words.rate(rate) == said


def found(fit: int, searched: int, *, ranked: bool = True) -> SearchFinished:
    ids = np.arange(fit)
    return SearchFinished(
        "dog", (), searched, 0.012, "builtin", ids, 0, fit if ranked else 0, ranked
    )


def test_results_say_which_part_of_the_library_was_searched() -> None:
    asked = Question("dog")
    assert header(asked, found(31, 1204), 1204) == ("31 photos", "fit, in 12 ms")
    part = "among the 1,204 of 10,000 photos that can be searched so far"
    assert header(asked, found(31, 1204), 10_000) == ("31 photos", f"fit, {part}, in 12 ms")
    assert header(asked, found(1, 1204), 10_000)[1] == f"fits, {part}, in 12 ms"
    assert header(asked, found(0, 1204), 10_000) == ("No photo fits", part)
    looked = "1,204 photos looked at, in 12 ms"
    assert header(asked, found(0, 1204), 1204) == ("No photo fits", looked)
    like = header(Question(pictures=(Picture(1),)), found(3, 1204), 10_000, "a.jpg")
    assert like == ("Photos like a.jpg", f"3 photos, {part}, in 12 ms")


def test_results_say_when_their_order_means_nothing_and_when_they_are_too_many() -> None:
    asked = Question("type:raw")
    only = found(4, 1204, ranked=False)
    assert header(asked, only, 10_000) == ("4 photos", "fit, newest first, in 12 ms")
    many = found(MOST_RESULTS, 50_000)
    assert header(Question("dog"), many, 50_000)[0] == "More than 10,000 photos"
    assert header(asked, only, 10_000, album="RAW") == ("RAW", "4 photos, newest first")
    nothing = (np.arange(4), np.ones(4, np.float32), np.zeros(4, np.int32))
    by_name = replace(only, arranged=Arranged(*nothing, sorted_by="name"))
    assert header(asked, by_name, 10_000) == ("4 photos", "fit, in 12 ms")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("platypus", "Nothing in your library looks like “platypus”"),
        ("platypus date:2020", "Nothing that fits the rest looks like “platypus”"),
        ("type:raw", "No photo fits"),
    ],
)
def test_what_is_not_found_is_named(text: str, title: str) -> None:
    assert empty_words.search(Question(text)).title == title


def test_what_pictures_and_words_together_do_not_find_is_named() -> None:
    asked = Question("at night", (Picture(1),))
    title = empty_words.search(asked, "a.jpg").title
    assert title == "Nothing in your library looks like “at night” and a.jpg"


def test_a_name_that_is_no_text_can_still_be_read() -> None:
    assert words.readable("garden, été.jpg") == "garden, été.jpg"
    assert words.file_name(Path("/photos/caf\udce9\nx.jpg")) == "caf\\udce9\\nx.jpg"
    assert words.file_name(Path("/")) == "/"


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("Tag 1 photo “whiskers”", "Tagged 1 photo “whiskers”"),
        ("Rate 4 photos ★★★★", "Rated 4 photos ★★★★"),
        ("Pick 1 photo, reject 2 photos", "Picked 1 photo, rejected 2 photos"),
        ("Untag 2 photos “a, reject b”", "Untagged 2 photos “a, reject b”"),
        ("“Dog” tagged 3 photos on its own", "“Dog” tagged 3 photos on its own"),
        ("Decide on the stars of sea.jpg", "Decided on the stars of sea.jpg"),
        ("Put 3 photos into “Take away”", "Put 3 photos into “Take away”"),
        ("3 photos moved to the trash", "3 photos moved to the trash"),
    ],
)
def test_what_was_done_is_past(step: str, said: str) -> None:
    assert done(step) == said


def test_every_step_of_the_history_is_known_when_it_is_done() -> None:
    """All sentences that begin with a verb and name a label, an album, a tag, or photos."""
    steps = [one for one in services.SENTENCES if one.startswith(_VERBS)]
    assert len(steps) > 20
    assert [one for one in steps if done(one) == one and not one.startswith("Reset")] == []


def test_what_could_not_be_looked_at_is_named_as_far_as_it_can_be_read() -> None:
    def unseen(count: int) -> str:
        paths = (Path("/photos") / str(number) for number in range(count))
        return words.unseen([SkippedFile(path, "it is locked", unseen=True) for path in paths])

    assert unseen(1) == "/photos/0 could not be opened: it is locked."
    assert unseen(5) == (
        "5 files and folders could not be opened: /photos/0 (it is locked); "
        "/photos/1 (it is locked); /photos/2 (it is locked) and 2 more."
    )
