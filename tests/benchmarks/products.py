"""Whose 8-bit products are the fastest on this chip: an encoder in int8 does little else.

Those of ViT-B/32's blocks, for so many photos at once as an index run encodes, and for one; in
turn, the fastest of several rounds, in processor time, so that other work on the machine counts
little. And the least cosine between what two engines made of one token.
"""

import time
import warnings
from collections.abc import Callable

import click

_TOKENS = 50
_SHAPES = ((768, 2304), (768, 768), (768, 3072), (3072, 768))
_ENGINES = ("fbgemm", "onednn")


@click.command()
@click.option("--rounds", default=5, show_default=True)
@click.option("--threads", default=1, show_default=True)
def products(rounds: int, threads: int) -> None:
    """Milliseconds a photo that each engine of torch needs for a block's 8-bit products."""
    import torch

    torch.set_num_threads(threads)
    engines = [one for one in _ENGINES if one in torch.backends.quantized.supported_engines]
    with torch.inference_mode():
        for photos in (16, 8, 1):
            took = dict.fromkeys(("fp32", *engines), 0.0)
            cosine = 1.0
            for width, out in _SHAPES:
                jobs = _jobs(engines, width, out, photos)
                for name, best in _fastest(jobs, rounds).items():
                    took[name] += 1e3 * best / photos
                first, *_, last = (jobs[one]() for one in engines)
                alike = torch.nn.functional.cosine_similarity(first, last, dim=-1)
                cosine = min(cosine, float(alike.min()))
            times = (f"{name} {spent:.2f} ms" for name, spent in took.items())
            ratio = took[engines[-1]] / took[engines[0]]
            click.echo(f"{photos:2} photos: {', '.join(times)}, x {ratio:.2f}; {cosine:.7f}")


def _jobs(engines: list[str], width: int, out: int, photos: int) -> dict[str, Callable]:
    import torch

    x, weight, bias = (
        torch.randn(photos * _TOKENS, width),
        torch.randn(out, width),
        torch.zeros(out),
    )
    scale = weight.abs().amax(dim=1).double() / 127
    jobs: dict[str, Callable] = {"fp32": lambda: torch.nn.functional.linear(x, weight, bias)}
    before = torch.backends.quantized.engine
    for engine in engines:
        torch.backends.quantized.engine = engine
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            rows = torch.quantize_per_channel(
                weight, scale, torch.zeros(out, dtype=torch.long), 0, torch.qint8
            )
            packed = torch.ops.quantized.linear_prepack(rows, bias)
        jobs[engine] = lambda packed=packed: torch.ops.quantized.linear_dynamic(x, packed, True)
    torch.backends.quantized.engine = before
    return jobs


def _fastest(jobs: dict[str, Callable], rounds: int) -> dict[str, float]:
    found = dict.fromkeys(jobs, float("inf"))
    for _ in range(rounds):
        for name, job in jobs.items():
            started = time.process_time()
            job()
            found[name] = min(found[name], time.process_time() - started)
    return found
