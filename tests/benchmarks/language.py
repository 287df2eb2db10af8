"""How often a query is said to be in another language: of English ones, and of others."""

import json
import random
import re
import time
from pathlib import Path

import click

from photoclip.services.knowing.languages import foreign_language
from tests.services.knowing.queries import ENGLISH, NAMES, QUERIES

_LENGTHS = (1, 2, 3, 4, 6)
_MOST = 2000


@click.command()
@click.option(
    "--captions",
    type=click.Path(exists=True, path_type=Path),
    help='Lines of JSON with "captions" in English, which are cut to a few words each.',
)
def language(captions: Path | None) -> None:
    """False alarms over English queries and names, hits over everyday queries in 16 languages."""
    started = time.perf_counter()
    foreign_language("ein roter Traktor auf dem Feld")
    click.echo(f"loading and first query: {time.perf_counter() - started:.2f} s")
    click.echo("said to be in another language:")
    for name, texts in _english(captions):
        _report(name, texts)
    for name, texts in QUERIES.items():
        _report(name, texts)
    _report("all of these languages", [text for texts in QUERIES.values() for text in texts])


def _english(captions: Path | None) -> list[tuple[str, list[str]]]:
    sets = [("English queries", ENGLISH), ("names and loan words", NAMES)]
    if captions is None:
        return sets
    lines = captions.read_text(encoding="utf-8").splitlines()
    texts = [text for line in lines for text in json.loads(line)["captions"]]
    words = [re.sub(r"[^\w' -]", "", text.lower()).split() for text in texts]
    chance = random.Random(1)
    for length in _LENGTHS:
        cut = {_cut(one, length, chance) for one in words if len(one) >= length}
        some = chance.sample(sorted(cut), min(_MOST, len(cut)))
        sets.append((f"{length} words of captions", some))
    return [*sets, ("whole captions", [" ".join(one) for one in words[:_MOST]])]


def _cut(words: list[str], length: int, chance: random.Random) -> str:
    start = chance.randrange(len(words) - length + 1)
    return " ".join(words[start : start + length])


def _report(name: str, texts: list[str]) -> None:
    started = time.perf_counter()
    said = [text for text in texts if foreign_language(text)]
    each = (time.perf_counter() - started) / len(texts)
    share = len(said) / len(texts)
    click.echo(
        f"{name:24} {len(said):5} of {len(texts):5} {share:7.2%}   {1000 * each:.2f} ms each"
    )
