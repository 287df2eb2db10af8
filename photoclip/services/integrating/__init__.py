"""“Find similar in photoclip” in the menu that the file manager shows for a picture."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.services.integrating.menu import Menu, State, label
from photoclip.services.integrating.starting import APP_ID, is_sandboxed, start_command

__all__ = ["APP_ID", "Menu", "State", "file_manager_menu", "start_command"]


def file_manager_menu(environment: Mapping[str, str] | None = None) -> Menu:
    """The menu of this system's file managers, for this person alone.

    :param environment: Tells where the person's own files lie, and how the program was started.
    :raises PhotoclipError: there is no way to it from here.
    """
    known = os.environ if environment is None else environment
    if is_sandboxed(known):
        raise PhotoclipError(
            "The sandbox photoclip runs in keeps it from the file manager's menu.",
            "Choose “Open with photoclip” there, or install photoclip in another way.",
        )
    command = start_command(known)
    if sys.platform == "win32":
        from photoclip.services.integrating.windows import RegistryMenu, UserRegistry

        return RegistryMenu(command, UserRegistry(), label(known))
    if sys.platform == "darwin":
        from photoclip.services.integrating.mac import quick_action

        return quick_action(command, Path.home())
    from photoclip.services.integrating.linux import menu_of

    return menu_of(command, known, Path.home())
