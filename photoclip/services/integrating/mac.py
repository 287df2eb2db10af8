"""The entry for the Finder of macOS: a Quick Action, which is a workflow of Automator's."""

import plistlib
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from photoclip.services.integrating.menu import LABEL, MARK, FilesMenu, MenuFile


def quick_action(command: Sequence[str], home: Path) -> FilesMenu:
    """The Quick Action of one person: the system finds it in ~/Library/Services."""
    contents = home / "Library" / "Services" / f"{LABEL}.workflow" / "Contents"
    files = (
        MenuFile(contents / "Info.plist", _plist(_service())),
        MenuFile(contents / "document.wflow", _plist(_workflow(command))),
    )
    return FilesMenu(files, home)


def _plist(values: dict[str, Any]) -> str:
    text = plistlib.dumps(values).decode("utf-8")
    head, _, rest = text.partition("\n")
    return f"{head}\n<!-- {MARK} -->\n{rest}"


def _service() -> dict[str, Any]:
    return {
        "NSServices": [
            {
                "NSMenuItem": {"default": LABEL},
                "NSMessage": "runWorkflowAsService",
                "NSRequiredContext": {"NSApplicationIdentifier": "com.apple.finder"},
                "NSSendFileTypes": ["public.image"],
            }
        ]
    }


def _workflow(command: Sequence[str]) -> dict[str, Any]:
    """One step: a shell script, which is given the pictures as its arguments."""
    runs = f'{shlex.join(command)} --similar "$1" >/dev/null 2>&1 &'
    step = {
        "AMAccepts": {"Container": "List", "Optional": True, "Types": ["com.apple.cocoa.string"]},
        "AMProvides": {"Container": "List", "Types": ["com.apple.cocoa.string"]},
        "AMActionVersion": "2.0.3",
        "AMApplication": ["Automator"],
        "ActionBundlePath": "/System/Library/Automator/Run Shell Script.action",
        "ActionName": "Run Shell Script",
        "ActionParameters": {
            "COMMAND_STRING": runs,
            "CheckedForUserDefaultShell": True,
            "inputMethod": 1,
            "shell": "/bin/sh",
            "source": "",
        },
        "BundleIdentifier": "com.apple.RunShellScript",
        "CFBundleVersion": "2.0.3",
        "Class Name": "RunShellScriptAction",
        "InputUUID": "6B3C1D52-2B0B-4C39-9C28-5A0B1E5E7A11",
        "OutputUUID": "E2C5B2A4-7A63-4E5B-9B0B-1D4C6D2F7A12",
        "UUID": "0F7D9A3E-4C55-4B0E-8F51-3E0A9C8B7A13",
        "isViewVisible": True,
    }
    return {
        "AMApplicationVersion": "2.10",
        "AMDocumentVersion": "2",
        "actions": [{"action": step, "isViewVisible": True}],
        "connectors": {},
        "workflowMetaData": {
            "serviceInputTypeIdentifier": "com.apple.Automator.fileSystemObject.image",
            "serviceOutputTypeIdentifier": "com.apple.Automator.nothing",
            "serviceApplicationBundleID": "com.apple.finder",
            "workflowTypeIdentifier": "com.apple.Automator.servicesMenu",
        },
    }
