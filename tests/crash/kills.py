"""python -m tests.crash.kills [--kills 100]: kill indexing runs at random moments, and look.

After each kill the catalogue must be whole, every tag that was stored must be there, caches must
be as the catalogue is, and no process may be left. When a library is complete it must be what one
is that was never killed, and nothing may have been encoded twice that was stored before.
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.crash.world import World

_KILLS_IN_A_LIFE = 8


def complete_life(world: World, kills: int, longest_s: float) -> int:
    """Kill runs until one comes through, `kills` times at most; then compare. Returns how many."""
    done = 0
    while done < kills:
        killed = world.kill_after(world.random.uniform(0.0, longest_s))
        world.check()
        if not killed:
            break
        done += 1
    before = world.embedded()
    encoded = world.complete()
    world.check()
    assert world.embedded() == before + encoded, "something was encoded twice"
    state = world.state()
    pictures = sorted(world.folder.rglob("*.jpg"))
    assert sorted(state) == pictures
    assert state == world.unkilled()
    return done


def measure(world: World) -> float:
    """About half of the seconds that a whole run takes on this machine, once it has begun."""
    trial = World(world.root / "trial", world.random)
    trial.begin(len(list(world.folder.rglob("*.jpg"))))
    child = trial.start()
    started = time.monotonic()
    child.communicate()
    return 0.5 * (time.monotonic() - started)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--pictures", type=int, default=300)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as root:
        world = World(Path(root), random.Random(options.seed))
        world.begin(options.pictures)
        longest_s = measure(world)
        done, lives = 0, 0
        while done < options.kills:
            killed = complete_life(world, min(_KILLS_IN_A_LIFE, options.kills - done), longest_s)
            longest_s *= 1.1 if killed > 1 else 0.7  # the machine has more to do, or less
            done, lives = done + killed, lives + 1
            print(f"{done} kills, {lives} libraries completed", flush=True)
            world.disturb()
            world.add(options.pictures)
    print(f"{done} kills: nothing lost, nothing damaged, nothing encoded twice")
    return 0


if __name__ == "__main__":
    sys.exit(main())
