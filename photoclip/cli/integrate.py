"""photoclip integrate"""

from dataclasses import replace

import click

from photoclip.cli.options import json_option
from photoclip.cli.output import print_json, print_line
from photoclip.core.errors import PhotoclipError
from photoclip.services.integrating import file_manager_menu
from photoclip.settings import read, settings_file, write

_SAID = {
    "on": "“Find similar in photoclip” is in the file manager's menu for pictures.",
    "off": "“Find similar in photoclip” is not in the file manager's menu.",
    "outdated": "The file manager's menu starts another photoclip, or a part of it is missing.",
}


@click.command()
@click.argument("action", type=click.Choice(["on", "off", "status"]), default="status")
@json_option
def integrate(action: str, as_json: bool) -> None:
    """Put “Find similar in photoclip” into the file manager's menu, or take it out.

    It is off until you turn it on, and for you alone.
    """
    menu = file_manager_menu()
    if action == "on":
        menu.turn_on()
    elif action == "off":
        menu.turn_off()
    if action != "status":
        _remember(on=action == "on")
    state = menu.state()
    if as_json:
        print_json({"state": state, "places": list(menu.places())})
        return
    print_line(_SAID[state])
    if state == "outdated":
        print_line("Mend it with: photoclip integrate on")
    for place in menu.places() if state != "off" else ():
        print_line(f"  {place}")


def _remember(*, on: bool) -> None:
    """The window's switch says the same, and mends the entry when photoclip has moved.

    :raises PhotoclipError: the settings can't be written.
    """
    file = settings_file()
    try:
        write(file, replace(read(file), file_manager_menu=on))
    except OSError as error:
        raise PhotoclipError(
            f"The settings can't be written: {error.strerror or error}.",
            f"The menu itself was changed. Look whether you may write to {file.parent}.",
        ) from error
