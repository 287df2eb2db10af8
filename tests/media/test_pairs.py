"""RAWs and films beside photos, told by name."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclip.media.kinds import kind_of, split_name
from photoclip.media.pairs import pair


@pytest.mark.parametrize(
    ("main", "extras"),
    [
        ("IMG_1.HEIC", ["IMG_1.MOV"]),
        ("IMG_1.HEIC", ["IMG_1.MP4"]),
        ("IMG_1.jpg", ["img_1.mov"]),
        ("IMG_1.JPG", ["IMG_1.CR2"]),
        ("IMG_1.JPG", ["IMG_1.DNG", "IMG_1.MOV"]),
        ("IMG_1.JPG", ["IMG_1.JPG.mov"]),
        ("A001.HIF", ["A001.CR3"]),
        ("IMG_1.DNG", ["IMG_1.MOV"]),
        ("PXL_1.MP.jpg", ["PXL_1.MP"]),
        ("PXL_1.MP.jpg", ["PXL_1.mp4"]),
        ("PXL_1.MP.jpg", ["PXL_1.MP.mp4"]),
        ("PXL_1.MP~2.jpg", ["PXL_1.MP~2"]),
        ("PXL_1.jpg", ["PXL_1.LS.mp4"]),
        ("PXL_1.RAW-01.COVER.jpg", ["PXL_1.RAW-02.ORIGINAL.dng"]),
        ("PXL_1.RAW-01.MP.COVER.jpg", ["PXL_1.RAW-02.ORIGINAL.dng"]),
        ("straße.jpg", ["STRASSE.NEF"]),
        ("caf\udce9.jpg", ["caf\udce9.arw"]),
        ("a\nb.jpg", ["a\nb.MOV"]),
    ],
)
def test_one_shot(main: str, extras: list[str]) -> None:
    assert pair([main, *extras, "other.jpg", "IMG_2.MOV"]) == {main: tuple(sorted(extras))}


@pytest.mark.parametrize(
    "names",
    [
        ["IMG_1.CR2"],
        ["IMG_1.MOV"],
        ["IMG_1.JPG", "IMG_2.MOV", "IMG_3.CR2"],
        ["IMG_1.JPG", "IMG_1.PNG", "IMG_1.xmp", "IMG_1.json", "IMG_1"],
        ["IMG_1.TIF", "IMG_1.CR2"],  # Developed by a person.
        ["IMG_1.PNG", "IMG_1.MOV"],  # A screenshot, and a film of a card that began at 1 again.
        ["DSC_1.JPG", "DSC_1.AVI"],
        ["IMG_1.CR2", "IMG_1.DNG"],
        ["IMG_1.HEIC", "IMG_1.JPG"],
        ["PXL_1.PORTRAIT-01.COVER.jpg", "PXL_1.PORTRAIT-02.ORIGINAL.jpg"],
        ["PXL_1.MP.jpg", "PXL_1.MP~2"],
        [".jpg", ".mov", ""],
    ],
)
def test_these_stand_by_themselves(names: list[str]) -> None:
    assert pair(names) == {}


@pytest.mark.parametrize(
    ("names", "main"),
    [
        (["IMG_1.HEIC", "IMG_1.JPG", "IMG_1.MOV"], "IMG_1.HEIC"),
        (["IMG_1.JPG", "img_1.jpg", "img_1.MOV"], "img_1.jpg"),
        (["IMG_1.HEIC", "IMG_1.JPG", "IMG_1.JPG.MOV"], "IMG_1.JPG"),
        (["PXL_1.jpg", "PXL_1.MP.jpg", "PXL_1.MP"], "PXL_1.MP.jpg"),
        (["PXL_1.jpg", "pxl_1.mp.jpg", "PXL_1.MP"], "PXL_1.jpg"),
    ],
)
def test_of_two_photos_the_likelier(names: list[str], main: str) -> None:
    assert pair(names) == {main: (names[-1],)}


_NAMES = st.lists(
    st.builds(
        lambda stem, middle, ending: stem + middle + ending,
        st.sampled_from(["A", "a", "B", "ß", "ss", "x.y", "\udce9", ""]),
        st.sampled_from(["", ".MP", ".MP~2", ".LS", ".RAW-01.COVER", ".JPG", "~2"]),
        st.sampled_from([".jpg", ".JPG", ".HEIC", ".png", ".CR2", ".dng", ".mov", ".AVI", ".MP"]),
    )
    | st.text(max_size=8),
    max_size=12,
)


@settings(max_examples=50)
@given(_NAMES, st.randoms(use_true_random=False))
def test_every_name_has_one_place(names: list[str], chance: random.Random) -> None:
    pairs = pair(names)
    extras = [extra for several in pairs.values() for extra in several]
    assert len(extras) == len(set(extras))
    assert not set(extras) & set(pairs)
    assert {*extras, *pairs} <= set(names)
    assert all(kind_of(extra) in ("raw", "video") for extra in extras)
    assert all(kind_of(main) in ("photo", "raw") for main in pairs)
    shuffled = names + names
    chance.shuffle(shuffled)
    assert pair(shuffled) == pairs


@settings(max_examples=50)
@given(_NAMES)
def test_a_raw_beside_a_jpeg_never_stands_alone(names: list[str]) -> None:
    extras = {extra for several in pair([*names, "A.CR2", "A.JPG"]).values() for extra in several}
    assert "A.CR2" in extras


@given(st.text())
def test_names_are_split_without_loss(name: str) -> None:
    stem, extension = split_name(name)
    assert name.startswith(stem)
    assert name[len(stem) :].lower().startswith(extension)
    assert extension or stem == name
