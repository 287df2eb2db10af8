"""A short version of `python -m tests.crash.kills`."""

import random
from pathlib import Path

from tests.crash.kills import complete_life
from tests.crash.world import World


def test_a_library_whose_runs_were_killed_is_as_one_whose_runs_were_not(tmp_path: Path) -> None:
    world = World(tmp_path, random.Random())
    world.begin(32)
    complete_life(world, kills=2, longest_s=0.6)
