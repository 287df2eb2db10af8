"""Each filter lets through the photos that it should, and no others."""

from pathlib import Path

import numpy as np
import pytest

from photoclip.catalog.batches import Batch, ExtraFile, ReadFile
from photoclip.catalog.catalog import Catalog
from photoclip.catalog.files import FileState
from photoclip.catalog.folders import Mount
from photoclip.catalog.kinds import KINDS, formats, kind_of
from photoclip.catalog.nearby import distance_km
from photoclip.core.edits import DecisionChange, FlagChange, LabelChange, TagChange
from photoclip.core.labels import Definition
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.query.conditions import (
    Condition,
    Has,
    Is,
    Labelled,
    Near,
    NumberIn,
    TakenIn,
    TextField,
    TextIs,
    Within,
    WordsHave,
)
from tests.catalog.library import Model

ROOT = Path("/home/ada/Pictures")
LISBON, NEW_YORK, FIJI = (38.72, -9.14), (40.71, -74.01), (-17.7, 179.9)


def photo(kind: str = "JPEG", taken: str | None = None, **facts: object) -> PhotoMetadata:
    return PhotoMetadata(format=kind, width=4000, height=3000, taken_at=taken, **facts)  # type: ignore[arg-type]


def at(place: tuple[float, float]) -> dict[str, float]:
    return {"latitude": place[0], "longitude": place[1]}


PHOTOS = {
    1: ("2021/Lisbon/tram_28.JPG", photo(taken="2021-08-31T23:59:59", iso=100, **at(LISBON))),
    2: ("2021/Lisbon/Café Brasileira.heic", photo("HEIF", "2021-09-01T00:00:00", iso=3200)),
    3: ("2022/DSC_1.NEF", photo("RAW", camera="Nikon D70", lens="18-70 mm", rating=5)),
    4: ("2022/100%.png", photo("PNG", title="Über uns", keywords=("Family", "New York"))),
    5: ("deep/2021/x_1.jpg", photo("MPO", "2022-02-02T02:02:02", flag="reject", **at(FIJI))),
    6: ("deep/y.jpg", photo(camera="Apple iPhone 12", **at(NEW_YORK))),
}


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    folder = catalog.folders.add(ROOT)
    read = [
        ReadFile(folder, ROOT / path, FileState(1000 * number, 5), f"2-{number}", facts)
        for number, (path, facts) in PHOTOS.items()
    ]
    film = ExtraFile(folder, ROOT / "tram.mov", FileState(1, 1), "video", ROOT / PHOTOS[1][0])
    raw = ExtraFile(folder, ROOT / "y.dng", FileState(1, 1), "raw", ROOT / PHOTOS[6][0])
    catalog.store_batch(Model(), Batch(read, extras=[film, raw]))
    copies = [ReadFile(folder, ROOT / f"c{n}.jpg", FileState(9, 9), f"2-{n}") for n in (5, 6)]
    catalog.store_batch(Model(), Batch(copies))
    catalog.files.apply_scan(missing=[ROOT / "c6.jpg", ROOT / PHOTOS[4][0]])
    catalog.journal.apply("Tag", [TagChange((1, 2), "Été", True), TagChange((3,), "été 2", True)])
    label = catalog.labels.new(Definition("Rex"))
    answers = [DecisionChange((1,), label, True), DecisionChange((2,), label, False)]
    catalog.journal.apply("Answer", [LabelChange(label, Definition("Rex")), *answers])
    catalog.journal.apply("Pick", [FlagChange((1,), "pick")])
    return catalog


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (TextIs("tag", "ete"), [1, 2]),
        (TextIs("tag", "ÉTÉ 2"), [3]),
        (TextIs("tag", "et"), []),
        (TextIs("keyword", "york"), [4]),
        (TextIs("caption", "uber"), [4]),
        (TextIs("name", "CAFE"), [2]),
        (TextIs("name", "_1"), [3, 5]),
        (TextIs("name", "0%"), [4]),
        (TextIs("name", "%"), [4]),
        (TextIs("name", "2021"), []),
        (TextIs("name", "tram_28.jpg"), [1]),
        (TextIs("folder", "2021"), [1, 2, 5]),
        (TextIs("folder", "pictures/2021"), [1, 2]),
        (TextIs("folder", "Pictures\\2021\\lisbon"), [1, 2]),
        (TextIs("folder", "/home/ada/Pictures/deep/"), [5, 6]),
        (TextIs("folder", "ada"), []),
        (TextIs("camera", "nikon"), [3]),
        (TextIs("camera", "IPHONE"), [6]),
        (TextIs("lens", "70 mm"), [3]),
        (TextIs("type", "jpg"), [1, 5, 6]),
        (TextIs("type", ".HEIC"), [2]),
        (TextIs("type", "nef"), [3]),
        (TextIs("type", "nonsense"), []),
        (NumberIn("iso", 100, 200), [1]),
        (NumberIn("iso", 100, None), [1, 2]),
        (NumberIn("iso", None, None), [1, 2]),
        (NumberIn("rating", 1, None), [3]),
        (NumberIn("size", 3000, 5000), [3, 4, 5]),
        (NumberIn("size", None, 10), [5, 6]),
        (NumberIn("width", 4001, None), []),
        (TakenIn("2021-08", "2021-09"), [1]),
        (TakenIn("2021-09-01T00:00:00", None), [2, 5]),
        (TakenIn(None, "2021-09"), [1]),
        (Near(*LISBON, 10), [1]),
        (Within(38.72, -9.14, 38.72, -9.14), [1]),
        (Within(-20, 170, 60, -60), [5, 6]),
        (Within(-20, 179.9, 60, -179.9), [5]),
        (Within(0, -74, 60, 0), [1]),
        (Near(38.7, -9.5, 50), [1]),
        (Near(38.7, -9.5, 20), []),
        (Near(-17.7, -179.9, 50), [5]),
        (Near(0, 0, 30_000), [1, 5, 6]),
        (Near(89.99, 100, 6000), [1, 6]),
        (Has("gps"), [1, 5, 6]),
        (Has("tags"), [1, 2, 3, 4]),
        (Has("caption"), [4]),
        (Has("date"), [1, 2, 5]),
        (Has("camera"), [3, 6]),
        (Has("rating"), [3]),
        (Is("missing"), [4]),
        (Is("rejected"), [5]),
        (Is("picked"), [1]),
        (Is("duplicate"), [5]),
        (Is("tagged"), [1, 2, 3, 4]),
        (Is("raw"), [3, 6]),
        (Is("live"), [1]),
        (Is("offline"), []),
        (Labelled(1), [1]),
        (Labelled(9), []),
        (WordsHave("new york"), [4]),
        (WordsHave("york new"), []),
    ],
)
def test_a_condition_holds_of(catalog: Catalog, condition: Condition, expected: list[int]) -> None:
    found = catalog.conditions.ids(condition)
    assert found.dtype == np.int64
    assert found.tolist() == expected


@pytest.mark.parametrize("field", ["name", "folder", "tag", "keyword", "camera", "type", "caption"])
def test_any_text_may_be_asked_for(catalog: Catalog, field: TextField) -> None:
    for text in ("\ud800", "\0", "'", "", "%_\\", "🏖️", "ẞ" * 1000):
        catalog.conditions.ids(TextIs(field, text))


def test_offline_is_what_cannot_be_reached_at_any_place(catalog: Catalog) -> None:
    catalog.folders.reached(1, None, [Mount(ROOT / "deep", offline=True)])
    assert catalog.conditions.ids(Is("offline")).tolist() == [6]
    catalog.folders.out_of_reach(1)
    assert catalog.conditions.ids(Is("offline")).tolist() == [1, 2, 3, 5, 6]


def test_what_is_not_listed_passes_nothing(catalog: Catalog) -> None:
    catalog.folders.remove(1)
    for condition in (TextIs("tag", "ete"), NumberIn("iso", 1, None), Has("caption"), Labelled(1)):
        assert catalog.conditions.ids(condition).tolist() == []


def test_the_newest_of_some_photos_come_first(catalog: Catalog) -> None:
    every = catalog.photos.ids().tolist()
    for some in ([5, 1, 2], [99, 1], [], [1, 2, 3, 4, 5, 6]):
        newest = catalog.photos.newest(np.array(some, np.int64)).tolist()
        assert newest == [one for one in every if one in some]


def test_kinds_are_called_as_people_do() -> None:
    assert formats("JPG") == formats("jpeg") == ("JPEG", "MPO")
    assert formats(".tif") == ("TIFF",)
    assert formats("cr3") == formats("raw") == ("RAW",)
    assert [kind_of(formats(kind)[0]) for kind in KINDS] == list(KINDS)
    assert kind_of("Strange") == "strange"


def test_distances() -> None:
    # Lisbon to New York, by the great circle of a sphere: 5,422 km (Movable Type's calculator).
    far = distance_km(*LISBON, np.array([NEW_YORK[0], LISBON[0]]), np.array([NEW_YORK[1], -9.14]))
    assert far == pytest.approx([5422, 0], abs=15)
    assert distance_km(0, 0, np.array([0.0]), np.array([180.0])) == pytest.approx([20015], abs=1)
