"""The entry in the menus of Linux' file managers, in a home folder of the test's own."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.media.kinds import PHOTO_EXTENSIONS, RAW_EXTENSIONS
from photoclip.services.integrating.linux import MIME_TYPES, menu_of, quoted
from photoclip.services.integrating.menu import LABEL, FilesMenu
from tests.patience import PATIENCE_S

if sys.platform == "win32":
    pytest.skip("there are no such file managers", allow_module_level=True)

COMMAND = ('/opt/my $HOME `programs`/photo"clip\\ 100%',)


def _menu(home: Path, command: tuple[str, ...] = COMMAND, **environment: str) -> FilesMenu:
    return menu_of(command, {"LANG": "C", **environment}, home)


def _everything(home: Path) -> set[Path]:
    return {path.relative_to(home) for path in home.rglob("*")}


def _as_read(exec_value: str) -> list[str]:
    """What a desktop makes of a value: first the escapes of the file, then those of the quotes."""
    text = exec_value.replace("\\\\", "\\")
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', text)
    return [re.sub(r'\\(["`$\\])', r"\1", quoted) or bare for quoted, bare in parts]


def _desktop_files(home: Path) -> Mapping[str, list[str]]:
    files = [path for path in home.rglob("*") if path.suffix in (".desktop", ".nemo_action")]
    return {
        path.parent.name: [
            line.removeprefix("Exec=")
            for line in path.read_text(encoding="utf-8").splitlines()
            if line.startswith("Exec=")
        ]
        for path in files
    }


def _recorder(program: Path, given: Path) -> None:
    """A program that writes down what it is given."""
    program.parent.mkdir(parents=True)
    text = f'#!/bin/sh\nprintf "%s\\n" "$@" > "{given}.part"\nmv "{given}.part" "{given}"\n'
    program.write_text(text, encoding="utf-8")
    program.chmod(0o755)


def _await(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_on_off_and_nothing_left(tmp_path: Path) -> None:
    (tmp_path / ".local" / "share" / "applications").mkdir(parents=True)
    before = _everything(tmp_path)
    menu = _menu(tmp_path)
    assert menu.state() == "off"
    menu.turn_on()
    assert menu.state() == "on"
    assert all(Path(place).is_file() for place in menu.places())
    menu.turn_on()
    assert menu.state() == "on"
    menu.turn_off()
    assert menu.state() == "off"
    assert _everything(tmp_path) <= before
    menu.turn_off()


def test_the_file_manager_s_language_may_change(tmp_path: Path) -> None:
    english = _menu(tmp_path, LANG="en_GB.UTF-8")
    german = _menu(tmp_path, LANG="en_GB.UTF-8", LC_ALL="de_DE.UTF-8")
    english.turn_on()
    german.turn_on()
    scripts = tmp_path / ".local" / "share" / "nautilus" / "scripts"
    assert [path.name for path in scripts.iterdir()] == ["Ähnliche in photoclip finden"]
    assert english.state() == "outdated"
    english.turn_off()
    assert list(tmp_path.iterdir()) == []


def test_folders_that_hold_something_stay(tmp_path: Path) -> None:
    other = tmp_path / ".local" / "share" / "nautilus" / "scripts" / "another"
    other.parent.mkdir(parents=True)
    other.write_text("#!/bin/sh\n", encoding="utf-8")
    menu = _menu(tmp_path)
    menu.turn_on()
    menu.turn_off()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [other]


def test_a_file_of_that_name_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    theirs = tmp_path / ".local" / "share" / "nautilus" / "scripts" / LABEL
    theirs.parent.mkdir(parents=True)
    theirs.write_text("#!/bin/sh\necho mine\n", encoding="utf-8")
    menu = _menu(tmp_path)
    with pytest.raises(PhotoclipError, match="in the way"):
        menu.turn_on()
    menu.turn_off()
    assert theirs.read_text(encoding="utf-8") == "#!/bin/sh\necho mine\n"
    assert menu.state() == "off"


def test_a_program_that_moved_is_noticed_and_mended(tmp_path: Path) -> None:
    _menu(tmp_path, ("/old/photoclip",)).turn_on()
    menu = _menu(tmp_path, ("/new/photoclip",))
    assert menu.state() == "outdated"
    menu.turn_on()
    assert menu.state() == "on"
    Path(menu.places()[0]).unlink()
    assert menu.state() == "outdated"


def test_what_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / ".local" / "share" / "kio"
    blocked.parent.mkdir(parents=True)
    blocked.write_text("a file where a folder should be", encoding="utf-8")
    menu = _menu(tmp_path)
    with pytest.raises(PhotoclipError, match="can't be changed"):
        menu.turn_on()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [blocked]


def test_it_lies_where_the_person_s_folders_are(tmp_path: Path) -> None:
    data, config = tmp_path / "data", tmp_path / "config"
    menu = _menu(tmp_path, XDG_DATA_HOME=str(data), XDG_CONFIG_HOME=str(config))
    assert all(str(tmp_path / "home") not in place for place in menu.places())
    assert {Path(place).relative_to(tmp_path).parts[0] for place in menu.places()} == {
        "data",
        "config",
    }
    relative = _menu(tmp_path, XDG_DATA_HOME="data")
    assert relative.places()[0].startswith(str(tmp_path / ".local"))


def test_every_desktop_file_starts_the_program_whatever_its_name(tmp_path: Path) -> None:
    _menu(tmp_path).turn_on()
    files = _desktop_files(tmp_path)
    assert set(files) == {"servicemenus", "actions"}
    for lines in files.values():
        for line in lines:
            program, option, file = _as_read(line)
            assert program.replace("%%", "%") == COMMAND[0]
            assert option == "--similar"
            assert file in ("%f", "%F")


@pytest.mark.parametrize("argument", ["plain", 'a "b" c', "$HOME `ls` \\ 100%", "ä ö"])
def test_quoting_is_undone_by_reading(argument: str) -> None:
    assert _as_read(quoted(argument)) == [argument.replace("%", "%%")]


def test_the_script_hands_over_the_first_picture_whatever_its_name(tmp_path: Path) -> None:
    program = tmp_path / "the program's" / "photo clip"
    _recorder(program, tmp_path / "given")
    menu = _menu(tmp_path, (str(program),))
    menu.turn_on()
    script = next(place for place in menu.places() if "nautilus" in place)
    here = os.fsencode(tmp_path)
    names = [b'a picture\'s "1".jpg', b"two\nlines.jpg", b"caf\xe9.jpg", b"-all.jpg", b"~me.jpg"]
    for name in [*names, b"$(rm x) `ls` %f.jpg", b"/elsewhere/a.jpg"]:
        subprocess.run([os.fsencode(script), name, b"b.jpg"], check=True, cwd=tmp_path)
        given = (tmp_path / "given").read_bytes()
        assert given == b"--similar\n" + os.path.join(here, name) + b"\n"  # noqa: PTH118  # bytes


def test_the_script_does_nothing_where_no_path_leads_to_the_picture(tmp_path: Path) -> None:
    program = tmp_path / "photoclip"
    _recorder(program / "program", tmp_path / "given")
    menu = _menu(tmp_path, (str(program / "program"),))
    menu.turn_on()
    subprocess.run([menu.places()[0]], check=True, cwd=tmp_path)
    assert not (tmp_path / "given").exists()


def test_a_desktop_starts_it_with_the_file(tmp_path: Path) -> None:
    """GLib's own reader of desktop files, which Nemo and PCManFM use, too.

    (It takes no program for one that has a per cent sign in its name.)
    """
    tool = shutil.which("gio")
    if tool is None:
        pytest.skip("gio isn't installed")
    program = tmp_path / 'pro $HOME `gram` "1" back\\slash' / "photo clip"
    _recorder(program, tmp_path / "given")
    _menu(tmp_path, (str(program),)).turn_on()
    action = next((tmp_path / ".local" / "share" / "file-manager").rglob("*.desktop"))
    line = next(one for one in action.read_text(encoding="utf-8").splitlines() if "Exec" in one)
    opener = tmp_path / "opener.desktop"
    opener.write_text(f"[Desktop Entry]\nType=Application\nName=x\n{line}\n", encoding="utf-8")
    picture = tmp_path / "a picture's name.jpg"
    picture.touch()
    subprocess.run([tool, "launch", str(opener), str(picture)], check=True)
    _await((tmp_path / "given").exists)
    given = (tmp_path / "given").read_text(encoding="utf-8").splitlines()
    assert given == ["--similar", str(picture)]


def test_it_does_not_become_what_a_double_click_opens(tmp_path: Path) -> None:
    """A program of the person's own for a type comes before all others, if none was chosen."""
    _menu(tmp_path).turn_on()
    assert not (tmp_path / ".local" / "share" / "applications").exists()
    assert not (tmp_path / ".config" / "mimeapps.list").exists()


def test_each_kind_of_picture_has_its_type() -> None:
    """Of the less common RAW formats the shared MIME database has none."""
    other_names = {"jpg": "jpeg", "tif": "tiff", "psd": "vnd.adobe.photoshop", "dng": "x-adobe-dng"}
    known = {one.rpartition("/")[2] for one in MIME_TYPES}
    for extension in (".jpg", ".png", ".heic", ".avif", ".jxl", ".tif", ".psd", ".dng", ".webp"):
        assert extension in PHOTO_EXTENSIONS | RAW_EXTENSIONS
        assert other_names.get(extension[1:], extension[1:]) in known
    makers = {one.rpartition("-")[2] for one in known if one.startswith("x-") and "-" in one[2:]}
    raw = makers - {"dng", "pixmap", "graymap"}
    assert {f".{one}" for one in raw if one != "raw"} <= RAW_EXTENSIONS
