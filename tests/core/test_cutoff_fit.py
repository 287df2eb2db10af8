"""Fitting the cut-off's numbers again, as packaging/cutoff does it."""

from pathlib import Path

import numpy as np
import pytest

from photoclip.core.cutoff import RULE
from photoclip.core.ranking import normalise

PHOTOS, WORDS, PROMPTS, DIM = 40, 8, 60, 24


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(__file__).resolve().parents[2] / "packaging" / "cutoff"
    monkeypatch.syspath_prepend(folder)


def test_numbers_that_made_the_answers_are_found_again() -> None:
    from regression import logistic  # type: ignore[import-not-found]

    rng = np.random.default_rng(0)
    found = rng.normal(1, 2, (10_000, 2))
    right = rng.random(len(found)) < 1 / (1 + np.exp(-(0.5 - 0.7 * found[:, 0] + found[:, 1])))
    numbers = logistic(found, right, rng.uniform(0.5, 1, len(found)))
    assert numbers == pytest.approx([0.5, -0.7, 1.0], abs=0.15)


def test_a_rule_is_fitted_and_measured_and_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from asking import WHOLE, ask_all  # type: ignore[import-not-found]
    from fit import report  # type: ignore[import-not-found]
    from libraries import Library  # type: ignore[import-not-found]
    from regression import measure

    monkeypatch.setattr("asking.SIZES", {5: 10, 20: 3})
    rng = np.random.default_rng(1)
    queries, everyday = (
        normalise(rng.normal(size=(count, DIM)).astype(np.float32)) for count in (WORDS, PROMPTS)
    )
    right = rng.random((WORDS, PHOTOS)) < 0.1
    right[np.arange(WORDS), np.arange(WORDS)] = True
    photos = normalise((right.T @ queries + rng.normal(0, 0.15, (PHOTOS, DIM))).astype(np.float32))
    files = tuple(f"{number}.jpg" for number in range(PHOTOS))
    words = tuple(f"word {number}" for number in range(WORDS))
    library = Library("model", "made up", files, photos, words, queries, right, everyday)
    rule = report([library])
    assert rule.margin > 0 > rule.gap
    assert rule.strong == RULE.strong
    assert rule.growth > 0
    told = measure([(group, rule) for group in ask_all(library) if group.size == WHOLE])
    assert 0.75 * told.oracle < told.f1 <= told.oracle <= 1
    assert told.strong > 0.9
    printed = capsys.readouterr().out
    assert f"gap={rule.gap}" in printed
    assert "other words and other photos" in printed
