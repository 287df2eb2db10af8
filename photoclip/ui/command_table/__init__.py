"""Everything the window can do, with its words and its keys, as it stands in the menus.

A new command is one `Command(…)` in the group where people look for it, and an entry in the `acts`
of the area that does it; menu, keys that can be changed, tooltip and the sheet of keys follow.
"""

from photoclip.ui.command_table.command import Menu
from photoclip.ui.command_table.edit import EDIT
from photoclip.ui.command_table.file import FILE
from photoclip.ui.command_table.help import HELP
from photoclip.ui.command_table.labels import LABELS
from photoclip.ui.command_table.photo import PHOTO
from photoclip.ui.command_table.tools import TOOLS
from photoclip.ui.command_table.view import VIEW

MENUS: tuple[Menu, ...] = (FILE, EDIT, VIEW, PHOTO, LABELS, TOOLS, HELP)
COMMANDS = tuple(command for menu in MENUS for command in menu.commands)
