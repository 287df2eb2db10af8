"""python -m tests.benchmarks NAME [OPTIONS]: see each module's docstring."""

import importlib

import click
from typing_extensions import override

NAMES = (
    *("query", "search", "encoder", "boxes", "index", "describing", "identity", "window", "review"),
    *(
        "duplicates",
        "grid",
        "scale",
        "latency",
        "language",
        "labels",
        "map",
        "products",
        "tiles",
        "travel",
        "viewer",
        "waiting",
        "why",
    ),
)
"""Each is a module here that has a command of its name. A new benchmark is added to them."""


class _Benchmarks(click.Group):
    """Modules are imported when their benchmark is run: what one needs would slow the others."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(NAMES)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in NAMES:
            return None
        command: click.Command = getattr(
            importlib.import_module(f"tests.benchmarks.{cmd_name}"), cmd_name
        )
        return command


@click.group(cls=_Benchmarks)
def benchmarks() -> None:
    """Measure photoclip on this machine."""


if __name__ == "__main__":
    benchmarks()
