"""What is said where no window can be opened, instead of what Qt would: nothing, and an abort."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.display import missing_library, require_display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only there displays and libraries may be missing"
)


def test_no_display_is_said() -> None:
    with pytest.raises(PhotoclipError, match="no display") as caught:
        require_display({})
    assert "photoclip search" in caught.value.hint


def test_a_display_that_does_not_answer_is_said(tmp_path: Path) -> None:
    with pytest.raises(PhotoclipError, match="doesn't answer"):
        require_display({"DISPLAY": f"unix:{tmp_path}/none"}, tmp_path)


@pytest.mark.parametrize("platform", ["offscreen", "wayland", "vnc:size=800x600"])
def test_who_chooses_another_way_needs_none(platform: str) -> None:
    require_display({"QT_QPA_PLATFORM": platform})


def test_wayland_needs_no_x(tmp_path: Path) -> None:
    (tmp_path / "wayland-0").touch()
    require_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})
    with pytest.raises(PhotoclipError, match="no display"):
        require_display({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_missing_library_is_named_with_its_package(tmp_path: Path) -> None:
    """A plug-in that wants a library that isn't there, as Qt's own is on a bare system."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no compiler to make such a plug-in with")
    platforms = tmp_path / "platforms"
    platforms.mkdir()
    source = tmp_path / "nothing.c"
    source.write_text("int nothing(void) { return 0; }\n", encoding="utf-8")
    gone = tmp_path / "libxcb-cursor.so.0"
    shared = [compiler, "-shared", "-fPIC", str(source)]
    subprocess.run([*shared, "-o", str(gone), "-Wl,-soname,libxcb-cursor.so.0.9"], check=True)
    plugin = platforms / "libqxcb.so"
    subprocess.run([*shared, "-Wl,--no-as-needed", str(gone), "-o", str(plugin)], check=True)
    gone.unlink()
    with pytest.raises(PhotoclipError, match=r"libxcb-cursor\.so\.0") as caught:
        require_display({"DISPLAY": ":0"}, tmp_path)
    assert "package manager" in caught.value.hint


def test_the_packages_of_known_libraries_are_said() -> None:
    text = "libEGL.so.1: cannot open shared object file: No such file or directory"
    said = missing_library(ImportError(text))
    assert said is not None
    assert "libegl1 (Debian, Ubuntu) or libglvnd-egl (Fedora)" in said.hint
    assert missing_library(ImportError("No module named 'PySide6'")) is None


def test_the_loader_s_words_are_found_behind_others() -> None:
    """The frozen program raises an error of its own from that of the loader."""
    outer = OSError("Failed to load dynlib/dll 'libqxcb.so'.")
    outer.__cause__ = OSError("libxcb-image.so.0: cannot open shared object file: No such file")
    said = missing_library(outer)
    assert said is not None
    assert "libxcb-image0" in said.hint
