"""Hundreds of odd and damaged files: each is decoded, or refused with a reason."""

import csv
from pathlib import Path

from photoclip.core.encoder import Preprocessing
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest
from photoclip.media.walk import EXTENSIONS
from tests.media.samples import MESSY, needs_messy

pytestmark = needs_messy

WANTED = Preprocessing(resize=224, crop=(224, 224))
NO_FAULT_OF_THE_FILE = ("crashed", "longer than")


def test_every_file_ends_as_expected(tmp_path: Path) -> None:
    with (MESSY / "MANIFEST.csv").open(encoding="utf-8", newline="") as stream:
        expected = {MESSY / row["file"]: row["expected"] for row in csv.DictReader(stream)}
    requests = [DecodeRequest(path, WANTED, tmp_path / "thumbnails") for path in expected]
    with DecodePool(2, time_limit_s=30) as pool:
        results = list(pool.decode(requests))
    assert len(results) == len(expected)
    wrong = {
        str(result.path): result.reason
        for result in results
        if not _is_right(result.path, expected[result.path], result.reason)
    }
    assert wrong == {}


def _is_right(path: Path, expected: str, reason: str) -> bool:
    if any(words in reason for words in NO_FAULT_OF_THE_FILE):
        return False
    if expected == "decodes":
        return not reason or path.suffix.lower() not in EXTENSIONS
    if expected.startswith("refused (") or expected == "refused":
        return bool(reason)
    return True
