"""How results should travel from a decode worker: pickled through a pipe, or in shared memory.

A child sends arrays as large as an encoder's input, in both ways, in turns; what counts is the
processor time of both processes for one photo, since that is what decoding and encoding lose.
"""

import multiprocessing
import statistics
import time
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory

import click
import numpy as np

_SPAWN = multiprocessing.get_context("spawn")


def serve(pipe: Connection, side: int, memory: str) -> None:
    """Send as many arrays as asked for, the way asked for; then the processor time it took."""
    pixels = np.random.default_rng(0).integers(0, 255, (side, side, 3), dtype=np.uint8)
    shared = SharedMemory(memory)
    into = np.ndarray(pixels.shape, np.uint8, shared.buf)
    while (asked := pipe.recv()) is not None:
        way, count = asked
        started = time.process_time()
        for _ in range(count):
            if way == "pipe":
                pipe.send(pixels)
            else:
                into[:] = pixels
                pipe.send(side)
            pipe.recv()
        pipe.send(time.process_time() - started)
    del into
    shared.close()


@click.command()
@click.option("--side", default=224, show_default=True, help="Pixels along a side.")
@click.option("--count", default=400, show_default=True, help="Photos in a round.")
@click.option("--rounds", default=7, show_default=True, help="Rounds of each way.")
def travel(side: int, count: int, rounds: int) -> None:
    """Microseconds of both processes for one photo, through a pipe and through shared memory."""
    ours, theirs = _SPAWN.Pipe()
    shared = SharedMemory(create=True, size=side * side * 3)
    child = _SPAWN.Process(target=serve, args=(theirs, side, shared.name))
    child.start()
    found: dict[str, list[float]] = {"pipe": [], "shared memory": []}
    try:
        for _ in range(rounds):
            for way, costs in found.items():
                costs.append(_cost(ours, way, count, side, shared))
    finally:
        ours.send(None)
        child.join()
        shared.close()
        shared.unlink()
    for way, costs in found.items():
        click.echo(f"{way:14} {1e6 * statistics.median(costs):6.0f} microseconds for a photo")


def _cost(pipe: Connection, way: str, count: int, side: int, shared: SharedMemory) -> float:
    started = time.process_time()
    pipe.send((way, count))
    view = np.ndarray((side, side, 3), np.uint8, shared.buf)
    for _ in range(count):
        answer = pipe.recv()
        pixels = answer if way == "pipe" else view.copy()
        assert pixels.shape == (side, side, 3)
        pipe.send(True)
    own = time.process_time() - started
    del view
    return (own + float(pipe.recv())) / count
