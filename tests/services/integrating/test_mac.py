"""The Quick Action of the Finder, as far as it can be looked at without one."""

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from photoclip.services.integrating.mac import quick_action


def test_it_is_a_workflow_that_runs_the_program(tmp_path: Path) -> None:
    program = tmp_path / "photo clip.app" / "photoclip"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/given"\n', encoding="utf-8")
    program.chmod(0o755)
    quick_action((str(program),), tmp_path).turn_on()
    contents = tmp_path / "Library/Services/Find similar in photoclip.workflow/Contents"
    service = plistlib.loads((contents / "Info.plist").read_bytes())["NSServices"][0]
    assert service["NSSendFileTypes"] == ["public.image"]
    workflow = plistlib.loads((contents / "document.wflow").read_bytes())
    runs = workflow["actions"][0]["action"]["ActionParameters"]["COMMAND_STRING"]
    shell = shutil.which("sh")
    if shell is None:
        pytest.skip("there is no shell to run it")
    subprocess.run([shell, "-c", f"{runs}\nwait", "sh", "/a picture's.jpg"], check=True)
    given = (tmp_path / "given").read_text(encoding="utf-8").splitlines()
    assert given == ["--similar", "/a picture's.jpg"]


def test_off_leaves_nothing(tmp_path: Path) -> None:
    menu = quick_action(("/Applications/photoclip.app/Contents/MacOS/photoclip",), tmp_path)
    menu.turn_on()
    assert menu.state() == "on"
    menu.turn_off()
    assert menu.state() == "off"
    assert list(tmp_path.iterdir()) == []
