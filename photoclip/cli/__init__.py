"""The command line: the engine's use cases for scripts, servers and tests. It needs no display."""

from photoclip.cli.program import main

__all__ = ["main"]
