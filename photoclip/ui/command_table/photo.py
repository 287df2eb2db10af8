"""The menu Photo: what is done with the photos that are selected."""

from photoclip.ui.command_table.command import Command, Menu
from photoclip.ui.language import tr

_STARS = Menu(
    "stars",
    tr("Stars"),
    (
        (
            Command("rate-5", "★★★★★", tr("Give five stars."), ("5",), "photos", "photo"),
            Command("rate-4", "★★★★", tr("Give four stars."), ("4",), "photos", "photo"),
            Command("rate-3", "★★★", tr("Give three stars."), ("3",), "photos", "photo"),
            Command("rate-2", "★★", tr("Give two stars."), ("2",), "photos", "photo"),
            Command("rate-1", "★", tr("Give one star."), ("1",), "photos", "photo"),
        ),
        (Command("rate-0", tr("No stars"), tr("Take the stars away."), ("0",), "photos", "photo"),),
    ),
)
_FLAG = Menu(
    "flag",
    tr("Flag"),
    (
        (
            Command("pick", tr("Pick"), tr("One of the good ones."), ("P",), "photos", "photo"),
            Command(
                "reject",
                tr("Reject"),
                tr("Not wanted; nothing is deleted."),
                ("X",),
                "photos",
                "photo",
            ),
            Command("unflag", tr("No flag"), tr("Neither of both."), ("U",), "photos", "photo"),
        ),
    ),
)
_WITHIN = Menu(
    "within",
    tr("Move within the album"),
    (
        (
            Command(
                "move-earlier",
                tr("Move earlier"),
                tr("Move the selected photos before the photo in front of them."),
                ("Alt+Left",),
                "album",
            ),
            Command(
                "move-later",
                tr("Move later"),
                tr("Move the selected photos behind the next photo."),
                ("Alt+Right",),
                "album",
            ),
        ),
        (
            Command(
                "move-first",
                tr("Move to the beginning"),
                tr("Let the album begin with the selected photos."),
                ("Alt+Home",),
                "album",
            ),
            Command(
                "move-last",
                tr("Move to the end"),
                tr("Let the album end with the selected photos."),
                ("Alt+End",),
                "album",
            ),
        ),
    ),
)
PHOTO = Menu(
    "photo",
    tr("Photo"),
    (
        (
            Command(
                "similar",
                tr("Find similar"),
                tr("Find photos that look like this one."),
                ("S",),
                "photos",
                "photo",
            ),
            Command(
                "add-similar",
                tr("Add to the search"),
                tr("Look for what was asked and for photos like this one."),
                ("Shift+S",),
                "photos",
                "photo question",
            ),
            Command(
                "box",
                tr("Search inside this photo…"),
                tr("Draw a box around a thing, and find photos that have it."),
                ("B",),
                "photos",
                "photo",
            ),
            Command(
                "why",
                tr("Why this photo?"),
                tr("See which part of the photo fits your words, and how well."),
                ("W",),
                "photos",
                "photo question",
            ),
        ),
        (
            Command(
                "compare",
                tr("Compare…"),
                tr("See two to four photos side by side, zoomed together."),
                ("C",),
                "photos",
                "photo",
            ),
            Command(
                "show-duplicates",
                tr("Show duplicates of this photo"),
                tr("The same picture at other places, or in other sizes."),
                ("D",),
                "photos",
                "photo",
            ),
        ),
        (
            Command(
                "like",
                tr("More like this"),
                tr("Let the search learn that this photo is right."),
                ("+", "="),
                "photos",
                "photo question",
            ),
            Command(
                "dislike",
                tr("Less like this"),
                tr("Let the search learn that this photo is wrong."),
                ("-",),
                "photos",
                "photo question",
            ),
        ),
        (
            Command(
                "tag",
                tr("Tag…"),
                tr("Say in a word what the photo shows."),
                ("T",),
                "photos",
                "photo",
            ),
            _STARS,
            _FLAG,
            Command(
                "album",
                tr("Add to album…"),
                tr("Put the photo into an album; it stays where it is, too."),
                ("A",),
                "photos",
                "photo",
            ),
            Command(
                "take-out",
                tr("Take out of the album"),
                tr("The photo stays in the library and on the disk."),
                ("Delete", "Backspace"),
                "album",
            ),
            _WITHIN,
            Command(
                "delete",
                tr("Move to the trash…"),
                tr("The file goes to the system's trash; Undo brings it back."),
                ("Delete", "Shift+Delete"),
                "photos",
                "photo",
            ),
        ),
        (
            Command(
                "open",
                tr("Open"),
                tr("Open the photo in the program the system has for it."),
                ("Return", "Enter"),
                "photos",
                "photo",
            ),
            Command(
                "open-with",
                tr("Open with…"),
                tr("Choose the program in which the selected photos are opened."),
                ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                "photos",
                "photo",
            ),
            Command(
                "show",
                tr("Show in folder"),
                tr("See the file where it lies."),
                ("Ctrl+Return",),
                "photos",
                "photo",
            ),
        ),
        (
            Command(
                "copy-file",
                tr("Copy file"),
                tr("Paste the selected photos in a file manager, a letter or a chat."),
                ("Ctrl+C",),
                "photos",
                "photo",
            ),
            Command(
                "copy-picture",
                tr("Copy picture"),
                tr("Paste what the photo shows in a document or a chat."),
                ("Ctrl+Shift+C",),
                "photos",
                "photo",
            ),
            Command(
                "copy",
                tr("Copy path"),
                tr("Where the files lie, as text for other programs."),
                ("Ctrl+Alt+C",),
                "photos",
                "photo",
            ),
        ),
    ),
)
