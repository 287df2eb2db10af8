"""python -m tests.benchmarks NAME [OPTIONS]: see each module's docstring."""

import click

from tests.benchmarks.boxes import boxes
from tests.benchmarks.describing import describing
from tests.benchmarks.encoder import encoder
from tests.benchmarks.identity import identity
from tests.benchmarks.index import index
from tests.benchmarks.labels import labels
from tests.benchmarks.language import language
from tests.benchmarks.latency import latency
from tests.benchmarks.query import query
from tests.benchmarks.review import review
from tests.benchmarks.scale import scale
from tests.benchmarks.search import search
from tests.benchmarks.tiles import tiles
from tests.benchmarks.travel import travel
from tests.benchmarks.waiting import waiting
from tests.benchmarks.why import why
from tests.benchmarks.window import window


@click.group()
def benchmarks() -> None:
    """Measure photoclip on this machine."""


benchmarks.add_command(query)
benchmarks.add_command(search)
benchmarks.add_command(encoder)
benchmarks.add_command(boxes)
benchmarks.add_command(index)
benchmarks.add_command(describing)
benchmarks.add_command(identity)
benchmarks.add_command(window)
benchmarks.add_command(review)
benchmarks.add_command(scale)
benchmarks.add_command(latency)
benchmarks.add_command(language)
benchmarks.add_command(labels)
benchmarks.add_command(tiles)
benchmarks.add_command(travel)
benchmarks.add_command(waiting)
benchmarks.add_command(why)

if __name__ == "__main__":
    benchmarks()
