"""Sentences of the catalogue and its backups."""

from PySide6.QtCore import QT_TR_NOOP

SENTENCES = (
    QT_TR_NOOP("The catalogue %1 could not be backed up: %2."),
    QT_TR_NOOP("There is no room for a backup of the catalogue: it takes %1, and %2 are free."),
    QT_TR_NOOP("Make room on the disk of %1."),
    QT_TR_NOOP("The catalogue %1 is in use by another program."),
    QT_TR_NOOP("Close the other photoclip, or wait until it has finished, and try again."),
    QT_TR_NOOP("There is no backup of it. Move it away, and photoclip starts a new one."),
    QT_TR_NOOP("The library folder %1 cannot be written."),
    QT_TR_NOOP("The catalogue %1 is damaged or is not a photoclip catalogue."),
    QT_TR_NOOP("The disk is full: the last step was not stored; everything before it was."),
    QT_TR_NOOP("Make room and start again; photoclip goes on where it was."),
    QT_TR_NOOP("The catalogue %1 was made by a newer version of photoclip."),
    QT_TR_NOOP("The library %1 is a file, not a folder."),
    QT_TR_NOOP("The catalogue holds vectors of another length than this model makes."),
    QT_TR_NOOP("Choose the model that was used before, or index the library again."),
    QT_TR_NOOP("Undo “%1”"),
    QT_TR_NOOP("This step is not in the history any more."),
    QT_TR_NOOP("Look at the history again."),
    QT_TR_NOOP("Nothing is left to undo of “%1”"),
    QT_TR_NOOP("it was made by a newer version of photoclip"),
    QT_TR_NOOP("The backup %1 can't be restored, and nothing was changed: %2."),
    QT_TR_NOOP("The backup could not be put in the place of %1: %2."),
    QT_TR_NOOP("Close every photoclip, look at the room on the disk, and try again."),
    QT_TR_NOOP("Rename smart album “%1” to “%2”"),
    QT_TR_NOOP("Save search “%1”"),
    QT_TR_NOOP("Change smart album “%1”"),
    QT_TR_NOOP("Remove smart album “%1”"),
    QT_TR_NOOP("A smart album needs a name."),
)
