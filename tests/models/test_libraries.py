"""Torch's libraries are in memory before torch is imported."""

import subprocess
import sys

import pytest

CODE = """
import sys
from pathlib import Path
from photoclip.models.libraries import load_libraries

load_libraries()
print("torch" in sys.modules, "libtorch_cpu" in Path("/proc/self/maps").read_text())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what is mapped")
def test_libraries_are_loaded_without_the_import() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
