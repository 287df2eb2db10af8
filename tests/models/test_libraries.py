"""Torch's libraries are in memory before torch is imported."""

import os
import subprocess
import sys

import pytest

CODE = """
import sys
from pathlib import Path
from photoclip.models.libraries import load_libraries

load_libraries()
maps = Path("/proc/self/maps").read_text()
print("torch" in sys.modules, "libtorch_cpu" in maps, "libgomp" in maps)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what is mapped")
def test_libraries_are_loaded_without_the_import() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        env=os.environ | {"OMP_DISPLAY_ENV": "VERBOSE"},
        capture_output=True,
        text=True,
        check=True,
    )
    *loaded, gomp = done.stdout.split()
    assert loaded == ["False", "True"]
    # Threads that wait for others leave the cores to the decoders.
    assert gomp == "False" or "GOMP_SPINCOUNT = '10000'" in done.stderr
