"""Whatever is in a file: it is decoded or refused, and nobody but its worker can be hurt."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photoclip.core.encoder import Preprocessing
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from tests.media.mutations import Damage, damages, raw_headers, valid_files

WANTED = Preprocessing(resize=32, crop=(32, 32))
FILES = 10_000
"""How many damaged files the long version decodes."""

_DEATHS = ("the decoder crashed", "it took longer")


@dataclass
class Bench:
    """A pool to decode damaged files in, and what became of them."""

    pool: DecodePool
    folder: Path
    valid: dict[str, bytes]
    files: dict[str, bytes]
    """What is damaged: the valid ones, and more."""
    ends: Counter[str] = field(default_factory=Counter)

    def decode(self, name: str, data: bytes) -> DecodeResult:
        path = self.folder / name
        path.write_bytes(data)
        (result,) = self.pool.decode([DecodeRequest(path, WANTED, self.folder / "thumbnails")])
        assert result is not None
        return result

    def try_damaged(self, name: str, changes: list[Damage]) -> None:
        data = self.files[name]
        for change in changes:
            data = change.do(data)
        result = self.decode(name, data)
        assert result.path.name == name
        assert bool(result.reason) != bool(result.pixels.size)
        if not result.reason:
            assert result.pixels.shape == (32, 32, 3)
        died = result.reason.startswith(_DEATHS)
        self.ends[f"{result.reason} ({name})" if died else result.reason and "refused"] += 1


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("damaged")
    valid = valid_files(folder)
    with DecodePool(1, time_limit_s=20) as pool:
        yield Bench(pool, folder, valid, valid | raw_headers())


def _examples(count: int) -> settings:
    return settings(
        max_examples=count,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


def test_the_files_are_valid_before(bench: Bench) -> None:
    reasons = {name: bench.decode(name, data).reason for name, data in bench.valid.items()}
    assert len(reasons) > 20
    assert {name: reason for name, reason in reasons.items() if reason} == {}


@_examples(100)
@given(st.data(), damages)
def test_damaged_files(bench: Bench, data: st.DataObject, changes: list[Damage]) -> None:
    bench.try_damaged(data.draw(st.sampled_from(sorted(bench.files))), changes)


@pytest.mark.slow
def test_ten_thousand_damaged_files(bench: Bench) -> None:
    @_examples(FILES)
    @given(st.sampled_from(sorted(bench.files)), damages)
    def run(name: str, changes: list[Damage]) -> None:
        bench.try_damaged(name, changes)

    run()
    for end, count in bench.ends.most_common():
        print(f"{count:6} {end or 'decoded'}")
    assert sum(bench.ends.values()) >= FILES
    assert bench.decode("plain.jpg", bench.files["plain.jpg"]).reason == ""
