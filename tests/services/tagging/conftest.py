"""Photos that show words, as in the tests of searching."""

from tests.services.searching.conftest import made_once, world

__all__ = ["made_once", "world"]
