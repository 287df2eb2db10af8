"""The entry for the file managers of Linux desktops.

Nautilus, Caja: scripts of theirs. Dolphin: a service menu (develop.kde.org/docs/apps/dolphin).
Nemo: an action of its own. PCManFM and others: an action of the extension of desktop files of 2010.

Others offer programs for a type of file, and a person's own come first: one more there could become
what a double click on any picture opens. They have “Open with photoclip” where it is installed for
all, by its desktop file, which does the same.
"""

import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from photoclip.paths import resources
from photoclip.services.integrating.menu import LABELS, MARK, NAMES, FilesMenu, MenuFile, label
from photoclip.services.integrating.starting import APP_ID, appimage

MIME_TYPES = (
    *("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/jxl"),
    *("image/heic", "image/heif", "image/tiff", "image/bmp", "image/apng"),
    *("image/vnd.adobe.photoshop", "image/x-portable-pixmap", "image/x-portable-graymap"),
    *("image/x-adobe-dng", "image/x-canon-cr2", "image/x-canon-cr3", "image/x-canon-crw"),
    *("image/x-nikon-nef", "image/x-nikon-nrw", "image/x-sony-arw", "image/x-sony-sr2"),
    *("image/x-sony-srf", "image/x-fuji-raf", "image/x-olympus-orf", "image/x-panasonic-rw2"),
    *("image/x-panasonic-raw", "image/x-pentax-pef", "image/x-samsung-srw", "image/x-sigma-x3f"),
    *("image/x-minolta-mrw", "image/x-kodak-dcr", "image/x-kodak-kdc", "image/x-kodak-k25"),
)
"""Of the pictures that are read (`media/kinds.py`), by the names of the shared MIME database."""

_TYPES = ";".join(MIME_TYPES) + ";"
_RESERVED = '"`$\\'


def menu_of(command: Sequence[str], environment: Mapping[str, str], home: Path) -> FilesMenu:
    """The entry for all file managers, as https://specifications.freedesktop.org/basedir says."""
    data = _folder(environment, "XDG_DATA_HOME", home / ".local" / "share")
    config = _folder(environment, "XDG_CONFIG_HOME", home / ".config")
    runs = " ".join(quoted(part) for part in (*command, "--similar"))
    shown = (*NAMES, f"Icon={_icon(environment)}")
    script = _script(command)
    scripts = (data / "nautilus" / "scripts", config / "caja" / "scripts")
    files = (
        *(MenuFile(folder / label(environment), script, runs=True) for folder in scripts),
        MenuFile(data / "nemo" / "actions" / "photoclip-similar.nemo_action", _nemo(runs, shown)),
        # Dolphin shows only those that are executable where the person's own folder has them.
        MenuFile(
            data / "kio" / "servicemenus" / "photoclip-similar.desktop",
            _dolphin(runs, shown),
            runs=True,
        ),
        MenuFile(
            data / "file-manager" / "actions" / "photoclip-similar.desktop", _action(runs, shown)
        ),
    )
    names = set(LABELS.values()) - {label(environment)}
    return FilesMenu(files, home, (folder / name for folder in scripts for name in names))


def quoted(argument: str) -> str:
    """An argument as the key `Exec` of a desktop file has it.

    https://specifications.freedesktop.org/desktop-entry-spec: in double quotes, some characters
    behind a backslash, a per cent sign twice; then, as in every text there, each backslash twice.
    """
    inside = "".join(f"\\{char}" if char in _RESERVED else char for char in argument)
    return '"' + inside.replace("%", "%%").replace("\\", "\\\\") + '"'


def _folder(environment: Mapping[str, str], name: str, default: Path) -> Path:
    """A relative path there counts as none."""
    named = environment.get(name, "")
    return Path(named) if named.startswith("/") else default


def _script(command: Sequence[str]) -> str:
    """Started in the folder that is shown, with the names of what is selected there; with none for
    what no path leads to. (A name of its own could begin as an option does, or with a tilde.)"""
    runs = shlex.join(command)
    whole = 'case $1 in "") exit ;; /*) ;; *) set -- "$PWD/$1" ;; esac'
    return f'#!/bin/sh\n# {MARK}\n{whole}\nexec {runs} --similar "$1"\n'


def _entry(group: str, *lines: str) -> str:
    return "\n".join([f"# {MARK}", f"[{group}]", *lines, ""])


def _icon(environment: Mapping[str, str]) -> str:
    """What an AppImage unpacks is gone when it ends; that of another installation stays."""
    return APP_ID if appimage(environment) else str(resources() / "icons" / "photoclip.svg")


def _dolphin(runs: str, shown: Sequence[str]) -> str:
    return _entry(
        "Desktop Entry",
        *("Type=Service", "X-KDE-ServiceTypes=KonqPopupMenu/Plugin", f"MimeType={_TYPES}"),
        *("Actions=similar;", "X-KDE-RequiredNumberOfUrls=1", ""),
        *("[Desktop Action similar]", *shown, f"Exec={runs} %f"),
    )


def _nemo(runs: str, shown: Sequence[str]) -> str:
    """Nemo has a key of its own for icons."""
    names = [line.replace("Icon=", "Icon-Name=") for line in shown]
    return _entry(
        "Nemo Action",
        *("Active=true", *names, f"Exec={runs} %F", "Selection=s", "Quote=double"),
        f"Mimetypes={_TYPES}",
    )


def _action(runs: str, shown: Sequence[str]) -> str:
    return _entry(
        "Desktop Entry",
        *("Type=Action", *shown, "Profiles=similar;", ""),
        *("[X-Action-Profile similar]", f"MimeTypes={_TYPES}", "SelectionCount==1"),
        f"Exec={runs} %f",
    )
