from photoclip.ui.listing import (
    MOST_WEAK,
    Section,
    fitting,
    no_ids,
    plain,
    ranked,
    without,
)
from tests.ui.samples import hits, listed, queued


def test_results_come_in_bands_and_the_weak_ones_are_folded() -> None:
    listing = ranked(hits(2, 1, 5), unfolded=False)
    assert [(s.title, s.count, s.folded) for s in listing.sections] == [
        ("Strong matches", 2, False),
        ("Possible matches", 1, False),
        ("Weaker matches", 5, True),
    ]
    assert len(listing.ids) == len(listing.photos) == 8
    assert not ranked(hits(2, 1, 5), unfolded=True).sections[2].folded


def test_empty_bands_are_left_out_and_weak_ones_are_bounded() -> None:
    listing = ranked(hits(0, 0, MOST_WEAK + 50), unfolded=False)
    assert [section.count for section in listing.sections] == [MOST_WEAK]
    assert "nearest of the rest" in listing.sections[0].note


def test_only_what_fits_is_counted() -> None:
    assert fitting(hits(3, 2, 100)) == 5


def test_taking_photos_out_shrinks_sections() -> None:
    listing = without(ranked(hits(2, 2, 1), unfolded=True), 1, 3)
    assert listing.ids.tolist() == [0, 4]
    assert [section.count for section in listing.sections] == [1, 1]
    assert without(listed(1), 0, 0).sections == ()
    assert without(queued(3), 1, 1).confidences == (0.9, 0.88)


def test_a_plain_list_has_one_section_without_a_name() -> None:
    assert listed(3).sections == (Section("", 3),)
    assert plain(no_ids()).sections == ()
