"""Hundreds of odd and damaged files: each is decoded at its size, or refused with a reason."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from photoclip.core.encoder import Preprocessing
from photoclip.media.kinds import kind_of
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from tests.media.measured import process_measured
from tests.media.samples import MESSY, odd_file

WANTED = Preprocessing(resize=224, crop=(224, 224))
NO_FAULT_OF_THE_FILE = ("crashed", "longer than")
MOST_MEMORY = 1_500_000_000
LARGE = 100_000
"""Bytes of a file that is left to the long version."""
STAMP = 100
"""What a RAW is never shown as: the shorter side of the thumbnail that is its first picture."""


@dataclass(frozen=True)
class Case:
    """A line of the collection's manifest."""

    path: Path
    expected: str
    exercises: str
    bytes: int
    seen: str
    """What Pillow made of it: "ok|JPEG|100x77|RGB|…"; of a RAW, its stamp."""

    @property
    def size(self) -> list[int] | None:
        """Width and height, the shorter one first, since a turn may swap them; None if unknown."""
        found = re.match(r"ok\|\w+\|(\d+)x(\d+)\|", self.seen)
        return sorted(map(int, found.groups())) if found else None


def _cases() -> list[Case]:
    with odd_file("MANIFEST.csv").open(encoding="utf-8", newline="") as stream:
        found = [
            Case(
                MESSY / row["file"],
                row["expected"],
                row["exercises"],
                int(row["bytes"]),
                row["seen_pillow13_heif18_rawpy028"],
            )
            for row in csv.DictReader(stream)
            if (MESSY / row["file"]).is_file()  # There may be but a part of the collection.
        ]
    if not found:
        pytest.skip("of the collection of odd files nothing is here")
    return found


def _check(cases: list[Case], folder: Path) -> int:
    """Decodes them all in workers; returns the most memory that one of those took."""
    by_path = {case.path: case for case in cases}
    requests = [DecodeRequest(case.path, WANTED, folder) for case in cases]
    with DecodePool(2, time_limit_s=60, process=process_measured) as pool:
        results = [result for result in pool.decode(requests) if result]
    assert {result.path for result in results} == set(by_path)
    wrong = [complaint for one in results if (complaint := _complaint(by_path[one.path], one))]
    assert wrong == []
    return max(int(result.content_hash or 0) for result in results)


def _complaint(case: Case, result: DecodeResult) -> str:
    found = f"{case.path.relative_to(MESSY)} ({case.expected}): {result.reason or 'decoded'}"
    return "" if _is_right(case, result) else found


def _is_right(case: Case, result: DecodeResult) -> bool:
    if any(words in result.reason for words in NO_FAULT_OF_THE_FILE):
        return False
    shown = sorted((result.metadata.width, result.metadata.height))
    if kind_of(case.path.name) == "raw":
        return bool(result.reason) or min(shown) > STAMP
    if case.expected.startswith("video"):
        return result.reason == "it is a video"
    if case.expected.startswith(("refused (", "sidecar")) or case.expected == "refused":
        return bool(result.reason)
    if case.expected.startswith("decodes") and kind_of(case.path.name):
        return not result.reason and case.size in (None, shown)
    return True


def test_one_file_for_each_thing_that_can_be_odd(tmp_path: Path) -> None:
    of_each = {}
    for case in sorted(_cases(), key=lambda case: case.bytes):
        of_each.setdefault((case.exercises, case.expected, kind_of(case.path.name)), case)
    of_each = {kind: case for kind, case in of_each.items() if case.bytes < LARGE}
    assert _check(list(of_each.values()), tmp_path) < MOST_MEMORY


@pytest.mark.slow
def test_every_file_ends_as_expected(tmp_path: Path) -> None:
    most = _check(_cases(), tmp_path)
    print(f"The largest worker held {most / 1e6:,.0f} MB.")
    assert most < MOST_MEMORY
