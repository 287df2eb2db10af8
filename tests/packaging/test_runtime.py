"""What an AppImage begins with, before a small program in place of photoclip."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
_NEEDS = "/usr/include/squashfuse/ll.h"

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AppImages are for Linux"),
    pytest.mark.skipif(
        not (Path(_NEEDS).exists() and shutil.which("gcc") and shutil.which("mksquashfs")),
        reason="what compiles it is not installed (see packaging/appimage/build.sh)",
    ),
]


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An AppImage that tells how it was started, and ends with 7."""
    root = tmp_path_factory.mktemp("appimage")
    tree = root / "tree"
    (tree / "below").mkdir(parents=True)
    (tree / "below" / "large").write_bytes(os.urandom(300_000))
    (tree / "link").symlink_to("below/large")
    run = tree / "AppRun"
    run.write_text('#!/bin/sh\nprintf "%s\\n" "$@" "$APPDIR" "$APPIMAGE" "$OWD"\nexit 7\n')
    run.chmod(0o755)
    script = PACKAGING / "appimage" / "runtime.sh"
    subprocess.run([script, "1.2.3", root / "runtime"], check=True)
    quiet = ["-quiet", "-no-progress", "-comp", "zstd"]
    subprocess.run(["mksquashfs", tree, root / "files", *quiet], check=True)
    made = root / "small.AppImage"
    made.write_bytes((root / "runtime").read_bytes() + (root / "files").read_bytes())
    made.chmod(0o755)
    return made


def _run(image: Path, *words: str, here: Path, **more: str) -> "subprocess.CompletedProcess[str]":
    known = {"PATH": os.environ["PATH"], "TMPDIR": str(here), **more}
    return subprocess.run(
        [image, *words], cwd=here, env=known, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("unpacked", ["", "1"])
def test_the_program_gets_all_that_is_said_and_says_how_it_ended(
    image: Path, tmp_path: Path, unpacked: str
) -> None:
    more = {"APPIMAGE_EXTRACT_AND_RUN": unpacked} if unpacked else {}
    done = _run(image, "a b", '"c"', here=tmp_path, **more)
    *given, folder, file, here = done.stdout.splitlines()
    assert (given, file, here) == (["a b", '"c"'], str(image), str(tmp_path))
    assert Path(folder).parent == tmp_path
    assert done.returncode == 7
    if unpacked:
        assert list(tmp_path.iterdir()) == [], "what was unpacked is gone"


def test_it_unpacks_itself(image: Path, tmp_path: Path) -> None:
    assert _run(image, "--appimage-extract", here=tmp_path).returncode == 0
    there = tmp_path / "squashfs-root"
    whole = image.parent / "tree"
    assert (there / "below" / "large").read_bytes() == (whole / "below" / "large").read_bytes()
    assert (there / "link").readlink() == Path("below/large")
    assert os.access(there / "AppRun", os.X_OK)


def test_half_a_download_says_so(image: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.AppImage"
    half.write_bytes(image.read_bytes()[:-200_000])
    half.chmod(0o755)
    done = _run(half, here=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "is damaged" in done.stderr


def test_it_tells_where_its_files_begin_and_what_it_can_do(image: Path, tmp_path: Path) -> None:
    begins = int(_run(image, "--appimage-offset", here=tmp_path).stdout)
    assert image.read_bytes()[begins : begins + 4] == b"hsqs"
    assert image.read_bytes()[8:11] == b"AI\x02"
    assert "1.2.3" in _run(image, "--appimage-version", here=tmp_path).stdout
    assert _run(image, "--appimage-fly", here=tmp_path).returncode == 1
