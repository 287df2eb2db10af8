"""What the packages of systems that aren't at hand here are told, against what the code says."""

import ast
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import yaml

from photoclip import __version__
from photoclip.services.integrating import APP_ID
from photoclip.services.integrating.menu import LABELS
from photoclip.ui.handing_over import file_manager
from photoclip.ui.viewer import awake

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SPEC = PACKAGING / "pyinstaller" / "photoclip.spec"
MANIFEST = PACKAGING / "flatpak" / f"{APP_ID}.yaml"
_MADE = Path("dist")
"""What is there only while something is packed."""


@dataclass
class Frozen:
    """What the spec asks PyInstaller for, on one system."""

    analysis: dict[str, Any] = field(default_factory=dict)
    programs: dict[str, dict[str, Any]] = field(default_factory=dict)
    bundle: dict[str, Any] = field(default_factory=dict)
    folder: str = ""


@pytest.fixture
def freeze(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Frozen]:
    """Read the spec as PyInstaller does, on any system; nothing is frozen."""
    monkeypatch.setattr(sys, "path", sys.path.copy())
    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda module, recursive=False: [module])
    drawn = ModuleType("icons")
    made = SimpleNamespace(ico=tmp_path / "photoclip.ico", icns=tmp_path / "photoclip.icns")
    drawn.make = lambda svg, folder: made if svg.is_file() else None  # type: ignore[attr-defined]
    transformers = ModuleType("transformers")
    found = find_spec("transformers")
    assert found is not None
    transformers.__file__, transformers.__spec__ = found.origin, found
    for name, module in {
        **{"PyInstaller": ModuleType("x"), "PyInstaller.utils": ModuleType("x")},
        **{"PyInstaller.utils.hooks": hooks, "icons": drawn, "transformers": transformers},
    }.items():
        monkeypatch.setitem(sys.modules, name, module)

    def read(system: str) -> Frozen:
        asked = Frozen()

        def analyse(scripts: list[str], **given: Any) -> SimpleNamespace:
            asked.analysis = {"scripts": scripts, **given}
            return SimpleNamespace(scripts=scripts, binaries=[], datas=[], pure=[])

        def collect(*parts: Any, name: str, **given: Any) -> None:
            asked.folder = name

        names = {
            **{"SPECPATH": str(SPEC.parent), "workpath": str(tmp_path), "Analysis": analyse},
            **{"PYZ": lambda pure: None, "COLLECT": collect},
            "EXE": lambda *parts, name, **given: asked.programs.update({name: given}),
            "BUNDLE": lambda folder, **given: asked.bundle.update(given),
        }
        monkeypatch.setattr(sys, "platform", system)
        exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), names)
        return asked

    return read


def _is_module(name: str) -> bool:
    """Whether it can be imported, without importing what it is in."""
    top, *below = name.split(".")
    spec = find_spec(top)
    if spec is None or not below:
        return spec is not None
    place = Path((spec.submodule_search_locations or [""])[0], *below)
    return place.is_dir() or any(place.parent.glob(f"{place.name}.*"))


def test_what_is_frozen_in_is_there(freeze: Callable[[str], Frozen]) -> None:
    asked = freeze("linux").analysis
    files = [*asked["scripts"], *asked["hookspath"]]
    files += [one[0] for one in asked["datas"] if isinstance(one, tuple)]
    assert [one for one in files if not Path(one).exists()] == []
    assert [one for one in asked["hiddenimports"] if not _is_module(one)] == []


def test_windows_has_a_program_with_a_console_and_one_without(
    freeze: Callable[[str], Frozen],
) -> None:
    programs = freeze("win32").programs
    assert {name: given["console"] for name, given in programs.items()} == {
        "photoclip": False,
        "photoclip-cli": True,
    }
    for name, given in programs.items():
        assert given["icon"].endswith("photoclip.ico")
        assert f'"{name}.exe"' in Path(given["version"]).read_text(encoding="utf-8")


def test_macos_is_told_who_the_program_is(freeze: Callable[[str], Frozen]) -> None:
    bundle = freeze("darwin").bundle
    assert (bundle["bundle_identifier"], bundle["version"]) == (APP_ID, __version__)
    assert bundle["icon"].endswith("photoclip.icns")
    told = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    assert all(told[name] for name in told if name.endswith("UsageDescription"))
    entitled = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(entitled.values()) == {True}


def test_linux_has_one_program(freeze: Callable[[str], Frozen]) -> None:
    asked = freeze("linux")
    assert (list(asked.programs), asked.folder, asked.bundle) == (["photoclip"], "photoclip", {})


def _there(place: str) -> bool:
    return Path(place).is_relative_to(_MADE) or (ROOT / place).exists()


def test_the_windows_installer_packs_what_is_made() -> None:
    installer = (PACKAGING / "windows" / "photoclip.iss").read_text(encoding="utf-8")
    places = [one.replace("\\", "/") for one in re.findall(r"\{#Root\}\\([^\s\";*]+)", installer)]
    assert places
    assert [one for one in places if not _there(one)] == []
    assert set(re.findall(r"[\w-]+\.exe", installer)) <= {"photoclip.exe", "photoclip-cli.exe"}
    assert set(re.findall(r'Parameters: "(.*?)"', installer)) == {"integrate on", "integrate off"}
    words = {"en": LABELS[""], "de": LABELS["de"]}
    for language, said in words.items():
        line = re.search(rf"^{language}\.Similar=(.*)$", installer, re.MULTILINE)
        assert line is not None
        assert said in line[1], "as it is called in the menu itself"


def test_the_build_for_windows_uses_what_is_there() -> None:
    build = (PACKAGING / "windows" / "build.ps1").read_text(encoding="utf-8")
    places = [one.replace("\\", "/") for one in re.findall(r"\$root\\([\w.\\-]+)", build)]
    assert len(places) > 4
    assert [one for one in places if not _there(one)] == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_scripts_can_be_read() -> None:
    scripts = [*sorted(PACKAGING.rglob("*.sh")), ROOT / ".ci" / "package", ROOT / ".ci" / "run"]
    done = subprocess.run(
        ["bash", "-c", 'for one; do bash -n "$one" || exit; done', "-", *map(str, scripts)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        places = re.findall(r"\$(?:root|here)/(packaging/[\w./-]+)", text)
        assert [one for one in places if not (ROOT / one).exists()] == [], script.name


def test_the_flatpak_packs_what_is_there_under_the_program_s_name() -> None:
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert (manifest["id"], manifest["command"]) == (APP_ID, "photoclip")
    (module,) = manifest["modules"]
    places = [
        (MANIFEST.parent / source["path"]).resolve().relative_to(ROOT).as_posix()
        for source in module["sources"]
        if "path" in source
    ]
    assert [one for one in places if not _there(one)] == []
    # No wheel, no download: what the dependencies are is said once, for the frozen program.
    assert {source["type"] for source in module["sources"]} <= {"dir", "file", "script"}


def test_the_flatpak_may_do_what_the_code_does_and_nothing_else() -> None:
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    tray = {"org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"}
    asked = tray | {file_manager._NAME, awake._SERVICE}
    assert set(manifest["finish-args"]) == {
        *("--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"),
        *("--filesystem=host", "--share=network"),
        *(f"--talk-name={name}" for name in asked),
    }


def test_what_is_frozen_in_by_name_is_a_dependency() -> None:
    """A library that is no longer one would be missed only where the program is frozen."""
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    collected = {
        ast.literal_eval(call.args[0]).partition(".")[0]
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("collect_data_files", "collect_submodules")
        and isinstance(call.args[0], ast.Constant)
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[^\w-]", one)[0].replace("-", "_") for one in project["dependencies"]}
    # Data of dateparser's, a part of its package; the time zones it brings along.
    assert collected - {"photoclip", "dateparser_data", "tzdata"} <= wanted
