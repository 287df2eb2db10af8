import pytest

from photoclip.ui import words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (5, "less than a minute left"),
        (61, "1 min left"),
        (360, "6 min left"),
        (7800, "2 h 10 min left"),
    ],
)
def test_time_left_is_said_as_a_person_would(seconds: float, said: str) -> None:
    assert words.time_left(seconds) == said


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
