"""Try a frozen photoclip as somebody would who has just unpacked it, on a computer without Python.

    python packaging/smoke.py PROGRAM PICTURES [--model FOLDER]... [--x11]

PICTURES is a folder with astronaut.png, chelsea.png (a cat), coffee.png and rocket.jpg. The
program gets a home folder of its own, an empty PATH, and nothing of this environment; each model is
a folder as hubs lay them out. Ends with 1 and says why where anything is not as it must be.
"""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

_PATIENCE_S = 900
"""Indexing stands back for all other programs: where those are busy, it takes its time."""
_BAD = re.compile(
    r"Traceback|ModuleNotFoundError|ImportError|Could not load the Qt platform|PYI-\d+:ERROR|"
    r"qt\.qpa\.plugin|Could not parse|"
    r"QSvg.*(?:fail|cannot)|libpng error|No such file or directory: .*_internal"
)


class NotAsItMustBeError(Exception):
    """What is wrong with the program."""


@dataclass
class Trial:
    """A program, where it may write, and what it has said so far."""

    program: Path
    home: Path
    said: list[str] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """All there is: a home, a language, and a PATH without anything."""
        nothing, temporary = self.home / "nothing", self.home / "tmp"
        for folder in (nothing, temporary):
            folder.mkdir(exist_ok=True)
        known = {"HOME": str(self.home), "PATH": str(nothing), "LANG": "C.UTF-8"}
        if sys.platform.startswith("linux"):
            known["TMPDIR"] = str(temporary)  # An AppImage shows its files there.
        if sys.platform == "win32":
            known |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP")}
            known |= {"USERPROFILE": str(self.home), "LOCALAPPDATA": str(self.home)}
        return known

    def run(self, *words: str) -> str:
        """What a command prints; its standard error is kept.

        :raises NotAsItMustBeError: it fails, or prints what points to a part that is missing.
        """
        began = time.monotonic()
        done = subprocess.run(
            [str(self.program), *words],
            env=self.environment,
            cwd=self.home,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_PATIENCE_S,
            check=False,
        )
        print(f"  {' '.join(words)}  ({time.monotonic() - began:.1f} s)", flush=True)
        self.look_at(f"$ photoclip {' '.join(words)}\n{done.stdout}{done.stderr}")
        if done.returncode:
            raise NotAsItMustBeError(
                f"{' '.join(words)}: ended with {done.returncode}\n{done.stderr}"
            )
        return done.stdout

    def look_at(self, text: str) -> None:
        """Keep what was said, unless it tells of something missing."""
        self.said.append(text)
        if _BAD.search(text):
            raise NotAsItMustBeError(text)


def try_out(trial: Trial, pictures: Path, version: str, models: Sequence[Path]) -> None:
    """The commands that touch each library that is frozen in.

    :raises NotAsItMustBeError: something is not as it must be.
    """
    _expect(trial.run("--version").split()[-1] == version, "it is of another version")
    report = json.loads(trial.run("doctor", "--json"))
    _expect(report["problems"] == [], f"doctor complains: {report['problems']}")
    done = json.loads(trial.run("index", "--json", str(pictures)))
    _expect(not done["skipped"], f"files were skipped: {done['skipped']}")
    _expect(done["added"] == len(list(pictures.iterdir())), f"not all were added: {done}")
    for query, first in (("a cat", "chelsea.png"), ("a cup of coffee", "coffee.png")):
        _expect(_first(trial.run("search", query, "--json")) == first, f"{query} is not {first}")
    found = _first(trial.run("similar", str(pictures / "rocket.jpg"), "--json"))
    _expect(bool(found), "nothing is similar")
    # A town (GeoNames' data), a date in words (dateparser's), another language (py3langid's).
    trial.run("search", "near:Paris", "--json")
    trial.run("search", "a rocket last summer", "--json")
    trial.run("search", "eine schwarze Katze auf dem Sofa", "--json")
    trial.run("label", "list", "--json")
    for model in models:
        words = ("classify", "--json", "--model", str(model), str(pictures / "chelsea.png"))
        answers = json.loads(trial.run(*words, "a cat", "a dog"))
        _expect(len(answers["results"]) == 2, f"the model {model.name} doesn't answer")


def try_menu(trial: Trial) -> None:
    """Let the file manager's menu have an entry and lose it.

    :raises NotAsItMustBeError: something is not as it must be.
    """
    status = json.loads(trial.run("integrate", "--json"))
    _expect(status["state"] == "off", "it is in a menu nobody asked for")
    if not sys.platform.startswith("linux"):
        return  # Elsewhere the menu is this person's own, not that of the home made for it.
    trial.run("integrate", "on")
    entries = [Path(place) for place in status["places"]]
    _expect(all(str(trial.program) in entry.read_text() for entry in entries), "not this program")
    trial.run("integrate", "off")
    _expect(not any(entry.exists() for entry in entries), "a part of the menu is left")


def try_window(trial: Trial, pictures: Path, platform: dict[str, str], shot: Path | None) -> None:
    """Open the window on a folder, wait until a search from outside finds what it indexes, end it.

    :raises NotAsItMustBeError: something is not as it must be.
    """
    library = trial.home / f"library-{platform.get('QT_QPA_PLATFORM', 'x11')}"
    log = library.with_suffix(".log")
    with log.open("w", encoding="utf-8") as said:
        window = subprocess.Popen(
            [str(trial.program), "--library", str(library), str(pictures)],
            env=trial.environment | platform,
            cwd=trial.home,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        try:
            _await_photos(trial, window, library, len(list(pictures.iterdir())))
            _look_at_what_is_loaded(trial, window.pid)
            if shot is not None:
                _take(shot, platform)
            window.send_signal(signal.SIGTERM)
            status = window.wait(_PATIENCE_S)
        finally:
            if window.poll() is None:
                window.kill()
                window.wait()
    trial.look_at(log.read_text(encoding="utf-8"))
    if sys.platform != "win32":  # There is no polite way to end a program from outside there.
        _expect(status == 0, f"the window ended with {status}")
        _expect((library / "window.ini").is_file(), "the window didn't close as by its cross")


def _await_photos(
    trial: Trial, window: "subprocess.Popen[bytes]", library: Path, count: int
) -> None:
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        _expect(window.poll() is None, f"the window ended by itself with {window.poll()}")
        time.sleep(5)
        if not (library / "catalog.db").exists():
            continue
        words = ("search", "--library", str(library), "--all", "--json", "a cat")
        found = json.loads(trial.run(*words))["results"]
        if len(found) == count:
            _expect(Path(found[0]["path"]).name == "chelsea.png", "the cat is not first")
            return
    raise NotAsItMustBeError("the window has not indexed the folder")


def _look_at_what_is_loaded(trial: Trial, pid: int) -> None:
    """Nothing may come from a Python that happens to be installed here, in none of the window's
    processes; and photos are encoded in one of their own, which has not gone to rest yet."""
    if not Path(f"/proc/{pid}/maps").exists():
        return
    mapped = {one: _mapped(one) for one in _family(pid)}
    own = str(trial.program.resolve().parent)
    foreign = sorted(
        path
        for path in set[str]().union(*mapped.values())
        if not path.startswith((own, str(trial.home)))
        and ("python" in path.lower() or "site-packages" in path)
    )
    _expect(not foreign, f"it has loaded what is not its own: {foreign}")
    encode = [one for one, paths in mapped.items() if any("libtorch_cpu" in path for path in paths)]
    _expect(bool(encode), "no process of the window's encodes photos")
    _expect(all(map(_is_started_by_ours, encode)), "the window encodes photos itself")
    memory = ", ".join(f"{_megabytes(one):.0f}" for one in mapped)
    print(f"  the window is open; its processes take {memory} MB of memory", flush=True)


def _family(pid: int) -> list[int]:
    """A process and those that come from it."""
    family, parents = [pid], dict[int, int]()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # It has ended meanwhile.
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
    for one in family:
        family += [child for child, parent in parents.items() if parent == one]
    return family


def _is_started_by_ours(pid: int) -> bool:
    """Whether a process was started for some work, as those that decode and encode are."""
    return b"--multiprocessing-fork" in Path(f"/proc/{pid}/cmdline").read_bytes()


def _mapped(pid: int) -> set[str]:
    """The files that a process has in its memory."""
    with suppress(OSError):
        lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
        return {line.split(maxsplit=5)[5] for line in lines if "/" in line}
    return set()


def _megabytes(pid: int) -> float:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return 0.0


def _take(shot: Path, platform: dict[str, str]) -> None:
    """With ImageMagick, where there is one."""
    words = ["import", "-display", platform["DISPLAY"], "-window", "root", str(shot)]
    try:
        subprocess.run(words, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"  no screenshot: {error}", flush=True)


@contextmanager
def _x_server() -> Iterator[str]:
    """A display nobody sees."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24"]
    words += ["-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _first(document: str) -> str:
    results = json.loads(document)["results"]
    return Path(results[0]["path"]).name if results else ""


def _expect(true: bool, else_said: str) -> None:
    if not true:
        raise NotAsItMustBeError(else_said)


def main() -> int:
    """Try it; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--model", type=Path, action="append", default=[])
    parser.add_argument("--x11", action="store_true", help="a real window as well, under Xvfb")
    parser.add_argument("--screenshot", type=Path, help="of that window")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="photoclip-smoke-") as home:
        trial = Trial(given.program.absolute(), Path(home))
        pictures = given.pictures.absolute()
        models = [one.absolute() for one in given.model]
        try:
            try_out(trial, pictures, given.version, models)
            try_menu(trial)
            try_window(trial, pictures, {"QT_QPA_PLATFORM": "offscreen"}, None)
            if given.x11:
                with _x_server() as display:
                    try_window(trial, pictures, {"DISPLAY": display}, given.screenshot)
        except (NotAsItMustBeError, subprocess.TimeoutExpired) as error:
            print(f"FAILED: {error}", file=sys.stderr)
            return 1
    print("The frozen program works.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
