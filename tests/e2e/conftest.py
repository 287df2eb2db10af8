"""A screen of its own (Xvfb), a person's keyboard and mouse (xdotool), the real program.

Each step leaves a picture of the whole screen in `screenshots/e2e/`, which git ignores: look at
them. `pytest -m e2e -n 0` runs these tests; they want Xvfb, xdotool and Qt's own xcb plug-in with
the libraries it loads (on Debian: xvfb xdotool libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
libxcb-image0 libxcb-render-util0 libxkbcommon-x11-0 libegl1).
"""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.patience import PATIENCE_S

_SCREEN = "1400x900x24"
_LOOK_EACH_S = 0.05
_HERE = Path(__file__).resolve().parents[2]
SCREENSHOTS = _HERE / "screenshots" / "e2e"


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of a screen that nobody else has."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    reading, writing = os.pipe()
    # Without -noreset it begins anew when the last window goes, and refuses who comes meanwhile.
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-noreset"]
    server = subprocess.Popen(
        [*words, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        server.wait()
        pytest.skip("Xvfb does not start")
    try:
        _require_plugin(f":{number}")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _require_plugin(display: str) -> None:
    """Skip where Qt's plug-in for X lacks a library."""
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"Qt does not start on X: {done.stderr.strip()}")


def until(true: Callable[[], Any], what: str) -> Any:
    """Wait for a condition, and return what it said."""
    deadline = time.monotonic() + PATIENCE_S
    while not (said := true()):
        assert time.monotonic() < deadline, f"never: {what}"
        time.sleep(_LOOK_EACH_S)
    return said


@dataclass
class Person:
    """Who sits before the screen: types, clicks and looks."""

    display: str
    process: subprocess.Popen[str]
    story: str
    steps: list[int]

    def ask(self, name: str, *given: object) -> Any:
        """See `program.Shown`."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([name, *given]) + "\n")
        self.process.stdin.flush()
        if not select.select([self.process.stdout], [], [], PATIENCE_S)[0]:
            self.process.send_signal(signal.SIGABRT)  # tells where it stands still
            raise AssertionError(f"no answer to {name} {given}")
        line = self.process.stdout.readline()
        assert line, f"the program has ended: {self.process.wait()}"
        answer = json.loads(line)
        assert not isinstance(answer, dict), answer["mistake"]
        return answer

    def sees(self, name: str, *given: object) -> Any:
        """Wait until there is such a thing."""
        return until(lambda: self.ask(name, *given), f"{name} {given}")

    def reads(self, text: str) -> None:
        """Wait until this can be read somewhere."""
        until(lambda: any(text in said for said in self.ask("texts")), f"“{text}” on the screen")

    def types(self, text: str) -> None:
        self._do("type", "--delay", "30", text)

    def presses(self, *keys: str) -> None:
        self._do("key", "--delay", "60", *keys)

    def clicks(self, place: list[int], button: int = 1) -> None:
        x, y = place
        self._do("mousemove", "--sync", str(x), str(y), "sleep", "0.05", "click", str(button))

    def turns_to(self, window: int) -> None:
        """What a window manager does for who clicks a window; this screen has none."""
        self._do("windowfocus", str(window))
        self.sees("active")

    def keeps(self, what: str) -> None:
        """Leave a picture of the screen behind, once nothing moves on it any more."""
        self.sees("still")
        self.picture(what)

    def picture(self, what: str) -> None:
        """Leave a picture of the screen behind, as it is."""
        self.steps[0] += 1
        file = SCREENSHOTS / f"{self.story}-{self.steps[0]:02}-{what}.png"
        assert self.ask("screenshot", str(file))

    def _do(self, *words: str) -> None:
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(["xdotool", *words], env=environment, check=True)


@dataclass
class Home:
    """A person's home folder, with photos in the system's folder for pictures."""

    root: Path
    display: str
    story: str
    steps: list[int] = field(default_factory=lambda: [0])

    @property
    def pictures(self) -> Path:
        return self.root / "Pictures"

    @property
    def environment(self) -> dict[str, str]:
        mine = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
        return mine | {
            "HOME": str(self.root),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "PHOTOCLIP_LIBRARY": str(self.root / "library"),
            "PHOTOCLIP_MODELS": str(self.root / "models"),
            "PHOTOCLIP_SETTINGS": str(self.root / "settings.json"),
            "PHOTOCLIP_LANGUAGE": "en",
            "PHOTOCLIP_NICE": "0",
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": self.display,
            "PYTHONPATH": str(_HERE),
        }

    @contextmanager
    def program(self, *arguments: str) -> Iterator[Person]:
        """The program, until the end of the block; it must end as a program should."""
        process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "tests.e2e.program", *arguments],
            cwd=self.root,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        person = Person(self.display, process, self.story, self.steps)
        try:
            person.turns_to(person.sees("ready"))
            yield person
            person.presses("ctrl+q")
            assert process.wait(PATIENCE_S) == 0
        except AssertionError:
            if process.poll() is None:
                person.picture("where-it-failed")
            raise
        finally:
            with suppress(OSError):
                process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


@pytest.fixture
def home(tmp_path: Path, display: str, request: pytest.FixtureRequest) -> Home:
    """No library yet; nothing in the folder for pictures."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    made = Home(tmp_path / "home", display, request.node.name.removeprefix("test_"))
    for folder in (made.pictures, made.root / ".config", made.root / "run"):
        folder.mkdir(parents=True)
    (made.root / "run").chmod(0o700)
    dirs = 'XDG_PICTURES_DIR="$HOME/Pictures"\n'
    (made.root / ".config" / "user-dirs.dirs").write_text(dirs, encoding="utf-8")
    return made
