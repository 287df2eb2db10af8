"""Garbage is collected between two tests, on the main thread alone.

A window that was closed is garbage only after its test. If the next test's threads collected it, as
Python would have it, Qt would delete it there, and the process would crash some time later;
`photoclip/ui/garbage.py` looks after that in the program.
"""

import gc

_MUCH = 20_000
"""Objects; a window has more."""


def collect_if_much() -> None:
    if gc.get_count()[0] > _MUCH:
        collect()


def collect() -> None:
    """What is left after a test stays (modules, what sessions share), and isn't looked at again.

    A collection takes a tenth of a second with all of torch and of the tests to look through, and
    there is one after each test of the window.
    """
    gc.collect()
    gc.freeze()
