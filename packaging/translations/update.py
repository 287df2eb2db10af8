"""python packaging/translations/update.py: bring the files of translations up to date.

Qt's `lupdate` finds the texts; what was translated stays, what nobody says any more goes. English
is only about numbers: "1 photo", "2 photos". Says what is left to translate, and exits with 1
where there is any; with --check nothing is written, and files that would change are an error, too.
"""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de")
_LUPDATE = str(Path(sys.executable).with_name("pyside6-lupdate"))
FORMS = 2
"""Of a number, in each of these languages: one, and more."""


@dataclass(frozen=True)
class Message:
    """A text and its translations, of which there are as many as forms where it has a number."""

    source: str
    translations: tuple[str, ...] = ()

    @property
    def numerus(self) -> bool:
        return "%n" in self.source

    @property
    def complete(self) -> bool:
        return len(self.translations) == (FORMS if self.numerus else 1) and all(self.translations)


def found() -> list[str]:
    """Every text in a call of `tr`, in order."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "found.ts"
        sources = sorted(str(path) for path in (ROOT / "photoclip").rglob("*.py"))
        command = [_LUPDATE, "-silent", "-locations", "none", *sources, "-ts", str(file)]
        subprocess.run(command, check=True, capture_output=True)
        return sorted({message.source for message in read(file)})


def read(file: Path) -> list[Message]:
    """The messages of a file."""
    if not file.exists():
        return []
    return [_message(one) for one in ElementTree.parse(file).iter("message")]


def _message(element: ElementTree.Element) -> Message:
    source = element.findtext("source") or ""
    translation = element.find("translation")
    if translation is None:
        return Message(source)
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Message(source, tuple(forms or [translation.text or ""]))


def written(language: str, messages: list[Message]) -> str:
    """The file's text."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name></name>",
        *(line for message in messages for line in _lines(message)),
        "</context>",
        "</TS>",
    ]
    return "\n".join(lines) + "\n"


def _lines(message: Message) -> list[str]:
    state = "" if message.complete else ' type="unfinished"'
    said = [escape(one) for one in message.translations]
    if message.numerus:
        said += [""] * (FORMS - len(said))
        forms = [f"            <numerusform>{one}</numerusform>" for one in said]
        inner = ["\n".join(["", *forms, "        "])]
        opened = '    <message numerus="yes">'
    else:
        inner, opened = said[:1], "    <message>"
    return [
        opened,
        f"        <source>{escape(message.source)}</source>",
        f"        <translation{state}>{''.join(inner)}</translation>",
        "    </message>",
    ]


def updated(language: str, sources: list[str]) -> list[Message]:
    """The messages that a language's file should have."""
    known = {message.source: message for message in read(FILES / f"{language}.ts")}
    wanted = [text for text in sources if language != "en" or "%n" in text]
    return [known.get(text, Message(text)) for text in wanted]


def main(check: bool) -> int:
    sources, wrong = found(), 0
    for language in LANGUAGES:
        file, messages = FILES / f"{language}.ts", updated(language, sources)
        text = written(language, messages)
        left = [message.source for message in messages if not message.complete]
        for source in left:
            print(f"{language}: {source!r}")
        changed = not file.exists() or file.read_text(encoding="utf-8") != text
        wrong += len(left) + (check and changed)
        if not check:
            file.write_text(text, encoding="utf-8")
        print(f"{language}: {len(messages)} texts, {len(left)} to translate")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
