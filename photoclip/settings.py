"""What a person chose for the program as a whole, whatever the library; kept in one JSON file.

A setting is a field of `Settings`. Its metadata say all that a dialog needs, so the dialog is made
from them: a new field with `setting(…)` appears there by itself.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any
from uuid import uuid4

from platformdirs import user_config_path

from photoclip.core.tilde import expanded


@dataclass(frozen=True, slots=True)
class About:
    """What a dialog says of a setting. Words are English; the window translates them."""

    page: str
    text: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """Value and words of each, where a text setting has only so many values."""
    least: int = 0
    most: int = 100
    step: int = 1
    unit: str = ""
    """These four go with a number; the unit is written behind it."""
    restart: bool = False
    """It counts from the next start on."""


def tr(text: str) -> str:
    """Marks words that the window translates: here they stay English."""
    return text


def setting(default: Any, page: str, text: str, **more: Any) -> Any:
    """A field with what is said about it; `more` is that of `About`."""
    return field(default=default, metadata={"about": About(page, text, **more)})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every field but `keys` and `remembered` has an `About`."""

    colours: str = setting(
        "system",
        tr("Appearance"),
        tr("Colours"),
        choices=(("system", tr("As the system")), ("dark", tr("Dark")), ("light", tr("Light"))),
    )
    text_scale: int = setting(
        100, tr("Appearance"), tr("Text size"), least=80, most=200, step=10, unit=" %"
    )
    still: bool = setting(
        False, tr("Appearance"), tr("Less motion"), hint=tr("Nothing fades, slides or grows.")
    )
    badges: str = setting(
        "all",
        tr("Appearance"),
        tr("Badges on photos"),
        hint=tr("Small signs in a corner: RAW, a film, a sidecar, tags, not to be reached."),
        choices=(
            ("all", tr("Always")),
            ("pointed", tr("Under the pointer")),
            ("none", tr("Never")),
        ),
    )
    menu_bar: bool = setting(
        False,
        tr("Appearance"),
        tr("Menu bar"),
        hint=tr("The menus in a row above the search field, too; on a Mac they always are."),
    )
    language: str = setting(
        "",
        tr("Appearance"),
        tr("Language"),
        choices=(("", tr("As the system")), ("en", "English"), ("de", "Deutsch")),
        restart=True,
    )
    filmstrip: bool = setting(
        True,
        tr("Large photo"),
        tr("Filmstrip"),
        hint=tr("The photos before and after, below a large photo."),
    )
    photo_info: bool = setting(False, tr("Large photo"), tr("Information beside a large photo"))
    slide_seconds: int = setting(
        5,
        tr("Large photo"),
        tr("A photo of a slide show stays for"),
        least=1,
        most=60,
        unit=tr(" s"),
    )
    slide_loop: bool = setting(
        True, tr("Large photo"), tr("A slide show begins again after its end")
    )
    slide_shuffle: bool = setting(False, tr("Large photo"), tr("A slide show goes in no order"))
    ask_before_trash: bool = setting(
        True,
        tr("Photos"),
        tr("Ask before photos are moved to the trash"),
        hint=tr("Undo brings them back either way."),
    )
    notices: bool = setting(
        True,
        tr("This computer"),
        tr("Tell when long work has come to its end"),
        hint=tr("By a message of the desktop, while you look at something else."),
    )
    background: bool = setting(
        False,
        tr("This computer"),
        tr("Go on when the window is closed"),
        hint=tr("New photos are found all the same. An icon beside the clock leads back."),
    )
    file_manager_menu: bool = setting(
        False,
        tr("This computer"),
        tr("“Find similar in photoclip” in the file manager's menu"),
        hint=tr("For a picture that you right-click there."),
    )
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The keys of commands that were changed, by the command's name, as Qt writes them."""
    remembered: Mapping[str, Any] = field(default_factory=dict)
    """What sheets were left at, by the name of each; it looks itself at what it can use of it."""


def described(kind: type) -> dict[str, About]:
    """What is said about the fields of a class of settings, by their names, in their order."""
    return {one.name: one.metadata["about"] for one in fields(kind) if "about" in one.metadata}


def about(name: str) -> About | None:
    """What is said about a field of `Settings`."""
    return described(Settings).get(name)


def settings_file() -> Path:
    """PHOTOCLIP_SETTINGS, else in the platform's folder for configuration."""
    named = os.environ.get("PHOTOCLIP_SETTINGS")
    if named:
        return expanded(named)
    return user_config_path("photoclip", appauthor=False) / "settings.json"


def read(file: Path) -> Settings:
    """What is kept; what is missing, of the wrong kind or out of bounds is as if never chosen."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    good = {name: value for name, value in kept.items() if _allowed(name, value)}
    remembered = kept.get("remembered")
    return Settings(
        **good,
        keys=_keys(kept.get("keys")),
        remembered=remembered if isinstance(remembered, dict) else {},
    )


def write(file: Path, settings: Settings) -> None:
    """In one step: a process that is killed leaves the file as it was, or as it is to be.

    :raises OSError: it can't be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.{uuid4().hex}")
    try:
        text = json.dumps(asdict(settings), ensure_ascii=False, indent=1, sort_keys=True)
        beside.write_text(text, encoding="utf-8")
        beside.replace(file)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _allowed(name: str, value: object) -> bool:
    said = about(name)
    return said is not None and allowed(said, value, getattr(Settings(), name))


def allowed(said: About, value: object, default: object) -> bool:
    """Whether a value is one that a setting, of which this is said, can have."""
    if type(value) is not type(default):
        return False
    if isinstance(value, str) and said.choices:
        return value in {choice for choice, _ in said.choices}
    if isinstance(value, int) and not isinstance(value, bool):
        return said.least <= value <= said.most
    return True


def _keys(kept: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(kept, dict):
        return {}
    return {
        str(name): tuple(keys)
        for name, keys in kept.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }
