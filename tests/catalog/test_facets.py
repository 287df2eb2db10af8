"""Values to filter by, with counts, for completion and chips."""

from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.facets import Facet
from photoclip.core.edits import DecisionChange, LabelChange, TagChange
from photoclip.core.labels import Definition
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.query.question import Question
from tests.catalog.library import add


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    catalog.folders.add(Path("/home/ada/Bilder"))
    for number, (kind, camera) in enumerate(
        [("JPEG", "Fujifilm X-T3"), ("MPO", "Fujifilm X-T3"), ("RAW", "Canon EOS 40D"), ("", None)]
    ):
        facts = PhotoMetadata(
            *(kind, 4, 3, 1, f"20{20 + number // 2}-01-01T00:00:00", camera, "XF35mm"),
            keywords=("Sea",),
        )
        add(catalog, f"/home/ada/Bilder/Été {number // 3}/{number}.jpg", str(number), facts)
    tags = [TagChange((1, 2, 3), "New York", True), TagChange((1,), "Ängste", True)]
    catalog.journal.apply("Tag", [*tags, TagChange((2,), "York", True)])
    label = catalog.labels.new(Definition("Rex"))
    changes = [LabelChange(label, Definition("Rex")), DecisionChange((1, 2), label, True)]
    catalog.journal.apply("Label", [*changes, DecisionChange((3,), label, False)])
    catalog.smart_albums.add("Best of", Question("dog"))
    return catalog


@pytest.mark.parametrize(
    ("facet", "prefix", "expected"),
    [
        ("tag", "", [("Sea", 4), ("New York", 3), ("Ängste", 1), ("York", 1)]),
        ("tag", "YO", [("York", 1), ("New York", 3)]),
        ("tag", "ang", [("Ängste", 1)]),
        ("tag", "new y", [("New York", 3)]),
        ("tag", "ork", []),
        ("keyword", "s", [("Sea", 4)]),
        ("label", "re", [("Rex", 2)]),
        ("album", "of", [("Best of", -1)]),
        ("camera", "", [("Fujifilm X-T3", 2), ("Canon EOS 40D", 1)]),
        ("camera", "x-t", [("Fujifilm X-T3", 2)]),
        ("camera", "eos", [("Canon EOS 40D", 1)]),
        ("lens", "", [("XF35mm", 4)]),
        ("type", "", [("jpeg", 2), ("raw", 1)]),
        ("year", "20", [("2020", 2), ("2021", 2)]),
        ("folder", "", [("Bilder", 4), ("Bilder/Été 0", 3), ("Bilder/Été 1", 1)]),
        ("folder", "ete", [("Bilder/Été 0", 3), ("Bilder/Été 1", 1)]),
        ("folder", "bilder/", [("Bilder/Été 0", 3), ("Bilder/Été 1", 1)]),
    ],
)
def test_values_with_counts(
    catalog: Catalog, facet: Facet, prefix: str, expected: list[tuple[str, int]]
) -> None:
    assert list(catalog.facets.values(facet, prefix)) == expected


def test_no_more_than_asked_for(catalog: Catalog) -> None:
    assert len(catalog.facets.values("tag", limit=2)) == 2


def test_they_follow_changes(catalog: Catalog) -> None:
    assert len(catalog.facets.values("tag")) == 4
    catalog.journal.undo()
    catalog.journal.apply("Tag", [TagChange((1,), "more", True)])
    assert catalog.facets.values("tag", "mo") == (("more", 1),)
    catalog.journal.undo()
    assert catalog.facets.values("tag", "mo") == ()
    assert catalog.facets.values("album") == ()


def test_what_is_not_listed_does_not_count(catalog: Catalog) -> None:
    elsewhere = add(catalog, "/else/x.jpg", "x", PhotoMetadata("GIF", camera="Fujifilm X-T3"))
    catalog.journal.apply("Tag", [TagChange((elsewhere,), "York", True)])
    assert catalog.facets.values("camera", "fuji") == (("Fujifilm X-T3", 3),)
    catalog.folders.remove(catalog.folders.all()[0].id)
    assert catalog.facets.values("camera", "fuji") == (("Fujifilm X-T3", 2),)
    assert catalog.facets.values("tag", "york")[0] == ("York", 1)
    assert catalog.facets.values("type", "gif") == ()
