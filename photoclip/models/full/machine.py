"""Which machine this is, as far as the speed of a model depends on it; without torch."""

import contextlib
import os
import platform
import subprocess
from functools import cache
from importlib import metadata
from pathlib import Path


@cache
def machine() -> str:
    """The processor, how much of it, and the version of torch."""
    return f"{_chip()}, {os.cpu_count()} cores, torch {_torch()}"


def _chip() -> str:
    system = platform.system()
    if system == "Linux":
        with contextlib.suppress(OSError):
            for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
                name, _, value = line.partition(":")
                if name.strip() == "model name":
                    return value.strip()
    if system == "Darwin":
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=5, check=True)
            return done.stdout.strip()
    return platform.processor() or platform.machine()


def _torch() -> str:
    try:
        return metadata.version("torch")
    except metadata.PackageNotFoundError:
        return "none"
